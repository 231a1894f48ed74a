import { describe, expect, test } from 'vitest';
import { createSentenceFinder, locateSentence } from '../../server/evidence/find-sentences.ts';

const ABSTRACT =
  'We propose Lumina 😀, i.e. a lamp. It beats Orbit by 3.5% (vs. 3.1%) on \\textbf{GSM8K}. It beats Orbit by 3.5% on MATH!';

function spanOf(text: string, from = 0): { start: number; end: number } {
  const start = ABSTRACT.indexOf(text, from);
  return { start, end: start + text.length };
}

describe('the sentence around a piece of an abstract', () => {
  test.each([
    ['Lumina', 'We propose Lumina 😀, i.e. a lamp.'],
    ['lamp.', 'We propose Lumina 😀, i.e. a lamp.'],
    ['3.1%', 'It beats Orbit by 3.5% (vs. 3.1%) on \\textbf{GSM8K}.'],
    ['MATH', 'It beats Orbit by 3.5% on MATH!'],
    [ABSTRACT, ABSTRACT],
  ])('around %j', (piece, sentence) => {
    const { text, span } = createSentenceFinder(ABSTRACT)(spanOf(piece));
    expect(text).toBe(sentence);
    expect(ABSTRACT.slice(span.start, span.end)).toBe(text);
  });

  test('is several where the piece spans several', () => {
    const start = ABSTRACT.indexOf('lamp');
    const { text } = createSentenceFinder(ABSTRACT)({ start, end: ABSTRACT.indexOf('Orbit') });
    expect(text).toMatch(/^We propose .* on \\textbf\{GSM8K\}\.$/);
  });

  test.each([
    ['', { start: 0, end: 0 }],
    ['Short.', { start: 3, end: 90 }],
    ['Short.', { start: 90, end: 95 }],
  ])('never leaves the abstract %j', (abstract, span) => {
    const found = createSentenceFinder(abstract)(span);
    expect(abstract.slice(found.span.start, found.span.end)).toBe(found.text);
  });
});

describe('the place of a sentence that is known', () => {
  test('is where the number stands, also if the sentence comes twice', () => {
    const sentence = 'It beats Orbit by 3.5%';
    const second = ABSTRACT.lastIndexOf('3.5%');
    const { span } = locateSentence(ABSTRACT, sentence, { start: second, end: second + 4 });
    expect(span.start).toBe(ABSTRACT.lastIndexOf(sentence));
    const first = locateSentence(ABSTRACT, sentence, spanOf('3.5%'));
    expect(first.span.start).toBe(ABSTRACT.indexOf(sentence));
  });

  test('is the number alone where the abstract does not hold the sentence', () => {
    expect(locateSentence(ABSTRACT, 'Something else 3.5%', spanOf('3.5%'))).toEqual({
      text: '3.5%',
      span: spanOf('3.5%'),
    });
    expect(locateSentence(ABSTRACT, 'We propose', spanOf('3.5%')).text).toBe('3.5%');
  });
});
