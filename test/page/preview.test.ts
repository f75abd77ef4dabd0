// `cli preview STORY`: a story's posts as one HTML file, and pictures where there is a browser.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { describeInBrowser, useBrowser } from './browser.ts';

const CLI = join(projectRoot, 'dist/src/cli.js');

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'preview-test-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function preview(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'preview', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** A folder of two scenes that try to become more than text. */
function hostileStory(): string {
  const path = join(folder(), 'odd');
  mkdirSync(join(path, 'scenes'), { recursive: true });
  writeFileSync(
    join(path, 'story.yaml'),
    'title: "Odd </script><script>window.broken = true</script>"\nrating: explicit\n',
  );
  writeFileSync(
    join(path, 'scenes', '01-one.md'),
    'It begins.\n\n</script><script>window.broken = true</script> <img src=x onerror="window.broken=true">\n',
  );
  writeFileSync(join(path, 'scenes', '02-two.md'), 'It ends.\n');
  return path;
}

describeInBrowser('preview', () => {
  const browser = useBrowser();

  it('writes every post into one file that asks for nothing, and pictures beside it', async () => {
    const out = join(folder(), 'out');
    const { status, stdout } = preview([hostileStory(), '--out', out, '--json']);
    expect(status).toBe(0);
    const { html, pictures, posts, note } = JSON.parse(stdout);
    expect({ posts, note }).toEqual({ posts: 3, note: null });
    expect(pictures).toEqual(['post-001.png', 'post-002.png', 'post-003.png']);
    expect(readFileSync(join(out, 'post-001.png')).subarray(1, 4).toString()).toBe('PNG');

    const page = await (await browser()).newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const address = pathToFileURL(html).href;
    await page.goto(address);
    await page.getByText('It ends.').waitFor();
    expect(await page.getByText('It begins.').count()).toBe(1);
    expect(await page.getByText("I've read this").count()).toBe(2);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect({ requests, complaints }).toEqual({ requests: [address], complaints: [] });
  });
});

it('says that there are no pictures where there is no browser', () => {
  const out = join(folder(), 'out');
  const { status, stdout } = preview([hostileStory(), '--out', out], { PATH: '/nowhere', CHROMIUM_PATH: '' });
  expect(status).toBe(0);
  expect(stdout).toContain('3 posts: ');
  expect(stdout).toContain('No pictures: there is no Chromium or Chrome on this machine.');
});

it('names the stories there are where there is none of that name', () => {
  const { status, stderr } = preview(['no-such-story']);
  expect(status).toBe(2);
  expect(stderr).toContain('There is no story no-such-story. There are one-last-goodbye');
});
