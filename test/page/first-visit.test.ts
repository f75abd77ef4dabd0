// A first visit on the page, from /story start to an installment, with reading and asking on the way.

import { expect, it } from 'vitest';
import { describeInBrowser, useBrowser } from './browser.ts';
import { become, expectQuiet, goTo, messageWith, openPage, startStory, useCommand } from './page-fixture.ts';

describeInBrowser('a first visit', () => {
  const browser = useBrowser();

  it('starts a story, and posts its next scene when a day has passed', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await startStory(page);
    await page.getByRole('button', { name: '+1 day' }).click();
    await messageWith(page, 'scene 2 of 10').waitFor();
    expect(await page.locator('.clock time').textContent()).toMatch(/1 Mar/);
    await page.getByRole('button', { name: 'Next post' }).click();
    await messageWith(page, 'scene 3 of 10').waitFor();
    expectQuiet(fixture);
  });

  it('shows private pages to whoever asked, and to nobody else', async () => {
    const fixture = await openPage(await browser());
    const { page } = fixture;
    await startStory(page);
    await become(page, 'Bob');
    await goTo(page, 'book-club');
    await useCommand(page, '/read');
    await messageWith(page, 'Only you can see this').waitFor();
    await become(page, 'Ada');
    await messageWith(page, 'scene 1 of 10').waitFor();
    expect(await page.getByText('Only you can see this').count()).toBe(0);
    expectQuiet(fixture);
  });
});
