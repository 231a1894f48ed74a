import { describe, expect } from 'vitest';
import { test } from './browser.ts';

const GSM8K = '/benchmarks/benchmark%3Agsm8k';

describe('the list of benchmarks', () => {
  test('has those with most results first, filters by name and opens one', async ({ page }) => {
    await page.goto('/benchmarks');
    const counts = page.locator('.benchmarks__table tbody tr td:nth-child(3)');
    await counts.first().waitFor();
    const results = (await counts.allTextContents()).map(Number);
    expect(results).toEqual(results.toSorted((a, b) => b - a));
    await page.getByLabel('Filter the benchmarks by name').fill('gsm');
    await expect
      .poll(() => page.locator('.benchmarks__table tbody a').allTextContents())
      .toEqual(['GSM8K', 'GSM-Hard']);
    await page.getByRole('link', { name: 'GSM8K' }).click();
    await page.getByRole('heading', { level: 1, name: 'GSM8K' }).waitFor();
    expect(page.url()).toContain(GSM8K);
  });
});

describe('a leaderboard', () => {
  test('keeps metrics, units and kinds apart', async ({ page }) => {
    await page.goto(GSM8K);
    await page.getByRole('heading', { level: 2, name: /accuracy % before and after/ }).waitFor();
    const titles = await page.locator('.group__title').allTextContents();
    expect(titles.length).toBeGreaterThan(2);
    expect(new Set(titles).size).toBe(titles.length);
    for (const group of await page.locator('.group:has(.results__row)').all()) {
      const kind = await group.locator('.tag').nth(1).textContent();
      const arrows = (await group.locator('.results__value').allTextContents()).filter((text) =>
        text.includes('→'),
      );
      expect(arrows.length > 0).toBe(kind === 'before and after');
    }
  });

  test('ranks where there is something to rank', async ({ page }) => {
    await page.goto(GSM8K);
    await page.getByRole('heading', { level: 2, name: /accuracy % before and after/ }).waitFor();
    for (const group of await page.locator('.group:has(.results__row)').all()) {
      const [rows, ranks] = [await group.locator('.results__row').count(), group.locator('th.cell--rank')];
      if (rows === 1) expect(await ranks.count()).toBe(0);
    }
    expect(await page.getByText(/not ranked: the metric is not named/).count()).toBeGreaterThan(0);
    await page.goto('/benchmarks/benchmark%3Alibrispeech');
    await page
      .getByText(/larger reduction is better/)
      .first()
      .waitFor();
  });

  test('shows the sentence behind a value, and the address leads back to it', async ({ page }) => {
    await page.goto(GSM8K);
    const value = page.getByRole('button', { name: '36.46 → 81.88%' });
    await value.click();
    const evidence = page.locator('.results__evidence .evidence:visible');
    expect(await evidence.locator('mark').textContent()).toBe('81.88');
    expect(await evidence.textContent()).toContain(
      'GSM8K accuracy climbs from 12.51% to 63.91% for LLaMA2-7B',
    );
    await page.reload();
    expect(await evidence.locator('mark').textContent()).toBe('81.88');
    await value.click();
    await evidence.waitFor({ state: 'detached' });
  });

  test('sorts by a column, both ways, by keyboard', async ({ page }) => {
    await page.goto(GSM8K);
    const table = page.locator('.group').filter({ hasText: 'before and after' }).locator('.results');
    const sort = table.getByRole('button', { name: 'Value' });
    await sort.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect(await table.locator('.results__value .number').allTextContents()).toEqual([
      '12.51 → 63.91%',
      '36.46 → 81.88%',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(await table.locator('.results__value .number').allTextContents()).toEqual([
      '36.46 → 81.88%',
      '12.51 → 63.91%',
    ]);
  });

  test('leads to the graph, the paper and back', async ({ page }) => {
    await page.goto(GSM8K);
    await page.locator('.cell--paper a').first().click();
    await page.locator('.paper__abstract').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Show in the graph' }).click();
    await page.locator('.canvas[data-layout="settled"]').waitFor();
    expect(new URL(page.url()).searchParams.get('around')).toBe('benchmark:gsm8k');
  });

  test('of a benchmark that is not there says so', async ({ page, watch }) => {
    watch.allow(/404/);
    await page.goto('/benchmarks/benchmark%3Anothing');
    await page.getByRole('alert').getByText('The leaderboard could not be loaded').waitFor();
  });
});
