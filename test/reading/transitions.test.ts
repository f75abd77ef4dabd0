// The states of one delivery: every move of the table, and no other.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Delivery,
  type DeliveryState,
  newDelivery,
  type UncertainAttempt,
} from '../../src/reading/installment.ts';
import {
  type DeliveryEvent,
  LEASE_MS,
  mustReadBack,
  READ_BACK_AFTER_MS,
  transition,
} from '../../src/reading/transitions.ts';

const NOW = 1_000_000;
const DOUBT: UncertainAttempt = { channel: 'c1', from: NOW - 5_000, to: NOW - 1_000 };
const LATE = { kind: 'timeout' } as const;

const in_ = (progress: DeliveryState): Delivery => ({
  ...newDelivery({ kind: 'page', scene: 1, page: 1, lastOfScene: true }, NOW),
  progress,
});
const OWED = in_({ state: 'owed', attempts: 2, notBefore: NOW, doubts: [DOUBT], because: LATE });
const CLAIMED = in_({
  state: 'claimed',
  attempts: 2,
  token: 'mine',
  channel: 'c1',
  claimedAt: NOW - LEASE_MS,
  leaseUntil: NOW,
  doubts: [DOUBT],
});
const UNKNOWN = in_({ state: 'unknown', attempts: 2, notBefore: NOW, doubts: [DOUBT] });
const SENT = in_({ state: 'sent', message: 'm1', channel: 'c1', at: NOW });
const ABANDONED = in_({ state: 'abandoned' });
const STATES = { owed: OWED, claimed: CLAIMED, unknown: UNKNOWN, sent: SENT, abandoned: ABANDONED };

const EVENTS: Record<DeliveryEvent['kind'], DeliveryEvent> = {
  claim: { kind: 'claim', token: 'new', channel: 'c1', now: NOW },
  sent: { kind: 'sent', token: 'mine', message: 'm2', channel: 'c2', now: NOW },
  refused: { kind: 'refused', token: 'mine', notBefore: NOW + 1, because: LATE },
  unclear: { kind: 'unclear', token: 'mine', notBefore: NOW + 1, because: LATE, now: NOW },
  absent: { kind: 'absent', token: 'mine', now: NOW },
  blind: { kind: 'blind', token: 'mine', notBefore: NOW + 1 },
  'post-again': { kind: 'post-again', now: NOW },
  'it-is-there': { kind: 'it-is-there', now: NOW },
  'give-up': { kind: 'give-up' },
};

/** The table: what becomes of each state with each event; what is not here can't be. */
const TABLE: Partial<Record<keyof typeof STATES, Partial<Record<DeliveryEvent['kind'], string>>>> = {
  owed: { claim: 'claimed', 'give-up': 'abandoned' },
  claimed: {
    claim: 'claimed',
    sent: 'sent',
    refused: 'owed',
    unclear: 'owed',
    absent: 'claimed',
    blind: 'unknown',
    'give-up': 'abandoned',
  },
  unknown: { claim: 'claimed', 'post-again': 'owed', 'it-is-there': 'sent', 'give-up': 'abandoned' },
};

describe('the table', () => {
  const cases = Object.entries(STATES).flatMap(([state, delivery]) =>
    Object.values(EVENTS).map((event) => {
      const becomes = TABLE[state as keyof typeof STATES]?.[event.kind] ?? 'nothing';
      return [state, event.kind, becomes, delivery, event] as const;
    }),
  );
  it.each(cases)('%s, %s: %s', (_state, _kind, becomes, delivery, event) => {
    expect(transition(delivery, event)?.progress.state ?? 'nothing').toBe(becomes);
  });
});

describe('a claim', () => {
  it('waits for its time', () => {
    for (const delivery of [OWED, UNKNOWN, CLAIMED]) {
      expect(transition(delivery, { ...claimAt(NOW - 1) })).toBeNull();
    }
  });

  it('over a dead one doubts what that may have sent', () => {
    expect(transition(CLAIMED, claimAt(NOW))?.progress).toMatchObject({
      attempts: 3,
      token: 'new',
      leaseUntil: NOW + LEASE_MS,
      doubts: [{ channel: 'c1', from: NOW - LEASE_MS, to: NOW }],
    });
  });

  it('elsewhere keeps the doubt about where it was', () => {
    const moved = transition(CLAIMED, { ...claimAt(NOW), channel: 'c2' });
    const dead = moved && transition(moved, { ...claimAt(NOW + LEASE_MS), channel: 'c2' });
    expect(dead?.progress).toMatchObject({ doubts: [{ channel: 'c1' }, { channel: 'c2', from: NOW }] });
  });
});

it('only the holder of the token moves what is claimed', () => {
  for (const event of Object.values(EVENTS)) {
    if (!('token' in event) || event.kind === 'claim') continue;
    expect(transition(CLAIMED, { ...event, token: 'other' }), event.kind).toBeNull();
  }
});

it('what was refused keeps earlier doubts, what is absent has none', () => {
  expect(transition(CLAIMED, EVENTS.refused)?.progress).toMatchObject({ doubts: [DOUBT] });
  expect(transition(CLAIMED, EVENTS.absent)?.progress).toMatchObject({ doubts: [] });
});

it('posting again is another generation, and nothing else is', () => {
  expect(transition(UNKNOWN, EVENTS['post-again'])).toMatchObject({
    generation: 1,
    progress: { doubts: [] },
  });
  expect(transition(UNKNOWN, EVENTS.claim)?.generation).toBe(0);
});

describe('reading back', () => {
  const held = (doubts: readonly UncertainAttempt[]) =>
    mustReadBack({ ...(CLAIMED.progress as Parameters<typeof mustReadBack>[0]), claimedAt: NOW, doubts });

  it.each([
    ['no doubt', [], false],
    ['a fresh one, which the nonce answers', [{ ...DOUBT, from: NOW - READ_BACK_AFTER_MS + 1 }], false],
    ['one that nonces forget', [{ ...DOUBT, from: NOW - READ_BACK_AFTER_MS }], true],
    ['one about another channel', [{ ...DOUBT, channel: 'c2' }], true],
    ['one from a clock that was set back', [{ ...DOUBT, from: NOW + 1 }], true],
  ])('%s', (_, doubts, wanted) => {
    expect(held(doubts)).toBe(wanted);
  });
});

it('never forgets an attempt that may have sent something, whatever comes', () => {
  const step = fc.record({
    event: fc.constantFrom('refused', 'unclear', 'claim' as const),
    after: fc.integer({ min: 0, max: 2 * LEASE_MS }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let now = NOW;
      let delivery = newDelivery({ kind: 'page', scene: 1, page: 1, lastOfScene: true }, NOW);
      const inDoubt: number[] = [];
      for (const { event, after } of steps) {
        const before = delivery.progress;
        now += after;
        const token = before.state === 'claimed' ? before.token : '';
        const next = transition(delivery, { ...EVENTS[event], token, now, notBefore: now } as DeliveryEvent);
        if (next === null) continue;
        const died = event === 'claim' && before.state === 'claimed';
        if (before.state === 'claimed' && (died || event === 'unclear')) inDoubt.push(before.claimedAt);
        delivery =
          event === 'claim' ? { ...next, progress: { ...next.progress, token: `t${now}` } as never } : next;
        const doubts = 'doubts' in delivery.progress ? delivery.progress.doubts : [];
        expect(inDoubt.every((at) => doubts.some(({ from, to }) => from <= at && at <= to))).toBe(true);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

function claimAt(now: number) {
  return { kind: 'claim', token: 'new', channel: 'c1', now } as const;
}
