// Deliveries: claimed once, settled by their holder only, and what each outcome makes of them.

import { describe, expect, it } from 'vitest';
import { type AttemptOutcome, applyOutcome, claim } from '../../src/reading/apply-outcome.ts';
import { planTick } from '../../src/reading/plan-tick.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { LEASE_MS } from '../../src/reading/transitions.ts';
import {
  HOUR,
  installmentOf,
  MISSING_SEND_PERMISSION,
  readingOf,
  START,
  simulateTick,
  storyOf,
} from './simulate.ts';

const THREE = storyOf(3);
const SLOT = START + HOUR;
const REF = { installment: 'i2', index: 0 };
/** Scene 2 in two pages, its thread and its opening, all owed. */
const owingReading = (): Reading => {
  const occasion = { kind: 'slot', slot: SLOT, late: false } as const;
  const outbox = [installmentOf({ firstScene: 2, lastScene: 2 }, occasion, SLOT)];
  return readingOf({ released: 1, cursor: SLOT, served: [SLOT], outbox });
};

const claimedReading = (reading: Reading, index = 0, now = SLOT): Reading =>
  claim(reading, { ...REF, index }, 'mine', now) ?? expect.fail('could not claim');

/** When a delivery is tried next. */
const dueAt = (reading: Reading, index: number): number => {
  const progress = progressOf(reading, index);
  return progress?.state === 'owed' ? Math.max(SLOT, progress.notBefore) : expect.fail('not owed');
};

const applied = (reading: Reading, outcome: AttemptOutcome, index = 0, now = SLOT): Reading =>
  applyOutcome(reading, THREE, { ...REF, index }, 'mine', outcome, now) ?? expect.fail('could not settle');

const SENT: AttemptOutcome = { kind: 'sent', message: 'm1', channel: 'c1' };
const AGAIN: AttemptOutcome = { kind: 'again', after: 0, because: { kind: 'passing' } };
const progressOf = (reading: Reading, index = 0) => reading.outbox[0]?.deliveries[index]?.progress;

describe('claim', () => {
  it('holds a delivery for the length of the lease, against everyone', () => {
    const held = claimedReading(owingReading());
    expect(progressOf(held)).toEqual({
      state: 'claimed',
      attempts: 1,
      token: 'mine',
      channel: 'c1',
      claimedAt: SLOT,
      leaseUntil: SLOT + LEASE_MS,
      doubts: [],
    });
    expect(held.due).toBe(SLOT + LEASE_MS);
    expect(claim(held, REF, 'other', SLOT + LEASE_MS - 1)).toBeNull();
    expect(claim(held, REF, 'other', SLOT + LEASE_MS)).not.toBeNull();
  });

  it('refuses what is not there, not yet due, or done', () => {
    expect(claim(owingReading(), { installment: 'i9', index: 0 }, 'mine', SLOT)).toBeNull();
    expect(claim(owingReading(), REF, 'mine', SLOT - 1)).toBeNull();
    expect(claim(applied(claimedReading(owingReading()), SENT), REF, 'mine', SLOT)).toBeNull();
  });
});

describe('settle', () => {
  it('is only for whoever holds the token', () => {
    expect(applyOutcome(claimedReading(owingReading()), THREE, REF, 'other', SENT, SLOT)).toBeNull();
    expect(applyOutcome(owingReading(), THREE, REF, 'mine', SENT, SLOT)).toBeNull();
    const reclaimed =
      claim(claimedReading(owingReading()), REF, 'other', SLOT + LEASE_MS) ??
      expect.fail('could not take over');
    expect(applyOutcome(reclaimed, THREE, REF, 'mine', SENT, SLOT + LEASE_MS)).toBeNull();
  });

  it('moves the position with the last page of a scene, not before', () => {
    const first = applied(claimedReading(owingReading()), SENT);
    expect(first.released).toBe(1);
    const second = applied(claimedReading(first, 1), SENT, 1);
    expect(second.released).toBe(2);
  });

  it.each([
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [12, 300_000],
  ])('waits after %i attempts', (attempts, wait) => {
    let reading = owingReading();
    let now = SLOT;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      reading = applied(claimedReading(reading, 0, now), AGAIN, 0, now);
      const progress = progressOf(reading);
      if (progress?.state !== 'owed') expect.fail('not owed');
      if (attempt === attempts) expect(progress.notBefore - now).toBe(wait);
      now = progress.notBefore;
    }
  });

  it('waits as long as Discord asks', () => {
    const waiting = applied(claimedReading(owingReading()), { ...AGAIN, after: 60_000 });
    expect(waiting.due).toBe(SLOT + 60_000);
    expect(planTick(waiting, THREE, SLOT + 59_999).do).toBe('wait');
    expect(planTick(waiting, THREE, SLOT + 60_000).do).toBe('deliver');
  });

  const posted = () => applied(claimedReading(applied(claimedReading(owingReading()), SENT), 1), SENT, 1);
  const notBeforeOf = (reading: Reading, index: number) => {
    const progress = progressOf(reading, index);
    return progress !== undefined && 'notBefore' in progress ? progress.notBefore : expect.fail('not owed');
  };

  it('notes why a thread can’t be made, tries again at growing distances, and forgets it once it is made', () => {
    let reading = posted();
    let now = SLOT;
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      reading = applied(
        claimedReading(reading, 2, now),
        { kind: 'fault', fault: MISSING_SEND_PERMISSION },
        2,
        now,
      );
      waits.push(notBeforeOf(reading, 2) - now);
      expect(reading).toMatchObject({ pause: null, notice: null });
      expect(reading.troubles).toEqual([
        { at: SLOT, scene: 2, what: 'thread', fault: MISSING_SEND_PERMISSION },
      ]);
      now = notBeforeOf(reading, 2);
    }
    expect(waits).toEqual([5, 10, 20].map((minutes) => minutes * 60_000));
    expect(applied(claimedReading(reading, 2, now), SENT, 2, now).troubles).toEqual([]);
  });

  it.each([
    // Given back between the refusal and the look at what was missing.
    ['a permission that is there by now', { code: 160002, message: 'Cannot reply without permission' }],
    ['too many threads', { code: 160006, message: 'Maximum number of active threads reached' }],
    ['a refusal nobody has heard of', { code: 99999, message: 'New' }],
  ])('tries again what is refused for %s', (_, refusal) => {
    const fault = { kind: 'refused', ...refusal } as const;
    const refused = applied(claimedReading(posted(), 2, SLOT), { kind: 'fault', fault }, 2, SLOT);
    expect(refused.troubles).toEqual([{ at: SLOT, scene: 2, what: 'thread', fault }]);
    const later = notBeforeOf(refused, 2);
    const made = applied(claimedReading(refused, 2, later), SENT, 2, later);
    expect(made.troubles).toEqual([]);
    expect(progressOf(made, 2)).toMatchObject({ state: 'sent' });
  });

  it.each([
    ['after a week of trying', MISSING_SEND_PERMISSION, 8 * 24 * HOUR],
    [
      'at once where nobody can mend it',
      { kind: 'refused', code: 10008, message: 'Unknown Message' } as const,
      0,
    ],
  ])('gives a thread up, with its opening, %s', (_, fault, after) => {
    const now = SLOT + after;
    const given = applied(claimedReading(posted(), 2, now), { kind: 'fault', fault }, 2, now);
    expect(given).toMatchObject({ pause: null, notice: null, outbox: [] });
    expect(given.troubles).toEqual([{ at: now, scene: 2, what: 'thread', fault }]);
  });

  it('gives nothing up for what passes, however often it is met', () => {
    let [thread, page] = [posted(), owingReading()];
    for (let attempt = 1; attempt <= 60; attempt++) {
      const [threadAt, pageAt] = [dueAt(thread, 2), dueAt(page, 0)];
      thread = applied(claimedReading(thread, 2, threadAt), AGAIN, 2, threadAt);
      page = applied(claimedReading(page, 0, pageAt), AGAIN, 0, pageAt);
    }
    expect(progressOf(thread, 2)).toMatchObject({ state: 'owed', attempts: 60 });
    expect(progressOf(page)).toMatchObject({ state: 'owed', attempts: 60 });
    const late = SLOT + 8 * 24 * HOUR;
    expect(applied(claimedReading(thread, 2, late), AGAIN, 2, late)).toMatchObject({ outbox: [] });
  });

  it('halts for a page’s fault: the hosts are told once of each fault', () => {
    const halted = applied(claimedReading(owingReading()), { kind: 'fault', fault: MISSING_SEND_PERMISSION });
    expect(halted.notice).toEqual({ kind: 'halted', scene: 2, fault: MISSING_SEND_PERMISSION });
    const notified = { ...halted, notice: null };
    const later = halted.outbox[0]?.deliveries[0]?.progress;
    const due = later?.state === 'owed' ? later.notBefore : expect.fail('not owed');
    const again = applied(
      claimedReading(notified, 0, due),
      { kind: 'fault', fault: MISSING_SEND_PERMISSION },
      0,
      due,
    );
    expect(again.notice).toBeNull();
    const other = applied(
      claimedReading(notified, 0, due),
      { kind: 'fault', fault: { kind: 'missing-channel' } },
      0,
      due,
    );
    expect(other.notice).toMatchObject({ kind: 'halted', fault: { kind: 'missing-channel' } });
  });

  it('threads and openings do not hold up the next scene', () => {
    const lagging = simulateTick(readingOf(), THREE, SLOT, firstAttemptOnly()).reading;
    expect(lagging.outbox.length).toBe(1);
    expect(simulateTick(lagging, THREE, SLOT + 24 * HOUR).appeared).toEqual(['2/1', '2/2']);
  });
});

/** The first attempt is sent, all others are not. */
function firstAttemptOnly() {
  let first = true;
  return () => {
    const outcome = first ? 'sent' : 'again';
    first = false;
    return outcome;
  };
}
