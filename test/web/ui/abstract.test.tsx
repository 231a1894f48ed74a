// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { PaperReply } from '../../../server/contract.ts';
import { Abstract } from '../../../web/src/pages/paper/Abstract.tsx';
import { SkippedNumbers } from '../../../web/src/pages/paper/SkippedNumbers.tsx';
import { render } from '../render.tsx';
import type { Rendered } from '../render.tsx';

const ABSTRACT = 'In 2024 rStar gets 80% on GSM8K.';

function spanOf(text: string): { start: number; end: number } {
  const start = ABSTRACT.indexOf(text);
  return { start, end: start + text.length };
}

const PAPER: PaperReply = {
  id: 'p',
  title: 'A paper',
  abstract: ABSTRACT,
  date: null,
  year: null,
  venue: null,
  url: null,
  source: 'test',
  authors: [],
  authorCount: null,
  highlights: [
    { role: 'skip', span: spanOf('2024'), id: null, label: 'a year or a date' },
    { role: 'method', span: spanOf('rStar gets 80'), id: 'method:rstar', label: 'rStar' },
    { role: 'result', span: spanOf('80'), id: 'p#19', label: '80' },
    { role: 'benchmark', span: spanOf('GSM8K'), id: 'benchmark:gsm8k', label: 'GSM8K' },
  ],
  results: [],
  claims: [],
};

let page: Rendered | undefined;
afterEach(async () => {
  await page?.remove();
});

describe('an abstract', () => {
  const draw = async (chosen: string[]) =>
    render(
      <Abstract
        paper={PAPER}
        marked="p#19"
        onPoint={() => undefined}
        onChoose={(id) => {
          chosen.push(id);
        }}
      />,
    );

  test('keeps its text whole under all marks', async () => {
    page = await draw([]);
    const text = page.element.querySelector('.paper__abstract');
    for (const tip of text?.querySelectorAll('[role="tooltip"]') ?? []) tip.remove();
    expect(text?.textContent).toBe(ABSTRACT);
  });

  test('marks a number as a result also within a name, and leads from it to its row', async () => {
    const chosen: string[] = [];
    page = await draw(chosen);
    const mark = page.element.querySelector('button.hl--result');
    expect([mark?.textContent, mark?.getAttribute('data-marked')]).toEqual(['80', 'true']);
    expect(mark?.className).toContain('hl--several');
    await page.click('button.hl--result');
    expect(chosen).toEqual(['p#19']);
  });

  test('leads from names to the graph', async () => {
    page = await draw([]);
    const links = [...page.element.querySelectorAll('a.hl')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/?around=method%3Arstar&selected=method%3Arstar',
      '/?around=benchmark%3Agsm8k&selected=benchmark%3Agsm8k',
    ]);
  });

  test('says why a number was skipped', async () => {
    page = await draw([]);
    expect(page.element.querySelector('[role="tooltip"]')?.textContent).toBe(
      'Not a result: a year or a date',
    );
  });
});

test('skipped numbers are listed with their reasons', async () => {
  page = await render(<SkippedNumbers paper={PAPER} />);
  expect(page.element.textContent).toBe('1 number not taken as results2024 a year or a date');
});
