// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { ClaimItem } from '../../../web/src/panels/ClaimItem.tsx';
import { Evidence } from '../../../web/src/panels/Evidence.tsx';
import { ResultItem } from '../../../web/src/panels/ResultItem.tsx';
import { aClaim, aResult } from '../builders.ts';
import { render } from '../render.tsx';
import type { Rendered } from '../render.tsx';

let page: Rendered | undefined;
afterEach(async () => {
  await page?.remove();
});

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script> 80';

describe('evidence', () => {
  test('shows the sentence with its number marked, the paper and the date', async () => {
    const { evidence, number } = aResult();
    page = await render(
      <Evidence evidence={{ ...evidence, date: '2024-08-12' }} number={number} result="r#8" />,
    );
    expect(page.element.querySelector('blockquote')?.textContent).toBe('It gets 80%.');
    expect(page.element.querySelector('mark')?.textContent).toBe('80');
    expect(page.element.querySelector('a')?.getAttribute('href')).toBe('/papers/paper?result=r%238');
    expect(page.element.textContent).toContain('2024-08-12');
  });

  test('renders what papers say as text', async () => {
    const { evidence } = aResult();
    const span = { start: 0, end: HOSTILE.length };
    const number = { start: HOSTILE.length - 2, end: HOSTILE.length };
    page = await render(
      <Evidence evidence={{ ...evidence, title: HOSTILE, text: HOSTILE, span }} number={number} />,
    );
    expect(page.element.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.element.querySelector('blockquote')?.textContent).toBe(HOSTILE);
  });
});

test('a result shows its evidence when it is pressed, and hides it again', async () => {
  page = await render(<ResultItem result={aResult()} known="m" />);
  const button = page.element.querySelector('button');
  expect([button?.getAttribute('aria-expanded'), page.element.querySelector('mark')]).toEqual([
    'false',
    null,
  ]);
  await page.click('button');
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(page.element.querySelector('mark')?.textContent).toBe('80');
  await page.click('button');
  expect(page.element.querySelector('mark')).toBeNull();
});

test('a claim leads to the node at its other end', async () => {
  const opened: string[] = [];
  page = await render(
    <ClaimItem
      claim={aClaim({ tie: true, benchmark: { id: 'c', name: 'C' } })}
      onOpen={(id) => {
        opened.push(id);
      }}
    />,
  );
  expect(page.element.textContent).toContain('as good as  B on C');
  await page.click('button');
  await page.click('.link-button');
  expect(opened).toEqual(['b']);
});
