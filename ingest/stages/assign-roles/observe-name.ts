// What is known of a name whatever stands around it.
import { named } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { Name } from '../find-names/index.ts';
import { describeSpelling, endsInYear } from './describe-spelling.ts';
import { SIGNS } from './signs.ts';
import { describeTitle, type TitleWords } from './title-words.ts';

const SEEN = {
  mentions: named('mentions'),
  first: {
    before: named('first before own work'),
    with: named('first with own work'),
    after: named('first after own work'),
  },
  lastOnly: named('last sentence only'),
};

const BENCH_LIKE =
  /(?:Bench|BENCH|-bench|Eval|Arena|QA|Suite|Corpus|-\d+[kK]|Gym)(?:[-\s]?(?:v?\d[\d.]*|Pro|Plus|Hard|Lite|Mini|XL|ZH|EN))?$/;

/** What the places of a name say by their number and order. */
interface Places {
  readonly main: string;
  /** In the abstract. */
  readonly count: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly isInTitle: boolean;
}

function readPlaces({ mentions }: Name): Places {
  let count = 0;
  let firstSentence = 0;
  let lastSentence = 0;
  for (const { sentence } of mentions) {
    if (sentence <= 0) continue;
    count += 1;
    if (count === 1) firstSentence = sentence;
    lastSentence = Math.max(lastSentence, sentence);
  }
  const isInTitle = mentions.some((mention) => mention.sentence === 0);
  return { main: mentions[0]?.text ?? '', count, firstSentence, lastSentence, isInTitle };
}

/** What a name is compared with. */
export interface Surroundings {
  readonly title: TitleWords;
  /** In the document. */
  readonly sentences: number;
  readonly ownWorkFrom: number;
}

export function observeName(
  name: Name,
  { title, sentences, ownWorkFrom }: Surroundings,
  seen: FeatureSet,
): void {
  const places = readPlaces(name);
  const { main, count } = places;
  if (name.isTitleHead) seen.add(SIGNS['title-head']);
  else if (places.isInTitle) seen.add(SIGNS[count > 0 ? 'in-title' : 'title-other']);
  if (!places.isInTitle) describeTitle(name, title, seen);
  observeLexicons(name, main, seen);
  if (count >= 3) seen.add(SIGNS.often);
  observeMentions(name, seen);
  if (name.shape === 'camel' || name.shape === 'mixed') seen.add(SIGNS['written-like-a-name']);
  if (name.shape === 'capital') seen.add(SIGNS['capital-word']);
  if (name.shape === 'plain') seen.add(SIGNS.plain);
  if (name.model === undefined && name.mentions.some(({ text }) => BENCH_LIKE.test(text)))
    seen.add(SIGNS['bench-like']);
  if (endsInYear(main)) seen.add(SIGNS['has-year']);
  const isBackground = count > 0 && places.lastSentence < ownWorkFrom;
  if (isBackground && !name.isTitleHead && sentences >= 2) seen.add(SIGNS['background-only']);
  describeSpelling(main, name.shape, seen);
  seen.add(SEEN.mentions.of(SMALL[Math.min(count, 4)] ?? '4'));
  if (count > 0) {
    const first = places.firstSentence;
    seen.add(SEEN.first[first < ownWorkFrom ? 'before' : first === ownWorkFrom ? 'with' : 'after']);
    if (first === sentences - 1) seen.add(SEEN.lastOnly);
  }
  if (name.isTitleHead) {
    describeTitleHead(name, places, seen);
    title.describeHead(seen);
  }
}

const SMALL = ['0', '1', '2', '3', '4'];

function observeLexicons(name: Name, main: string, seen: FeatureSet): void {
  if (name.benchmark !== undefined)
    seen.add(SIGNS[name.benchmark.ambiguous === true ? 'lexicon-ambiguous' : 'lexicon-benchmark']);
  if (name.technique !== undefined) {
    seen.add(SIGNS['lexicon-technique']);
    if (!/\p{Lu}/u.test(main)) seen.add(SIGNS['lexicon-generic']);
  }
  if (name.model === undefined) {
    seen.add(SIGNS['no-known-model']);
    return;
  }
  seen.add(SIGNS[name.model.unknownParts.length > 0 ? 'model-of-our-own' : 'lexicon-model']);
  if (name.model.isSpecific) seen.add(SIGNS['specific-model']);
}

function observeMentions({ mentions }: Name, seen: FeatureSet): void {
  if (mentions.some((mention) => mention.isLongForm)) seen.add(SIGNS['long-form']);
  if (mentions.some((mention) => mention.isDerived)) seen.add(SIGNS.derived);
}

function describeTitleHead(name: Name, { main, count }: Places, seen: FeatureSet): void {
  const words = main.split(' ').length;
  const said = count === 0 ? 'not said again' : count === 1 ? 'said once' : 'said again';
  const head = SIGNS['title-head'];
  seen.add(head.ofText(said));
  seen.add(head.of(name.shape)?.ofText(said));
  seen.add(
    head
      .of('of')
      ?.of(SMALL[Math.min(words, 3)] ?? '3')
      ?.ofText(said),
  );
}
