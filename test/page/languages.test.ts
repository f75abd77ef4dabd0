// The page speaks as its browser does, or as a member chose, and the bot answers that member in the same language.

import { expect, it } from 'vitest';
import { en } from '../../src/sandbox/page/strings/en.ts';
import { PAGE_LANGUAGES } from '../../src/sandbox/page/strings/page-language.ts';
import { describeInBrowser, useBrowser } from './browser.ts';
import { become, expectQuiet, messageWith, openPage, useCommand } from './page-fixture.ts';

const stringsOf = (code: string) => PAGE_LANGUAGES.find((each) => each.code === code)?.strings ?? en;

describeInBrowser('languages', () => {
  const browser = useBrowser();

  it('has the browser’s, down to the descriptions of commands and what the bot answers', async () => {
    const fixture = await openPage(await browser(), { locale: 'de-AT' });
    const { page } = fixture;
    const german = stringsOf('de');
    expect(await page.evaluate('document.documentElement.lang')).toBe('de');
    expect(await page.title()).toBe(german.title);
    await page.getByText(german.start_title).waitFor();
    await page.getByRole('navigation', { name: german.channels }).waitFor();
    await page.locator('.line-input').click();
    await page.keyboard.type('/hel');
    await page.getByRole('option', { name: '/help' }).waitFor();
    expect(await page.getByRole('option', { name: '/help' }).textContent()).toMatch(/Befehle|Hilfe|kann/);
    await page.keyboard.type('p ');
    await page.locator('.command .send').click();
    await messageWith(page, german.only_you).waitFor();
    expect(await messageWith(page, german.only_you).textContent()).toMatch(/Szene|Geschichte/);
    expectQuiet(fixture);
  });

  it('has the one that a member chose, for that member alone', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    const japanese = stringsOf('ja');
    await page.getByRole('combobox', { name: en.language }).selectOption('ja');
    await page.getByText(japanese.you_are, { exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
    await useCommand(page, '/help');
    await messageWith(page, japanese.only_you).waitFor();
    expect(await messageWith(page, japanese.only_you).textContent()).toMatch(/[ぁ-ん]{3}/);
    await become(page, 'Ada');
    await page.getByText(en.you_are, { exact: true }).waitFor();
    await become(page, 'Bob');
    await page.getByText(japanese.you_are, { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('combobox', { name: japanese.language }).selectOption('');
    await page.getByText(en.you_are, { exact: true }).waitFor();
    expectQuiet(fixture);
  });

  it('says what is wrong with a command in it', async () => {
    const fixture = await openPage(await browser(), { locale: 'fr' });
    const { page } = fixture;
    const french = stringsOf('fr');
    await page.locator('.line-input').click();
    await page.keyboard.type('/lookup ');
    await page.locator('.command .send').click();
    await page.getByText(french.option_required).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.line-input').click();
    await page.keyboard.type('/nonsense');
    await page.keyboard.press('Enter');
    await page.getByText(french.no_command('/nonsense')).waitFor();
    expectQuiet(fixture);
  });
});
