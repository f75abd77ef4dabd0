// The screen: where lines go, how wide they may be, and whether they may have colours.

import { paint } from './paint.ts';
import type { Line } from './span.ts';

export interface Screen {
  readonly width: number;
  readonly colours: boolean;
  /** Writes lines, each with its end. */
  lines(lines: readonly Line[]): void;
}

const WIDEST = 100;
const NARROWEST = 40;
/** Where output goes to a file or a pipe. */
const UNKNOWN = 88;

export interface ScreenOptions {
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly colours: boolean;
  readonly write: (text: string) => void;
}

export function createScreen({ columns = UNKNOWN, colours, write }: ScreenOptions): Screen {
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    colours,
    lines(lines) {
      for (const line of lines) write(`${paint(line, colours)}\n`);
    },
  };
}
