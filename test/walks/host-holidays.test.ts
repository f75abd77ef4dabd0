// A host's year in one walk: two holidays, a two-week pause, a new rhythm; what is on the screen at each step.

import { expect, it } from 'vitest';
import { localDate } from '../../src/reading/slots.ts';
import { botPosts, labels, onlyReading, readableText } from '../commands/host-helpers.ts';
import { DAY, HOUR, startReading, startTestHarness } from '../support/test-harness.ts';

it('skips two holidays ahead, pauses for two weeks, and posts every other day after that', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  const lines = async (line: string, options: Record<string, string> = {}) =>
    readableText(harness, await mina.type(line, options)).split('\n');
  const postedOn = async () =>
    (await botPosts(harness)).flatMap(({ timestamp, components }) =>
      JSON.stringify(components).includes('mr:')
        ? [localDate(Date.parse(timestamp), 'Europe/Paris').slice(5)]
        : [],
    );

  expect((await lines('/schedule skip', { date: '3 March' }))[0]).toBe(
    'Skipped: Wed 3 March. The scene moves to the next date.',
  );
  const both = await mina.type('/schedule skip', { date: 'friday' });
  expect(readableText(harness, both).split('\n').slice(0, 3)).toEqual([
    'Skipped, with scenes moving to the dates after:',
    '- Wed 3 March',
    '- Fri 5 March',
  ]);
  expect(labels(both)).toEqual(['Undo Wed 3 March', 'Undo Fri 5 March']);
  await harness.advance(5 * DAY + 2 * HOUR);
  expect(await postedOn()).toEqual(['03-01', '03-02', '03-04', '03-06']);

  expect(await lines('/schedule pause', { until: '2 weeks' })).toEqual([
    'Paused until Sat 20 March, 00:00 in Paris (〈2027-03-19 23:00〉 for you).',
    'Next: scene 5, Sat 20 March, 09:00 in Paris (〈2027-03-20 08:00〉 for you).',
    'Finishes Thu 25 March, 09:00 in Paris (〈2027-03-25 08:00〉 for you).',
  ]);
  await harness.restart();
  await harness.advance(13 * DAY);
  expect(await postedOn()).toHaveLength(4);
  await harness.advance(2 * DAY);
  expect(await postedOn()).toEqual(['03-01', '03-02', '03-04', '03-06', '03-20', '03-21']);

  expect(await lines('/schedule set', { days: 'every other day' })).toEqual([
    'Schedule set.',
    'Every other day at 09:00 in Paris, one scene at a time.',
    'Next: scene 7, Tue 23 March, 09:00 in Paris (〈2027-03-23 08:00〉 for you).',
    // Summer time has begun.
    'Finishes Mon 29 March, 09:00 in Paris (〈2027-03-29 07:00〉 for you).',
  ]);
  // Only the time is named: the days go on being counted.
  expect((await lines('/schedule set', { times: '18:00' }))[2]).toBe(
    'Next: scene 7, Tue 23 March, 18:00 in Paris (〈2027-03-23 17:00〉 for you).',
  );
  await harness.advance(9 * DAY);
  expect((await postedOn()).slice(6)).toEqual(['03-23', '03-25', '03-27', '03-29']);
  expect(await onlyReading(harness)).toMatchObject({ state: 'finished', released: 10 });
});
