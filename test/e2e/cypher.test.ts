import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EXAMPLE_QUERIES } from '../../web/src/pages/cypher/example-queries.ts';
import { NARROW, test } from './browser.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: /^Cypher query/ });
const answer = (page: Page) => page.locator('.answer');
const failure = (page: Page) => page.locator('.cypher__failure');

async function write(page: Page, query: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(query);
}

describe('a query', () => {
  test('runs by keyboard and gives a table', async ({ page }) => {
    await page.goto('/cypher');
    await editor(page).focus();
    await page.keyboard.press('Control+Enter');
    await answer(page).locator('tbody tr').first().waitFor();
    expect(await answer(page).locator('th').allTextContents()).toEqual(['benchmark', 'results']);
    expect(await answer(page).locator('output').textContent()).toMatch(/^20 rows in \d.* · as of \d/);
    await page.getByRole('button', { name: 'JSON' }).click();
    expect(JSON.parse((await page.locator('.answer__json').textContent()) ?? '')).toMatchObject({
      columns: ['benchmark', 'results'],
    });
  });

  test('takes parameters', async ({ page }) => {
    await page.goto('/cypher');
    await write(page, 'MATCH (b:Benchmark) WHERE b.name = $name RETURN b.id AS id');
    await page.getByLabel('Parameters').fill('{"name": "GSM8K"}');
    await page.getByRole('button', { name: 'Run' }).click();
    await expect.poll(() => answer(page).locator('tbody td').allTextContents()).toEqual(['benchmark:gsm8k']);
  });

  test('with parameters that are no JSON is not sent', async ({ page }) => {
    await page.goto('/cypher');
    await page.getByLabel('Parameters').fill('{name: 1}');
    await page.getByRole('button', { name: 'Run' }).click();
    await failure(page).getByText('PARAMETERS_INVALID').waitFor();
  });

  test('that is wrong is marked at its place, until it is changed', async ({ page, watch }) => {
    watch.allow(/400/);
    await page.goto('/cypher');
    await write(page, 'MATCH (m:Method)\nRETRN m.name AS name');
    await page.getByRole('button', { name: 'Run' }).click();
    await failure(page)
      .getByText(/^Line 2, column \d+$/)
      .waitFor();
    expect(await page.locator('.cypher-error').textContent()).toBe('RETRN');
    await editor(page).press('End');
    await page.keyboard.type(' ');
    await page.locator('.cypher-error').waitFor({ state: 'detached' });
  });

  test.for([
    'CREATE (n:Method {id: "x"}) RETURN n.id AS id',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n:Method) SET n.name = "x" RETURN n.name AS name',
    'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line AS line',
  ])('that writes or reaches out is refused: %s', async (query, { page, watch }) => {
    watch.allow(/40\d/);
    await page.goto('/cypher');
    await write(page, query);
    await page.getByRole('button', { name: 'Run' }).click();
    await failure(page).getByText('QUERY_REFUSED').waitFor();
    expect(await answer(page).count()).toBe(0);
  });

  test('that gives more rows than are sent says so', async ({ page }) => {
    await page.goto('/cypher');
    await write(page, 'UNWIND range(1, 3000) AS n RETURN n AS n');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('There are more rows: only the first 1,000 rows came.').waitFor();
    await page.getByText('200 of 1,000 rows shown.').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(await answer(page).locator('tbody tr').count()).toBe(400);
  });

  test('with a misspelt label says which', async ({ page }) => {
    await page.goto('/cypher');
    await write(page, 'MATCH (b:Benchmrk) RETURN b.name AS name');
    await page.getByRole('button', { name: 'Run' }).click();
    await answer(page).getByText('benchgraph knows no label Benchmrk; did you mean Benchmark?').waitFor();
    await page.getByText('The query gave no rows').waitFor();
  });

  test('that takes long can be cancelled', async ({ page }) => {
    await page.goto('/cypher');
    await write(page, 'MATCH (a), (b), (c), (d) WHERE a.id < d.id RETURN count(*) AS n');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The query was cancelled').waitFor();
    await write(page, 'MATCH (p:Paper) RETURN count(p) AS papers');
    await page.getByRole('button', { name: 'Run' }).click();
    await expect.poll(() => answer(page).locator('tbody td').allTextContents()).toEqual(['109']);
  });

  test('shows nodes and relationships, which lead to the graph', async ({ page }) => {
    await page.goto('/cypher');
    await page.getByRole('button', { name: 'Whole nodes and relationships' }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    await answer(page).locator('.value--relationship').first().waitFor();
    const node = answer(page).locator('a.value').first();
    expect(await node.getAttribute('href')).toMatch(/^\/\?around=method%3A/);
  });

  test.for([...EXAMPLE_QUERIES])('of the examples runs: $title', async ({ title }, { page }) => {
    await page.goto('/cypher');
    await page.getByRole('button', { name: title }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    await answer(page).locator('tbody tr').first().waitFor();
    const names = await answer(page).locator('th').allTextContents();
    expect(names.every((name) => /^[a-zA-Z]+$/.test(name))).toBe(true);
  });
});

test('a long query in the history is cut at the end of a line', async ({ page }) => {
  await page.goto('/cypher');
  await page.getByRole('button', { name: 'Everything reported on one benchmark' }).click();
  await page.getByRole('button', { name: 'Run' }).click();
  await answer(page).waitFor();
  await page.getByRole('button', { name: 'History' }).click();
  const lines = await page
    .locator('.library__code')
    .evaluate((box) => box.clientHeight / Number.parseFloat(getComputedStyle(box).lineHeight));
  expect(lines).toBeCloseTo(3, 1);
});

test('on a phone the columns of an answer have room, and rows stay low', async ({ browser, watch }) => {
  const page = await watch.open(browser, { viewport: NARROW, isMobile: true, hasTouch: true });
  await page.goto('/cypher');
  await page.getByRole('button', { name: 'Everything reported on one benchmark' }).click();
  await page.getByRole('button', { name: 'Run' }).click();
  const row = answer(page).locator('tbody tr').first();
  await row.waitFor();
  expect((await row.boundingBox())?.height).toBeLessThan(90);
  const years = await answer(page).locator('tbody td:nth-child(7)').allTextContents();
  expect(years.filter((year) => !/^\d{4}$/.test(year))).toEqual([]);
});

describe('a link with a query', () => {
  test('fills it in and does not run it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await page.goto(
      `/cypher?query=${encodeURIComponent('MATCH (n) RETURN count(n) AS n')}&parameters=%7B%7D`,
    );
    await expect.poll(() => editor(page).textContent()).toBe('MATCH (n) RETURN count(n) AS n');
    await page.getByText('No query has run yet').waitFor();
    expect(asked).toEqual([]);
  });
});
