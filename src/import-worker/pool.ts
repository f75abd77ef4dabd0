// Importing in threads of their own: a queue, limits in time and memory, and every failure as an ImportError.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportError } from '../import/import-error.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { AnalysedBook, Importer, ImportStep, TextAnalysis } from '../ports/importer.ts';
import { projectRoot } from '../project-root.ts';
import type { Job, Report } from './job.ts';

/** Threads run what is built, also when the sources of the rest are run as they are: Node 20 knows no TypeScript. */
const WORKER = join(projectRoot, 'dist/src/import-worker/worker.js');

export interface ImporterOptions {
  /** How many files are imported at the same time. */
  readonly atOnce?: number;
  /** How long one file may take, in milliseconds. */
  readonly timeLimit?: number;
  /** The heap of one thread, in megabytes. */
  readonly memoryLimit?: number;
  /** How many files may wait. */
  readonly mostWaiting?: number;
  /** What a thread runs: another file in tests. */
  readonly worker?: string;
  /** Told why a file could not be read where that is not plain from its content. */
  readonly onFault?: (error: unknown) => void;
}

type Made = Extract<Report, { kind: 'done' }>['made'];

interface Waiting {
  readonly start: () => void;
  readonly refuse: (error: ImportError) => void;
}

const closed = () => new ImportError('I’m shutting down. Bring the file again in a moment.');

export function createImporter({
  atOnce = 1,
  timeLimit = 60_000,
  memoryLimit = 512,
  mostWaiting = 20,
  worker = WORKER,
  onFault = () => {},
}: ImporterOptions = {}): Importer {
  const queue: Waiting[] = [];
  const running = new Set<{ readonly stop: () => Promise<void> }>();
  let isClosed = false;

  const next = () => {
    while (running.size < atOnce && queue.length > 0) queue.shift()?.start();
  };

  const run = (job: Job, onProgress: (part: number, step: ImportStep) => void): Promise<Made> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(worker, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
        // What the process was started with, such as hooks for its sources, is not the thread's.
        execArgv: [],
        env: {},
      });
      let said = false;
      const end = (act: () => void) => {
        if (said) return;
        said = true;
        clearTimeout(timer);
        act();
      };
      const refuse = (message: string, cause?: unknown) =>
        end(() => {
          if (cause !== undefined) onFault(cause);
          reject(new ImportError(message, { cause }));
        });
      const timer = setTimeout(() => {
        refuse(
          'Reading this file took too long, so I stopped. Bring it in a simpler format, such as plain text.',
        );
        void thread.terminate();
      }, timeLimit);
      const entry = {
        stop: async () => {
          end(() => reject(closed()));
          await thread.terminate();
        },
      };
      running.add(entry);
      thread.on('message', (report: Report) => {
        if (report.kind === 'progress') {
          if (!said) onProgress(report.part, report.step);
        } else if (report.kind === 'done') end(() => resolve(report.made));
        else refuse(report.message, report.cause ?? undefined);
      });
      thread.on('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          refuse(
            'This file needs more memory than a book should. Bring it in a simpler format, such as plain text.',
          );
        } else refuse('This file can’t be read: it made the reader fail.', error);
      });
      thread.on('exit', () => {
        refuse(
          'This file can’t be read: it made the reader fail.',
          new Error('The importing thread ended early'),
        );
        running.delete(entry);
        next();
      });
    });

  /** Waits for its turn. */
  const inTurn = (job: Job, onProgress: (part: number, step: ImportStep) => void): Promise<Made> => {
    if (isClosed) return Promise.reject(closed());
    if (queue.length >= mostWaiting) {
      return Promise.reject(
        new ImportError('Many files are waiting already. Bring yours again in a few minutes.'),
      );
    }
    return new Promise((resolve, reject) => {
      queue.push({ start: () => run(job, onProgress).then(resolve, reject), refuse: reject });
      next();
    });
  };

  return {
    async import(bytes, fileName, options, onProgress = () => {}) {
      const job = { kind: 'import', bytes, fileName, options, analyse: null } as const;
      return (await inTurn(job, onProgress)) as ImportedStory;
    },
    async importAndAnalyse(bytes, fileName, options, language, onProgress = () => {}) {
      const job = { kind: 'import', bytes, fileName, options, analyse: { language } } as const;
      return (await inTurn(job, onProgress)) as AnalysedBook;
    },
    async analyse(texts, language) {
      return (await inTurn({ kind: 'study', texts, language }, () => {})) as TextAnalysis;
    },
    async close() {
      isClosed = true;
      for (const { refuse } of queue.splice(0)) refuse(closed());
      await Promise.all([...running].map(({ stop }) => stop()));
    },
  };
}
