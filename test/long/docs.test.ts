// The docs' commands that install and build, as written, each page's in a fresh copy of the project.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { CleanFolder } from '../docs/clean-folder.ts';
import { readPages } from '../docs/pages.ts';

const pages = readPages().filter(({ blocks }) =>
  blocks.some(({ language, info }) => language === 'sh' && ['long', 'until-ready'].includes(info)),
);

/** An npm install takes minutes where the database driver has to be compiled. */
const TIMEOUT = 600_000;

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
});

describe.each(pages)('the commands in $path that install', ({ blocks }) => {
  let folder: CleanFolder;

  beforeAll(() => {
    folder = new CleanFolder(sandbox, 'sources');
  });

  afterAll(() => folder.remove());

  for (const { at, info, text } of blocks) {
    if (info === 'long')
      it(`end well at ${at}`, { timeout: TIMEOUT }, async () => {
        const { code, said } = await folder.run(text);
        expect(code, said).toBe(0);
      });
    if (info === 'until-ready')
      it(`start a bot that gets ready at ${at}`, { timeout: TIMEOUT }, async () => {
        const { code, said } = await folder.runUntil(text, '"ready"');
        expect(code, said).toBe(0);
        expect(said).toContain('"stopping"');
      });
  }
});
