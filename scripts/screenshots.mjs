// `npm run screenshots`: the pictures of README and docs, from the demo as it is, in light and dark.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const dist = (path) => new URL(`../dist/src/demo/${path}.js`, import.meta.url).href;
const { startHarness } = await import(dist('harness'));
const { DemoSession } = await import(dist('demo-session'));
const { Transcript } = await import(dist('transcript'));
const { createScreen } = await import(dist('terminal/screen'));
const { playVisit } = await import(dist('visit/play-visit'));
const { VISIT_STARTS_AT, VISIT_STEPS } = await import(dist('visit/steps'));
const { servePage } = await import(dist('page/serve-page'));
const { BROWSER_FLAGS, findBrowser } = await import(dist('page/find-browser'));

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const executablePath = findBrowser();
if (executablePath === null) {
  console.error('There is no Chromium on this machine: install it, or set CHROMIUM_PATH.');
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const harness = await startHarness({ start: VISIT_STARTS_AT, log: { info() {}, warn() {}, error() {} } });
const session = new DemoSession(harness);
const transcript = new Transcript(session, createScreen({ columns: 80, colours: false, write() {} }));
const failure = await playVisit(session, transcript, VISIT_STEPS);
if (failure !== null) throw new Error(failure);
const address = await servePage(harness);
const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });

for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1120, height: 720 },
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.line-input').waitFor();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const save = (name, what, options = {}) =>
    what.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, ...options });

  const use = async (command, value = '') => {
    await page.locator('.line-input').click();
    await page.keyboard.type(`${command} `);
    if (value !== '') await page.keyboard.type(value);
    await page.locator('.command .send').click();
    await page.locator('.message.private').last().waitFor();
    await page.waitForTimeout(500);
  };
  await use('/lookup', 'illyria');
  await page.waitForTimeout(500);
  await save('page', page);
  await save('lookup', page.locator('.message.private').last());
  await page.locator('.line-input').click();
  await page.keyboard.type('/');
  await page.locator('.suggestions').waitFor();
  const list = await page.locator('.suggestions').boundingBox();
  const line = await page.locator('.line').boundingBox();
  const [top, bottom] = [list.y - 8, line.y + line.height + 8];
  await save('commands', page, {
    clip: { x: list.x - 8, y: top, width: list.width + 16, height: bottom - top },
  });
  await page.keyboard.press('Backspace');
  // A page of a scene is taller than a screen.
  await page.setViewportSize({ width: 1120, height: 1300 });
  await use('/read');
  await save('reading', page.locator('.message.private').last());
  await context.close();
}

await browser.close();
await harness.close();
console.log(`The pictures are in ${folder}. Look at them before you commit them.`);
