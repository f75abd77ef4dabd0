// What a reading needs and when: slots, pauses, skips, lateness, faults.

import { describe, expect, it } from 'vitest';
import { clearSchedule, pauseReading, resumeReading } from '../../src/reading/change-schedule.ts';
import { MINUTE_MS as MINUTE } from '../../src/reading/durations.ts';
import { nextRange, planTick, withDue } from '../../src/reading/plan-tick.ts';
import { DEFAULT_POLICIES } from '../../src/reading/reading.ts';
import {
  DAILY,
  DAY,
  HOUR,
  MISSING_SEND_PERMISSION,
  outcomeSequence,
  readingOf,
  runUntil,
  START,
  simulateTick,
  skipNextSlot,
  storyOf,
  undoSkips,
} from './simulate.ts';

const TEN = storyOf(10);
/** 09:00 in Paris, the first slot after `START`. */
const SLOT = START + HOUR;

const scenesOf = (appeared: readonly string[]) => [
  ...new Set(appeared.map((page) => Number(page.split('/')[0]))),
];

describe('a slot', () => {
  it('posts nothing before it comes, and its installment when it has come', () => {
    expect(planTick(readingOf(), TEN, SLOT - 1).do).toBe('wait');
    const plan = planTick(readingOf(), TEN, SLOT);
    expect(plan).toMatchObject({ do: 'compose', range: { firstScene: 1, lastScene: 1 } });
    expect(plan).toMatchObject({ occasion: { kind: 'slot', slot: SLOT, late: false } });
    expect(plan).toMatchObject({ reading: { cursor: SLOT, served: [SLOT] } });
  });

  it.each([
    ['on time', SLOT + 4 * MINUTE, false],
    ['late', SLOT + 6 * MINUTE, true],
  ])('is %s', (_, now, late) => {
    expect(planTick(readingOf(), TEN, now)).toMatchObject({ do: 'compose', occasion: { late } });
  });

  it('is late from five minutes on', () => {
    const occasionAt = (now: number) => {
      const plan = planTick(readingOf(), TEN, now);
      return plan.do === 'compose' ? plan.occasion : expect.fail('posts nothing');
    };
    expect(occasionAt(SLOT + 5 * MINUTE)).toMatchObject({ kind: 'slot', late: false });
    expect(occasionAt(SLOT + 5 * MINUTE + 1)).toMatchObject({ kind: 'slot', late: true });
  });

  it('posts once, whatever number of times it is looked at', () => {
    const seen = new Set<string>();
    const first = simulateTick(readingOf(), TEN, SLOT, undefined, seen);
    const second = simulateTick(first.reading, TEN, SLOT, undefined, seen);
    expect(scenesOf(first.appeared)).toEqual([1]);
    expect(second.planned).toEqual([]);
    expect(first.reading.due).toBe(SLOT + DAY);
  });

  it('forgets what it served two days ago', () => {
    const { reading } = runUntil(readingOf(), TEN, START + 5 * DAY);
    expect(reading.served).toEqual([SLOT + 3 * DAY, SLOT + 4 * DAY]);
  });
});

describe('a draft', () => {
  const draft = (due: number | null) => ({ ...readingOf(), state: 'draft' as const, due });

  it('posts nothing, and is discarded once nobody has started it for long', () => {
    expect(planTick(draft(SLOT), TEN, SLOT - 1)).toEqual({ do: 'wait', reading: draft(SLOT) });
    expect(planTick(draft(SLOT), TEN, SLOT)).toEqual({ do: 'discard' });
    expect(planTick(draft(null), TEN, SLOT).do).toBe('wait');
  });

  it('is due when it expires, whatever its schedule says', () => {
    expect(withDue(draft(SLOT + DAY), SLOT).due).toBe(SLOT + DAY);
  });
});

it('leaves a new reading to the hosts, with titles, a thread for each scene, and one late post', () => {
  expect(DEFAULT_POLICIES).toEqual({
    ...{ who: 'hosts', wait: null, missed: 'one', discussion: 'thread' },
    ...{ pingRole: null, notify: false, titles: true },
  });
});

describe('missed slots', () => {
  it('bring one late installment, and the next slot goes on as usual', () => {
    const back = simulateTick(readingOf(), TEN, START + 4 * DAY);
    expect(scenesOf(back.appeared)).toEqual([1]);
    expect(back.planned[0]?.occasion).toMatchObject({ slot: SLOT + 3 * DAY, late: true });
    expect(back.reading.due).toBe(SLOT + 4 * DAY);
  });

  it('bring nothing where the policy is to skip them', () => {
    const policies = { ...DEFAULT_POLICIES, missed: 'skip' } as const;
    const back = simulateTick(readingOf({ policies }), TEN, START + 4 * DAY);
    expect(back.planned).toEqual([]);
    expect(back.reading).toMatchObject({ due: SLOT + 4 * DAY, cursor: SLOT + 3 * DAY });
  });

  it('bring no second installment where pages of an earlier one were still owed', () => {
    const died = simulateTick(readingOf({ released: 2 }), TEN, SLOT, () => 'crash');
    const back = simulateTick(died.reading, TEN, SLOT + 3 * DAY + HOUR);
    expect(scenesOf(back.appeared)).toEqual([3]);
    expect(back.planned).toEqual([]);
    expect(back.reading.due).toBe(SLOT + 4 * DAY);
  });
});

describe('a host', () => {
  it('pauses: nothing comes, and after resuming the next slot posts, and only one', () => {
    const paused = pauseReading(readingOf(), null, START);
    expect(paused.due).toBeNull();
    const late = simulateTick(paused, TEN, START + 5 * DAY);
    expect(late.planned).toEqual([]);
    const resumed = resumeReading(late.reading, START + 5 * DAY + 2 * HOUR);
    expect(simulateTick(resumed, TEN, START + 5 * DAY + 2 * HOUR).planned).toEqual([]);
    expect(resumed.due).toBe(SLOT + 6 * DAY);
    expect(scenesOf(simulateTick(resumed, TEN, SLOT + 6 * DAY).appeared)).toEqual([1]);
  });

  it('pauses until a date: it goes on by itself at the first slot after', () => {
    const until = SLOT + 2 * DAY - 9 * HOUR;
    const paused = pauseReading(readingOf(), until, START);
    expect(paused.due).toBe(until);
    const woken = simulateTick(paused, TEN, until);
    expect(woken.reading).toMatchObject({ pause: null, due: SLOT + 2 * DAY });
    expect(woken.planned).toEqual([]);
    expect(scenesOf(runUntil(paused, TEN, SLOT + 3 * DAY).appeared)).toEqual([1, 2]);
  });

  it('pauses until a date that passes while the bot is down: slots of the pause are not made up', () => {
    const until = SLOT + 2 * DAY + HOUR;
    expect(simulateTick(pauseReading(readingOf(), until, START), TEN, until + HOUR).planned).toEqual([]);
  });

  it('skips: one slot posts nothing, nothing is left out', () => {
    const skipped = skipNextSlot(readingOf(), START);
    expect(simulateTick(skipped, TEN, SLOT).planned).toEqual([]);
    expect(scenesOf(runUntil(skipped, TEN, SLOT + 2 * DAY).appeared)).toEqual([1, 2]);
    expect(scenesOf(runUntil(undoSkips(skipped, START), TEN, SLOT + 2 * DAY).appeared)).toEqual([1, 2, 3]);
  });

  it('takes the schedule away: nothing comes any more', () => {
    expect(clearSchedule(readingOf(), START)).toMatchObject({ schedule: null, due: null });
  });
});

describe('a fault', () => {
  const halted = () => simulateTick(readingOf(), TEN, SLOT, () => 'fault');

  it('halts the reading, is told once, and is tried again at each slot', () => {
    const first = halted();
    expect(first.told).toEqual(['halted']);
    expect(first.reading).toMatchObject({
      pause: { by: 'fault', since: SLOT, fault: MISSING_SEND_PERMISSION },
      due: SLOT + DAY,
    });
    const second = simulateTick(first.reading, TEN, SLOT + DAY, () => 'fault');
    expect(second.told).toEqual([]);
    expect(second.reading).toMatchObject({ pause: { since: SLOT }, due: SLOT + 2 * DAY, released: 0 });
  });

  it('is mended at a slot: what is parked takes its place, and it is told', () => {
    const mended = simulateTick(halted().reading, TEN, SLOT + DAY);
    expect(scenesOf(mended.appeared)).toEqual([1]);
    expect(mended.told).toEqual(['mended']);
    expect(mended.reading).toMatchObject({ pause: null, released: 1, due: SLOT + 2 * DAY });
  });

  it('is mended at once when a host resumes, and the next slot goes on', () => {
    const now = SLOT + HOUR;
    const resumed = resumeReading(halted().reading, now);
    expect(resumed.due).toBe(now);
    const out = simulateTick(resumed, TEN, now);
    expect(scenesOf(out.appeared)).toEqual([1]);
    expect(out.told).toEqual(['mended']);
    expect(out.reading.due).toBe(SLOT + DAY);
    expect(simulateTick(resumed, TEN, now, () => 'fault').reading).toMatchObject({
      pause: { by: 'fault' },
      due: SLOT + DAY,
    });
  });

  it('without a schedule is tried again every hour, however often the reading is looked at', () => {
    const none = clearSchedule(halted().reading, SLOT);
    expect(none.due).toBe(SLOT + HOUR);
    expect(withDue(simulateTick(none, TEN, SLOT + 40 * MINUTE).reading, SLOT + 40 * MINUTE).due).toBe(
      SLOT + HOUR,
    );
    const again = simulateTick(none, TEN, SLOT + HOUR, () => 'fault');
    expect(again.reading.due).toBe(SLOT + 2 * HOUR);
    expect(scenesOf(simulateTick(again.reading, TEN, SLOT + 2 * HOUR).appeared)).toEqual([1]);
  });

  it('is tried again soon where Discord only hiccups at the slot', () => {
    const hiccup = simulateTick(halted().reading, TEN, SLOT + DAY, () => 'again');
    expect(hiccup.reading.due).toBeLessThan(SLOT + DAY + MINUTE);
    expect(scenesOf(simulateTick(hiccup.reading, TEN, SLOT + DAY + MINUTE).appeared)).toEqual([1]);
  });

  it('under a skip waits one slot more', () => {
    const skipped = skipNextSlot(halted().reading, SLOT + HOUR);
    expect(simulateTick(skipped, TEN, SLOT + DAY).appeared).toEqual([]);
    expect(scenesOf(runUntil(skipped, TEN, SLOT + 2 * DAY).appeared)).toEqual([1]);
  });

  it('under a host’s pause waits until that is over, then for the slot, and posts one installment there', () => {
    const paused = pauseReading(halted().reading, null, SLOT + HOUR);
    expect(simulateTick(paused, TEN, SLOT + 3 * DAY)).toMatchObject({ appeared: [], planned: [] });
    const resumed = resumeReading(paused, SLOT + 3 * DAY + HOUR);
    expect(resumed).toMatchObject({ pause: null, due: SLOT + 4 * DAY });
    const out = simulateTick(resumed, TEN, SLOT + 4 * DAY);
    expect(scenesOf(out.appeared)).toEqual([1]);
    expect(out.planned).toEqual([]);
  });

  it('while a host’s pause holds does not end the pause', () => {
    const half = simulateTick(readingOf({ released: 1 }), TEN, SLOT, outcomeSequence('sent', 'crash'));
    const paused = pauseReading(half.reading, null, SLOT + 1);
    const failed = simulateTick(paused, TEN, SLOT + MINUTE, () => 'fault');
    expect(failed.reading).toMatchObject({ pause: { by: 'host' }, due: null });
    expect(failed.told).toEqual(['halted']);
  });

  it('of a stopped reading is not tried again', () => {
    expect(withDue({ ...halted().reading, state: 'stopped' }, SLOT).due).toBeNull();
  });
});

describe('a scene half out', () => {
  it('is finished under a host’s pause', () => {
    const half = simulateTick(readingOf({ released: 1 }), TEN, SLOT, outcomeSequence('sent', 'again'));
    const paused = pauseReading(half.reading, null, SLOT + 1);
    expect(simulateTick(paused, TEN, SLOT + MINUTE).appeared).toEqual(['2/2']);
  });
});

describe('the end', () => {
  it('finishes a complete story, and lets an ongoing one wait', () => {
    const last = runUntil(readingOf({ released: 9 }), TEN, START + 3 * DAY);
    expect(last.reading).toMatchObject({ state: 'finished', released: 10, due: null, outbox: [] });
    expect(last).toMatchObject({ ended: [1], told: ['finished'] });
    const waiting = runUntil(readingOf({ released: 9 }), storyOf(10, 'ongoing'), START + 3 * DAY);
    expect(waiting.reading).toMatchObject({ state: 'active', released: 10 });
    expect(waiting.ended).toEqual([]);
  });
});

describe('the end of a story', () => {
  const over = () =>
    runUntil(readingOf({ released: 10, state: 'finished', endOwed: null }), TEN, START + DAY);

  it('is not owed by what was over before', () => {
    expect(over()).toMatchObject({ ended: [], told: [] });
  });

  it('waits for what was restored, and is marked for its own run though another has begun', () => {
    const restored = { by: 'restored', since: START, backupAt: START } as const;
    const held = withDue(readingOf({ state: 'finished', endOwed: 1, pause: restored }), START);
    expect(held.due).toBeNull();
    const again = withDue(readingOf({ run: 2, endOwed: 1 }), START);
    expect(again.due).toBe(START);
    const done = simulateTick(again, TEN, START);
    expect(done).toMatchObject({ ended: [1], told: [], reading: { run: 2, endOwed: null, due: SLOT } });
  });

  it('halts nothing where it can’t be posted, and is given up after a week', () => {
    const owed = withDue(readingOf({ released: 10, state: 'finished', endOwed: 1 }), START);
    const failed = simulateTick(owed, TEN, START, () => 'fault');
    expect(failed.reading).toMatchObject({ pause: null, troubles: [{ what: 'closing', scene: 10 }] });
    const later = runUntil(failed.reading, TEN, START + 9 * DAY, () => 'fault');
    expect(later.reading).toMatchObject({ outbox: [], due: null });
  });
});

describe('shareAfter', () => {
  const each = storyOf(6, 'complete', 460);
  it.each([
    [{ kind: 'scenes', scenes: 2 }, 0, { firstScene: 1, lastScene: 2 }],
    [{ kind: 'scenes', scenes: 4 }, 4, { firstScene: 5, lastScene: 6 }],
    [{ kind: 'minutes', minutes: 1 }, 0, { firstScene: 1, lastScene: 1 }],
    [{ kind: 'minutes', minutes: 4 }, 0, { firstScene: 1, lastScene: 2 }],
    [{ kind: 'minutes', minutes: 60 }, 1, { firstScene: 2, lastScene: 6 }],
    [{ kind: 'scenes', scenes: 1 }, 6, null],
  ] as const)('%o after scene %i', (portion, released, range) => {
    expect(nextRange(each, released, portion)).toEqual(range);
  });
});

it('a daily schedule is what these tests think it is', () => {
  expect(withDue(readingOf({ schedule: DAILY }), START).due).toBe(SLOT);
});
