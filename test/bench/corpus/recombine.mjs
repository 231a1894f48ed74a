// Made-up papers out of real ones: the front of one abstract, which says what is proposed, and the back of another, which says
// what came out, told of the first one's method. Each round uses every front and every back once and gives all names that no
// lexicon knows new letters, so that names stay as many a paper as they are in the corpus.
import { randomFrom, shuffle } from '../random.mjs';
import { createRenamer } from './rename.mjs';

/** Yields `count` papers with ids of their own: the same ones for the same sources and seed. */
export function* recombine(sources, { count, seed }) {
  for (let made = 0, round = 0; made < count; round += 1) {
    const rename = createRenamer(seed, round);
    const backs = shuffle(sources.keys(), randomFrom(seed * 1_000 + 500 + round));
    for (let place = 0; place < sources.length && made < count; place += 1, made += 1)
      yield joinPapers(sources[place], sources[backs[place]], rename, `made:${seed}:${made}`);
  }
}

function joinPapers(first, second, rename, id) {
  const inFirst = namesToNames(first.unknown, rename);
  const inSecond = namesToNames(second.unknown, rename);
  const [own] = first.own;
  // "LatentMorph gains 4 points" is told of the paper's own method.
  if (own !== undefined) for (const name of second.own) inSecond.set(name, inFirst.get(own) ?? own);
  return {
    id,
    title: replaceNames(first.title, inFirst),
    abstract: `${replaceNames(first.front, inFirst)} ${replaceNames(second.back, inSecond)}`.trim(),
    date: first.date,
    authors: first.authors,
  };
}

function namesToNames(names, rename) {
  return new Map(names.map((name) => [name, rename(name)]));
}

/** Whole names only, the longest first where one begins like another. */
function replaceNames(text, names) {
  if (names.size === 0) return text;
  const forms = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escapeName);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replaceAll(any, (name) => names.get(name));
}

function escapeName(name) {
  return name.replaceAll(/[\^$.*+?()[\]{}|\\/]/gu, String.raw`\$&`);
}
