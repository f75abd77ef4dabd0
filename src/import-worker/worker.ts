// A thread that imports one file, or looks through one story, reports, and ends.

import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../import/import-error.ts';
import { importBytes } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';
import { analyseTexts } from '../library/analyse-text.ts';
import { makeStory } from '../library/make-story.ts';
import type { AnalysedBook, ImportStep } from '../ports/importer.ts';
import type { ImportJob, Job, PreparedRest, PrepareJob, WorkerMessage } from './job.ts';
import { takeApart } from './pieces.ts';
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

/** All that is to be stored of a file; what is large goes ahead of it, a piece whenever the other side is ready. */
async function prepareBook({ bytes, fileName, options, plan }: PrepareJob): Promise<PreparedRest> {
  const onStep = createStepProgress(ALL_STEPS, (part, step) => post({ kind: 'progress', part, step }));
  const imported = importBytes(bytes, fileName, options, onStep);
  const built = makeStory(imported, plan);
  const analysis = analyseTexts(built.full.texts, built.full.story.language, onStep);
  const { format, source, license, warnings, cover = null } = imported;
  const about = { format, source, license, warnings };
  const { pieces, rest } = takeApart({ about, cover, built, analysis });
  for (const piece of pieces) {
    const taken = new Promise((resolve) => parentPort?.once('message', resolve));
    post({ kind: 'piece', piece });
    await taken;
  }
  return rest;
}

const post = (report: WorkerMessage, handedOver: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(report, handedOver);
const job = workerData as Job;

// On Linux this is the thread's alone, elsewhere the whole process's: whoever waits for an answer comes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

function resultOf(given: Job) {
  switch (given.kind) {
    case 'analyse':
      return analyseTexts(given.texts, given.language);
    case 'import':
      return importBook(given);
    case 'prepare':
      return prepareBook(given);
  }
}

/** What is handed over instead of copied: nobody here needs it any more. */
function coverOf(result: Awaited<ReturnType<typeof resultOf>>): readonly ArrayBuffer[] {
  return 'cover' in result && result.cover ? [result.cover.bytes.buffer] : [];
}

try {
  const result = await resultOf(job);
  post({ kind: 'done', result }, coverOf(result));
} catch (error) {
  // Anything else ends the thread, which the main thread sees.
  if (!(error instanceof ImportError)) throw error;
  post({
    kind: 'refused',
    problem: error.problem,
    cause: error.cause instanceof Error ? (error.cause.stack ?? null) : null,
  });
}
