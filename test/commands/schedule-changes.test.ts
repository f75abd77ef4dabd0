// What changes a schedule while it runs: pauses, skips, other times, and clocks that change.

import { describe, expect, it } from 'vitest';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startReading, startTestHarness } from '../support/test-harness.ts';
import { botPosts, labels, readableText, scenesIn } from './host-helpers.ts';

describe('a pause', () => {
  it('holds everything back until it is resumed, and then waits for the next time', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await harness.advance(HOUR);
    const paused = await mina.type('/schedule pause');
    expect(readableText(harness, paused)).toBe(
      'Paused. After `/schedule resume`, scenes come at their times again.',
    );
    expect(labels(paused)).toEqual(['Resume']);
    await harness.advance(3 * DAY);
    expect(await scenesIn(harness)).toEqual([1]);
    expect(readableText(harness, await mina.type('/schedule show'))).toContain('Paused.');
    await harness.restart();
    const resumed = await mina.press(paused, 'Resume');
    expect(readableText(harness, resumed).split('\n')).toEqual([
      'Resumed.',
      'Every day at 09:00 in Paris, one scene at a time.',
      'Next: scene 2, Fri 5 March, 09:00 in Paris (〈2027-03-05 08:00〉 for you).',
      'Finishes Sat 13 March, 09:00 in Paris (〈2027-03-13 08:00〉 for you).',
    ]);
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1]);
    expect((await mina.type('/schedule resume')).text).toBe("This story isn't paused.");
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
  });

  it('ends by itself on the day it names, in the zone of the schedule', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const paused = await mina.type('/schedule pause', { until: 'friday' });
    expect(readableText(harness, paused).split('\n')).toEqual([
      'Paused until Fri 5 March, 00:00 in Paris (〈2027-03-04 23:00〉 for you).',
      'Next: scene 1, Fri 5 March, 09:00 in Paris (〈2027-03-05 08:00〉 for you).',
      'Finishes Sun 14 March, 09:00 in Paris (〈2027-03-14 08:00〉 for you).',
    ]);
    await harness.advance(4 * DAY);
    expect(await scenesIn(harness)).toEqual([]);
    await harness.advance(HOUR);
    expect(await scenesIn(harness)).toEqual([1]);
    expect((await mina.type('/schedule pause', { until: '2026-01-01' })).text).toContain(
      'is past. Choose a later date.',
    );
    expect((await mina.type('/schedule pause', { until: 'when I like' })).text).toBe(
      "“when I like” isn't a date I understand. Write it as 15 March, friday, 2 weeks, or 2027-03-15.",
    );
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
  });
});

describe('a skip', () => {
  it('posts nothing next time, leaves nothing out, and can be undone', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const skipped = await mina.type('/schedule skip');
    expect(readableText(harness, skipped).split('\n')).toEqual([
      'Skipped: Mon 1 March. The scene moves to the next date.',
      'Next: scene 1, Tue 2 March, 09:00 in Paris (〈2027-03-02 08:00〉 for you).',
      'Finishes Thu 11 March, 09:00 in Paris (〈2027-03-11 08:00〉 for you).',
    ]);
    const again = await mina.type('/schedule skip', { date: '3 march' });
    expect(readableText(harness, again)).toContain('- Mon 1 March\n- Wed 3 March\n');
    expect(labels(again)).toEqual(['Undo Mon 1 March', 'Undo Wed 3 March']);
    await mina.press(again, 'Undo Wed 3 March');
    const undone = readableText(harness, await mina.press(skipped, 'Undo'));
    expect(undone).toContain('Skip undone.');
    expect(undone).toContain('Next: scene 1, Mon 1 March, 09:00 in Paris');
    const dates = await mina.complete('/schedule skip', { date: '' }, 'date');
    expect(dates[0]).toEqual({ name: 'Monday 1 March 2027', value: '2027-03-01' });
    await mina.type('/schedule skip', { date: 'Monday 1 March 2027' });
    await harness.restart();
    await harness.advance(HOUR);
    expect(await scenesIn(harness)).toEqual([]);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1]);
  });
});

describe('a changed time', () => {
  it('posts no second scene on the same local day, and goes on the next', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await harness.advance(2 * HOUR);
    const set = await mina.type('/schedule set', { times: '18:00' });
    expect(readableText(harness, set)).toContain('Next: scene 2, Tue 2 March, 18:00 in Paris');
    await harness.advance(12 * HOUR);
    expect(await scenesIn(harness)).toEqual([1]);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    // Put earlier, on a day without one yet, it is posted that day.
    expect(readableText(harness, await mina.type('/schedule set', { times: '08:00' }))).toContain(
      'Next: scene 3, Wed 3 March, 08:00',
    );
  });

  it('counts days by the zone it is changed to', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await harness.advance(HOUR);
    // Monday 09:00 in Paris is Monday 03:00 in New York: that day has had its scene.
    const set = await mina.type('/schedule set', { times: '20:00', zone: 'Boston' });
    expect(readableText(harness, set)).toContain(
      'Next: scene 2, Tue 2 March, 20:00 in New York (〈2027-03-03 01:00〉 for you).',
    );
    // It was Monday 21:00 in Auckland too.
    const far = await mina.type('/schedule set', { times: '07:00', zone: 'Auckland' });
    expect(readableText(harness, far)).toContain('Next: scene 2, Tue 2 March, 07:00 in Auckland');
  });
});

describe('when clocks change', () => {
  it.each([
    ['spring', '2027-03-27T12:00:00Z', ['2027-03-28T01:30', '2027-03-29T00:30', '2027-03-30T00:30']],
    ['autumn', '2027-10-30T12:00:00Z', ['2027-10-31T00:30', '2027-11-01T01:30', '2027-11-02T01:30']],
    [
      'the autumn before',
      '2026-10-24T12:00:00Z',
      ['2026-10-25T00:30', '2026-10-26T01:30', '2026-10-27T01:30'],
    ],
  ])('posts once a day at 02:30, or at 03:30 where there is none: %s', async (_season, start, at) => {
    const harness = await startTestHarness({ start: Date.parse(start) });
    await startReading(harness, { times: '02:30' });
    await harness.advance(2 * DAY + 15 * HOUR);
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
    const scenes = (await botPosts(harness)).filter((message) => textOfMessage(message).includes('· scene '));
    const first = scenes.filter((message) => /· scene \d+ of \d+ ·/.test(textOfMessage(message)));
    expect(first.map(({ timestamp }) => timestamp.slice(0, 16))).toEqual(at);
  });
});
