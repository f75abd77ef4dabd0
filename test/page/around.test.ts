// Walking around: hints, threads, direct messages, links to posts, and a clock that others move.

import { expect, it } from 'vitest';
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

describeInBrowser('walking around', () => {
  const browser = useBrowser();

  it('gives four hints that lead through a visit and get out of the way', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    const hint = page.getByRole('complementary', { name: 'Hint' });
    const showMe = () => hint.getByRole('button', { name: 'Show me' }).click();
    expect(await hint.textContent()).toContain('1 of 4: Start a story');
    await showMe();
    await page.getByRole('option', { name: 'One Last Goodbye' }).first().click();
    await page.locator('.command .send').click();
    await press(page, '10 scenes', 'Start now');
    await hint.getByText('2 of 4: Read on').waitFor();
    await showMe();
    await page.locator('.command .send').click();
    await press(page, 'How far have you read?', "I'll read along");
    await hint.getByText('3 of 4: Ask about someone').waitFor();
    await showMe();
    await page.locator('.command .send').click();
    await messageWith(page, 'Little Blue Bertha').waitFor();
    await hint.getByText('4 of 4: Let a day pass').waitFor();
    await page.getByRole('button', { name: '+1 day' }).click();
    await hint.waitFor({ state: 'detached' });
    expectQuiet(fixture);
  });

  it('puts the hints away for good', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    const hint = page.getByRole('complementary', { name: 'Hint' });
    await hint.getByRole('button', { name: 'No more hints' }).click();
    await hint.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.line-input').waitFor();
    expect(await hint.count()).toBe(0);
    expectQuiet(fixture);
  });

  it('opens the thread under a post, where one can write, and comes back', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await startStory(page);
    await messageWith(page, 'scene 1 of 10')
      .getByRole('button', { name: /1 message/ })
      .click();
    await messageWith(page, 'A few things to talk about').waitFor();
    await page.locator('.line-input').fill('I **liked** it');
    await page.keyboard.press('Enter');
    await messageWith(page, 'I liked it').waitFor();
    await page.locator('.channel-title').getByRole('button', { name: '#book-club' }).click();
    await messageWith(page, 'scene 1 of 10')
      .getByRole('button', { name: /2 messages/ })
      .waitFor();
    expectQuiet(fixture);
  });

  it('has the conversation with the bot', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await page
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('button', { name: 'Cliffhanger' })
      .click();
    await useCommand(page, '/help');
    await messageWith(page, 'Bob used /help').waitFor();
    expect(await page.locator('.channel-title').textContent()).toContain('Cliffhanger');
    expectQuiet(fixture);
  });

  it('shows what happens elsewhere as unread, and the time that others move', async () => {
    const fixture = await openPage(await browser());
    const { page, context, harness } = fixture;
    const other = await context.open();
    await goTo(other, 'general');
    await startStory(page);
    await other.getByRole('button', { name: 'book-club unread' }).waitFor();
    const before = await other.locator('.clock time').textContent();
    await harness.advance(7 * 3_600_000);
    await expect.poll(() => other.locator('.clock time').textContent()).not.toBe(before);
    expectQuiet(fixture);
  });

  it('leads from an answer to the post it names', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await startStory(page);
    await become(page, 'Bob');
    await goTo(page, 'book-club');
    await useCommand(page, '/lookup', { query: 'Illyria' });
    await press(page, 'How far have you read?', "I'll read along");
    await messageWith(page, 'Little Blue Bertha')
      .getByRole('button', { name: 'scene 1', exact: true })
      .click();
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('scene 1 of 10');
    expectQuiet(fixture);
  });
});
