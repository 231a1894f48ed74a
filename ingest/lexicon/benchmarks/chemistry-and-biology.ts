import type { BenchmarkRow } from './benchmark-row.ts';

export const CHEMISTRY_AND_BIOLOGY_BENCHMARKS: readonly BenchmarkRow[] = [
  { name: 'QM9', example: 'an accuracy of 82.1% on QM9', counterExample: 'an QM9like task' },
  {
    name: 'ZINC',
    aliases: ['ZINC250K', 'ZINC-12K'],
    example: 'an accuracy of 82.1% on ZINC',
    counterExample: 'an ZINClike task',
  },
  {
    name: 'MoleculeNet',
    example: 'an accuracy of 82.1% on MoleculeNet',
    counterExample: 'an MoleculeNetlike task',
  },
  {
    name: 'USPTO-50K',
    aliases: ['USPTO-50k'],
    example: 'an accuracy of 82.1% on USPTO-50K',
    counterExample: 'an USPTO-50Klike task',
  },
  {
    name: 'GEOM-Drugs',
    aliases: ['GEOM-DRUGS'],
    example: 'an accuracy of 82.1% on GEOM-Drugs',
    counterExample: 'an GEOM-Drugslike task',
  },
  {
    name: 'CrossDocked2020',
    aliases: ['CrossDocked'],
    example: 'an accuracy of 82.1% on CrossDocked2020',
    counterExample: 'an CrossDocked2020like task',
  },
  { name: 'MD17', example: 'an accuracy of 82.1% on MD17', counterExample: 'an MD17like task' },
  { name: 'OC20', example: 'an accuracy of 82.1% on OC20', counterExample: 'an OC20like task' },
  {
    name: 'CASP14',
    unseen: 'a part or version of what the abstracts name as a whole',
    example: 'an accuracy of 82.1% on CASP14',
    counterExample: 'an CASP14like task',
  },
  {
    name: 'CASP15',
    unseen: 'a part or version of what the abstracts name as a whole',
    example: 'an accuracy of 82.1% on CASP15',
    counterExample: 'an CASP15like task',
  },
  {
    name: 'ProteinGym',
    example: 'an accuracy of 82.1% on ProteinGym',
    counterExample: 'an ProteinGymlike task',
  },
  { name: 'PDBbind', example: 'an accuracy of 82.1% on PDBbind', counterExample: 'an PDBbindlike task' },
  { name: 'TDC', example: 'an accuracy of 82.1% on TDC', counterExample: 'an TDClike task' },
  {
    name: 'MoleculeACE',
    unseen: 'reported in the tables of papers; no abstract of the corpora names it',
    example: 'an accuracy of 82.1% on MoleculeACE',
    counterExample: 'an MoleculeACElike task',
  },
  {
    name: 'Open Catalyst',
    example: 'an accuracy of 82.1% on Open Catalyst',
    counterExample: 'an Openlike catalyst task',
  },
  {
    name: 'Alchemy',
    ambiguous: true,
    example: 'an accuracy of 82.1% on Alchemy',
    counterExample: 'a alchemy',
  },
  { name: 'SciBench', example: 'an accuracy of 82.1% on SciBench', counterExample: 'an SciBenchlike task' },
  {
    name: 'ChemBench',
    unseen: 'reported in the tables of papers; no abstract of the corpora names it',
    example: 'an accuracy of 82.1% on ChemBench',
    counterExample: 'an ChemBenchlike task',
  },
  {
    name: 'LAB-Bench',
    example: 'an accuracy of 82.1% on LAB-Bench',
    counterExample: 'an LAB-Benchlike task',
  },
];
