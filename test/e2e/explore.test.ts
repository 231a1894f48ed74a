import { describe, expect } from 'vitest';
import { NARROW, launch, test } from './browser.ts';
import {
  countEdges,
  countNodes,
  details,
  findBenchmark,
  nodeRows,
  openExplore,
  settled,
} from './explore-page.ts';

describe('the first start', () => {
  test('shows a graph of the samples, and says how much of it', async ({ page }) => {
    await openExplore(page);
    expect(await countNodes(page)).toBeGreaterThan(80);
    expect(await countEdges(page)).toBeGreaterThan(80);
    expect(await nodeRows(page).count()).toBe(await countNodes(page));
    await expect
      .poll(() => page.locator('.viewbar__status').textContent())
      .toMatch(/^\d+ of \d+ nodes, \d+ edges · /);
    expect(await page.locator('.header__counts').textContent()).toMatch(/109 papers · \d+ results/);
    await findBenchmark(page);
  });
});

describe('search', () => {
  test('finds and opens a benchmark by keyboard alone', async ({ page }) => {
    await openExplore(page);
    await page.keyboard.press('/');
    await page.keyboard.type('gsm8');
    await page.getByRole('option', { name: 'GSM8K' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'GSM8K' }).waitFor();
    expect(new URL(page.url()).searchParams.get('around')).toBe('benchmark:gsm8k');
    await settled(page).waitFor();
    expect(await countNodes(page)).toBeLessThan(30);
  });

  test('says when nothing has the name, and Escape closes it', async ({ page }) => {
    await openExplore(page);
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqqqqqqqqq');
    await page.getByText('Nothing has this name.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Nothing has this name.').waitFor({ state: 'hidden' });
  });

  test('opens a paper on its own page', async ({ page }) => {
    await openExplore(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Program-aided Language Models');
    await page.getByRole('option', { name: /PAL: Program-aided Language Models/ }).click();
    await page.getByRole('heading', { level: 1, name: 'PAL: Program-aided Language Models' }).waitFor();
  });
});

describe('a node of the picture', () => {
  test('shows its details and every number its evidence', async ({ page }) => {
    await openExplore(page);
    const { x, y } = await findBenchmark(page);
    await page.mouse.click(x, y);
    await details(page).getByText('Benchmark', { exact: true }).waitFor();
    const result = details(page).locator('.item__button').first();
    await result.click();
    const evidence = details(page).locator('.evidence').first();
    const number = await evidence.locator('mark').textContent();
    expect(number).toMatch(/^\d/);
    expect(await result.locator('.item__value').textContent()).toContain(String(Number(number)));
    await evidence.getByRole('link').click();
    await page.locator('.paper__abstract').waitFor();
    expect(await page.locator('.hl[data-marked="true"]').textContent()).toBe(number);
  });

  test('stays under the pointer, so that a double click adds its neighbours', async ({ page }) => {
    await openExplore(page, '/?around=method%3Aesc~earlystoppingselfconsistency');
    const before = await countNodes(page);
    const { x, y } = await findBenchmark(page);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => countNodes(page)).toBeGreaterThan(before);
    expect(new URL(page.url()).searchParams.getAll('grow')).toHaveLength(1);
    await page.getByRole('button', { name: 'Neighbours added' }).waitFor();
  });

  test('comes out from under the details with what is around it, and nothing moves where all is seen', async ({
    page,
  }) => {
    await openExplore(page, '/?around=benchmark%3Agsm8k');
    const { x, y } = await findBenchmark(page);
    await page.mouse.click(x, y);
    await details(page).waitFor();
    const camera = () => new URL(page.url()).searchParams.get('camera');
    await expect.poll(camera).not.toBeNull();
    await openExplore(page, '/?around=benchmark%3Agsm8k&selected=benchmark%3Agsm8k');
    await page.waitForFunction('document.querySelector(".details__name") !== null');
    expect(camera()).toBeNull();
  });

  test('is let go by a click beside it', async ({ page }) => {
    await openExplore(page, '/?selected=benchmark%3Agsm8k');
    await details(page).waitFor();
    await page.locator('.canvas').click({ position: { x: 8, y: 8 } });
    await details(page).waitFor({ state: 'detached' });
  });

  test('can be hidden and shown again', async ({ page }) => {
    await openExplore(page, '/?selected=benchmark%3Agsm8k');
    const before = await countNodes(page);
    await details(page).getByRole('button', { name: 'Hide' }).click();
    await expect.poll(() => countNodes(page)).toBe(before - 1);
    await page.getByRole('button', { name: 'Show 1 hidden node' }).click();
    await expect.poll(() => countNodes(page)).toBe(before);
  });
});

describe('filters', () => {
  test('by type, in picture and list alike', async ({ page }) => {
    await openExplore(page);
    const [before, benchmarks] = [
      await countNodes(page),
      page.getByRole('checkbox', { name: /^Benchmarks/ }),
    ];
    await benchmarks.uncheck();
    await expect.poll(() => countNodes(page)).toBeLessThan(before);
    await page.getByText(/left out by filters/).waitFor();
    expect(await page.locator('.list__table .type--Benchmark').count()).toBe(0);
    await benchmarks.check();
    await expect.poll(() => countNodes(page)).toBe(before);
  });

  test('by relationship', async ({ page }) => {
    await openExplore(page);
    await page.getByRole('checkbox', { name: /^evaluated on/ }).uncheck();
    await page.getByRole('button', { name: /^Edges \d/ }).click();
    await expect.poll(() => page.locator('.list__relation').allTextContents()).not.toContain('evaluated on');
  });

  test('that leave nothing say so, and can be removed', async ({ page }) => {
    await openExplore(page, '/?types=');
    await page.getByText('The filters leave nothing to show').waitFor();
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await expect.poll(() => countNodes(page)).toBeGreaterThan(80);
  });

  test.for(['/', '/?around=benchmark%3Agsm8k'])(
    'papers are loaded on request, with their edges: %s',
    async (path, { page }) => {
      await openExplore(page, path);
      await page.getByRole('checkbox', { name: /^Papers/ }).check();
      await expect.poll(() => page.locator('.list__table .type--Paper').count()).toBeGreaterThan(3);
      await page.getByRole('checkbox', { name: /^reports on/ }).waitFor();
      await settled(page).waitFor();
    },
  );

  test('by year: the end that is passed goes along', async ({ page }) => {
    await openExplore(page);
    await page.getByLabel('To year').selectOption('2020');
    await page.getByLabel('From year').selectOption('2023');
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2023');
    expect(await page.getByLabel('To year').inputValue()).toBe('2023');
  });

  test('say what they left out, apart from what was hidden by hand', async ({ page }) => {
    await openExplore(page, '/?selected=benchmark%3Agsm8k');
    const status = page.locator('.viewbar__status');
    await details(page).getByRole('button', { name: 'Hide' }).click();
    await expect.poll(() => status.textContent()).toMatch(/ · 1 hidden$/);
    expect(await status.textContent()).not.toContain('left out by filters');
    expect(await status.textContent()).toMatch(new RegExp(`^${await countNodes(page)} of `));
  });

  test('papers two steps away are loaded on request', async ({ page }) => {
    await openExplore(page, '/?around=benchmark%3Agsm8k&depth=2');
    const before = await countNodes(page);
    await page.getByRole('checkbox', { name: /^Papers/ }).check();
    await expect.poll(() => countNodes(page)).toBeGreaterThan(before);
  });
});

describe('the address', () => {
  test('brings the same view back after a reload', async ({ page }) => {
    const path =
      '/?around=benchmark%3Agsm8k&types=Method%2CBenchmark&selected=method%3Apal~programaidedlanguagemodel&depth=2';
    await openExplore(page, path);
    const before = [await countNodes(page), await countEdges(page)];
    await page.reload();
    await settled(page).waitFor();
    expect([await countNodes(page), await countEdges(page)]).toEqual(before);
    await details(page).getByRole('heading', { name: 'PAL' }).waitFor();
    expect(page.url()).toContain(path);
  });

  test('keeps the place of the camera', async ({ page }) => {
    await openExplore(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('camera')).toMatch(/^0\.5,0\.5,0\.667$/);
    await page.reload();
    await settled(page).waitFor();
    await page.getByRole('button', { name: 'Show the whole picture' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('camera')).toBeNull();
  });

  test('goes back and forward through what was selected', async ({ page }) => {
    await openExplore(page);
    await page.locator('.list__node', { hasText: /^GSM8K/ }).click();
    await details(page).getByRole('heading', { name: 'GSM8K' }).waitFor();
    await page.locator('.list__node', { hasText: /^HumanEval,/ }).click();
    await details(page).getByRole('heading', { name: 'HumanEval' }).waitFor();
    await page.goBack();
    await details(page).getByRole('heading', { name: 'GSM8K' }).waitFor();
    await page.goBack();
    await details(page).waitFor({ state: 'detached' });
    await page.goForward();
    await details(page).getByRole('heading', { name: 'GSM8K' }).waitFor();
  });

  test('of a node that is not there says so', async ({ page, watch }) => {
    watch.allow(/404/);
    await page.goto('/?around=method%3Anothing-has-this-id');
    await page.getByText('Nothing is known here').waitFor();
  });
});

describe('where the picture cannot be drawn', () => {
  test('without WebGL the list is there, with a sentence', async ({ watch }) => {
    const browser = await launch(['--disable-3d-apis']);
    watch.allow(/WebGL/);
    const page = await watch.open(browser);
    await page.goto('/');
    await page.getByText('This browser cannot draw the picture').waitFor();
    expect(await nodeRows(page).count()).toBeGreaterThan(80);
    await browser.close();
  });

  test('a picture that the driver dropped is drawn again', async ({ page }) => {
    await openExplore(page);
    await page.evaluate(
      `document.querySelector('.canvas canvas.sigma-nodes').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()`,
    );
    await page.getByRole('button', { name: 'Draw it again' }).click();
    await settled(page).waitFor();
    await findBenchmark(page);
  });
});

test('on a dense screen names are drawn over the picture, not beside it', async ({ browser, watch }) => {
  const page = await watch.open(browser, { viewport: NARROW, deviceScaleFactor: 2 });
  await openExplore(page);
  const sizes = await page
    .locator('.canvas')
    .evaluate((box) =>
      [...box.querySelectorAll('canvas')].map(({ clientWidth, width }) => [clientWidth, width]),
    );
  expect(new Set(sizes.map(String))).toEqual(new Set(['390,780']));
});

test('on a phone the details are a sheet that can be pulled up, and the list is one tap away', async ({
  browser,
  watch,
}) => {
  const page = await watch.open(browser, { viewport: NARROW, hasTouch: true, isMobile: true });
  await openExplore(page, '/?selected=benchmark%3Agsm8k');
  const height = async () => (await details(page).boundingBox())?.height ?? 0;
  const low = await height();
  await page.getByRole('button', { name: 'Make the details larger' }).click();
  await expect.poll(height).toBeGreaterThan(low);
  await page.getByRole('button', { name: 'Close the details' }).click();
  await page.getByRole('button', { name: 'List' }).click();
  await nodeRows(page).first().waitFor();
});
