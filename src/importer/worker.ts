// A thread that imports one file, or looks through one story, reports, and ends.

import { parentPort, workerData } from 'node:worker_threads';
import { study } from '../app/study.ts';
import { ImportError } from '../import/import-error.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { ImportJob, Job, Report } from './job.ts';
import { prepare } from './prepare.ts';

function imported({ bytes, fileName, options }: ImportJob): ImportedStory {
  return prepare(bytes, fileName, options, (part, step) => say({ kind: 'progress', part, step }));
}

const say = (report: Report) => parentPort?.postMessage(report);
const job = workerData as Job;

try {
  say({ kind: 'done', made: job.kind === 'study' ? study(job.full) : imported(job) });
} catch (error) {
  // Anything else ends the thread, which the main thread sees.
  if (!(error instanceof ImportError)) throw error;
  say({
    kind: 'refused',
    message: error.message,
    cause: error.cause instanceof Error ? (error.cause.stack ?? null) : null,
  });
}
