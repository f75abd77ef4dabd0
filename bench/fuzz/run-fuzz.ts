// Imports very many mutated files in a thread with little memory, and ends a file that takes too long.

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Mutation } from './files.ts';

export interface FuzzTask {
  readonly seed: number;
  /** The numbers of the files: `to` is not among them. */
  readonly from: number;
  readonly to: number;
}

export type FuzzReport =
  | { readonly kind: 'begun'; readonly number: number; readonly mutation: Mutation }
  | {
      readonly kind: 'ended';
      readonly number: number;
      readonly mutation: Mutation;
      /** `story`, `refused`, or what else it was. */
      readonly outcome: string;
      /** Milliseconds. */
      readonly took: number;
    };

export type FuzzResult = Extract<FuzzReport, { kind: 'ended' }>;

/** What one file may take: milliseconds, and megabytes of heap. */
export const MAX_FILE_MS = 5_000;
export const MAX_HEAP_MB = 300;

/** How each ended, in order. What ends a thread ends its file, and the next thread goes on behind it. */
export async function runFuzz(
  seed: number,
  files: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<FuzzResult[]> {
  const results: FuzzResult[] = [];
  while (results.length < files) {
    results.push(...(await runThread({ seed, from: results.length, to: files }, onProgress)));
  }
  return results;
}

/** Until it is through, or one of its files ends it. */
function runThread(task: FuzzTask, onProgress: (done: number) => void): Promise<FuzzResult[]> {
  return new Promise((resolve) => {
    const results: FuzzResult[] = [];
    const thread = new Worker(fileURLToPath(new URL('./fuzz-thread.js', import.meta.url)), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
      execArgv: [],
    });
    let current: { readonly number: number; readonly mutation: Mutation } = {
      number: task.from,
      mutation: 'none',
    };
    let why = 'the thread ended';
    let timer: NodeJS.Timeout | undefined;
    thread.on('message', (report: FuzzReport) => {
      clearTimeout(timer);
      if (report.kind === 'ended') {
        results.push(report);
        onProgress(report.number + 1);
        return;
      }
      current = report;
      timer = setTimeout(() => {
        why = 'took too long';
        void thread.terminate();
      }, MAX_FILE_MS);
    });
    thread.on('error', (error) => {
      why = error.message;
    });
    thread.on('exit', () => {
      clearTimeout(timer);
      const isThrough = task.from + results.length === task.to;
      if (!isThrough) {
        const { number, mutation } = current;
        results.push({ kind: 'ended', number, mutation, outcome: why, took: MAX_FILE_MS });
      }
      resolve(results);
    });
  });
}
