// A thread that imports one file, reports, and ends.

import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../import/import-error.ts';
import type { Job, Report } from './job.ts';
import { prepare } from './prepare.ts';

const say = (report: Report) => parentPort?.postMessage(report);
const { bytes, fileName, options } = workerData as Job;

try {
  const imported = prepare(bytes, fileName, options, (part, step) => say({ kind: 'progress', part, step }));
  say({ kind: 'done', imported });
} catch (error) {
  // Anything else ends the thread, which the main thread sees.
  if (!(error instanceof ImportError)) throw error;
  say({
    kind: 'refused',
    message: error.message,
    cause: error.cause instanceof Error ? (error.cause.stack ?? null) : null,
  });
}
