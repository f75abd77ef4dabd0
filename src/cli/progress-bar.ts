// How far an import is, on standard error: a bar in a terminal, plain lines elsewhere.

import type { ImportProgress } from '../app/importer.ts';

/** As much of `process.stderr` as is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressBar {
  show(progress: ImportProgress): void;
  /** Takes the bar away. */
  end(): void;
}

const WORDS: Readonly<Record<ImportProgress['step'], string>> = {
  read: 'Reading the file',
  divide: 'Finding its chapters and scenes',
};

const WIDEST = 30;
const CLEAR = '\r\u001b[K';

export function createProgressBar(stream: ProgressStream): ProgressBar {
  if (stream.isTTY !== true) {
    return { show: ({ step }) => void stream.write(`${WORDS[step]} …\n`), end: () => {} };
  }
  return {
    show({ step, done }) {
      const width = Math.max(0, Math.min(WIDEST, (stream.columns ?? 80) - WORDS[step].length - 10));
      const full = Math.round(done * width);
      const percent = `${Math.round(done * 100)}%`.padStart(4);
      stream.write(`${CLEAR}${'█'.repeat(full)}${'░'.repeat(width - full)}${percent} ${WORDS[step]}`);
    },
    end: () => void stream.write(CLEAR),
  };
}
