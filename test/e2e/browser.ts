// A page of a fresh browser profile for every test. Whatever goes wrong in it fails the test: errors on the console, errors
// nobody caught, anything that the Content-Security-Policy had to stop.
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const WIDE = { width: 1440, height: 900 } as const;
export const NARROW = { width: 390, height: 844 } as const;

interface Visit {
  readonly browser: Browser;
  readonly watch: Watch;
  readonly page: Page;
}

interface Watch {
  /** Opens a page of its own profile, watched as the first one. */
  readonly open: (browser: Browser, options?: BrowserContextOptions) => Promise<Page>;
  /** Problems that belong to what is tested, such as a refused query. */
  readonly allow: (problem: RegExp) => void;
}

const executablePath = inject('chromium');

const visit = plain.extend<Visit>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures are needed
    async ({}, provide) => {
      const browser = await launch();
      await provide(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  watch: async ({}, provide) => {
    const problems: string[] = [];
    const allowed: RegExp[] = [];
    const pages: Page[] = [];
    await provide({
      async open(browser, options = {}) {
        const context = await browser.newContext({ viewport: WIDE, baseURL: inject('baseUrl'), ...options });
        const page = await context.newPage();
        await report(page, problems);
        pages.push(page);
        return page;
      },
      allow: (problem) => {
        allowed.push(problem);
      },
    });
    for (const page of pages) await page.context().close();
    const left = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
    if (left.length > 0) throw new Error(`something went wrong in the page:\n${left.join('\n')}`);
  },
  page: async ({ browser, watch }, provide) => {
    await provide(await watch.open(browser));
  },
});

/** Skipped where there is no Chromium; the set-up says so. */
export const test = executablePath === null ? visit.skip : visit;

export async function launch(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: [...FLAGS, ...flags] });
}

/** What the software renderer of a machine without a graphics card says about its own speed. */
const DRIVER_NOTE = /GL Driver Message/;

async function report(page: Page, problems: string[]): Promise<void> {
  page.on('console', (message) => {
    const isNote = DRIVER_NOTE.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isNote) problems.push(message.text());
  });
  page.on('pageerror', (error) => {
    problems.push(String(error));
  });
  await page.exposeFunction('reportViolation', (text: string) => {
    problems.push(`Content-Security-Policy: ${text}`);
  });
  await page.addInitScript(REPORT_VIOLATIONS);
}

const REPORT_VIOLATIONS = `
  document.addEventListener('securitypolicyviolation', (event) => {
    window.reportViolation(event.violatedDirective + ' ' + event.blockedURI);
  });`;
