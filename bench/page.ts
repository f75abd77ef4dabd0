// The page in a browser: how soon it shows something, how soon a command is answered, how smoothly a channel scrolls.

import type { Page } from 'playwright-core';
import { type Harness, startHarness } from '../src/demo/harness.ts';
import { BROWSER_FLAGS, findBrowser } from '../src/demo/page/find-browser.ts';
import { servePage } from '../src/demo/page/serve-page.ts';
import { VISIT_STARTS_AT } from '../src/demo/visit/steps.ts';
import { atMost, type Bench, type Row, UsageError } from './bench.ts';
import { MESSAGES, openBlankPage, openPlainPage, scrollRows } from './page/scrolling.ts';
import { median } from './stats.ts';

const RUNS = 5;
const MAX_FIRST_PAINT_MS = 1000;
const MAX_ANSWER_MS = 150;

export const pageBench: Bench = {
  name: 'page',
  async run() {
    const executablePath = findBrowser();
    if (executablePath === null)
      throw new UsageError('There is no Chromium here: install it, or set CHROMIUM_PATH.');
    const { chromium } = await import('playwright-core');
    const harness = await startHarness({ start: VISIT_STARTS_AT, log: { info() {}, warn() {}, error() {} } });
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
    try {
      const address = await servePage(harness);
      const paints: Paint[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext();
        paints.push(await measurePaint(await context.newPage(), address));
        await context.close();
      }
      const page = await browser.newPage();
      await page.goto(address);
      await page.locator('.line-input').waitFor();
      const answers: number[] = [];
      for (let run = 0; run < RUNS * 2; run += 1) answers.push(await measureAnswer(page));
      await fillChannel(harness);
      const others = { blank: await openBlankPage(browser), plain: await openPlainPage(browser) };
      return [...paintRows(paints, answers), ...(await scrollRows({ page, ...others }))];
    } finally {
      await browser.close();
      await harness.close();
    }
  },
};

interface Paint {
  readonly first: number;
  /** When one can type. */
  readonly usable: number;
}

async function measurePaint(page: Page, address: string): Promise<Paint> {
  await page.goto(address);
  await page.locator('.line-input').waitFor();
  return page.evaluate(`({
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    usable: performance.now(),
  })`);
}

/** From the key that sends `/help` to its answer in the page, in milliseconds. */
async function measureAnswer(page: Page): Promise<number> {
  await page.locator('.line-input').click();
  await page.keyboard.type('/help ');
  await page.locator('.command').waitFor();
  await page.evaluate(`(() => {
    const count = document.querySelectorAll('.message').length;
    let from = 0;
    document.addEventListener('keydown', () => { from = performance.now(); }, { once: true, capture: true });
    window.answered = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll('.message').length <= count) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - from));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  })()`);
  await page.keyboard.press('Enter');
  return page.evaluate('window.answered');
}

/** Messages of a scene's length in #general. */
async function fillChannel({ sandbox }: Harness): Promise<void> {
  const mina = await sandbox.login('mina');
  const paragraph =
    'The lamp had been out since *November*, and nobody on the mainland had asked why. '.repeat(4);
  for (let at = 0; at < MESSAGES; at += 1)
    await mina.sendMessage('#general', `**Message ${at + 1}**\n\n${paragraph}\n\n${paragraph}`);
}

function paintRows(paints: readonly Paint[], answers: readonly number[]): Row[] {
  return [
    atMost(MAX_FIRST_PAINT_MS, {
      what: 'first paint',
      ours: median(paints.map(({ first }) => first)),
      unit: 'ms',
    }),
    atMost(MAX_FIRST_PAINT_MS, {
      what: 'one can type',
      ours: median(paints.map(({ usable }) => usable)),
      unit: 'ms',
    }),
    atMost(MAX_ANSWER_MS, { what: 'a typed command answered', ours: median(answers), unit: 'ms' }),
  ];
}
