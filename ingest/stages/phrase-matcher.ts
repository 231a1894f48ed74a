// Finds phrases of a lexicon in a text's tokens: one walk down a trie from each token, so the size of the lexicon does not
// matter. Case, hyphens, underscores and apostrophes make no difference ("GSM-8K", "gsm8k"); a row may ask for its exact case.
import { findTokens, type Token } from './find-tokens.ts';
import type { Word } from './word-table.ts';

export interface PhraseMatch<Row> {
  readonly row: Row;
  /** How many tokens the phrase covers. */
  readonly length: number;
}

interface TrieNode<Row> {
  readonly next: Map<string, TrieNode<Row>>;
  entries: Entry<Row>[];
}

interface Entry<Row> {
  readonly row: Row;
  /** The phrase as it is written, where only that spelling counts. */
  readonly exact: string | undefined;
  /** "mAP" is no map: some capital or digit has to be there. */
  readonly needsCapital: boolean;
}

export class PhraseMatcher<Row> {
  readonly #root: TrieNode<Row> = { next: new Map(), entries: [] };

  add(phrase: string, row: Row, options: { exactCase?: boolean; needsCapital?: boolean } = {}): void {
    let node = this.#root;
    for (const token of findTokens(phrase)) {
      const { key } = token.word;
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), entries: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    const exact = options.exactCase === true ? phrase : undefined;
    const entry = { row, exact, needsCapital: options.needsCapital === true };
    // an exact spelling is asked first
    if (exact === undefined) node.entries.push(entry);
    else node.entries.unshift(entry);
  }

  /** Whether some phrase begins with this word. */
  startsWith(word: Word): boolean {
    return this.#root.next.has(word.key);
  }

  /** The longest phrase that starts at this token and ends before `endToken`, or undefined. */
  match(
    tokens: readonly Token[],
    index: number,
    endToken: number,
    text: string,
  ): PhraseMatch<Row> | undefined {
    let node: TrieNode<Row> | undefined = this.#root;
    let best: PhraseMatch<Row> | undefined;
    for (let at = index; at < endToken; at += 1) {
      const token = tokens[at];
      // most phrases end here: nothing to look up
      if (node.next.size === 0) break;
      node = token === undefined ? undefined : node.next.get(token.word.key);
      if (node === undefined || token === undefined) break;
      if (node.entries.length === 0) continue;
      const start = tokens[index]?.start ?? 0;
      const entry = node.entries.find((candidate) => isWrittenAs(candidate, text, start, token.end));
      if (entry !== undefined) best = { row: entry.row, length: at - index + 1 };
    }
    return best;
  }
}

function isWrittenAs(entry: Entry<unknown>, text: string, start: number, end: number): boolean {
  if (entry.exact === undefined && !entry.needsCapital) return true;
  const written = text.slice(start, end);
  if (entry.exact !== undefined && written !== entry.exact) return false;
  return !entry.needsCapital || /[\p{Lu}\d]/u.test(written);
}
