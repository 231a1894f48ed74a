import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';

const RSTAR = '/papers/arxiv%3A2408.06195';
const PAL = '/papers/hzx%3Aicml2023%3A434';

const results = (page: Page) => page.locator('.paper__result');
const marked = (page: Page) => page.locator('.paper__abstract .hl[data-marked="true"]');

describe('a paper', () => {
  test('shows its abstract with every kind of span', async ({ page }) => {
    await page.goto(PAL);
    await page.getByRole('heading', { level: 1, name: 'PAL: Program-aided Language Models' }).waitFor();
    const roles = await page.locator('.paper__legend li').allTextContents();
    expect(roles).toEqual(['Method', 'Benchmark', 'Result', 'Number not taken']);
    expect(await page.locator('.paper__abstract .hl--method').first().textContent()).toBe(
      'Program-Aided Language models',
    );
    expect(await page.title()).toBe('PAL: Program-aided Language Models · benchgraph');
    await page.goto(RSTAR);
    await page.locator('.paper__legend li', { hasText: 'Base model' }).waitFor();
    expect(await page.locator('.paper__abstract .hl--baseModel').first().textContent()).toBe('LLaMA2-7B');
  });

  test('links results to the text both ways', async ({ page }) => {
    await page.goto(RSTAR);
    await results(page).first().hover();
    expect(await marked(page).textContent()).toBe('63.91');
    await page.locator('.paper__abstract .hl--result', { hasText: '91.13' }).click();
    const chosen = page.locator('.paper__result[data-marked="true"]');
    expect(await chosen.locator('.item__value').textContent()).toBe('91.13%');
    await chosen.getByText('Confidence').waitFor();
  });

  test('points out the result that a link names', async ({ page }) => {
    await page.goto('/benchmarks/benchmark%3Agsm8k');
    await page.getByRole('button', { name: '36.46 → 81.88%' }).click();
    await page.locator('.results__evidence .evidence:visible').getByRole('link').click();
    await expect.poll(() => marked(page).allTextContents()).toEqual(['81.88']);
  });

  test('says why a number was not taken, on focus and in a list', async ({ page }) => {
    await page.goto(PAL);
    const skipped = page.locator('.paper__abstract .hl--skip').first();
    await skipped.focus();
    await page
      .getByRole('tooltip')
      .getByText(/^Not a result: /)
      .waitFor();
    await page.getByText('1 number not taken as results').click();
    await page.getByText(/^a number of things/).waitFor();
  });

  test('shows its claims with what they rest on', async ({ page }) => {
    await page.goto(PAL);
    await page.locator('.paper__claims .item__button').last().click();
    expect(await page.locator('.paper__claims .evidence__text').textContent()).toContain('GSM8K');
  });

  test('leads to the graph around itself', async ({ page }) => {
    await page.goto(PAL);
    await page.getByRole('link', { name: 'Show in the graph' }).click();
    await page.locator('.canvas[data-layout="settled"]').waitFor();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: /^PAL/ })
      .waitFor();
    expect(await page.locator('.list__table .type--Paper').count()).toBeGreaterThan(0);
  });

  test('that is not there says so', async ({ page, watch }) => {
    watch.allow(/404/);
    await page.goto('/papers/arxiv%3A0000.00000');
    await page.getByRole('alert').getByText('The paper could not be loaded').waitFor();
  });
});
