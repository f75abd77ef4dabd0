// Builds the sandbox's page with vite, in memory: two demos never write over each other.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import type { PageFile } from '../../sandbox/page-server/page-server.ts';

/** There is no page here, and this is why, for people. */
export class PageUnavailableError extends Error {
  override readonly name = 'PageUnavailableError';
}

/** The page, and one of everything that the bot sends. */
const PAGE_ENTRIES = ['index.html', 'gallery.html'];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The files of the page, or of other `entries`, by their paths. @throws PageUnavailableError where its sources or its tools are not installed */
export async function buildPage(
  entries: readonly string[] = PAGE_ENTRIES,
): Promise<ReadonlyMap<string, PageFile>> {
  const root = join(projectRoot, 'src/sandbox/page');
  if (!existsSync(root)) throw new PageUnavailableError('its sources are not part of this install');
  const { build } = await import('vite').catch(() => {
    throw new PageUnavailableError('its tools are not installed (npm ci without --omit=dev brings them)');
  });
  const built = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    // Whatever NODE_ENV says: libraries' development builds check more, and talk about it on the console.
    mode: 'production',
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: entries.map((name) => join(root, name)) },
    },
  });
  const files = new Map<string, PageFile>();
  for (const output of [built].flat()) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      const body = file.type === 'chunk' ? file.code : file.source;
      const contentType = CONTENT_TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      files.set(file.fileName, { contentType, body });
    }
  }
  return files;
}
