// Every name of a paper with all its places: candidates, whatever they turn out to name.
import type { BenchmarkRow } from '../../lexicon/benchmarks/benchmark-row.ts';
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { TechniqueRow } from '../../lexicon/techniques.ts';
import type { Context } from '../context.ts';
import type { ModelMatch } from '../find-model.ts';
import { isCommonName, shapeOf, spellingOf, type NameShape } from '../name-shape.ts';
import type { Token } from '../find-tokens.ts';
import type { Document } from '../read-document.ts';
import { findEllipses } from './find-ellipses.ts';
import { findPlaces } from './find-places.ts';
import { findProposedPhrases } from './find-proposed-phrases.ts';
import { findLongForms, type LongForm, type TokenRange } from './find-long-forms.ts';
import { nameKeyOf } from './name-key-of.ts';
import { scanMentions, strongestShape, type ScannedMention } from './scan-mentions.ts';

export interface Mention {
  /** Index into `NameTable.names`. */
  readonly name: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly text: string;
  /** Part of an adjective: "BERT-based". */
  readonly isDerived: boolean;
  /** It stands in brackets as the short form of the words before. */
  readonly isLongForm: boolean;
}

export interface Name {
  readonly index: number;
  readonly keys: Set<string>;
  readonly mentions: Mention[];
  shape: NameShape;
  isTitleHead: boolean;
  benchmark: BenchmarkRow | undefined;
  technique: TechniqueRow | undefined;
  model: ModelMatch | undefined;
}

export interface MetricMention {
  readonly row: MetricRow;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly text: string;
}

export interface NameTable {
  readonly names: readonly Name[];
  /** For each token the mention that covers it. */
  readonly mentionAt: readonly (Mention | undefined)[];
  readonly metrics: readonly MetricMention[];
  /** For each token the metric that covers it. */
  readonly metricAt: readonly (MetricMention | undefined)[];
}

export function findNames(document: Document, context: Context): NameTable {
  const builder = new NameTableBuilder(document);
  const head = findTitleHead(document);
  if (head !== undefined) builder.addTitleHead(head);
  for (const pair of findLongForms(document)) builder.addLongForm(pair);
  for (const scanned of scanMentions(document, context)) builder.addScanned(scanned);
  builder.addCommonShortForms();
  builder.addProposedPhrases();
  builder.addFirstWords();
  builder.addEllipses(context);
  return builder.build();
}

const MAX_HEAD_TOKENS = 6;

/** What stands before the colon of a title, where it can be a name: "PINTO: Faithful …", "Chain of Draft: …". */
function findTitleHead(document: Document): TokenRange | undefined {
  const { tokens, sentences, text } = document;
  const title = sentences[0];
  if (title === undefined) return undefined;
  const colon = findColon(tokens, Math.min(title.endToken, MAX_HEAD_TOKENS + 1));
  if (colon < 1) return undefined;
  const headTokens = tokens.slice(title.firstToken, colon);
  const head = text.slice(headTokens[0]?.start, headTokens.at(-1)?.end);
  if (isCommonName(head)) return undefined;
  const isStrong = colon === 1 && shapeOf(head) !== 'plain';
  const isWritten =
    headTokens.length <= 3 &&
    headTokens.some((token) => ['camel', 'mixed'].includes(shapeOf(token.text)) && !isCommonName(token.text));
  const isPhrase = headTokens.length <= 4 && headTokens.every(isCapitalised);
  const isRepeated = (): boolean =>
    text.slice(document.abstractStart).toLowerCase().includes(head.toLowerCase());
  return isStrong || isWritten || isPhrase || isRepeated()
    ? { firstToken: title.firstToken, endToken: colon }
    : undefined;
}

/** "Model Surgery": as titles are written; "and", "of" and the like are small in them. */
function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || (token.kind === 'word' && token.text.length <= 4);
}

/** Below 0: there is none before `end`. */
function findColon(tokens: readonly Token[], end: number): number {
  for (let index = 0; index < end; index += 1)
    if (tokens[index]?.text === ':' || tokens[index]?.text === '：') return index;
  return -1;
}

class NameTableBuilder {
  readonly #document: Document;
  readonly #names: Name[] = [];
  readonly #byKey = new Map<string, Name>();
  readonly #metrics: MetricMention[] = [];
  readonly #mentionAt: (Mention | undefined)[];
  readonly #metricAt: (MetricMention | undefined)[];

  constructor(document: Document) {
    this.#document = document;
    this.#mentionAt = document.tokens.map(() => undefined);
    this.#metricAt = document.tokens.map(() => undefined);
  }

  addTitleHead(range: TokenRange): void {
    const name = this.#add(range, this.#textOf(range), {});
    if (name === undefined) return;
    name.isTitleHead = true;
    // "3D UX-Net" and "Diffusion in Diffusion" are one name in the abstract too, which no word of them says by itself
    const { tokens, sentences } = this.#document;
    const words = tokens.slice(range.firstToken, range.endToken).map(({ text }) => text);
    if (words.length < 2) return;
    const from = sentences[0]?.endToken ?? 0;
    for (const place of findPlaces(tokens, words, { from, spelling: 'text' }))
      this.#addMention(name, place, this.#textOf(place), {});
  }

  addLongForm(pair: LongForm): void {
    const short = this.#textOf(pair.short);
    const long = this.#textOf(pair.long);
    const name = this.#add(pair.short, short, {});
    if (name === undefined) return;
    const key = nameKeyOf(long);
    const other = this.#byKey.get(key);
    if (other === undefined) {
      this.#byKey.set(key, name);
      name.keys.add(key);
    } else if (other !== name) {
      this.#merge(other, name);
    }
    this.#addMention(this.#byKey.get(key) ?? name, pair.long, long, { isLongForm: true });
  }

  addScanned(scanned: ScannedMention): void {
    const { tokens } = this.#document;
    if (scanned.metric !== undefined) {
      const metric: MetricMention = {
        row: scanned.metric,
        firstToken: scanned.firstToken,
        endToken: scanned.endToken,
        sentence: this.#sentenceOf(scanned.firstToken),
        text: scanned.text,
      };
      this.#metrics.push(metric);
      for (let index = scanned.firstToken; index < scanned.endToken; index += 1)
        this.#metricAt[index] = metric;
      const isNameToo = scanned.benchmark !== undefined || scanned.model !== undefined;
      if (!isNameToo) return;
    }
    for (let index = scanned.firstToken; index < scanned.endToken; index += 1) {
      if (this.#mentionAt[index] === undefined) continue;
      // A long form or title head lies here already: it takes what the lexicons know of its own spelling.
      const taken = this.#mentionAt[index];
      const name = taken === undefined ? undefined : this.#names[taken.name];
      const isSame =
        taken !== undefined && taken.firstToken === scanned.firstToken && taken.endToken === scanned.endToken;
      if (name !== undefined && isSame) learn(name, scanned);
      return;
    }
    if (tokens[scanned.firstToken] === undefined) return;
    const name = this.#add(scanned, scanned.text, { isDerived: scanned.isDerived });
    if (name !== undefined) learn(name, scanned);
  }

  /** Acronyms that stand for something else in other papers ("STS", "MAC") are this paper's names wherever they stand. */
  addCommonShortForms(): void {
    const { tokens } = this.#document;
    for (const name of this.#names) {
      const short = name.mentions[0]?.text ?? '';
      if (name.shape !== 'acronym' || !isCommonName(short)) continue;
      const isFree = (token: number): boolean => this.#mentionAt[token] === undefined;
      for (const place of findPlaces(tokens, [short], { spelling: 'text', isFree }))
        this.#addMention(name, place, short, {});
    }
  }

  /** Proposals in plain words, where no name stands yet. */
  addProposedPhrases(): void {
    const isFree = (token: number): boolean =>
      this.#mentionAt[token] === undefined && this.#metricAt[token] === undefined;
    for (const places of findProposedPhrases(this.#document, isFree))
      for (const range of places) this.#add(range, this.#textOf(range), {});
  }

  /** A capitalised first word of a sentence is a name where the same word is one elsewhere: "Sketchpad improves …". */
  addFirstWords(): void {
    const { tokens, sentences } = this.#document;
    for (const sentence of sentences) {
      if (sentence.index === 0) continue;
      const token = tokens[sentence.firstToken];
      if (token === undefined || this.#mentionAt[sentence.firstToken] !== undefined) continue;
      if (token.kind !== 'word' || !spellingOf(token.word).hasCapitalFirst) continue;
      const name = this.#byKey.get(nameKeyOf(token.text));
      if (name === undefined) continue;
      this.#addMention(
        name,
        { firstToken: sentence.firstToken, endToken: sentence.firstToken + 1 },
        token.text,
        {},
      );
    }
  }

  /** "AIME 24/25" names "AIME 25" too. */
  addEllipses(context: Context): void {
    const { tokens } = this.#document;
    const mentions = this.#names.flatMap((name) => name.mentions.map((mention) => ({ name, mention })));
    for (const { name, mention } of mentions) {
      if (mention.isDerived || mention.isLongForm || name.technique !== undefined) continue;
      const isData = name.benchmark !== undefined;
      const isFree = (token: number): boolean => {
        const taken = this.#mentionAt[token];
        return (
          taken === undefined || (taken.endToken - taken.firstToken === 1 && tokens[token]?.kind === 'word')
        );
      };
      const start = { text: mention.text, endToken: mention.endToken, isData };
      for (const found of findEllipses(tokens, start, isFree, context)) {
        this.#removeAt(found.firstToken);
        const whole = this.#add(found, found.text, {});
        if (whole === undefined) continue;
        whole.benchmark ??= found.benchmark;
        if (name.model !== undefined) whole.model ??= name.model;
        if (whole.shape === 'plain') whole.shape = name.shape;
      }
    }
  }

  /** What was taken for a name of its own turns out to be part of another. */
  #removeAt(token: number): void {
    const taken = this.#mentionAt[token];
    if (taken === undefined) return;
    const name = this.#names[taken.name];
    const at = name?.mentions.indexOf(taken) ?? -1;
    if (at >= 0) name?.mentions.splice(at, 1);
    this.#mentionAt[token] = undefined;
  }

  build(): NameTable {
    for (const name of this.#names) name.mentions.sort((a, b) => a.firstToken - b.firstToken);
    return {
      names: this.#names,
      mentionAt: this.#mentionAt,
      metrics: this.#metrics,
      metricAt: this.#metricAt,
    };
  }

  #add(range: TokenRange, text: string, flags: { isDerived?: boolean }): Name | undefined {
    const key = nameKeyOf(text);
    if (key === '') return undefined;
    let name = this.#byKey.get(key);
    if (name === undefined) {
      name = {
        index: this.#names.length,
        keys: new Set([key]),
        mentions: [],
        shape: strongestShape(this.#document.tokens, range.firstToken, range.endToken),
        isTitleHead: false,
        benchmark: undefined,
        technique: undefined,
        model: undefined,
      };
      this.#names.push(name);
      this.#byKey.set(key, name);
    }
    this.#addMention(name, range, text, flags);
    return name;
  }

  #addMention(
    name: Name,
    range: TokenRange,
    text: string,
    flags: { isDerived?: boolean; isLongForm?: boolean },
  ): void {
    const mention: Mention = {
      name: name.index,
      firstToken: range.firstToken,
      endToken: range.endToken,
      sentence: this.#sentenceOf(range.firstToken),
      text,
      isDerived: flags.isDerived ?? false,
      isLongForm: flags.isLongForm ?? false,
    };
    name.mentions.push(mention);
    for (let index = range.firstToken; index < range.endToken; index += 1) this.#mentionAt[index] = mention;
  }

  /** Two names turn out to be one: the later one's places go to the earlier one. */
  #merge(into: Name, from: Name): void {
    for (const mention of from.mentions) {
      const moved = { ...mention, name: into.index };
      into.mentions.push(moved);
      for (let index = mention.firstToken; index < mention.endToken; index += 1)
        this.#mentionAt[index] = moved;
    }
    from.mentions.length = 0;
    for (const key of from.keys) {
      into.keys.add(key);
      this.#byKey.set(key, into);
    }
    into.isTitleHead ||= from.isTitleHead;
    into.benchmark ??= from.benchmark;
    into.technique ??= from.technique;
    into.model ??= from.model;
  }

  #textOf(range: TokenRange): string {
    const { tokens, text } = this.#document;
    return text.slice(tokens[range.firstToken]?.start, tokens[range.endToken - 1]?.end);
  }

  #sentenceOf(token: number): number {
    const { sentences } = this.#document;
    return sentences.findIndex((sentence) => token < sentence.endToken);
  }
}

function learn(name: Name, scanned: ScannedMention): void {
  name.benchmark ??= scanned.benchmark;
  name.technique ??= scanned.technique;
  name.model ??= scanned.model;
  if (name.shape === 'plain' || name.shape === 'capital') name.shape = scanned.shape;
}
