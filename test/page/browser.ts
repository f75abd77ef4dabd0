// The browser of the page's tests: the system's own, or none, and then the tests are skipped.

import { type Browser, chromium } from 'playwright-core';
import { afterAll, describe } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../src/demo/page/find-browser.ts';

const path = findBrowser();
if (path === null) {
  console.warn('The page is not tested: no Chromium on this machine. Install it, or set CHROMIUM_PATH.');
}

/** `describe` where there is a browser; its tests are skipped, and counted as such, where there is none. */
export const describeInBrowser = describe.skipIf(path === null);

/** One browser for a file's tests; call it at the top of `describeInBrowser`. */
export function useBrowser(): () => Promise<Browser> {
  let launched: Promise<Browser> | null = null;
  afterAll(async () => {
    await (await launched)?.close();
  });
  return () => {
    // Playwright makes a new profile in a temporary folder for each launch.
    launched ??= chromium.launch({ executablePath: path ?? '', args: [...BROWSER_FLAGS] });
    return launched;
  };
}
