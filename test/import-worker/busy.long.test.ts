// While whole novels are imported the rest of the process goes on answering.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createImporter } from '../../src/import-worker/pool.ts';

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined) console.log('skipped: TEXTS_DIR does not say where the books to import are');

describe.skipIf(TEXTS_DIR === undefined)('while whole novels are imported', () => {
  it.each(['sherlock-pg1661.txt', 'moby-dick.epub'])(
    'everything else goes on: %s',
    { timeout: 60_000 },
    async (name) => {
      const bytes = await readFile(join(TEXTS_DIR ?? '', name));
      const one = createImporter();
      onTestFinished(() => one.close());
      const loop = monitorEventLoopDelay({ resolution: 1 });
      // Other tests share this process: what they left behind is no part of it.
      await delay(20);
      const before = performance.eventLoopUtilization();
      loop.enable();
      const story = await one.import(bytes, name, { sceneWords: null });
      const { active } = performance.eventLoopUtilization(before);
      loop.disable();
      expect(story.scenes.length).toBeGreaterThan(50);
      // How long this thread was busy in all, and how long it was gone at once: another's turn on the processor counts too.
      expect(active).toBeLessThan(200);
      expect(loop.percentile(99) / 1e6).toBeLessThan(50);
    },
  );
});
