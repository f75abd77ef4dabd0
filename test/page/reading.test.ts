// Reading and asking on the page: what is completed, what is told, what is refused, and what outlives a restart.

import { expect, it } from 'vitest';
import { describeInBrowser, useBrowser } from './browser.ts';
import {
  become,
  expectQuiet,
  goTo,
  messageWith,
  openPage,
  type PageFixture,
  press,
  startStory,
  useCommand,
} from './page-fixture.ts';

/** Bob in #book-club, at his own pace, on the first page of the first scene. */
async function asReader(fixture: PageFixture): Promise<void> {
  const { page } = fixture;
  await startStory(page);
  await become(page, 'Bob');
  await goTo(page, 'book-club');
  await useCommand(page, '/read');
  await press(page, 'How far have you read?', "I'll read at my own pace");
  await messageWith(page, 'page 1 of 2').waitFor();
}

describeInBrowser('reading', () => {
  const browser = useBrowser();

  it('turns pages in place', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await asReader(fixture);
    const before = await page.locator('.message').count();
    await press(page, 'page 1 of 2', 'Next');
    await messageWith(page, 'page 2 of 2').waitFor();
    expect(await page.locator('.message').count()).toBe(before);
    expectQuiet(fixture);
  });

  it('shows a page by itself, and turns it there', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await asReader(fixture);
    await press(page, 'page 1 of 2', 'Read by itself');
    const reader = page.getByRole('dialog', { name: 'Reading' });
    expect(await reader.getByRole('heading').textContent()).toBe('1 · The Odds');
    await reader.getByRole('button', { name: 'Next', exact: true }).click();
    await reader.getByText('page 2 of 2').waitFor();
    await reader.getByText('Ten to one meant there was a one.').waitFor();
    await page.keyboard.press('Escape');
    await reader.waitFor({ state: 'hidden' });
    expectQuiet(fixture);
  });

  it('completes what was met, and nothing of later scenes', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await asReader(fixture);
    await page.locator('.line-input').click();
    await page.keyboard.type('/lookup ');
    await page.keyboard.type('spi');
    await page.getByRole('option', { name: /Spike/ }).first().waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('cord');
    const suggested = page.locator('[role=option]');
    await suggested.first().waitFor({ state: 'detached' });
    expect(await suggested.count()).toBe(0);
    expectQuiet(fixture);
  });

  it('knows nobody before they are met', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await asReader(fixture);
    await useCommand(page, '/lookup', { query: 'cordelia' });
    await messageWith(page, 'Nothing about “cordelia”').waitFor();
    expect(
      await page
        .locator('.message-body')
        .filter({ hasText: /vampire|Sunnydale/ })
        .count(),
    ).toBe(0);
    expectQuiet(fixture);
  });

  it('goes on after a reload and a restart of the bot: old buttons work', async () => {
    const fixture = await openPage(await browser());
    const { page, harness } = fixture;
    await startStory(page);
    await become(page, 'Ada');
    await goTo(page, 'book-club');
    await harness.restart();
    await press(page, 'scene 1 of 10', "I've read this");
    await messageWith(page, /read scene 1/).waitFor();
    await page.reload();
    await press(page, 'scene 1 of 10', 'Read privately');
    await messageWith(page, 'Only you can see this').waitFor();
    expectQuiet(fixture);
  });

  it('lets two people press at once, each with their own answer', async () => {
    const fixture = await openPage(await browser());
    const { page, context } = fixture;
    await startStory(page);
    const other = await context.open();
    await become(page, 'Bob');
    await goTo(page, 'book-club');
    await become(other, 'Ada');
    await goTo(other, 'book-club');
    await Promise.all([
      press(page, 'scene 1 of 10', "I've read this"),
      press(other, 'scene 1 of 10', "I've read this"),
    ]);
    await Promise.all([
      messageWith(page, /read scene 1/).waitFor(),
      messageWith(other, /read scene 1/).waitFor(),
    ]);
    expect(await page.locator('.message.private').count()).toBe(1);
    expect(await other.locator('.message.private').count()).toBe(1);
    expectQuiet(fixture);
  });
});
