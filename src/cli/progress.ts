// A bar on a terminal, for what takes a while.

/** Milliseconds between two looks at it. */
const PACE = 100;
const WIDTH = 30;
const CLEAR_LINE = '\r\u001b[K';

export interface Bar {
  /** `words`: what is going on. */
  show(words: string, done: number, total: number): void;
  /** Takes it away again. */
  clear(): void;
}

/** Draws on `stream`; on one that is no terminal, nothing. `now`: epoch milliseconds. */
export function createBar(
  stream: { readonly isTTY?: boolean | undefined; write(text: string): unknown },
  now: () => number,
): Bar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show(words, done, total) {
      if (now() - shown < PACE) return;
      shown = now();
      const part = total === 0 ? 1 : Math.min(1, done / total);
      const full = Math.round(part * WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      stream.write(`${CLEAR_LINE}${words} ${bar} ${Math.round(part * 100)} %`);
    },
    clear() {
      stream.write(CLEAR_LINE);
    },
  };
}
