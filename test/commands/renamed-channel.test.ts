// A channel with another name than when the reading began there: labels say what it is called now.

import { expect, it } from 'vitest';
import { HOUR, MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';

it('is called by its new name wherever a reading is chosen, and found by it', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await startReading(harness, { channel: '#book-club' });
  await harness.advance(HOUR);
  const offered = async (place: string) =>
    (await mina.complete('/schedule show', { reading: '' }, 'reading', { in: place }))
      .map(({ name }) => name)
      .sort();
  expect(await offered('#general')).toEqual(['One Last Goodbye · #book-club', 'One Last Goodbye · #reading']);
  world.rename(world.channel('#reading'), 'night-readers');
  await harness.advance(2 * MINUTE);
  const now = ['One Last Goodbye · #book-club', 'One Last Goodbye · #night-readers'];
  expect(await offered('#general')).toEqual(now);
  expect(await offered('#night-readers')).toEqual(now);
  const show = (reading: string) => mina.type('/schedule show', { reading }, { in: '#general' });
  expect((await show('One Last Goodbye · #night-readers')).text).toMatch(/^\*\*One Last Goodbye\*\* in <#/);
  expect((await show('One Last Goodbye · #reading')).text).toMatch(/^No story by that name/);
});

it('is called by its new name where only the interaction tells it', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const bob = await harness.sandbox.login('bob');
  await startReading(harness);
  await harness.advance(HOUR);
  world.rename(world.channel('#reading'), 'night-readers');
  harness.sandbox.requestLog.clear();
  const offered = await bob.complete('/read', { reading: 'night' }, 'reading', { in: '#night-readers' });
  expect(offered.map(({ name }) => name)).toEqual(['One Last Goodbye · #night-readers']);
  expect(harness.sandbox.requestLog.requests.filter(({ path }) => path.startsWith('/guilds/'))).toEqual([]);
});
