// Pictures of the preview's posts, drawn by a browser of this machine.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_FLAGS } from '../page/find-browser.ts';

/** Enough to look at: a book of hundreds of scenes is read in the HTML. */
const MAX_PICTURES = 30;

/** Draws the first posts of the file `html` into `folder`, and gives the pictures' names. */
export async function drawPictures(executablePath: string, html: string, folder: string): Promise<string[]> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const page = await browser.newPage({ viewport: { width: 760, height: 900 }, deviceScaleFactor: 1.5 });
    await page.goto(pathToFileURL(html).href);
    await page.locator('static-channel section').first().waitFor();
    const posts = (await page.locator('static-channel section').all()).slice(0, MAX_PICTURES);
    const names: string[] = [];
    for (const [index, post] of posts.entries()) {
      const name = `post-${String(index + 1).padStart(3, '0')}.png`;
      await post.screenshot({ path: join(folder, name) });
      names.push(name);
    }
    return names;
  } finally {
    await browser.close();
  }
}
