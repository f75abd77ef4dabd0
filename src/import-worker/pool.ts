// Importing in threads of their own: a queue, limits in time and memory, and every failure as an ImportError.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportError } from '../import/import-error.ts';
import type { ImportProblem, PlainImportProblem } from '../import/import-problem.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { AnalysedBook, Importer, ImportStep, TextAnalysis } from '../ports/importer.ts';
import { projectRoot } from '../project-root.ts';
import { type Job, NEXT_PIECE, type Piece, type PreparedRest, type WorkerMessage } from './job.ts';
import { putTogether } from './pieces.ts';

/** Threads run what is built, also when the sources of the rest are run as they are: Node 20 knows no TypeScript. */
const WORKER_FILE = join(projectRoot, 'dist/src/import-worker/worker.js');

export interface ImporterOptions {
  /** How many files are imported at the same time. */
  readonly concurrency?: number;
  /** How long one file may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** The heap of one thread, in megabytes. */
  readonly maxHeapMb?: number;
  /** How many files may wait. */
  readonly maxQueued?: number;
  /** What a thread runs: another file in tests. */
  readonly workerFile?: string;
  /** Told why a file could not be read where that is not plain from its content. */
  readonly onError?: (error: unknown) => void;
}

interface JobResult {
  readonly result: Extract<WorkerMessage, { kind: 'done' }>['result'];
  readonly pieces: readonly Piece[];
}

interface QueuedJob {
  readonly start: () => void;
  readonly reject: (error: ImportError) => void;
}

const closedError = () => new ImportError('shutting-down');

export function createImporter({
  concurrency = 1,
  timeoutMs = 60_000,
  maxHeapMb = 512,
  maxQueued = 20,
  workerFile = WORKER_FILE,
  onError = () => {},
}: ImporterOptions = {}): Importer {
  const queue: QueuedJob[] = [];
  const running = new Set<{ readonly stop: () => Promise<void> }>();
  let isClosed = false;

  const startNext = () => {
    while (running.size < concurrency && queue.length > 0) queue.shift()?.start();
  };

  const run = (job: Job, onProgress: (part: number, step: ImportStep) => void): Promise<JobResult> =>
    new Promise((resolve, reject) => {
      const pieces: Piece[] = [];
      const thread = new Worker(workerFile, {
        workerData: job,
        transferList: transferable(job),
        resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
        // What the process was started with, such as hooks for its sources, is not the thread's.
        execArgv: [],
        env: {},
      });
      let isFinished = false;
      const finish = (act: () => void) => {
        if (isFinished) return;
        isFinished = true;
        clearTimeout(timer);
        act();
      };
      const refuse = (problem: ImportProblem | PlainImportProblem, cause?: unknown) =>
        finish(() => {
          if (cause !== undefined) onError(cause);
          reject(new ImportError(problem, { cause }));
        });
      const timer = setTimeout(() => {
        refuse('took-too-long');
        void thread.terminate();
      }, timeoutMs);
      const entry = {
        stop: async () => {
          finish(() => reject(closedError()));
          await thread.terminate();
        },
      };
      running.add(entry);
      thread.on('message', (report: WorkerMessage) => {
        if (report.kind === 'progress') {
          if (!isFinished) onProgress(report.part, report.step);
        } else if (report.kind === 'piece') {
          pieces.push(report.piece);
          // Not in the same turn: whatever else is waiting comes in between.
          setImmediate(() => thread.postMessage(NEXT_PIECE));
        } else if (report.kind === 'done') finish(() => resolve({ result: report.result, pieces }));
        else refuse(report.problem, report.cause ?? undefined);
      });
      thread.on('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          refuse('too-much-memory');
        } else refuse('reader-failed', error);
      });
      thread.on('exit', () => {
        refuse('reader-failed', new Error('The importing thread ended early'));
        running.delete(entry);
        startNext();
      });
    });

  /** Waits for its turn. */
  const enqueue = (job: Job, onProgress: (part: number, step: ImportStep) => void): Promise<JobResult> => {
    if (isClosed) return Promise.reject(closedError());
    if (queue.length >= maxQueued) {
      return Promise.reject(new ImportError('queue-full'));
    }
    return new Promise((resolve, reject) => {
      queue.push({ start: () => run(job, onProgress).then(resolve, reject), reject });
      startNext();
    });
  };

  return {
    async import(bytes, fileName, options, onProgress = () => {}) {
      const job = { kind: 'import', bytes, fileName, options, analyse: null } as const;
      return (await enqueue(job, onProgress)).result as ImportedStory;
    },
    async importAndAnalyse(bytes, fileName, options, language, onProgress = () => {}) {
      const job = { kind: 'import', bytes, fileName, options, analyse: { language } } as const;
      return (await enqueue(job, onProgress)).result as AnalysedBook;
    },
    async prepare(bytes, fileName, options, plan, onProgress = () => {}) {
      const job = { kind: 'prepare', bytes, fileName, options, plan } as const;
      const { result, pieces } = await enqueue(job, onProgress);
      return putTogether(pieces, result as PreparedRest);
    },
    async analyse(texts, language) {
      return (await enqueue({ kind: 'analyse', texts, language }, () => {})).result as TextAnalysis;
    },
    async close() {
      isClosed = true;
      for (const { reject } of queue.splice(0)) reject(closedError());
      await Promise.all([...running].map(({ stop }) => stop()));
    },
  };
}

/** A file that nobody else has a part of is handed over, not copied. */
function transferable(job: Job): ArrayBuffer[] {
  if (job.kind !== 'prepare') return [];
  const { buffer, byteLength } = job.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
