// A file on this machine that a typed command attaches, such as a book for `/library add`.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Upload } from '../../sandbox/client/command-input.ts';

/** The file at `path`, counted from the folder the demo runs in; null where there is none that can be read. */
export function attachedFile(path: string): Upload | null {
  try {
    return { filename: basename(path), content: readFileSync(path) };
  } catch {
    return null;
  }
}
