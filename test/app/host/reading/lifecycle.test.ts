// How a reading turns, where something stands half-way: pages sent, claimed, failed or parked.

import { describe, expect, it } from 'vitest';
import { moveToChannel, startNewRun, stopRun } from '../../../../src/app/host/reading/lifecycle.ts';
import {
  type Delivery,
  type DeliveryState,
  type Installment,
  sentPages,
} from '../../../../src/reading/installment.ts';
import { DEFAULT_POLICIES, type Pause, type Reading } from '../../../../src/reading/reading.ts';
import { aStory, NOON, OTHER_CHANNEL, READING_CHANNEL } from './app-fixture.ts';

const CALM = { doubts: [], because: null };
const OWED: DeliveryState = { state: 'owed', attempts: 0, notBefore: NOON, ...CALM };
const FAILED: DeliveryState = { state: 'owed', attempts: 1, notBefore: NOON, ...CALM };
const SENT: DeliveryState = { state: 'sent', message: '900', channel: READING_CHANNEL, at: NOON };
const CLAIMED: DeliveryState = {
  state: 'claimed',
  attempts: 1,
  token: 't',
  channel: READING_CHANNEL,
  claimedAt: NOON,
  leaseUntil: NOON + 1,
  doubts: [],
};

const page = (scene: number, number: number, progress: DeliveryState): Delivery => ({
  kind: 'page',
  scene,
  page: number,
  lastOfScene: number === 2,
  generation: 0,
  progress,
});

/** Scenes 5 and 6, of two pages each, and a thread. */
const installment = (...[first, second, third]: DeliveryState[]): Installment => ({
  id: 'r:1:5:x',
  run: 1,
  channel: READING_CHANNEL,
  firstScene: 5,
  lastScene: 6,
  occasion: { kind: 'slot', slot: NOON, late: false },
  plannedAt: NOON,
  deliveries: [
    page(5, 1, first ?? OWED),
    page(5, 2, second ?? OWED),
    page(6, 1, third ?? OWED),
    page(6, 2, OWED),
    { kind: 'thread', generation: 0, progress: OWED },
  ],
});

const reading = (pause: Pause | null, ...states: DeliveryState[]): Reading => ({
  id: 'r',
  server: '100',
  channel: READING_CHANNEL,
  channelName: 'reading',
  startedBy: '301',
  story: 'dracula',
  title: 'DRACULA',
  revision: 'r1',
  state: 'active',
  run: 1,
  released: states[1]?.state === 'sent' ? 5 : 4,
  policies: DEFAULT_POLICIES,
  schedule: null,
  cursor: NOON,
  served: [],
  skips: [],
  pause,
  notice: null,
  toldFault: null,
  endOwed: null,
  lastEnd: 0,
  outbox: [installment(...states)],
  lastByMember: null,
  lastRequest: null,
  troubles: [],
  due: NOON,
  createdAt: NOON,
});

const BY_FAULT: Pause = { by: 'fault', since: NOON, fault: { kind: 'missing-channel' } };
const BY_HOST: Pause = { by: 'host', since: NOON, until: NOON + 1000 };

/** The scenes whose pages are still owed. */
const owed = ({ outbox }: Reading) => [
  ...new Set(
    outbox.flatMap(({ deliveries }) =>
      deliveries.flatMap((each) =>
        each.kind === 'page' && (each.progress.state === 'owed' || each.progress.state === 'claimed')
          ? [each.scene]
          : [],
      ),
    ),
  ),
];

describe('a stop', () => {
  const cases: [string, DeliveryState[], number[]][] = [
    ['drops what was not begun', [OWED], []],
    ['finishes a scene half out', [SENT], [5]],
    ['finishes what may have been sent', [FAILED], [5]],
    ['finishes what is being sent', [CLAIMED], [5]],
    ['finishes the second scene once it has begun', [SENT, SENT, SENT], [6]],
  ];
  it.each(cases)('%s', (_, states, scenes) => {
    const stopped = stopRun(reading(null, ...states), NOON);
    expect(stopped.state).toBe('stopped');
    expect(owed(stopped)).toEqual(scenes);
  });

  it('is not undone when a pause would have ended', () => {
    const parked: DeliveryState = { ...FAILED, notBefore: NOON + 60 * 60_000 };
    expect(stopRun(reading(BY_HOST, parked), NOON).due).toBeNull();
  });
});

describe('a move', () => {
  const moved = (from: Reading) => moveToChannel(from, OTHER_CHANNEL, 'book-club', NOON);

  const cases: [string, Pause | null, DeliveryState[], number[]][] = [
    ['takes along what was not begun', null, [OWED], [5, 6]],
    ['takes along the pages of a scene half out', null, [SENT], [5, 6]],
    ['takes along the second scene of two', null, [SENT, SENT], [6]],
    ['takes along what a fault left half out', BY_FAULT, [SENT, FAILED], [5, 6]],
  ];
  it.each(cases)('%s, and leaves where it is what is out', (_, pause, states, scenes) => {
    const turn = moved(reading(pause, ...states));
    expect(turn).toMatchObject({ firstInstallment: null, reading: { channel: OTHER_CHANNEL, pause: null } });
    expect(owed(turn.reading)).toEqual(scenes);
    expect(turn.reading.outbox.map(({ channel }) => channel)).toEqual([OTHER_CHANNEL]);
    expect(sentPages(turn.reading.outbox[0] ?? expect.fail('nothing is owed'), 5)).toEqual(
      states
        .filter(({ state }) => state === 'sent')
        .map(() => ({ channel: READING_CHANNEL, message: '900' })),
    );
  });

  it('sends at once what a fault held back', () => {
    const parked: DeliveryState = { ...FAILED, notBefore: NOON + 60 * 60_000 };
    expect(moved(reading(BY_FAULT, parked)).reading.due).toBe(NOON);
  });

  it('leaves to its channel what is being sent this moment', () => {
    const [claimed] = moved(reading(null, CLAIMED)).reading.outbox[0]?.deliveries ?? [];
    expect(claimed?.progress).toEqual(CLAIMED);
  });

  it('keeps a host’s pause, and posts nothing during it', () => {
    const parked: DeliveryState = { ...OWED, notBefore: NOON + 60 * 60_000 };
    const { reading: after } = moved(reading(BY_HOST, parked));
    expect(after).toMatchObject({ pause: BY_HOST });
    expect(after.outbox[0]?.deliveries[0]?.progress).toEqual(parked);
  });

  it('posts nothing of a stopped reading', () => {
    const halted = moved({ ...reading(BY_FAULT, FAILED), state: 'stopped' }).reading;
    expect(halted.pause).toEqual(BY_FAULT);
  });
});

it('starting over, drops the pages of the old run, so that they can’t move the new one on', () => {
  const over: Reading = { ...reading(BY_FAULT, SENT, FAILED), state: 'stopped' };
  const { story } = aStory('dracula');
  const turn = startNewRun(over, over, story, '301', NOON);
  expect(turn.reading).toMatchObject({ run: 2, released: 0, outbox: [], pause: null, state: 'active' });
  expect(turn.firstInstallment).toMatchObject({ range: { firstScene: 1, lastScene: 1 } });
});
