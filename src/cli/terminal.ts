// Where a command line is typed: what it is told, and where its answers and everything else go.

import type { ProgressStream } from './import-progress-bar.ts';

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes answers: standard output. */
  readonly out: { write(text: string): unknown };
  /** Takes all else: standard error. */
  readonly err: ProgressStream;
  /** Has `act` called when the process is told to stop, which then does not end by itself; the result takes that back. */
  onStop(act: () => void): () => void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  env: process.env,
  out: process.stdout,
  err: process.stderr,
  onStop(act) {
    process.once('SIGINT', act).once('SIGTERM', act);
    return () => void process.off('SIGINT', act).off('SIGTERM', act);
  },
};
