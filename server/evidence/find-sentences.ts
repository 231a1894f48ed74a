// The sentence around a piece of an abstract: what a number or a claim rests on, in the paper's own words.
import { readDocument, toAbstractSpan } from '../../ingest/stages/read-document.ts';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A piece of an abstract: `abstract.slice(span.start, span.end) === text`. */
export interface Passage {
  readonly text: string;
  readonly span: TextSpan;
}

/** Finds the sentences of one abstract, which is split when first asked; sentences end where the extractor ends them. */
export function createSentenceFinder(abstract: string): (span: TextSpan) => Passage {
  let sentences: readonly TextSpan[] | undefined;
  return (span) => {
    sentences ??= splitAbstract(abstract);
    const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
    // A span over several sentences shows them all; one beyond the part that was read shows itself.
    const start = Math.min(span.start, ...touched.map((sentence) => sentence.start));
    const end = Math.max(span.end, ...touched.map((sentence) => sentence.end));
    return toPassage(abstract, { start, end });
  };
}

/** Where a sentence stands that holds the number at `span`; the number alone where it stands nowhere. */
export function locateSentence(abstract: string, sentence: string, span: TextSpan): Passage {
  const start = abstract.lastIndexOf(sentence, span.start);
  const end = start + sentence.length;
  return toPassage(abstract, start >= 0 && end >= span.end ? { start, end } : span);
}

function toPassage(abstract: string, { start, end }: TextSpan): Passage {
  return { text: abstract.slice(start, end), span: { start, end: Math.min(end, abstract.length) } };
}

function splitAbstract(abstract: string): TextSpan[] {
  const document = readDocument({ title: '', abstract });
  return document.sentences.flatMap(({ start, end }) => toAbstractSpan(document, start, end) ?? []);
}
