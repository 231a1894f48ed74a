// Papers as a source gives them, in our own words, and what the extractor makes of them: for what is only true of graphs
// that were extracted.
import { toPaperGraph } from '../../ingest/graph/to-paper-graph.ts';
import type { Paper } from '../../ingest/model/paper.ts';
import type { PaperGraph } from '../../ingest/model/paper-graph.ts';
import { createWorkbench } from '../../ingest/pipeline.ts';
import { aPaper } from '../setup/builders.ts';

const { extract, namer } = createWorkbench();

export function extractGraph(paper: Paper): PaperGraph {
  return toPaperGraph(paper, extract(paper), namer);
}

/**
 * Three papers that share names, with a result, a comparison, an average, a base model and a name by which one
 * does not say which method it means among them.
 */
export function someReadPapers(): Paper[] {
  return [
    aPaper({
      id: 'read:1',
      title: 'Lumina: Reading Slowly',
      abstract:
        'We propose Lumina. On GSM8K, Lumina with Qwen2.5-7B gains 4.2 points in accuracy over GRPO. It outperforms GPT-4o on MATH.',
      date: '2025-01-02',
      authors: ['A. One'],
    }),
    aPaper({
      id: 'read:2',
      title: 'Zorp',
      abstract:
        'We introduce ZorpBench, a new benchmark. We propose Zorp, which achieves an average accuracy of 71.5% on GSM8K and MATH. Zorp outperforms SnarlNet on MATH.',
    }),
    aPaper({
      id: 'read:3',
      title: 'Nothing to report',
      abstract: 'We compare Lumina with Qwen2.5-7B-Instruct and report 88% accuracy on GSM8K.',
      year: 2024,
    }),
  ];
}
