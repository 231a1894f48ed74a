import type { BenchmarkRow } from './benchmark-row.ts';

export const DRIVING_AND_DEPTH_BENCHMARKS: readonly BenchmarkRow[] = [
  {
    name: 'ETH/UCY',
    aliases: ['ETH-UCY'],
    example: 'an accuracy of 82.1% on ETH/UCY',
    counterExample: 'an ETH/UCYlike task',
  },
  {
    name: 'Stanford Drone Dataset',
    aliases: ['SDD'],
    example: 'an accuracy of 82.1% on Stanford Drone Dataset',
    counterExample: 'an Stanford Dronelike dataset task',
  },
  {
    name: 'nuCaption',
    unseen: 'reported in the tables of papers; no abstract of the corpora names it',
    example: 'an accuracy of 82.1% on nuCaption',
    counterExample: 'an nuCaptionlike task',
  },
  {
    name: 'Cityscapes',
    example: 'an accuracy of 82.1% on Cityscapes',
    counterExample: 'an Cityscapeslike task',
  },
  {
    name: 'Mapillary Vistas',
    example: 'an accuracy of 82.1% on Mapillary Vistas',
    counterExample: 'an Mapillarylike vistas task',
  },
  { name: 'BDD100K', example: 'an accuracy of 82.1% on BDD100K', counterExample: 'an BDD100Klike task' },
  { name: 'CamVid', example: 'an accuracy of 82.1% on CamVid', counterExample: 'an CamVidlike task' },
  { name: 'KITTI', example: 'an accuracy of 82.1% on KITTI', counterExample: 'an KITTIlike task' },
  {
    name: 'KITTI-360',
    example: 'an accuracy of 82.1% on KITTI-360',
    counterExample: 'an KITTI-360like task',
  },
  {
    name: 'SemanticKITTI',
    aliases: ['Semantic KITTI'],
    example: 'an accuracy of 82.1% on SemanticKITTI',
    counterExample: 'an SemanticKITTIlike task',
  },
  {
    name: 'nuScenes',
    aliases: ['NuScenes'],
    example: 'an accuracy of 82.1% on nuScenes',
    counterExample: 'an nuSceneslike task',
  },
  {
    name: 'Waymo Open Dataset',
    aliases: ['Waymo Open', 'WOMD', 'Waymo'],
    example: 'an accuracy of 82.1% on Waymo Open Dataset',
    counterExample: 'an open dataset of waypoints',
  },
  {
    name: 'Argoverse',
    example: 'an accuracy of 82.1% on Argoverse',
    counterExample: 'an Argoverselike task',
  },
  {
    name: 'Argoverse 2',
    aliases: ['Argoverse2'],
    example: 'an accuracy of 82.1% on Argoverse 2',
    counterExample: 'an Argoverselike 2 task',
  },
  { name: 'ONCE', ambiguous: true, example: 'an accuracy of 82.1% on ONCE', counterExample: 'once' },
  { name: 'NAVSIM', example: 'an accuracy of 82.1% on NAVSIM', counterExample: 'an NAVSIMlike task' },
  {
    name: 'Bench2Drive',
    example: 'an accuracy of 82.1% on Bench2Drive',
    counterExample: 'an Bench2Drivelike task',
  },
  { name: 'nuPlan', example: 'an accuracy of 82.1% on nuPlan', counterExample: 'an nuPlanlike task' },
  {
    name: 'CARLA Leaderboard',
    example: 'an accuracy of 82.1% on CARLA Leaderboard',
    counterExample: 'an CARLAlike leaderboard task',
  },
  { name: 'GTA5', example: 'an accuracy of 82.1% on GTA5', counterExample: 'an GTA5like task' },
  { name: 'SYNTHIA', example: 'an accuracy of 82.1% on SYNTHIA', counterExample: 'an SYNTHIAlike task' },
  {
    name: 'Foggy Cityscapes',
    example: 'an accuracy of 82.1% on Foggy Cityscapes',
    counterExample: 'an Foggylike cityscapes task',
  },
  {
    name: 'NYU Depth V2',
    aliases: ['NYUv2', 'NYU-Depth V2', 'NYU Depth v2', 'NYUDv2', 'NYU-v2', 'NYU-Depth-v2'],
    example: 'an accuracy of 82.1% on NYU Depth V2',
    counterExample: 'an NYU Depthlike v2 task',
  },
  { name: 'DIODE', ambiguous: true, example: 'an accuracy of 82.1% on DIODE', counterExample: 'a diode' },
  { name: 'ETH3D', example: 'an accuracy of 82.1% on ETH3D', counterExample: 'an ETH3Dlike task' },
  {
    name: 'iBims-1',
    unseen: 'in annotated abstracts that the corpora leave out',
    example: 'an accuracy of 82.1% on iBims-1',
    counterExample: 'an iBims-1like task',
  },
  {
    name: 'Sintel',
    aliases: ['MPI Sintel'],
    example: 'an accuracy of 82.1% on Sintel',
    counterExample: 'an Sintellike task',
  },
];
