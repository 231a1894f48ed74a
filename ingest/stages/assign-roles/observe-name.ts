// What is known of a name whatever stands around it.
import type { Name } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';

const BENCH_LIKE =
  /(?:Bench|BENCH|-bench|Eval|Arena|QA|Suite|Corpus|-\d+[kK]|Gym)(?:[-\s]?(?:v?\d[\d.]*|Pro|Plus|Hard|Lite|Mini|XL|ZH|EN))?$/;

export function observeName(name: Name, document: Document, ownWorkFrom: number, seen: Set<string>): void {
  const main = name.mentions[0]?.text ?? '';
  const inAbstract = name.mentions.filter((mention) => mention.sentence > 0);
  if (name.isTitleHead) seen.add('title-head');
  else if (name.mentions.some((mention) => mention.sentence === 0))
    seen.add(inAbstract.length > 0 ? 'in-title' : 'title-other');
  if (name.benchmark !== undefined)
    seen.add(name.benchmark.ambiguous === true ? 'lexicon-ambiguous' : 'lexicon-benchmark');
  if (name.technique !== undefined) seen.add('lexicon-technique');
  if (name.technique !== undefined && !/\p{Lu}/u.test(main)) seen.add('lexicon-generic');
  if (name.model !== undefined) {
    if (name.model.unknownParts.length > 0) seen.add('model-of-our-own');
    else seen.add('lexicon-model');
    if (name.model.isSpecific) seen.add('specific-model');
  } else seen.add('no-known-model');
  if (inAbstract.length >= 3) seen.add('often');
  if (name.mentions.some((mention) => mention.isLongForm)) seen.add('long-form');
  if (name.mentions.some((mention) => mention.isDerived)) seen.add('derived');
  if (name.shape === 'camel' || name.shape === 'mixed') seen.add('written-like-a-name');
  if (name.shape === 'capital') seen.add('capital-word');
  if (name.shape === 'plain') seen.add('plain');
  if (name.mentions.some((mention) => BENCH_LIKE.test(mention.text)) && name.model === undefined)
    seen.add('bench-like');
  if (/(?:19|20)\d\d$/.test(main)) seen.add('has-year');
  const isBackground = inAbstract.length > 0 && inAbstract.every((mention) => mention.sentence < ownWorkFrom);
  if (isBackground && !name.isTitleHead) seen.add('background-only');
  if (document.sentences.length < 2) seen.delete('background-only');
  describeSpelling(name, main, seen);
  seen.add(`mentions ${Math.min(inAbstract.length, 4)}`);
  const first = inAbstract[0]?.sentence;
  if (first !== undefined) {
    seen.add(
      first < ownWorkFrom
        ? 'first before own work'
        : first === ownWorkFrom
          ? 'first with own work'
          : 'first after own work',
    );
    if (first === document.sentences.length - 1) seen.add('last sentence only');
  }
  if (name.isTitleHead) {
    const words = main.split(' ').length;
    const said =
      inAbstract.length === 0 ? 'not said again' : inAbstract.length === 1 ? 'said once' : 'said again';
    seen.add(`title-head ${said}`);
    seen.add(`title-head ${name.shape} ${said}`);
    seen.add(`title-head of ${Math.min(words, 3)} ${said}`);
  }
}

/** How the name itself is written. */
function describeSpelling(name: Name, main: string, seen: Set<string>): void {
  seen.add(`shape ${name.shape}`);
  const words = main.split(/[\s-]/);
  seen.add(`words ${Math.min(words.length, 4)}`);
  const last = words.at(-1) ?? '';
  seen.add(`ends ${last.length <= 12 ? last.toLowerCase().replaceAll(/\d+/g, '#') : ''}`);
  const tail = main.replaceAll(/\d/g, '#').toLowerCase();
  seen.add(`tail ${tail.slice(-3)}`);
  seen.add(`tail ${tail.slice(-4)}`);
  seen.add(`head ${tail.slice(0, 3)}`);
  if (main.length <= 4) seen.add('short');
  if (main.length > 14) seen.add('long');
  if (/\d[bm]$/i.test(main)) seen.add('has-size');
  if (/^[^\d]*\d+k$/i.test(main)) seen.add('has-count');
}
