import type { BenchmarkRow } from './benchmark-row.ts';

export const SENTIMENT_AND_SOCIAL_MEDIA_BENCHMARKS: readonly BenchmarkRow[] = [
  {
    name: 'IMDB',
    aliases: ['IMDb'],
    example: 'an accuracy of 82.1% on IMDB',
    counterExample: 'an IMDBlike task',
  },
  {
    name: 'AG News',
    aliases: ['AGNews', "AG's News"],
    example: 'an accuracy of 82.1% on AG News',
    counterExample: 'an AGlike news task',
  },
  {
    name: '20 Newsgroups',
    aliases: ['20Newsgroups'],
    example: 'an accuracy of 82.1% on 20 Newsgroups',
    counterExample: 'an 20like newsgroups task',
  },
  { name: 'DBpedia', example: 'an accuracy of 82.1% on DBpedia', counterExample: 'an DBpedialike task' },
  { name: 'TREC', ambiguous: true, example: 'an accuracy of 82.1% on TREC', counterExample: 'a trec' },
  {
    name: 'Twitter15',
    unseen: 'a part or version of what the abstracts name as a whole',
    example: 'an accuracy of 82.1% on Twitter15',
    counterExample: 'an Twitter15like task',
  },
  {
    name: 'Twitter16',
    unseen: 'a part or version of what the abstracts name as a whole',
    example: 'an accuracy of 82.1% on Twitter16',
    counterExample: 'an Twitter16like task',
  },
  { name: 'PHEME', example: 'an accuracy of 82.1% on PHEME', counterExample: 'an PHEMElike task' },
  { name: 'LIAR', ambiguous: true, example: 'an accuracy of 82.1% on LIAR', counterExample: 'a liar' },
  {
    name: 'FakeNewsNet',
    unseen: 'reported in the tables of papers; no abstract of the corpora names it',
    example: 'an accuracy of 82.1% on FakeNewsNet',
    counterExample: 'an FakeNewsNetlike task',
  },
  { name: 'OLID', example: 'an accuracy of 82.1% on OLID', counterExample: 'an OLIDlike task' },
  {
    name: 'HateXplain',
    example: 'an accuracy of 82.1% on HateXplain',
    counterExample: 'an HateXplainlike task',
  },
  {
    name: 'SemEval',
    ambiguous: true,
    example: 'an accuracy of 82.1% on SemEval',
    counterExample: 'a semeval',
  },
  {
    name: 'SemEval-2014 Task 4',
    example: 'an accuracy of 82.1% on SemEval-2014 Task 4',
    counterExample: 'an SemEval-2014 Tasklike 4 task',
  },
  {
    name: 'GoEmotions',
    example: 'an accuracy of 82.1% on GoEmotions',
    counterExample: 'an GoEmotionslike task',
  },
  { name: 'Rest14', example: 'an accuracy of 82.1% on Rest14', counterExample: 'an Rest14like task' },
  { name: 'Laptop14', example: 'an accuracy of 82.1% on Laptop14', counterExample: 'an Laptop14like task' },
];
