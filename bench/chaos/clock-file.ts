// A clock that several processes read: the time stands in a file, which one of them writes.
//
// A read is a system call of a microsecond and asks nobody, so a process that was frozen sees the right time the
// moment it goes on, as it would with the machine's own clock. A message about the time would have grown old with it.

import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** The time, twice: a reader that comes in the middle of a write sees two times, and looks again. */
const BYTES = 16;

export interface ClockWriter {
  /** Moves the clock to `at` (epoch milliseconds). */
  set(at: number): void;
  close(): void;
}

export function writeClock(file: string, start: number): ClockWriter {
  const descriptor = openSync(file, 'w+');
  const buffer = Buffer.alloc(BYTES);
  const set = (at: number) => {
    buffer.writeDoubleLE(at, 0);
    buffer.writeDoubleLE(at, 8);
    writeSync(descriptor, buffer, 0, BYTES, 0);
  };
  set(start);
  return { set, close: () => closeSync(descriptor) };
}

/** Fills the buffer from the file's beginning, and says how many bytes there were. */
type Read = (descriptor: number, buffer: Buffer) => number;

const fromStart: Read = (descriptor, buffer) => readSync(descriptor, buffer, 0, BYTES, 0);

/** @throws Error where nobody has written a time */
export function readClock(file: string, read = fromStart): { now(): number } {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(BYTES);
  return {
    now() {
      for (;;) {
        if (read(descriptor, buffer) < BYTES) throw new Error(`no time stands in ${file}`);
        const at = buffer.readDoubleLE(0);
        if (at === buffer.readDoubleLE(8)) return Math.floor(at);
      }
    },
  };
}
