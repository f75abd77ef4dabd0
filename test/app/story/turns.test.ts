// How a reading turns, where something stands half-way: pages sent, claimed, failed or parked.

import { describe, expect, it } from 'vitest';
import { move, startOver, stop } from '../../../src/app/story/turns.ts';
import type { Delivery, DeliveryState, Installment } from '../../../src/reading/installment.ts';
import { DEFAULT_POLICIES, type Pause, type Reading } from '../../../src/reading/reading.ts';
import { aStory, NOON, OTHER, READING } from './house.ts';

const OWED: DeliveryState = { state: 'owed', attempts: 0, notBefore: NOON };
const FAILED: DeliveryState = { state: 'owed', attempts: 1, notBefore: NOON };
const SENT: DeliveryState = { state: 'sent', message: '900', at: NOON };
const CLAIMED: DeliveryState = { state: 'claimed', attempts: 1, token: 't', leaseUntil: NOON + 1 };

const page = (scene: number, number: number, progress: DeliveryState): Delivery => ({
  kind: 'page',
  scene,
  page: number,
  lastOfScene: number === 2,
  progress,
});

/** Scenes 5 and 6, of two pages each, and a thread. */
const installment = (...[first, second, third]: DeliveryState[]): Installment => ({
  id: 'r:1:5:x',
  run: 1,
  channel: READING,
  firstScene: 5,
  lastScene: 6,
  occasion: { kind: 'slot', slot: NOON, late: false },
  plannedAt: NOON,
  deliveries: [
    page(5, 1, first ?? OWED),
    page(5, 2, second ?? OWED),
    page(6, 1, third ?? OWED),
    page(6, 2, OWED),
    { kind: 'thread', progress: OWED },
  ],
});

const reading = (pause: Pause | null, ...states: DeliveryState[]): Reading => ({
  id: 'r',
  server: '100',
  channel: READING,
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
  skipNext: false,
  pause,
  notice: null,
  toldFault: null,
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
    const stopped = stop(reading(null, ...states), NOON);
    expect(stopped.state).toBe('stopped');
    expect(owed(stopped)).toEqual(scenes);
  });

  it('is not undone when a pause would have ended', () => {
    const parked: DeliveryState = { state: 'owed', attempts: 1, notBefore: NOON + 60 * 60_000 };
    expect(stop(reading(BY_HOST, parked), NOON).due).toBeNull();
  });
});

describe('a move', () => {
  const moved = (from: Reading) => move(from, OTHER, 'book-club', NOON);
  const share = { firstScene: 5, lastScene: 6 };

  const cases: [string, Pause | null, DeliveryState[], number[], object | null][] = [
    ['takes along what was not begun', null, [OWED], [], { share }],
    ['leaves a scene half out where it is', null, [SENT], [5], null],
    [
      'takes along the second scene of two',
      null,
      [SENT, SENT],
      [],
      { share: { firstScene: 6, lastScene: 6 } },
    ],
    ['posts again, whole, what a fault left half out', BY_FAULT, [SENT, FAILED], [], { share }],
    ['posts at once what a fault held back', BY_FAULT, [FAILED], [], { share }],
  ];
  it.each(cases)('%s', (_, pause, states, scenes, first) => {
    const turn = moved(reading(pause, ...states));
    expect(turn.reading).toMatchObject({ channel: OTHER, channelName: 'book-club', pause: null });
    expect(owed(turn.reading)).toEqual(scenes);
    if (first === null) expect(turn.first).toBeNull();
    else expect(turn.first).toMatchObject({ ...first, occasion: { kind: 'slot' } });
  });

  it('keeps a host’s pause, and posts nothing during it', () => {
    const parked: DeliveryState = { state: 'owed', attempts: 0, notBefore: NOON + 60 * 60_000 };
    const turn = moved(reading(BY_HOST, parked));
    expect(turn).toMatchObject({ first: null, reading: { pause: BY_HOST, outbox: [] } });
  });

  it('posts nothing of a stopped reading', () => {
    expect(moved({ ...reading(BY_FAULT, FAILED), state: 'stopped' }).first).toBeNull();
  });
});

it('starting over, drops the pages of the old run, so that they can’t move the new one on', () => {
  const over: Reading = { ...reading(BY_FAULT, SENT, FAILED), state: 'stopped' };
  const { story } = aStory('dracula');
  const turn = startOver(over, over, story, '301', NOON);
  expect(turn.reading).toMatchObject({ run: 2, released: 0, outbox: [], pause: null, state: 'active' });
  expect(turn.first).toMatchObject({ share: { firstScene: 1, lastScene: 1 } });
});
