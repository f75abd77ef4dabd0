// The gallery holds one of everything that the bot sends: it looks as it did when it was looked at, and nothing is cut.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { describeInBrowser, useBrowser } from './browser.ts';
import { openPage } from './page-fixture.ts';

const REFERENCES = join(import.meta.dirname, 'references');

/** The share of pixels that may differ: letters are drawn a little otherwise by another version of the browser. */
const MAX_DIFFERING_SHARE = 0.02;

/** `UPDATE_REFERENCES=1` takes new ones, to be looked at before they are committed. */
const isUpdating = process.env.UPDATE_REFERENCES === '1';

const VIEWS = [
  { name: 'gallery-light', hash: '', colorScheme: 'light', viewport: { width: 1000, height: 800 } },
  { name: 'gallery-dark-phone', hash: '', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { name: 'form-light', hash: '#form', colorScheme: 'light', viewport: { width: 800, height: 760 } },
  { name: 'form-dark-phone', hash: '#form', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

async function openGallery(
  browser: Browser,
  { hash, colorScheme, viewport }: (typeof VIEWS)[number],
): Promise<Page> {
  const { page, address } = await openPage(browser, { colorScheme, viewport, reducedMotion: 'reduce' });
  await page.goto(`${address}gallery.html${hash}`);
  await page
    .locator(hash === '' ? '.message' : 'dialog[open]')
    .first()
    .waitFor();
  return page;
}

/** Words that stick out of their element, and elements beside each other that share ground; empty where all is well. */
const MISPLACED = `(() => {
  const problems = [];
  const visible = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  for (const element of document.querySelectorAll('.markup *, .button, .channel, .author, .badge, label, legend, summary, .file, .thread-link, .form-description')) {
    if (!visible(element)) continue;
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') problems.push('cut: ' + element.textContent.trim().slice(0, 60));
    if (element.getBoundingClientRect().right > innerWidth + 1) problems.push('outside: ' + element.textContent.trim().slice(0, 60));
  }
  for (const parent of document.querySelectorAll('.action-row, .message-body, .message header, .message footer, .section, .container-body, .form-field, .dialog-buttons')) {
    const boxes = [...parent.children].filter(visible).map((element) => element.getBoundingClientRect());
    for (let a = 0; a < boxes.length; a += 1)
      for (let b = a + 1; b < boxes.length; b += 1)
        if (Math.min(boxes[a].right, boxes[b].right) - Math.max(boxes[a].left, boxes[b].left) > 1 && Math.min(boxes[a].bottom, boxes[b].bottom) - Math.max(boxes[a].top, boxes[b].top) > 1)
          problems.push('overlap in ' + parent.className + ': ' + parent.textContent.trim().slice(0, 60));
  }
  return problems;
})()`;

/** The share of pixels that differ clearly between two pictures; 1 where their sizes differ by more than a line or two. */
async function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const blank = await page.context().newPage();
  const share: number = await blank.evaluate(`(async () => {
    const load = async (data) => createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
    const [a, b] = await Promise.all([load(${JSON.stringify(one.toString('base64'))}), load(${JSON.stringify(other.toString('base64'))})]);
    if (a.width !== b.width || Math.abs(a.height - b.height) > 60) return 1;
    const height = Math.min(a.height, b.height);
    const pixels = (image) => {
      const context = new OffscreenCanvas(image.width, height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, height).data;
    };
    const [p, q] = [pixels(a), pixels(b)];
    let differing = 0;
    for (let at = 0; at < p.length; at += 4)
      if (Math.max(Math.abs(p[at] - q[at]), Math.abs(p[at + 1] - q[at + 1]), Math.abs(p[at + 2] - q[at + 2])) > 60) differing += 1;
    return differing / (p.length / 4);
  })()`);
  await blank.close();
  return share;
}

describeInBrowser('the gallery', () => {
  const browser = useBrowser();

  it.each(VIEWS)('$name: nothing is cut, nothing overlaps', async (view) => {
    const page = await openGallery(await browser(), view);
    expect(await page.evaluate(MISPLACED)).toEqual([]);
  });

  it.each(VIEWS)('$name: looks as it did when it was looked at', async (view) => {
    const page = await openGallery(await browser(), view);
    const picture = await page.screenshot({ fullPage: view.hash === '' });
    const file = join(REFERENCES, `${view.name}.png`);
    if (isUpdating) {
      mkdirSync(REFERENCES, { recursive: true });
      writeFileSync(file, picture);
    }
    expect(existsSync(file)).toBe(true);
    expect(await differingShare(page, picture, readFileSync(file))).toBeLessThan(MAX_DIFFERING_SHARE);
  });

  it('has every kind of component that the bot sends', () => {
    const folder = join(projectRoot, 'src/discord');
    const kindsIn = (text: string) => new Set(text.match(/\bComponentType\.\w+/g) ?? []);
    const sent = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...kindsIn(readFileSync(join(folder, file), 'utf8'))]);
    const shown = kindsIn(
      readFileSync(join(projectRoot, 'src/sandbox/page/static/gallery-content.ts'), 'utf8'),
    );
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('opens spoilers at a press', async () => {
    const page = await openGallery(await browser(), VIEWS[0]);
    const spoiler = page.getByRole('button', { name: 'Spoiler. Press to show it.' });
    await spoiler.click();
    await spoiler.waitFor({ state: 'detached' });
    await page.getByText('Spoiler: press to show').click();
    await page.getByText('Content notes: storms, grief.').waitFor();
  });
});
