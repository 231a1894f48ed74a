// A paper as the later stages see it: one text of title and abstract, its tokens and its sentences.
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { normaliseText } from './normalise-text.ts';
import { findSentences, type Sentence } from './find-sentences.ts';
import { findTokens, type Token } from './find-tokens.ts';
import { toSpan, type TextView } from './text-view.ts';

/** All of a paper that is read. */
export type PaperText = Pick<Paper, 'title' | 'abstract'>;

export interface Document {
  readonly paper: PaperText;
  /** Views of title and abstract, one after the other with a line break between; sentence 0 is the title. */
  readonly text: string;
  readonly abstractStart: number;
  readonly title: TextView;
  readonly abstract: TextView;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Titles and abstracts longer than this are cut: no paper has them, and all later work is bounded by it. */
const MAX_TITLE_LENGTH = 2_000;
export const MAX_ABSTRACT_LENGTH = 50_000;

export function readDocument(paper: PaperText): Document {
  const title = normaliseText(paper.title.slice(0, MAX_TITLE_LENGTH));
  const abstract = normaliseText(paper.abstract.slice(0, MAX_ABSTRACT_LENGTH));
  // `join` makes a string of one piece; one put together with plus signs is slower to read, character by character
  const text = [title.text, abstract.text].join('\n');
  const abstractStart = title.text.length + 1;
  const tokens = findTokens(text);
  return {
    paper,
    text,
    abstractStart,
    title,
    abstract,
    tokens,
    sentences: findSentences(text, tokens, abstractStart),
  };
}

/** The span in the paper's own abstract, or undefined where the piece lies in the title. */
export function toAbstractSpan(document: Document, start: number, end: number): Span | undefined {
  if (start < document.abstractStart) return undefined;
  return toSpan(document.abstract, start - document.abstractStart, end - document.abstractStart);
}
