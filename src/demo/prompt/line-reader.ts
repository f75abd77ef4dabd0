// Where typed lines come from: a terminal, with a prompt, or a pipe, whose lines are shown as if typed.

import { createInterface } from 'node:readline';

export interface LineReader {
  /** The next line; null once there are no more. */
  next(prompt: string): Promise<string | null>;
  close(): void;
}

export interface LineReaderOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** Ctrl-C and Ctrl-D end the lines. */
export function createLineReader({ input, output }: LineReaderOptions): LineReader {
  const terminal = input.isTTY === true && output.isTTY === true;
  const reader = createInterface({ input, terminal, ...(terminal && { output }) });
  const typed: string[] = [];
  let closed = false;
  let wake = () => {};
  reader.on('line', (line) => {
    typed.push(line);
    wake();
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    closed = true;
    wake();
  });
  return {
    async next(prompt) {
      if (terminal && typed.length === 0 && !closed) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      while (typed.length === 0 && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const line = typed.shift() ?? null;
      if (!terminal && line !== null) output.write(`${prompt}${line}\n`);
      if (terminal && line === null) output.write('\n');
      return line;
    },
    close: () => reader.close(),
  };
}
