// Hosting on the page: forms and their mistakes, what is not allowed, and a book of one's own.

import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { epub, prose } from '../import/files/book-fixtures.ts';
import { describeInBrowser, useBrowser } from './browser.ts';
import {
  become,
  dropFile,
  expectQuiet,
  fillOption,
  goTo,
  messageWith,
  openPage,
  press,
  useCommand,
} from './page-fixture.ts';

/** As Mina, the form behind `Change` of a start card. */
async function openStartForm(page: Page): Promise<Locator> {
  await become(page, 'Mina');
  await goTo(page, 'book-club');
  await useCommand(page, '/story start', { story: 'One Last Goodbye', times: '09:00', zone: 'Europe/Paris' });
  await press(page, '10 scenes', 'Change');
  return page.getByRole('dialog');
}

describeInBrowser('hosting', () => {
  const browser = useBrowser();

  it('tells a mistake in a form, and takes it when it is put right', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    const form = await openStartForm(page);
    await form.getByLabel('Times and days').fill('half past never');
    await form.getByRole('button', { name: 'Submit' }).click();
    await messageWith(page, /isn't a time I understand/).waitFor();
    expect(await form.count()).toBe(0);
    await press(page, /isn't a time I understand/, 'Try again');
    expect(await form.getByLabel('Times and days').inputValue()).toBe('half past never');
    await form.getByLabel('Times and days').fill('18:00');
    await form.getByRole('button', { name: 'Submit' }).click();
    await messageWith(page, 'every day at 18:00').waitFor();
    expectQuiet(fixture);
  });

  it('does not send a form whose required field is empty', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    const form = await openStartForm(page);
    await form.getByLabel('Channel').selectOption('');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByRole('alert').textContent()).toMatch(/^Channel: /);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expectQuiet(fixture);
  });

  it('marks what a command lacks before it is sent', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await page.locator('.line-input').click();
    await page.keyboard.type('/lookup ');
    await page.locator('.command .send').click();
    expect(await page.locator('.option-error').textContent()).toBe('This option is required.');
    expect(await page.locator('[data-option="query"]').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.dataset.option')).toBe('query');
    expectQuiet(fixture);
  });

  it('offers readers no command of hosts, and says so where one is typed', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await page.locator('.line-input').click();
    await page.keyboard.type('/st');
    expect(await page.getByRole('option', { name: /^\/story/ }).count()).toBe(0);
    await page.keyboard.type('ory start');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('Bob may not use /story here');
    expectQuiet(fixture);
  });

  it('says what the bot is not allowed to do in a channel', async () => {
    const fixture = await openPage(await browser());
    const { page, harness } = fixture;
    const { world } = harness.sandbox;
    const [general] = [...world.defaultServer.channels.values()].filter(({ name }) => name === 'general');
    if (!general) throw new Error('There is no #general');
    world.setOverwrite(general, world.role(world.bot.displayName), { deny: 1n << 11n });
    await become(page, 'Mina');
    await goTo(page, 'general');
    await useCommand(page, '/story start', {
      story: 'One Last Goodbye',
      times: '09:00',
      zone: 'Europe/Paris',
    });
    await messageWith(page, 'Send Messages').waitFor();
    expectQuiet(fixture);
  });

  it('reads a book that is dropped on the page, and answers about it', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await become(page, 'Mina');
    await goTo(page, 'book-club');
    const chapter = (name: string, title: string) =>
      `<h2>${title}</h2><p>${name} came to the door. ${name} was the miller of the town.</p><p>${prose(name, 120)}</p>`;
    const book = epub({
      documents: {
        'one.xhtml': chapter('Aurelia', 'Chapter 1'),
        'two.xhtml': chapter('Barnabas', 'Chapter 2'),
      },
    });
    await dropFile(page, '.scroller', 'small.epub', book);
    await page.locator('.command-name').filter({ hasText: '/library add' }).waitFor();
    expect(await page.locator('.file-picker').textContent()).toContain('small.epub');
    await fillOption(page, 'rating', 'For teens and up');
    await fillOption(page, 'may-share', 'Yes, I wrote it');
    await page.locator('.command .send').click();
    await messageWith(page, 'A Small Book').waitFor();
    await useCommand(page, '/story start', { story: 'A Small Book', times: '09:00', zone: 'Europe/Paris' });
    await press(page, 'Start now', 'Start now');
    await messageWith(page, 'scene 1 of 2').waitFor();
    await become(page, 'Bob');
    await goTo(page, 'book-club');
    await useCommand(page, '/lookup', { query: 'Aurelia' });
    await press(page, 'How far have you read?', "I'll read along");
    await messageWith(page, /Aurelia/).waitFor();
    expectQuiet(fixture);
  });
});
