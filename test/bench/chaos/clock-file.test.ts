// The clock that stands in a file: read at once by whoever asks, and never in the middle of a write.

import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readClock, writeClock } from '../../../bench/chaos/clock-file.ts';

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'clock');
}

it('tells every reader the time that was set last', async () => {
  const file = await newFile();
  const writer = writeClock(file, 1_000);
  onTestFinished(() => writer.close());
  const [one, other] = [readClock(file), readClock(file)];
  expect([one.now(), other.now()]).toEqual([1_000, 1_000]);
  writer.set(1_805_702_400_123);
  expect([one.now(), other.now()]).toEqual([1_805_702_400_123, 1_805_702_400_123]);
});

it('looks again where it came in the middle of a write', async () => {
  const file = await newFile();
  const writer = writeClock(file, 2_000);
  onTestFinished(() => writer.close());
  const times = [
    [2_000, 1_000],
    [3_000, 2_000],
    [3_000, 3_000],
  ];
  const { now } = readClock(file, (_, buffer) => {
    const [first = 0, second = 0] = times.shift() ?? [];
    return buffer.writeDoubleLE(second, buffer.writeDoubleLE(first, 0));
  });
  expect(now()).toBe(3_000);
});

it('says where no time stands', async () => {
  const file = await newFile();
  writeClock(file, 1).close();
  await truncate(file, 8);
  expect(() => readClock(file).now()).toThrow(`no time stands in ${file}`);
});
