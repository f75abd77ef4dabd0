// Documents of earlier versions, read by this one.

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/store/schemas.ts';
import { aReading } from '../support/a-reading.ts';

/** A reading as version 3 kept it. */
function readingV3(changes: object = {}) {
  const { skips: _, endOwed: ____, lastEnd: _____, schedule, ...reading } = aReading();
  const { days: __, from: ___, ...rest } = schedule ?? {};
  return { ...reading, schedule: { ...rest, days: [1, 3, 5] }, skipNext: false, ...changes };
}

describe('a reading from before its ping role was looked at', () => {
  const { notify: _, ...before } = aReading().policies;
  it.each([
    ['555', true],
    [null, false],
  ])('with the ping role %j has `Notify me`: %j', (pingRole, notify) => {
    const stored = { v: 2, doc: { ...readingV3(), policies: { ...before, pingRole } } };
    expect(parseDocument('reading', 'r1', stored).policies).toEqual({
      ...before,
      ...{ pingRole, notify },
    });
  });
});

describe('a reading from before ends were marked', () => {
  const { endOwed: _, lastEnd: __, ...before } = aReading();
  it.each([
    ['finished', 2],
    ['active', 0],
    ['stopped', 0],
  ] as const)('that is %s', (state, lastEnd) => {
    const doc = { ...before, state, run: 2 };
    expect(parseDocument('reading', 'r1', { v: 4, doc })).toMatchObject({ endOwed: null, lastEnd });
  });
});

describe('a reading from when a skip was a flag', () => {
  // Wednesday, 3 March 2027, 10:00 in Paris: the next slot is on Friday.
  const cursor = Date.parse('2027-03-03T09:00:00Z');
  const read = (changes: object) =>
    parseDocument('reading', 'r1', { v: 3, doc: readingV3({ cursor, ...changes }) });

  it('keeps its weekdays as a rule', () => {
    expect(read({})).toEqual(aReading({ cursor }));
    expect(read({ schedule: null }).schedule).toBeNull();
  });

  it.each([
    ['the next', {}, '2027-03-05'],
    [
      'the first after a pause',
      { pause: { by: 'host', since: cursor, until: cursor + 7 * 86_400_000 } },
      '2027-03-12',
    ],
    [
      'the first since a pause',
      { pause: { by: 'host', since: cursor + 3 * 86_400_000, until: null } },
      '2027-03-08',
    ],
  ])('skips %s', (_, changes, date) => {
    expect(read({ skipNext: true, ...changes }).skips).toEqual([{ date, time: null }]);
  });

  it('skips nothing without a schedule', () => {
    expect(read({ skipNext: true, schedule: null }).skips).toEqual([]);
  });

  it('skips one time of a date with several', () => {
    const { schedule } = readingV3();
    const times = [
      { hour: 9, minute: 0 },
      { hour: 18, minute: 0 },
    ];
    expect(read({ skipNext: true, schedule: { ...schedule, times } }).skips).toEqual([
      { date: '2027-03-03', time: { hour: 18, minute: 0 } },
    ]);
  });
});
