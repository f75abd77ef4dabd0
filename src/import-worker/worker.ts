// A thread that imports one file, or looks through one story, reports, and ends.

import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../import/import-error.ts';
import { importBytes } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';
import { analyseTexts } from '../library/analyse-text.ts';
import type { AnalysedBook, ImportStep } from '../ports/importer.ts';
import type { ImportJob, Job, WorkerMessage } from './job.ts';
import { createStepProgress } from './step-progress.ts';

const FILE_STEPS: readonly ImportStep[] = ['read', 'divide'];
const ALL_STEPS: readonly ImportStep[] = [...FILE_STEPS, 'sentences', 'index', 'codex'];

function importBook({ bytes, fileName, options, analyse }: ImportJob): ImportedStory | AnalysedBook {
  const onStep = createStepProgress(analyse === null ? FILE_STEPS : ALL_STEPS, (part, step) =>
    post({ kind: 'progress', part, step }),
  );
  const imported = importBytes(bytes, fileName, options, onStep);
  if (analyse === null) return imported;
  const texts = imported.scenes.map(({ text }) => text);
  return { imported, analysis: analyseTexts(texts, analyse.language ?? imported.language, onStep) };
}

const post = (report: WorkerMessage) => parentPort?.postMessage(report);
const job = workerData as Job;

try {
  post({
    kind: 'done',
    result: job.kind === 'analyse' ? analyseTexts(job.texts, job.language) : importBook(job),
  });
} catch (error) {
  // Anything else ends the thread, which the main thread sees.
  if (!(error instanceof ImportError)) throw error;
  post({
    kind: 'refused',
    message: error.message,
    cause: error.cause instanceof Error ? (error.cause.stack ?? null) : null,
  });
}
