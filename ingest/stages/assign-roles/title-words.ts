// The title may hold a name in other letters ("Quadtree Attention"), or the words that its letters stand for.
import { named } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { Name } from '../find-names/index.ts';

const SEEN = { inTitleWords: named('in title words'), titleInitials: named('title initials') };

/** In lower case; what not every title is asked for is worked out when it is. */
export class TitleWords {
  readonly lower: string;
  #initials: string | undefined;

  constructor(title: string) {
    this.lower = title.toLowerCase();
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
