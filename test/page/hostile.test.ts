// Text of a book, and names of people and places, that try to become more than text.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { describeInBrowser, useBrowser } from './browser.ts';
import { become, expectQuiet, goTo, messageWith, openPage, press, useCommand } from './page-fixture.ts';

const SCRIPT = '<script>window.broken = true</script>';
const IMAGE = '<img src="https://example.com/spy.png" onerror="window.broken = true">';
const LINK = '[a door](javascript:window.broken=true)';
const BREAK_OUT = '"><svg onload=window.broken=true>';

async function hostileStories(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hostile-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const scenes = join(root, 'hostile', 'scenes');
  await mkdir(scenes, { recursive: true });
  const yaml = (text: string) => JSON.stringify(text);
  await writeFile(
    join(root, 'hostile', 'story.yaml'),
    `title: ${yaml(`Odd ${BREAK_OUT}`)}\nrating: teen\nsummary: ${yaml(SCRIPT)}\n`,
  );
  const body = [
    'The text begins.',
    SCRIPT,
    IMAGE,
    LINK,
    '||<b onclick="window.broken=true">hidden</b>||',
    '![cover](https://example.com/spy.png)',
    'Here it ends.',
  ].join('\n\n');
  await writeFile(join(scenes, '01-one.md'), `---\ntitle: ${yaml(`One ${IMAGE}`)}\n---\n\n${body}\n`);
  await writeFile(join(scenes, '02-two.md'), `---\ntitle: ${yaml(`Two ${SCRIPT}`)}\n---\n\nMore.\n`);
  await writeFile(
    join(root, 'hostile', 'codex.yaml'),
    `- kind: person\n  names:\n    - { name: ${yaml(`Tom ${IMAGE}`)}, from: one }\n  facts:\n    - { text: ${yaml(`Limps ${SCRIPT}.`)}, from: one }\n`,
  );
  return root;
}

describeInBrowser('hostile text', () => {
  const browser = useBrowser();

  it('stays text, wherever it stands, and asks for nothing', async () => {
    const fixture = await openPage(await browser(), { contentDir: await hostileStories() });
    const { page, harness } = fixture;
    const { world } = harness.sandbox;
    world.addChannel(`odd ${IMAGE}`);
    world.addRole({ name: `role ${SCRIPT}` });
    world.addUser(`eve ${IMAGE}`);
    await become(page, 'Mina');
    await goTo(page, 'book-club');
    await useCommand(page, '/story start', { story: 'Odd', times: '09:00', zone: 'Europe/Paris' });
    await press(page, '2 scenes', 'Start now');
    await messageWith(page, 'Here it ends.').waitFor();
    await useCommand(page, '/lookup', { query: 'Tom' });
    await press(page, 'How far have you read?', "I'll read along");
    await messageWith(page, 'Limps').waitFor();
    await page.getByRole('button', { name: '+1 day' }).click();
    await messageWith(page, 'More.').waitFor();
    await useCommand(page, '/about');
    await messageWith(page, '/about').waitFor();
    await page.reload();
    await messageWith(page, 'Here it ends.').waitFor();
    expect(await messageWith(page, 'Here it ends.').textContent()).toContain('window.broken');
    expect(await page.evaluate('window.broken')).toBeUndefined();
    // Nothing but what the bot drew itself.
    expect(await page.locator('try-page script, svg:not(.accent)').count()).toBe(0);
    const pictures = await page.locator('try-page img').evaluateAll((all) => all.map((each) => each.src));
    for (const src of pictures)
      expect(src).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/[\d/]+\/(cover|readers)\.png$/);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expectQuiet(fixture);
  });

  it('is not run where a script gets in all the same', async () => {
    const { page } = await openPage(await browser());
    const attempt = `(() => {
      const script = document.createElement('script');
      try { script.textContent = 'window.broken = true'; document.body.append(script); } catch {}
      try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.broken=true">'); } catch {}
    })()`;
    await page.evaluate(attempt);
    await page.waitForTimeout(200);
    expect(await page.evaluate('window.broken')).toBeUndefined();
  });
});
