// A thread that imports one file, or looks through one story, reports, and ends.

import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../import/import-error.ts';
import type { ImportedStory } from '../import/imported.ts';
import { studyTexts } from '../library/analyse-text.ts';
import type { StudiedBook } from '../ports/importer.ts';
import type { ImportJob, Job, Report } from './job.ts';
import { prepare } from './prepare.ts';

function bookOf({ bytes, fileName, options, study }: ImportJob): ImportedStory | StudiedBook {
  const imported = prepare(bytes, fileName, options, (part, step) => say({ kind: 'progress', part, step }));
  if (study === null) return imported;
  const texts = imported.scenes.map(({ text }) => text);
  return { imported, studied: studyTexts(texts, study.language ?? imported.language) };
}

const say = (report: Report) => parentPort?.postMessage(report);
const job = workerData as Job;

try {
  say({ kind: 'done', made: job.kind === 'study' ? studyTexts(job.texts, job.language) : bookOf(job) });
} catch (error) {
  // Anything else ends the thread, which the main thread sees.
  if (!(error instanceof ImportError)) throw error;
  say({
    kind: 'refused',
    message: error.message,
    cause: error.cause instanceof Error ? (error.cause.stack ?? null) : null,
  });
}
