// Questions that several share, and whose answers are never older than the question.

import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { singleFlight } from '../../src/discord/publisher/single-flight.ts';

/** Asks about servers, and answers when it is told to, with how many were asked before. */
function controlledFetch() {
  const asked: { readonly key: string; answer(): void; fail(): void }[] = [];
  const ask = singleFlight(
    (key) =>
      new Promise<number>((resolve, reject) => {
        const number = asked.length;
        asked.push({ key, answer: () => resolve(number), fail: () => reject(new Error(`no ${number}`)) });
      }),
  );
  return { ask, asked };
}

test('who comes while a question is on its way shares the next one', async () => {
  const { ask, asked } = controlledFetch();
  const first = ask('a');
  const later = Promise.all([ask('a'), ask('a'), ask('a')]);
  const other = ask('b');
  expect(asked.map(({ key }) => key)).toEqual(['a', 'b']);
  asked[0]?.answer();
  expect(await first).toBe(0);
  await turn();
  expect(asked.map(({ key }) => key)).toEqual(['a', 'b', 'a']);
  asked[2]?.answer();
  expect(await later).toEqual([2, 2, 2]);
  asked[1]?.answer();
  expect(await other).toBe(1);
  // Afterwards, an answer is not kept.
  const last = ask('a');
  asked[3]?.answer();
  expect(await last).toBe(3);
});

test('a question that fails holds the next one up no longer', async () => {
  const { ask, asked } = controlledFetch();
  const first = ask('a');
  const next = ask('a');
  asked[0]?.fail();
  await expect(first).rejects.toThrow('no 0');
  await turn();
  asked[1]?.answer();
  expect(await next).toBe(1);
});

test('who comes while the shared question is on its way gets one that is asked after it', async () => {
  const { ask, asked } = controlledFetch();
  const first = ask('a');
  const second = ask('a');
  asked[0]?.answer();
  expect(await first).toBe(0);
  await turn();
  const third = ask('a');
  asked[1]?.answer();
  expect(await second).toBe(1);
  await turn();
  asked[2]?.answer();
  expect(await third).toBe(2);
});
