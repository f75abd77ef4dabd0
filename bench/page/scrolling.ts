// How smoothly a channel of many messages scrolls, beside an empty page and the same words without a page around them.

import type { Browser, Page } from 'playwright-core';
import { atMost, type Row, reported } from '../bench.ts';
import { median } from '../stats.ts';

export const MESSAGES = 500;

const MAX_FRAME_MS = 50;
const PASSES = 3;

/** Pixels a frame: as fast as a wheel turns. */
const SCROLL_STEP_PX = 120;

/** Until what stands in the page is laid out and drawn. */
const SETTLE_MS = 2000;

export interface ScrolledPages {
  /** The page, with the messages in #general. */
  readonly page: Page;
  readonly blank: Page;
  readonly plain: Page;
}

/** As tall as the messages, and nothing in it: what this machine's browser does without any work. */
export async function openBlankPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate(`document.body.innerHTML = '<div class="scroller"><div></div></div>'`);
  return page;
}

/** The same words without a page around them: what the words alone cost. */
export async function openPlainPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate(`document.body.innerHTML = '<div class="scroller"></div>'`);
  return page;
}

const SIZE = "document.querySelector('.scroller').style.cssText = 'height: 700px; overflow-y: auto';";

/** All are scrolled in turn, a few times; each pass begins with messages that were never drawn. */
export async function scrollRows({ page, blank, plain }: ScrolledPages): Promise<Row[]> {
  const ours: Pass[] = [];
  const empty: Pass[] = [];
  const words: Pass[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const height = await showMessages(page);
    ours.push(await scrollThrough(page));
    await blank.evaluate(
      `${SIZE} document.querySelector('.scroller > div').style.height = '${height - pass}px'`,
    );
    empty.push(await scrollThrough(blank));
    await plain.evaluate(SIZE + PLAIN_WORDS);
    words.push(await scrollThrough(plain));
  }
  return rowsOf(ours, empty, words);
}

const PLAIN_WORDS = `
  document.querySelector('.scroller').replaceChildren(...Array.from({ length: ${MESSAGES} }, () =>
    Object.assign(document.createElement('p'), {
      textContent: 'The lamp had been out since November, and nobody on the mainland had asked why. '.repeat(8),
    })));`;

/** Leaves #general and comes back; how tall its messages are, in pixels. */
async function showMessages(page: Page): Promise<number> {
  const channel = (name: string) =>
    page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name }).click();
  await channel('book-club');
  while ((await page.locator('.message').count()) >= MESSAGES) await page.waitForTimeout(50);
  await channel('general');
  while ((await page.locator('.message').count()) < MESSAGES) await page.waitForTimeout(50);
  return page.evaluate(`document.querySelector('.scroller').scrollHeight`);
}

interface Pass {
  /** Milliseconds from each frame to the next. */
  readonly frames: readonly number[];
  /** What the page's own thread computed for all of them, in milliseconds; waiting for the machine is not in it. */
  readonly work: number;
}

/** From the end to the beginning, as fast as a wheel turns. */
async function scrollThrough(page: Page): Promise<Pass> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.evaluate(`(() => {
    const scroller = document.querySelector('.scroller');
    scroller.scrollTop = scroller.scrollHeight;
  })()`);
  await page.waitForTimeout(SETTLE_MS);
  const before = await work();
  const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
    const scroller = document.querySelector('.scroller');
    const frames = [];
    let last = null;
    const step = (now) => {
      if (last !== null) frames.push(now - last);
      last = now;
      if (scroller.scrollTop <= 0) return resolve(frames);
      scroller.scrollTop -= ${SCROLL_STEP_PX};
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  const pass = { frames, work: (await work()) - before };
  await session.detach();
  return pass;
}

/**
 * The longest frame, each place taken at its fastest pass: what the page itself makes slow is slow at the same place every
 * time, and what else runs on the machine is not.
 */
export function longestFrame(passes: readonly (readonly number[])[]): number {
  const [first = []] = passes;
  return Math.max(...first.map((_, at) => Math.min(...passes.map((frames) => frames[at] ?? Infinity))));
}

function rowsOf(ours: readonly Pass[], empty: readonly Pass[], words: readonly Pass[]): Row[] {
  const longest = (passes: readonly Pass[]) => longestFrame(passes.map(({ frames }) => frames));
  const slow = (passes: readonly Pass[]) =>
    median(passes.map(({ frames }) => frames.filter((frame) => frame > MAX_FRAME_MS).length));
  const work = (passes: readonly Pass[]) => median(passes.map((pass) => pass.work / pass.frames.length));
  const scrolled = `${MESSAGES} messages scrolled`;
  return [
    atMost(MAX_FRAME_MS, {
      what: `longest frame, ${scrolled}, at its fastest of ${PASSES} passes (peer: an empty page)`,
      ours: longest(ours),
      peer: longest(empty),
      unit: 'ms',
    }),
    reported({ what: 'longest frame, the same words on a plain page', ours: longest(words), unit: 'ms' }),
    reported({
      what: `frames above ${MAX_FRAME_MS} ms in one pass of ${ours[0]?.frames.length}`,
      ours: slow(ours),
      peer: slow(empty),
      unit: 'frames',
    }),
    reported({
      what: "the page's own work for a frame (processor time)",
      ours: work(ours),
      peer: work(empty),
      unit: 'ms',
    }),
    reported({ what: 'median frame', ours: median(ours.flatMap(({ frames }) => frames)), unit: 'ms' }),
  ];
}
