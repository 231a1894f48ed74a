import type { BenchmarkRow } from './benchmark-row.ts';

export const INFORMATION_EXTRACTION_BENCHMARKS: readonly BenchmarkRow[] = [
  {
    name: 'CoNLL-2003',
    aliases: ['CoNLL 2003', 'CoNLL03', 'CoNLL2003'],
    example: 'an accuracy of 82.1% on CoNLL-2003',
    counterExample: 'an CoNLL-2003like task',
  },
  {
    name: 'OntoNotes',
    aliases: ['OntoNotes 5.0'],
    example: 'an accuracy of 82.1% on OntoNotes',
    counterExample: 'an OntoNoteslike task',
  },
  {
    name: 'ACE 2005',
    aliases: ['ACE2005', 'ACE05', 'ACE-2005'],
    example: 'an accuracy of 82.1% on ACE 2005',
    counterExample: 'an ACElike 2005 task',
  },
  {
    name: 'ACE 2004',
    aliases: ['ACE04'],
    example: 'an accuracy of 82.1% on ACE 2004',
    counterExample: 'an ACElike 2004 task',
  },
  { name: 'SciERC', example: 'an accuracy of 82.1% on SciERC', counterExample: 'an SciERClike task' },
  { name: 'SciREX', example: 'an accuracy of 82.1% on SciREX', counterExample: 'an SciREXlike task' },
  { name: 'TACRED', example: 'an accuracy of 82.1% on TACRED', counterExample: 'an TACREDlike task' },
  {
    name: 'Re-TACRED',
    example: 'an accuracy of 82.1% on Re-TACRED',
    counterExample: 'an Re-TACREDlike task',
  },
  { name: 'DocRED', example: 'an accuracy of 82.1% on DocRED', counterExample: 'an DocREDlike task' },
  {
    name: 'Re-DocRED',
    example: 'an accuracy of 82.1% on Re-DocRED',
    counterExample: 'an Re-DocREDlike task',
  },
  { name: 'FewRel', example: 'an accuracy of 82.1% on FewRel', counterExample: 'an FewRellike task' },
  {
    name: 'NYT',
    ambiguous: true,
    example: 'an accuracy of 82.1% on NYT',
    counterExample: 'the NYT reported',
  },
  { name: 'WikiANN', example: 'an accuracy of 82.1% on WikiANN', counterExample: 'an WikiANNlike task' },
  {
    name: 'WNUT-17',
    aliases: ['WNUT17'],
    example: 'an accuracy of 82.1% on WNUT-17',
    counterExample: 'an WNUT-17like task',
  },
  { name: 'GENIA', example: 'an accuracy of 82.1% on GENIA', counterExample: 'an GENIAlike task' },
  { name: 'BC5CDR', example: 'an accuracy of 82.1% on BC5CDR', counterExample: 'an BC5CDRlike task' },
  {
    name: 'NCBI-Disease',
    aliases: ['NCBI disease'],
    example: 'an accuracy of 82.1% on NCBI-Disease',
    counterExample: 'an NCBI-Diseaselike task',
  },
  { name: 'MAVEN', example: 'an accuracy of 82.1% on MAVEN', counterExample: 'an MAVENlike task' },
  { name: 'RAMS', ambiguous: true, example: 'an accuracy of 82.1% on RAMS', counterExample: 'rams' },
  {
    name: 'WikiEvents',
    aliases: ['WIKIEVENTS'],
    example: 'an accuracy of 82.1% on WikiEvents',
    counterExample: 'an WikiEventslike task',
  },
];
