import type { BenchmarkRow } from './benchmark-row.ts';

export const FACES_AND_ANOMALIES_BENCHMARKS: readonly BenchmarkRow[] = [
  { name: 'CelebA', example: 'an accuracy of 82.1% on CelebA', counterExample: 'an CelebAlike task' },
  {
    name: 'CelebA-HQ',
    aliases: ['CelebAHQ'],
    example: 'an accuracy of 82.1% on CelebA-HQ',
    counterExample: 'an CelebA-HQlike task',
  },
  { name: 'FFHQ', example: 'an accuracy of 82.1% on FFHQ', counterExample: 'an FFHQlike task' },
  { name: 'LFW', example: 'an accuracy of 82.1% on LFW', counterExample: 'an LFWlike task' },
  { name: 'IJB-C', example: 'an accuracy of 82.1% on IJB-C', counterExample: 'an IJB-Clike task' },
  { name: 'IJB-B', example: 'an accuracy of 82.1% on IJB-B', counterExample: 'an IJB-Blike task' },
  {
    name: 'AffectNet',
    example: 'an accuracy of 82.1% on AffectNet',
    counterExample: 'an AffectNetlike task',
  },
  { name: 'RAF-DB', example: 'an accuracy of 82.1% on RAF-DB', counterExample: 'an RAF-DBlike task' },
  { name: 'FER2013', example: 'an accuracy of 82.1% on FER2013', counterExample: 'an FER2013like task' },
  { name: 'MegaFace', example: 'an accuracy of 82.1% on MegaFace', counterExample: 'an MegaFacelike task' },
  { name: 'UTKFace', example: 'an accuracy of 82.1% on UTKFace', counterExample: 'an UTKFacelike task' },
  {
    name: 'FF++',
    aliases: ['FaceForensics++'],
    example: 'an accuracy of 82.1% on FF++',
    counterExample: 'an FF++like task',
  },
  { name: 'Celeb-DF', example: 'an accuracy of 82.1% on Celeb-DF', counterExample: 'an Celeb-DFlike task' },
  { name: 'DFDC', example: 'an accuracy of 82.1% on DFDC', counterExample: 'an DFDClike task' },
  {
    name: 'MVTec AD',
    aliases: ['MVTec-AD', 'MVTec'],
    example: 'an accuracy of 82.1% on MVTec AD',
    counterExample: 'an MVTeclike ad task',
  },
  { name: 'VisA', example: 'an accuracy of 82.1% on VisA', counterExample: 'an VisAlike task' },
  {
    name: 'MVTec 3D-AD',
    example: 'an accuracy of 82.1% on MVTec 3D-AD',
    counterExample: 'an MVTeclike 3d-ad task',
  },
  { name: 'BTAD', example: 'an accuracy of 82.1% on BTAD', counterExample: 'an BTADlike task' },
];
