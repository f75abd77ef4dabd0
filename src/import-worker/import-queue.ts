// Gives each server its turn to bring a file: few are in memory at once, and none stops the others.

import { ImportError } from '../import/import-error.ts';
import type { ImportQueue } from '../ports/import-queue.ts';
import { UserError } from '../ports/user-error.ts';

export interface ImportQueueOptions {
  /** How many files are fetched or imported at once: one is read while the next is fetched. */
  readonly maxRunning?: number;
  /** How many files of one server may wait, beside the one under way. */
  readonly maxWaitingPerServer?: number;
  /** How many may wait in all; they take no memory. */
  readonly maxWaiting?: number;
}

interface WaitingFile {
  readonly start: () => void;
  readonly reject: (error: Error) => void;
}

export function createImportQueue({
  maxRunning = 2,
  maxWaitingPerServer = 2,
  maxWaiting = 500,
}: ImportQueueOptions = {}): ImportQueue {
  /** By server, the one whose turn is next first: who had a turn goes to the end. */
  const waiting = new Map<string, WaitingFile[]>();
  const running = new Set<string>();
  let countWaiting = 0;
  let isClosed = false;

  const startNext = () => {
    for (const [server, files] of waiting) {
      if (running.size >= maxRunning) return;
      if (running.has(server)) continue;
      const next = files.shift();
      waiting.delete(server);
      if (files.length > 0) waiting.set(server, files);
      if (next === undefined) continue;
      countWaiting -= 1;
      running.add(server);
      next.start();
    }
  };

  return {
    async run(server, work, onWait = () => undefined) {
      if (isClosed) throw closedError();
      const own = waiting.get(server) ?? [];
      const isNext = running.size < maxRunning && !running.has(server);
      if (!isNext) {
        if (own.length >= maxWaitingPerServer)
          throw new UserError({ kind: 'import-queue-full', of: 'server' });
        if (countWaiting >= maxWaiting) throw new UserError({ kind: 'import-queue-full', of: 'all' });
      }
      await new Promise<void>((resolve, reject) => {
        own.push({ start: resolve, reject });
        waiting.set(server, own);
        countWaiting += 1;
        startNext();
        if (own.length > 0 && !isNext) onWait();
      });
      try {
        return await work();
      } finally {
        running.delete(server);
        startNext();
      }
    },
    close() {
      isClosed = true;
      for (const { reject } of [...waiting.values()].flat()) reject(closedError());
      waiting.clear();
      countWaiting = 0;
    },
  };
}

const closedError = () => new ImportError('shutting-down');
