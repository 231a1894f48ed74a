// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../../server/client.ts';
import { ErrorBoundary } from '../../../web/src/ui/ErrorBoundary.tsx';
import { Failed, Loading } from '../../../web/src/ui/Notice.tsx';
import { Segmented } from '../../../web/src/ui/Segmented.tsx';
import { render } from '../render.tsx';
import type { Rendered } from '../render.tsx';

let page: Rendered | undefined;
afterEach(async () => {
  await page?.remove();
});

test('a failure says what, why and its code, and tries again', async () => {
  const retry = vi.fn<() => void>();
  const error = new ApiError('The server does not answer.', { code: 'SERVER_UNREACHABLE', status: 0 });
  page = await render(<Failed what="The graph" error={error} onRetry={retry} />);
  expect(page.element.textContent).toContain('The graph could not be loaded');
  expect(page.element.textContent).toContain('SERVER_UNREACHABLE');
  await page.click('button');
  expect(retry).toHaveBeenCalledOnce();
});

test('what loads says so to screen readers', async () => {
  page = await render(<Loading what="the paper" />);
  expect(page.element.querySelector('output')?.textContent).toBe('Loading the paper …');
});

test('a part that breaks leaves the page standing, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React reports what the boundary caught
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new Error('no such thing');
    return <p>fine</p>;
  };
  page = await render(
    <ErrorBoundary>
      <Part />
    </ErrorBoundary>,
  );
  expect(page.element.querySelector('[role="alert"]')?.textContent).toContain('no such thing');
  isBroken = false;
  await page.click('button');
  expect(page.element.textContent).toBe('fine');
});

test('a choice shows which of its options holds', async () => {
  const choose = vi.fn<(letter: string) => void>();
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ] as const;
  page = await render(<Segmented label="Letters" options={options} value="a" onChange={choose} />);
  const pressed = [...page.element.querySelectorAll('button')].map((button) =>
    button.getAttribute('aria-pressed'),
  );
  expect(pressed).toEqual(['true', 'false']);
  await page.click('button:last-child');
  expect(choose).toHaveBeenCalledWith('b');
});
