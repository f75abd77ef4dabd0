// The watch over the clock: how far it may go back before readings are corrected.

import { expect, it } from 'vitest';
import { createClockWatch } from '../../src/delivery/clock-watch.ts';
import { MINUTE_MS as MINUTE } from '../../src/reading/durations.ts';
import { AppFixture, NOON } from '../app/host/reading/app-fixture.ts';

/** The warnings after the clock went back by so many milliseconds. */
async function warningsAfter(back: number): Promise<object[]> {
  const { app } = new AppFixture();
  const warnings: object[] = [];
  const log = { ...app.log, warn: (context: object) => void warnings.push(context) };
  const watch = createClockWatch(() => ({ ...app, log }));
  await watch(NOON);
  await watch(NOON - back);
  return warnings;
}

it('leaves a clock alone that goes back by a minute: it was only set right', async () => {
  expect(await warningsAfter(MINUTE)).toEqual([]);
});

it('takes a clock that goes back by more than a minute for set back', async () => {
  expect(await warningsAfter(MINUTE + 1)).toEqual([{ milliseconds: MINUTE + 1 }]);
});

it('notes the time once a minute, for whoever runs after this', async () => {
  const { app, documents } = new AppFixture();
  const noted = async () => Number((await documents.get('note', 'the-time'))?.value);
  const watch = createClockWatch(() => app);
  await watch(NOON);
  expect(await noted()).toBe(NOON);
  await watch(NOON + MINUTE - 1);
  expect(await noted()).toBe(NOON);
  await watch(NOON + MINUTE);
  expect(await noted()).toBe(NOON + MINUTE);
  await watch(NOON + 2 * MINUTE - 1);
  expect(await noted()).toBe(NOON + MINUTE);
});

it('goes by the time that was noted before it began', async () => {
  const { app, documents } = new AppFixture();
  await documents.update('note', 'the-time', () => ({ write: { value: String(NOON) }, result: null }));
  const warnings: object[] = [];
  const log = { ...app.log, warn: (context: object) => void warnings.push(context) };
  await createClockWatch(() => ({ ...app, log }))(NOON - 2 * MINUTE);
  expect(warnings).toEqual([{ milliseconds: 2 * MINUTE }]);
});
