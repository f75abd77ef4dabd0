// Draws pictures in a thread of its own: begun when the first is needed, ended when none was for a while.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { DrawnPicture } from '../pictures/picture.ts';
import { withTimeout } from '../ports/with-timeout.ts';
import { projectRoot } from '../project-root.ts';
import type { DrawJob, DrawResult } from './job.ts';

/** Threads run what is built, also when the sources of the rest are run as they are: Node 20 knows no TypeScript. */
const WORKER_FILE = join(projectRoot, 'dist/src/picture-worker/worker.js');

/**
 * The pixels of a picture are freed once the garbage collector has found that nobody holds them: with little room for what
 * is new it comes by often. With the usual 16 a thread holds 20 to 40 MB more.
 */
const YOUNG_HEAP_MB = 1;

export interface DrawerOptions {
  /** How long whoever asks waits, in milliseconds. */
  readonly timeoutMs?: number;
  /** How long a thread may be at one picture before it is ended, in milliseconds. */
  readonly stuckMs?: number;
  /** How long a thread waits for the next picture, in milliseconds. */
  readonly idleMs?: number;
  /** The heap of the thread, in megabytes. */
  readonly maxHeapMb?: number;
  /** Bytes of pictures that are kept. */
  readonly maxCachedBytes?: number;
  /** What a thread runs: another file in tests. */
  readonly workerFile?: string;
  /** Told why a picture could not be drawn. */
  readonly onError?: (error: unknown) => void;
}

export interface Drawer {
  /**
   * The bytes of a PNG; null where it can't be drawn in time, or has a letter that the fonts lack. Never rejects. The same
   * picture has the same bytes everywhere.
   */
  png(picture: DrawnPicture): Promise<Uint8Array | null>;
  /** Ends what is under way; from then on nothing is drawn. */
  close(): Promise<void>;
  /** Whether a thread is there. */
  readonly isRunning: boolean;
}

type Settle = (png: Uint8Array | null) => void;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Settle>;
  /** Ends the thread: the longer one while it draws, the other while it has nothing to do. */
  timer: NodeJS.Timeout | undefined;
}

export function createDrawer({
  timeoutMs = 1_000,
  stuckMs = 10_000,
  idleMs = 30_000,
  maxHeapMb = 64,
  maxCachedBytes = 4 * 1024 * 1024,
  workerFile = WORKER_FILE,
  onError = () => {},
}: DrawerOptions = {}): Drawer {
  const cache = new LRUCache<string, Uint8Array>({
    maxSize: maxCachedBytes,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
  });
  const inFlight = new Map<string, Promise<Uint8Array | null>>();
  let thread: Thread | null = null;
  let lastId = 0;
  let isClosed = false;

  const end = (ended: Thread): Promise<unknown> => {
    if (thread === ended) thread = null;
    clearTimeout(ended.timer);
    for (const settle of ended.waiting.values()) settle(null);
    ended.waiting.clear();
    return ended.worker.terminate();
  };

  const setTimer = (current: Thread): void => {
    clearTimeout(current.timer);
    const isBusy = current.waiting.size > 0;
    current.timer = setTimeout(
      () => {
        if (isBusy) onError(new Error(`A picture took more than ${stuckMs} ms to draw`));
        void end(current);
      },
      isBusy ? stuckMs : idleMs,
    ).unref();
  };

  const start = (): Thread => {
    const worker = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
      // What the process was started with, such as hooks for its sources, is not the thread's.
      execArgv: [],
      env: {},
    });
    worker.unref();
    const started: Thread = { worker, waiting: new Map(), timer: undefined };
    worker.on('message', ({ id, png, error }: DrawResult) => {
      if (error !== null) onError(new Error(error));
      started.waiting.get(id)?.(png);
      started.waiting.delete(id);
      setTimer(started);
    });
    worker.on('error', onError);
    worker.on('exit', () => void end(started));
    return started;
  };

  const draw = (key: string, picture: DrawnPicture): Promise<Uint8Array | null> => {
    const drawn = new Promise<Uint8Array | null>((resolve) => {
      thread ??= start();
      const id = ++lastId;
      const wasBusy = thread.waiting.size > 0;
      thread.waiting.set(id, resolve);
      // One that is at work already has its time.
      if (!wasBusy) setTimer(thread);
      const job: DrawJob = { id, picture };
      thread.worker.postMessage(job);
    }).then((png) => {
      inFlight.delete(key);
      if (png !== null) cache.set(key, png);
      return png;
    });
    inFlight.set(key, drawn);
    return drawn;
  };

  return {
    get isRunning() {
      return thread !== null;
    },
    async png(picture) {
      const key = JSON.stringify(picture);
      const cached = cache.get(key);
      if (cached !== undefined || isClosed) return cached ?? null;
      // What comes too late for one is there for whoever asks next.
      return withTimeout(timeoutMs, inFlight.get(key) ?? draw(key, picture));
    },
    async close() {
      isClosed = true;
      if (thread !== null) await end(thread);
    },
  };
}
