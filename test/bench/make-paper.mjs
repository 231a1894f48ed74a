// Made-up papers, the same for the same number. On average 1.7 names, 0.4 results and 2.6 relationships a paper and
// 3.5 kB as JSON, which is what the extractor made of 3,000 abstracts on machine learning; names are mentioned unevenly,
// a few by very many papers.
import { randomFrom } from './random.mjs';

const MODELS = 20_000;
const BENCHMARKS = 4_000;
const WORDS = [
  'deep',
  'graph',
  'language',
  'learning',
  'model',
  'network',
  'robust',
  'sparse',
  'tuning',
  'vision',
];

/** The paper with this number, as it goes into a store. Another `version` is another fingerprint of the same paper. */
export function makePaper(number, version = 'first') {
  const random = randomFrom(number);
  const id = `bench:${String(number).padStart(8, '0')}`;
  const own = { label: 'Method', id: `own-${number}`, name: `Own-${number}`, isBaseModel: false };
  const model = aName('Method', 'model', MODELS, random, true);
  const benchmark = aName('Benchmark', 'bench', BENCHMARKS, random, false);
  const proposes = random() < 0.7;
  const builds = random() < 0.5;
  const measures = random() < 0.4;
  const names = [...(proposes ? [own] : []), ...(builds ? [model] : []), ...(measures ? [benchmark] : [])];
  const claim = { paper: id, start: 10, end: 60 };
  const edges = [];
  const results = [];
  if (proposes) edges.push(anEdge('PROPOSES', ['Paper', id], ['Method', own.id], { start: 3, end: 9 }));
  if (proposes && builds) edges.push(anEdge('BUILT_ON', ['Method', own.id], ['Method', model.id], claim));
  if (measures) {
    const result = `${id}#100`;
    const value = Math.round(random() * 1000) / 10;
    const sentence = `On ${benchmark.name} it reaches ${value}%, which is more than all others.`;
    const text = { sentence, evidence: sentence.slice(0, 40), unit: '%', kind: 'score', quantity: 'quality' };
    results.push({
      id: result,
      properties: { value, confidence: 0.8, start: 100, end: 104, relative: false, ...text },
    });
    edges.push(anEdge('REPORTS', ['Paper', id], ['Result', result]));
    edges.push(anEdge('ON', ['Result', result], ['Benchmark', benchmark.id], { aggregate: false }));
    if (proposes) {
      edges.push(anEdge('OF', ['Result', result], ['Method', own.id]));
      edges.push(
        anEdge('EVALUATED_ON', ['Method', own.id], ['Benchmark', benchmark.id], {
          ...claim,
          results: [result],
        }),
      );
    }
  }
  return {
    paper: {
      id,
      fingerprint: `${version} ${number}`,
      properties: {
        title: Array.from({ length: 8 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' '),
        abstract: someText(1_200, random),
        extraction: someText(1_400, random),
        date: '2024-05-17',
        year: 2024,
        source: 'bench.jsonl',
        authors: ['A. One', 'B. Two', 'C. Three'],
      },
    },
    names: names.map((name) => ({
      nameRank: 1,
      aliases: [],
      properties: name.isBaseModel === true ? { sizeB: 7 } : {},
      ...name,
    })),
    results,
    edges,
  };
}

function aName(label, stem, size, random, isBaseModel) {
  const rank = Math.floor(random() ** 3 * size);
  return { label, id: `${stem}-${rank}`, name: `${stem}-${rank}`, isBaseModel };
}

function anEdge(type, [fromLabel, from], [toLabel, to], properties = {}) {
  return { type, fromLabel, from, toLabel, to, properties };
}

/** Text that does not compress to nothing. */
function someText(length, random) {
  let text = '';
  while (text.length < length)
    text += `${WORDS[Math.floor(random() * WORDS.length)]}${Math.floor(random() * 1000)} `;
  return text;
}
