// Questions asked at the same time, and asked in one statement.

import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBatcher } from '../../src/store/documents/batcher.ts';

interface Batch {
  readonly items: readonly number[];
  resolve(): void;
  reject(error: Error): void;
}

/** A place that answers each number with its square, when it is told to. */
function createTestBatcher(canRetrySingly = true, conflictKey?: (question: number) => string) {
  const batches: Batch[] = [];
  const submit = createBatcher<number, number>({
    execute: (questions) =>
      new Promise((resolve, reject) => {
        batches.push({
          items: questions,
          resolve: () => resolve(questions.map((question) => question ** 2)),
          reject,
        });
      }),
    canRetrySingly: () => canRetrySingly,
    ...(conflictKey && { conflictKey }),
  });
  return { ask: submit, batches, executed: () => batches.map(({ items }) => items) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('gather', () => {
  it('asks at once what is asked at once, and meanwhile gathers the next', async () => {
    const { ask, batches, executed } = createTestBatcher();
    const first = Promise.all([ask(1), ask(2)]);
    await turn();
    const second = Promise.all([ask(3), ask(4), ask(5)]);
    await turn();
    expect(executed()).toEqual([[1, 2]]);
    batches[0]?.resolve();
    expect(await first).toEqual([1, 4]);
    await turn();
    expect(executed()).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    batches[1]?.resolve();
    expect(await second).toEqual([9, 16, 25]);
    // And begins anew after a rest.
    const third = ask(6);
    await turn();
    batches[2]?.resolve();
    expect(await third).toBe(36);
  });

  it('asks no more than 64 at once', async () => {
    const { ask, batches } = createTestBatcher();
    const all = Promise.all(numbers(150).map(ask));
    for (let batch = 0; batch < 3; batch += 1) {
      await turn();
      batches[batch]?.resolve();
    }
    expect(await all).toEqual(numbers(150).map((question) => question ** 2));
    expect(batches.map(({ items }) => items.length)).toEqual([64, 64, 22]);
  });

  it('asks two questions about the same one after the other', async () => {
    const { ask, batches, executed } = createTestBatcher(true, (question) =>
      question % 2 === 0 ? 'even' : 'odd',
    );
    const all = Promise.all([ask(1), ask(3), ask(2), ask(5)]);
    for (let batch = 0; batch < 3; batch += 1) {
      await turn();
      batches[batch]?.resolve();
    }
    expect(await all).toEqual([1, 9, 4, 25]);
    expect(executed()).toEqual([[1, 2], [3], [5]]);
  });

  it('asks each alone where all failed together, so that one fails nobody else', async () => {
    const { ask, batches, executed } = createTestBatcher();
    const all = Promise.allSettled([ask(1), ask(2), ask(3)]);
    await turn();
    batches[0]?.reject(new Error('one of them'));
    await turn();
    expect(executed()).toEqual([[1, 2, 3], [1], [2], [3]]);
    batches[1]?.resolve();
    batches[2]?.reject(new Error('this one'));
    batches[3]?.resolve();
    expect(await all).toEqual([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: new Error('this one') },
      { status: 'fulfilled', value: 9 },
    ]);
  });

  it('repeats nothing of which nobody knows what came', async () => {
    const { ask, batches, executed } = createTestBatcher(false);
    const all = Promise.allSettled([ask(1), ask(2)]);
    await turn();
    const error = new Error('the connection broke');
    batches[0]?.reject(error);
    expect(await all).toEqual([
      { status: 'rejected', reason: error },
      { status: 'rejected', reason: error },
    ]);
    expect(executed()).toEqual([[1, 2]]);
  });
});
