// The page in a browser, before a real bot and a real sandbox that end with the test.

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type Harness, startHarness } from '../../src/demo/harness.ts';
import { buildPage } from '../../src/demo/page/build-page.ts';
import { VISIT_STARTS_AT } from '../../src/demo/visit/steps.ts';
import type { PageFile } from '../../src/sandbox/page-server/page-server.ts';

export interface PageFixture {
  readonly harness: Harness;
  /** With the key, and without a channel. */
  readonly address: string;
  readonly context: BrowserHandle;
  readonly page: Page;
  /** Everything that went to another place than the sandbox. */
  readonly foreignRequests: readonly string[];
  /** What the browser complained about: errors of scripts, and what the page's policy refused. */
  readonly complaints: readonly string[];
}

/** Opens further pages of the same visitor. */
export interface BrowserHandle {
  open(options?: BrowserContextOptions): Promise<Page>;
}

let built: Promise<ReadonlyMap<string, PageFile>> | null = null;

export interface PageFixtureOptions extends BrowserContextOptions {
  readonly contentDir?: string;
}

/** Serves the page from the visit's first moment, with nothing started, and opens it as Bob. */
export async function openPage(
  browser: Browser,
  { contentDir, ...options }: PageFixtureOptions = {},
): Promise<PageFixture> {
  built ??= buildPage();
  const harness = await startHarness({
    start: VISIT_STARTS_AT,
    log: { info() {}, warn() {}, error() {} },
    ...(contentDir !== undefined && { contentDir }),
  });
  onTestFinished(() => harness.close());
  const { advance, advanceToNextPost } = harness;
  const time = { advance, advanceToNextPost };
  const address = harness.sandbox.servePage({ files: await built, key: 'key-of-the-test', time });
  const { origin } = new URL(address);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  const open = async (more: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      timezoneId: 'UTC',
      locale: 'en-GB',
      ...options,
      ...more,
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) foreignRequests.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    await page.locator('.message, .empty').first().waitFor();
    return page;
  };
  return { harness, address, context: { open }, page: await open(), foreignRequests, complaints };
}

/** Becomes somebody else on the page. */
export async function become(page: Page, name: 'Mina' | 'Bob' | 'Ada'): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });
  await page.locator('.page').waitFor();
}

export async function goTo(page: Page, channel: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: channel }).click();
}

/** Types a command as a person would, and sends it: `fields` by the options' names, in their order. */
export async function useCommand(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.locator('.line-input').click();
  await page.keyboard.type(`${path} `);
  for (const [name, value] of Object.entries(fields)) await fillOption(page, name, value);
  await page.locator('.command .send').click();
  await page.locator('.line-input').waitFor();
}

/** The newest message that says something. */
export function messageWith(page: Page, words: string | RegExp): Locator {
  return page.locator('.message').filter({ hasText: words }).last();
}

/** Presses a button of the newest message that says something. */
export async function press(page: Page, words: string | RegExp, label: string): Promise<void> {
  await messageWith(page, words).getByRole('button', { name: label, exact: true }).click();
}

/** Starts the bundled story in a channel as Mina, its first scene posted. */
export async function startStory(page: Page, channel = 'book-club'): Promise<void> {
  await become(page, 'Mina');
  await goTo(page, channel);
  await useCommand(page, '/story start', { story: 'One Last Goodbye', times: '09:00', zone: 'Europe/Paris' });
  await press(page, '10 scenes', 'Start now');
  await messageWith(page, 'scene 1 of 10').waitFor();
}

/** Drops a file on an element of the page, as from a folder of the visitor's. */
export async function dropFile(page: Page, on: string, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(content).toString('base64'))}), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      return transfer;
    })()`,
  );
  await page.locator(on).dispatchEvent('dragover', { dataTransfer: transfer });
  await page.locator(on).dispatchEvent('drop', { dataTransfer: transfer });
}

/** Fills in an option of the command that is open, picking from its list where it has one with these words. */
export async function fillOption(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`[data-option="${name}"]`);
  if ((await field.count()) === 0) {
    await page.locator('[data-option=" more"]').click();
    await page.keyboard.type(`${name}:`);
  }
  await field.click();
  await page.keyboard.type(value);
  const option = page.getByRole('option', { name: value }).first();
  // What the bot completes takes a moment; what it does not complete is sent as it was typed.
  await option.click({ timeout: 1500 }).catch(() => {});
}

/** Expects that nothing went out, and that the browser had nothing to complain about. */
export function expectQuiet({ foreignRequests, complaints }: PageFixture): void {
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
}
