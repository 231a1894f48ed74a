// What is known of a name whatever stands around it.
import { named, type FeatureSet } from '../../learned/feature.ts';
import type { Name } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';
import { SIGNS } from './signs.ts';

const SEEN = {
  mentions: named('mentions'),
  first: {
    before: named('first before own work'),
    with: named('first with own work'),
    after: named('first after own work'),
  },
  lastOnly: named('last sentence only'),
  inTitleWords: named('in title words'),
  titleInitials: named('title initials'),
  shape: named('shape'),
  words: named('words'),
  ends: named('ends'),
  tail: named('tail'),
  head: named('head'),
};

const BENCH_LIKE =
  /(?:Bench|BENCH|-bench|Eval|Arena|QA|Suite|Corpus|-\d+[kK]|Gym)(?:[-\s]?(?:v?\d[\d.]*|Pro|Plus|Hard|Lite|Mini|XL|ZH|EN))?$/;

export function observeName(name: Name, document: Document, ownWorkFrom: number, seen: FeatureSet): void {
  const main = name.mentions[0]?.text ?? '';
  const inAbstract = name.mentions.filter((mention) => mention.sentence > 0);
  if (name.isTitleHead) seen.add(SIGNS['title-head']);
  else if (name.mentions.some((mention) => mention.sentence === 0))
    seen.add(SIGNS[inAbstract.length > 0 ? 'in-title' : 'title-other']);
  describeTitle(name, document, seen);
  if (name.benchmark !== undefined)
    seen.add(SIGNS[name.benchmark.ambiguous === true ? 'lexicon-ambiguous' : 'lexicon-benchmark']);
  if (name.technique !== undefined) seen.add(SIGNS['lexicon-technique']);
  if (name.technique !== undefined && !/\p{Lu}/u.test(main)) seen.add(SIGNS['lexicon-generic']);
  if (name.model !== undefined) {
    if (name.model.unknownParts.length > 0) seen.add(SIGNS['model-of-our-own']);
    else seen.add(SIGNS['lexicon-model']);
    if (name.model.isSpecific) seen.add(SIGNS['specific-model']);
  } else seen.add(SIGNS['no-known-model']);
  if (inAbstract.length >= 3) seen.add(SIGNS.often);
  if (name.mentions.some((mention) => mention.isLongForm)) seen.add(SIGNS['long-form']);
  if (name.mentions.some((mention) => mention.isDerived)) seen.add(SIGNS.derived);
  if (name.shape === 'camel' || name.shape === 'mixed') seen.add(SIGNS['written-like-a-name']);
  if (name.shape === 'capital') seen.add(SIGNS['capital-word']);
  if (name.shape === 'plain') seen.add(SIGNS.plain);
  if (name.mentions.some((mention) => BENCH_LIKE.test(mention.text)) && name.model === undefined)
    seen.add(SIGNS['bench-like']);
  if (/(?:19|20)\d\d$/.test(main)) seen.add(SIGNS['has-year']);
  const isBackground = inAbstract.length > 0 && inAbstract.every((mention) => mention.sentence < ownWorkFrom);
  if (isBackground && !name.isTitleHead) seen.add(SIGNS['background-only']);
  if (document.sentences.length < 2) seen.delete(SIGNS['background-only']);
  describeSpelling(name, main, seen);
  seen.add(SEEN.mentions.of(String(Math.min(inAbstract.length, 4))));
  const first = inAbstract[0]?.sentence;
  if (first !== undefined) {
    seen.add(SEEN.first[first < ownWorkFrom ? 'before' : first === ownWorkFrom ? 'with' : 'after']);
    if (first === document.sentences.length - 1) seen.add(SEEN.lastOnly);
  }
  if (name.isTitleHead) {
    const words = main.split(' ').length;
    const said =
      inAbstract.length === 0 ? 'not said again' : inAbstract.length === 1 ? 'said once' : 'said again';
    seen.add(SIGNS['title-head'].ofText(said));
    seen.add(SIGNS['title-head'].of(name.shape)?.ofText(said));
    seen.add(
      SIGNS['title-head']
        .of('of')
        ?.of(String(Math.min(words, 3)))
        ?.ofText(said),
    );
  }
}

/** The title may hold the name in other letters ("Quadtree Attention"), or the words that its letters stand for. */
function describeTitle(name: Name, document: Document, seen: FeatureSet): void {
  if (name.mentions.some((mention) => mention.sentence === 0)) return;
  const title = document.title.text.toLowerCase();
  for (const { text } of name.mentions) {
    if (text.length > 3 && title.includes(text.toLowerCase())) {
      seen.add(SEEN.inTitleWords);
      return;
    }
  }
  const letters = (name.mentions[0]?.text ?? '').replaceAll(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 3 || letters.length > 8) return;
  const initials = title
    .split(/[^\p{L}]+/u)
    .map((word) => word[0] ?? '')
    .join('');
  if (initials.includes(letters)) seen.add(SEEN.titleInitials);
}

/** How the name itself is written. */
function describeSpelling(name: Name, main: string, seen: FeatureSet): void {
  seen.add(SEEN.shape.of(name.shape));
  const words = main.split(/[\s-]/);
  seen.add(SEEN.words.of(String(Math.min(words.length, 4))));
  const last = words.at(-1) ?? '';
  seen.add(SEEN.ends.of(last.length <= 12 ? last.toLowerCase().replaceAll(/\d+/g, '#') : ''));
  const tail = main.replaceAll(/\d/g, '#').toLowerCase();
  seen.add(SEEN.tail.ofText(tail.slice(-3)));
  seen.add(SEEN.tail.ofText(tail.slice(-4)));
  seen.add(SEEN.head.ofText(tail.slice(0, 3)));
  if (main.length <= 4) seen.add(SIGNS.short);
  if (main.length > 14) seen.add(SIGNS.long);
  if (/\d[bm]$/i.test(main)) seen.add(SIGNS['has-size']);
  if (/^[^\d]*\d+k$/i.test(main)) seen.add(SIGNS['has-count']);
}
