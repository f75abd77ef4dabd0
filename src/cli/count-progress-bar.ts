// A bar on a terminal, for what takes a while.

/** Milliseconds between two looks at it. */
const MIN_REDRAW_MS = 100;
const WIDTH_CHARS = 30;
const CLEAR_LINE = '\r\u001b[K';

export interface ProgressBar {
  /** `words`: what is going on. */
  show(words: string, done: number, total: number): void;
  /** Takes it away again. */
  clear(): void;
}

/** Draws on `stream`; on one that is no terminal, nothing. `now`: epoch milliseconds. */
export function createProgressBar(
  stream: { readonly isTTY?: boolean | undefined; write(text: string): unknown },
  now: () => number,
): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show(words, done, total) {
      if (now() - shown < MIN_REDRAW_MS) return;
      shown = now();
      const part = total === 0 ? 1 : Math.min(1, done / total);
      const full = Math.round(part * WIDTH_CHARS);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH_CHARS - full)}`;
      stream.write(`${CLEAR_LINE}${words} ${bar} ${Math.round(part * 100)} %`);
    },
    clear() {
      stream.write(CLEAR_LINE);
    },
  };
}
