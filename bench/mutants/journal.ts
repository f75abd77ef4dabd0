// What the test process writes down as it goes, a line of JSON each, so that nothing is lost where a mutant hangs it.

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** `file`: a test file from the root, with `/`. */
export type Entry =
  /** A mutant is switched on in a test; what follows says how that went, or the process hangs. */
  | { readonly kind: 'try'; readonly id: number; readonly file: string; readonly test: string }
  | { readonly kind: 'killed'; readonly id: number; readonly file: string; readonly test: string }
  /** The mutant's place was reached, if only while modules were loaded or in a hook. */
  | { readonly kind: 'reached'; readonly id: number }
  /** A test file is done. */
  | { readonly kind: 'done'; readonly file: string }
  /** A test can't be run again in the same process: its file has to judge these mutants in a process for each. */
  | { readonly kind: 'unfit'; readonly file: string; readonly ids: readonly number[] };

export function note(path: string, entry: Entry): void {
  appendFileSync(path, `${JSON.stringify(entry)}\n`);
}

export function readJournal(path: string): Entry[] {
  if (!existsSync(path)) return [];
  // The last line may be cut where the process was killed.
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Entry);
}
