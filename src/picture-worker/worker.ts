// A thread that draws one picture after the other, until it is ended.

import { parentPort } from 'node:worker_threads';
import type { DrawJob, DrawResult } from './job.ts';
import { createRenderer } from './render.ts';

const render = createRenderer();

parentPort?.on('message', ({ id, picture }: DrawJob) => {
  parentPort?.postMessage(resultOf(id, () => render(picture)));
});

function resultOf(id: number, draw: () => Uint8Array | null): DrawResult {
  try {
    return { id, png: draw(), error: null };
  } catch (error) {
    return { id, png: null, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
