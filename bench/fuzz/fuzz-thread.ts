// A thread that imports the files of a range of numbers, one after the other, and says what became of each.

import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../../src/import/import-error.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { fuzzFile } from './files.ts';
import type { FuzzReport, FuzzTask } from './run-fuzz.ts';

const { seed, from, to } = workerData as FuzzTask;
const post = (report: FuzzReport) => parentPort?.postMessage(report);

for (let number = from; number < to; number += 1) {
  const { name, bytes, mutation } = fuzzFile(seed, number);
  post({ kind: 'begun', number, mutation });
  const start = performance.now();
  const outcome = outcomeOf(bytes, name);
  post({ kind: 'ended', number, mutation, outcome, took: performance.now() - start });
}

function outcomeOf(bytes: Uint8Array, name: string): string {
  try {
    return importBytes(bytes, name, { sceneWords: null }).scenes.length > 0
      ? 'story'
      : 'a story without scenes';
  } catch (error) {
    if (!(error instanceof ImportError)) return String(error);
    // A cause means that a reader stumbled, and did not see what is wrong.
    return error.cause === undefined ? 'refused' : `stumbled: ${String(error.cause)}`;
  }
}
