// The screen: where lines go, how wide they may be, and whether they may have colours.

import { toAnsi } from './ansi.ts';
import type { Line } from './span.ts';

export interface Screen {
  readonly width: number;
  readonly colours: boolean;
  /** Writes lines, each with its end. */
  writeLines(lines: readonly Line[]): void;
}

const MAX_COLUMNS = 100;
const MIN_COLUMNS = 40;
/** Where output goes to a file or a pipe. */
const DEFAULT_COLUMNS = 88;

export interface ScreenOptions {
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly colours: boolean;
  readonly write: (text: string) => void;
}

export function createScreen({ columns = DEFAULT_COLUMNS, colours, write }: ScreenOptions): Screen {
  return {
    width: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)),
    colours,
    writeLines(lines) {
      for (const line of lines) write(`${toAnsi(line, colours)}\n`);
    },
  };
}
