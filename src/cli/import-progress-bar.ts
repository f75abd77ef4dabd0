// How far an import is, on standard error: a bar in a terminal, a line for each step elsewhere.

import type { ImportStep } from '../ports/importer.ts';

/** As much of `process.stderr` as is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ImportProgressBar {
  /** @param part is what is done of the whole, 0 to 1 */
  show(part: number, step: ImportStep): void;
  /** Takes the bar away. */
  end(): void;
}

const STEP_LABELS: Readonly<Record<ImportStep, string>> = {
  read: 'Reading the file',
  divide: 'Finding its chapters and scenes',
  sentences: 'Choosing sentences for recaps',
  index: 'Making it searchable',
  codex: 'Finding its people and places',
};

const MAX_WIDTH_CHARS = 30;
const CLEAR_LINE = '\r\u001b[K';

export function createImportProgressBar(stream: ProgressStream): ImportProgressBar {
  return stream.isTTY === true ? createBar(stream) : createStepLines(stream);
}

function createBar(stream: ProgressStream): ImportProgressBar {
  return {
    show(part, step) {
      const width = Math.max(
        0,
        Math.min(MAX_WIDTH_CHARS, (stream.columns ?? 80) - STEP_LABELS[step].length - 10),
      );
      const full = Math.round(part * width);
      const percent = `${Math.round(part * 100)}%`.padStart(4);
      stream.write(
        `${CLEAR_LINE}${'█'.repeat(full)}${'░'.repeat(width - full)}${percent} ${STEP_LABELS[step]}`,
      );
    },
    end: () => void stream.write(CLEAR_LINE),
  };
}

function createStepLines(stream: ProgressStream): ImportProgressBar {
  let current: ImportStep | null = null;
  return {
    show(_, step) {
      if (step !== current) stream.write(`${STEP_LABELS[step]} …\n`);
      current = step;
    },
    end: () => {},
  };
}
