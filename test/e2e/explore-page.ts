// The Explore page as tests use it.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findColour } from './page/find-colour.ts';

/** `--node-benchmark` of the light theme. */
const BENCHMARK_COLOUR = [0x00, 0x80, 0x5c] as const;

export const settled = (page: Page) => page.locator('.canvas[data-layout="settled"]');
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
export const nodeRows = (page: Page) => page.locator('.list__table tbody tr');

/** Opens a view and waits until its picture stands still. */
export async function openExplore(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await settled(page).waitFor();
}

/** Where the largest benchmark is drawn; the layout may still be on its last way to the screen. */
export async function findBenchmark(page: Page): Promise<{ x: number; y: number }> {
  const search = async () => {
    const png = (await page.screenshot()).toString('base64');
    return page.evaluate(findColour, { png, colour: BENCHMARK_COLOUR, selector: '.canvas' });
  };
  await expect.poll(search).not.toBeNull();
  const place = await search();
  if (place === null) throw new Error('the picture shows no benchmark');
  return place;
}

export async function countNodes(page: Page): Promise<number> {
  return Number((await page.getByRole('button', { name: /^Nodes \d/ }).textContent())?.replace(/\D/g, ''));
}

export async function countEdges(page: Page): Promise<number> {
  return Number((await page.getByRole('button', { name: /^Edges \d/ }).textContent())?.replace(/\D/g, ''));
}
