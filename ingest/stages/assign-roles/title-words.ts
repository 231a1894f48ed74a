// The title may hold a name in other letters ("Quadtree Attention"), or the words that its letters stand for.
import { named, type Feature } from '../../learned/feature.ts';
import { HEAD_NOUNS, NOUN_CLASSES, type NounClass } from '../../lexicon/head-nouns.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import { toWordSet } from '../word-set.ts';
import type { Name } from '../find-names/index.ts';

export const TITLE_SAYS_DATA = named('title-head says benchmark');
const TITLE_KINDS = Object.fromEntries(
  NOUN_CLASSES.map((noun) => [noun, named(`title-head is ${noun}`)]),
) as Record<NounClass, Feature>;
/** Where a subtitle goes on with what the thing is for. */
const TURNS = toWordSet(
  'for of in on with via by through to from using towards toward under at across that from meets and',
);

const SEEN = { inTitleWords: named('in title words'), titleInitials: named('title initials') };

/** In lower case; what not every title is asked for is worked out when it is. */
export class TitleWords {
  readonly lower: string;
  #initials: string | undefined;

  constructor(title: string) {
    this.lower = title.toLowerCase();
  }

  /** "X: A Synthetic Benchmark for …": what a title says that its head is, the last noun for a kind before it goes on. */
  describeHead(seen: FeatureSet): void {
    const colon = this.lower.indexOf(': ');
    if (colon < 0) return;
    let last: NounClass | undefined;
    for (const word of this.lower.slice(colon + 2).split(/[\s-]+/)) {
      if (TURNS.has(word)) break;
      const noun = HEAD_NOUNS.get(word);
      if (noun === undefined) continue;
      last = noun;
      if (noun === 'benchmark') seen.add(TITLE_SAYS_DATA);
    }
    if (last !== undefined) seen.add(TITLE_KINDS[last]);
  }

  get initials(): string {
    this.#initials ??= initialsOf(this.lower);
    return this.#initials;
  }
}

function initialsOf(title: string): string {
  let initials = '';
  for (const word of title.split(/[^\p{L}]+/u)) initials += word[0] ?? '';
  return initials;
}

export function describeTitle({ mentions }: Name, title: TitleWords, seen: FeatureSet): void {
  for (const { text } of mentions) {
    if (text.length > 3 && title.lower.includes(text.toLowerCase())) {
      seen.add(SEEN.inTitleWords);
      return;
    }
  }
  const letters = (mentions[0]?.text ?? '').replaceAll(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 3 || letters.length > 8) return;
  if (title.initials.includes(letters)) seen.add(SEEN.titleInitials);
}
