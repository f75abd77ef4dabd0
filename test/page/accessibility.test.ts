// What a screen reader, a keyboard and weak eyes need: axe-core on the main views, and the page without a mouse.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser, useBrowser } from './browser.ts';
import {
  become,
  expectQuiet,
  goTo,
  messageWith,
  openPage,
  press,
  startStory,
  useCommand,
} from './page-fixture.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds of serious or critical level, in words. */
async function seriousViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Violation[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
    );
}

const VIEWS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: '360 pixels', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { name: '360 pixels, dark', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describeInBrowser('accessibility', () => {
  const browser = useBrowser();

  describe.each(VIEWS)('$name', ({ colorScheme, viewport }) => {
    it('has no serious violation on any main view', async () => {
      const fixture = await openPage(await browser(), {
        viewport: { width: 1280, height: 800 },
        colorScheme,
      });
      const { page } = fixture;
      const check = async (view: string) => {
        await page.setViewportSize(viewport);
        await page.waitForTimeout(100);
        expect([view, ...(await seriousViolations(page))]).toEqual([view]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await page.setViewportSize({ width: 1280, height: 800 });
      };
      await check('an empty channel');
      await startStory(page);
      await check('a scene');
      await useCommand(page, '/story settings');
      await messageWith(page, 'Host role').waitFor();
      await check('selects');
      await page.locator('.line-input').click();
      await page.keyboard.type('/');
      await check('the list of commands');
      await page.keyboard.type('story start ');
      await page.locator('.command .send').click();
      await check('a command with an error');
      await page.keyboard.press('Escape');
      await become(page, 'Bob');
      await goTo(page, 'book-club');
      await useCommand(page, '/read');
      await press(page, 'How far have you read?', "I'll read at my own pace");
      await press(page, 'page 1 of 2', 'Read by itself');
      await check('the reader');
      await page.keyboard.press('Escape');
      await become(page, 'Mina');
      await goTo(page, 'general');
      await useCommand(page, '/story start', { story: 'One Last Goodbye' });
      await page.getByRole('dialog').waitFor();
      await check('a form');
      expectQuiet(fixture);
    });
  });

  it.each(['de', 'ja'])(
    'has no serious violation in %s, and nothing is too wide for a phone',
    async (locale) => {
      const fixture = await openPage(await browser(), { locale, viewport: { width: 360, height: 740 } });
      const { page } = fixture;
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator('.drawer-toggle.channels').click();
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expectQuiet(fixture);
    },
  );

  it('opens its lists on a phone, and closes them again', async () => {
    const fixture = await openPage(await browser(), { viewport: { width: 360, height: 740 } });
    const { page } = fixture;
    await page.getByRole('button', { name: 'Channels' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await goTo(page, 'general');
    expect(await page.locator('.channel-title').textContent()).toContain('#general');
    expect(await page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Members' }).click();
    expect(await page.getByText('Online: 5').isVisible()).toBe(true);
    expectQuiet(fixture);
  });

  it('can be used with a keyboard alone', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    const focus = async (wanted: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (
          (await page.evaluate(
            'document.activeElement?.textContent?.trim() || document.activeElement?.ariaLabel || ""',
          )) === wanted
        )
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never comes to ${wanted}`);
    };
    await page.keyboard.press('Tab');
    await focus('#book-club');
    await page.keyboard.press('Enter');
    await focus('Message #book-club, or / for commands');
    await page.keyboard.type('/abo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator('.command-name').textContent()).toBe('/about');
    await page.keyboard.press('Enter');
    await messageWith(page, 'Bob used /about').waitFor();
    // The focus is back where one types.
    expect(await page.evaluate('document.activeElement.className')).toBe('line-input');
    await page.keyboard.type('/lookup ');
    await page.keyboard.press('Escape');
    expect(await page.locator('.command').count()).toBe(0);
    expectQuiet(fixture);
  });
});
