// The drawing thread: begun when it is needed, ended when it is idle, and nobody waits for it longer than they say.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createDrawer, type DrawerOptions } from '../../src/picture-worker/drawer.ts';
import type { ReadersPicture } from '../../src/pictures/readers.ts';

/** What it draws is another picture for each heading. */
const picture = (heading: string): ReadersPicture => ({
  ...{ kind: 'readers', scenes: 10, released: 4, groups: [], upcoming: [], readers: '', legend: [] },
  heading,
});

function drawerOf(options: DrawerOptions = {}) {
  const errors: string[] = [];
  const drawer = createDrawer({
    timeoutMs: 20_000,
    onError: (error) => errors.push(String(error)),
    ...options,
  });
  onTestFinished(() => drawer.close());
  return { drawer, errors };
}

/** A thread that does something else than drawing; `answer(job, png)` answers. */
async function threadOf(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-drawing-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'thread.mjs');
  const answer = `const answer = ({ id }, png) => parentPort.postMessage({ id, png, error: null });`;
  await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${answer}\n${source}`);
  return file;
}

const isPng = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1', 1, 4) === 'PNG';

it('begins with the first picture, and ends when none comes', async () => {
  const { drawer, errors } = drawerOf({ idleMs: 50 });
  expect(drawer.isRunning).toBe(false);
  expect(isPng(await drawer.png(picture('Scene 4 of 10')))).toBe(true);
  expect(drawer.isRunning).toBe(true);
  await vi.waitFor(() => expect(drawer.isRunning).toBe(false), { timeout: 5_000 });
  expect(isPng(await drawer.png(picture('Scene 5 of 10')))).toBe(true);
  expect(errors).toEqual([]);
});

it('draws the same picture alike, and once', async () => {
  const { drawer } = drawerOf();
  const [first, again] = await Promise.all([drawer.png(picture('One')), drawer.png(picture('One'))]);
  expect(again).toBe(first);
  expect(await drawer.png(picture('One'))).toBe(first);
  const { drawer: another } = drawerOf();
  expect(Buffer.from((await another.png(picture('One'))) ?? [])).toEqual(Buffer.from(first ?? []));
  expect(await drawer.png(picture('Two'))).not.toEqual(first);
});

it('draws no picture with a letter that its fonts lack, and any with those they have', async () => {
  const { drawer, errors } = drawerOf();
  for (const heading of ['Szene Ä ß', 'Сцена Ω', '第3場面、鬱', '“Où” — ¿Qué?', '<b>&amp;'])
    expect(isPng(await drawer.png(picture(heading))), heading).toBe(true);
  for (const heading of ['مشهد', 'סצנה', '장면', '🦊', 'a\u0007b', 'ฉาก'])
    expect(await drawer.png(picture(heading)), heading).toBeNull();
  expect(errors).toEqual([]);
});

it('lets nobody wait longer than they say, and has the picture for whoever asks next', async () => {
  const workerFile = await threadOf(
    `parentPort.on('message', (job) => setTimeout(() => answer(job, new Uint8Array([1])), 300));`,
  );
  const { drawer } = drawerOf({ timeoutMs: 100, workerFile });
  expect(await drawer.png(picture('Slow'))).toBeNull();
  await delay(600);
  expect(await drawer.png(picture('Slow'))).toEqual(new Uint8Array([1]));
});

it('ends a thread that is stuck, and draws the next picture in a new one', async () => {
  const workerFile = await threadOf(
    `parentPort.on('message', (job) => { while (job.picture.heading === 'Stuck'); answer(job, new Uint8Array([2])); });`,
  );
  const { drawer, errors } = drawerOf({ timeoutMs: 10_000, stuckMs: 2_000, workerFile });
  expect(await drawer.png(picture('Stuck'))).toBeNull();
  expect(errors).toEqual(['Error: A picture took more than 2000 ms to draw']);
  expect(await drawer.png(picture('Well'))).toEqual(new Uint8Array([2]));
});

it.each([
  ['throws', `parentPort.on('message', () => { throw new Error('out of ink'); });`],
  ['ends', `parentPort.on('message', () => process.exit(0));`],
  ['can’t be loaded', `import './not-there.mjs';`],
])('draws nothing where its thread %s, and rejects nothing', async (_, source) => {
  const { drawer } = drawerOf({ workerFile: await threadOf(source) });
  expect(await drawer.png(picture('One'))).toBeNull();
  expect(drawer.isRunning).toBe(false);
});

it('draws nothing once it is closed', async () => {
  const { drawer } = drawerOf();
  const drawing = drawer.png(picture('One'));
  await drawer.close();
  expect(await drawing).toBeNull();
  expect(await drawer.png(picture('Two'))).toBeNull();
  expect(drawer.isRunning).toBe(false);
});

it('keeps what was drawn within its bounds', async () => {
  const workerFile = await threadOf(`parentPort.on('message', (job) => answer(job, new Uint8Array(60)));`);
  const { drawer } = drawerOf({ workerFile, maxCachedBytes: 100 });
  const first = await drawer.png(picture('One'));
  await drawer.png(picture('Two'));
  expect(await drawer.png(picture('One'))).not.toBe(first);
});
