import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { NARROW, test } from './browser.ts';
import { details, openExplore } from './explore-page.ts';

const PAGES = [
  { path: '/', title: 'Explore · benchgraph' },
  { path: '/?selected=benchmark%3Agsm8k&pane=list', title: 'Explore · benchgraph' },
  { path: '/benchmarks', title: 'Benchmarks · benchgraph' },
  { path: '/benchmarks/benchmark%3Aimagenet1k', title: 'ImageNet-1K · benchgraph' },
  {
    path: '/papers/arxiv%3A2408.06195',
    title: 'Mutual Reasoning Makes Smaller LLMs Stronger Problem-Solvers · benchgraph',
  },
  { path: '/cypher', title: 'Cypher · benchgraph' },
  { path: '/nowhere', title: 'Not found · benchgraph' },
] as const;

const backgroundOf = (page: Page) =>
  page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
/** Nothing loads any more, and the picture, where there is one, stands still. */
async function drawn(page: Page): Promise<void> {
  const busy = page.locator('.spinner, .canvas[data-layout="running"]');
  await expect.poll(() => busy.count()).toBe(0);
}

const LIGHT = 'rgb(244, 246, 248)';
const DARK = 'rgb(14, 19, 25)';

describe('every page', () => {
  // Errors and violations of the Content-Security-Policy fail each test here: browser.ts listens.
  test.for(PAGES)('is drawn without an error: $path', async ({ path, title }, { page }) => {
    await page.goto(path);
    await expect.poll(() => page.title()).toBe(title);
    await drawn(page);
  });

  test.for(PAGES)(
    'does not scroll sideways on a phone: $path',
    async ({ path, title }, { browser, watch }) => {
      const page = await watch.open(browser, { viewport: NARROW, isMobile: true, hasTouch: true });
      await page.goto(path);
      await expect.poll(() => page.title()).toBe(title);
      await drawn(page);
      const widths = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(widths)).toBe(0);
    },
  );
});

describe('colours', () => {
  test('follow the system until they are chosen, and stay chosen', async ({ browser, watch }) => {
    const page = await watch.open(browser, { colorScheme: 'dark' });
    await page.goto('/benchmarks');
    expect(await backgroundOf(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => backgroundOf(page)).toBe(LIGHT);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    expect(await backgroundOf(page)).toBe(DARK);
    await page.reload();
    await page.getByRole('button', { name: 'Dark colours', pressed: true }).waitFor();
    expect(await backgroundOf(page)).toBe(DARK);
    await page.getByRole('button', { name: 'Colours of the system' }).click();
    expect(await backgroundOf(page)).toBe(LIGHT);
  });

  test('that make no sense in storage do no harm', async ({ page }) => {
    await page.goto('/benchmarks');
    await page.evaluate(`localStorage.setItem('benchgraph.theme', '"</script>"')`);
    await page.evaluate(`localStorage.setItem('benchgraph.queries', '[{"query": 1}]')`);
    await page.reload();
    await page.getByRole('button', { name: 'Colours of the system', pressed: true }).waitFor();
    await page.goto('/cypher');
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText('Queries that you run are kept here, in this browser.').waitFor();
  });
});

test('the keyboard alone gets from the start to the evidence of a number', async ({ page }) => {
  await openExplore(page);
  const focused = () =>
    page.evaluate<string>(
      `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()`,
    );
  const tabTo = async (wanted: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted.test(await focused())) return;
    }
    throw new Error(`Tab does not reach ${wanted.source}; it is at ${await focused()}`);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo(/^GSM8K, Benchmark/);
  await page.keyboard.press('Enter');
  await details(page).getByRole('heading', { name: 'GSM8K' }).waitFor();
  await details(page).locator('.item__button').first().waitFor();
  await details(page).getByRole('button', { name: 'Close the details' }).focus();
  await tabTo(/^−?\+?\d/);
  await page.keyboard.press('Enter');
  await details(page).locator('.evidence mark').waitFor();
  await page.keyboard.press('Escape');
  await details(page).waitFor({ state: 'detached' });
});

describe('the details, opened by key from the list', () => {
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

  test('take the focus, and give it back when Escape closes them from anywhere', async ({ page }) => {
    await openExplore(page);
    const row = page.locator('.list__node', { hasText: /^GSM8K/ });
    await row.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('GSM8K');
    await page.keyboard.press('Escape');
    await details(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('GSM8K, Benchmark');
    await page.keyboard.press('Enter');
    await details(page).waitFor();
    await page.getByRole('checkbox', { name: /^Methods/ }).focus();
    await page.keyboard.press('Escape');
    await details(page).waitFor({ state: 'detached' });
  });

  test('stay open while Escape empties the search field', async ({ page }) => {
    await openExplore(page, '/?selected=benchmark%3Agsm8k');
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await details(page).waitFor();
  });

  test('lead to another node and still give the focus back to a row', async ({ page }) => {
    await openExplore(page, '/?around=benchmark%3Agsm8k');
    await page.locator('.list__node', { hasText: /^GSM8K/ }).focus();
    await page.keyboard.press('Enter');
    const claim = details(page).locator('.details__section').last().locator('.item__button').first();
    await claim.focus();
    await page.keyboard.press('Enter');
    await details(page).locator('.link-button').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).not.toBe('GSM8K');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('details__name');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('list__node');
  });
});

test('Tab leaves the query editor after Escape', async ({ page }) => {
  await page.goto('/cypher');
  await page.getByRole('textbox', { name: /^Cypher query/ }).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate('document.activeElement.closest("label")?.textContent'))
    .toBe('Parameters');
});

test('no page loads more than it may', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bundle-sizes.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toMatchObject({ status: 0 });
});
