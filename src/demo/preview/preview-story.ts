// A story's posts as they will look in Discord, for its author: an HTML file, and pictures where there is a browser.

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Harness, startHarness } from '../harness.ts';
import { buildPage } from '../page/build-page.ts';
import { findBrowser } from '../page/find-browser.ts';
import { VISIT_STARTS_AT } from '../visit/steps.ts';
import { collectPosts } from './collect-posts.ts';
import { drawPictures } from './draw-pictures.ts';
import { standaloneHtml } from './standalone-html.ts';

export interface Preview {
  /** Paths of what was written. */
  readonly html: string;
  readonly pictures: readonly string[];
  readonly posts: number;
  /** Why there are no pictures; null where there are. */
  readonly note: string | null;
}

/** What is previewed: a folder of a story. */
export interface PreviewSource {
  readonly folder: string;
  readonly title: string;
}

/** Writes into `out`, which is made where it is missing. @throws PreviewError, PageUnavailableError */
export async function previewStory({ folder, title }: PreviewSource, out: string): Promise<Preview> {
  const files = await buildPage(['preview.html']);
  const posts = await withStory(folder, (harness) => collectPosts(harness, title));
  await mkdir(out, { recursive: true });
  const html = join(resolve(out), 'index.html');
  const lead = `${posts.sections.length} posts, as they will look in Discord. Buttons do nothing here.`;
  await writeFile(html, standaloneHtml(files, { ...posts, lead, areThreads: true }));
  const browser = findBrowser();
  if (browser === null) {
    const note = 'No pictures: there is no Chromium or Chrome on this machine.';
    return { html, pictures: [], posts: posts.sections.length, note };
  }
  const pictures = await drawPictures(browser, html, resolve(out));
  return { html, pictures, posts: posts.sections.length, note: null };
}

/** A bot in a sandbox that knows this story and no other. */
async function withStory<Result>(
  folder: string,
  work: (harness: Harness) => Promise<Result>,
): Promise<Result> {
  const contentDir = await mkdtemp(join(tmpdir(), 'preview-'));
  try {
    await cp(folder, join(contentDir, basename(resolve(folder))), { recursive: true });
    const harness = await startHarness({
      start: VISIT_STARTS_AT,
      contentDir,
      log: { info() {}, warn() {}, error() {} },
    });
    try {
      return await work(harness);
    } finally {
      await harness.close();
    }
  } finally {
    await rm(contentDir, { recursive: true, force: true });
  }
}
