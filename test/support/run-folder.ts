// A folder that lasts as long as one run of vitest, for what its workers make once and use in many tests.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare module 'vitest' {
  export interface ProvidedContext {
    runFolder: string;
  }
}

/** Called by vitest before the first test; what it returns is called after the last one. */
export default function setUp({ provide }: { provide(key: 'runFolder', value: string): void }): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cliffhanger-tests-'));
  provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
