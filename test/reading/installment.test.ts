// An installment's deliveries: where each goes, and what is left of them when a reading is stopped.

import { describe, expect, it } from 'vitest';
import {
  type Delivery,
  type DeliveryState,
  dropPages,
  type Installment,
  keepStarted,
  redirect,
  targetChannel,
} from '../../src/reading/installment.ts';
import { installmentOf, START } from './simulate.ts';

const occasion = { kind: 'host', user: '1' } as const;
/** Scene 2 in two pages, its thread and its opening; in these states. */
function installment(...states: (DeliveryState | undefined)[]): Installment {
  const made = installmentOf({ firstScene: 2, lastScene: 2 }, occasion, START);
  const deliveries = made.deliveries.map((each, index): Delivery => {
    const progress = states[index];
    return progress === undefined ? each : { ...each, progress };
  });
  return { ...made, deliveries };
}
const sent = (message: string): DeliveryState => ({ state: 'sent', message, channel: 'c1', at: START });
const tried = { state: 'owed', attempts: 1, notBefore: START, doubts: [], because: null } as const;
const statesOf = ({ deliveries }: Installment) => deliveries.map(({ progress }) => progress.state);
const item = (kind: 'page' | 'closing' | 'thread' | 'opening') => ({ kind }) as Delivery;

describe('where a delivery goes', () => {
  it('is the channel, for pages and the closing post', () => {
    expect(targetChannel(installment(), item('page'))).toBe('c1');
    expect(targetChannel(installment(), item('closing'))).toBe('c1');
  });

  it('is the thread, for the opening, once that is made', () => {
    expect(targetChannel(installment(sent('m1'), sent('m2'), sent('t1')), item('opening'))).toBe('t1');
    expect(targetChannel(installment(sent('m1'), sent('m2')), item('opening'))).toBeNull();
  });

  it('is where the last page that went out stands, for the thread', () => {
    const elsewhere: DeliveryState = { state: 'sent', message: 'm2', channel: 'c2', at: START };
    expect(targetChannel(installment(sent('m1'), elsewhere), item('thread'))).toBe('c2');
    expect(targetChannel(installment(), item('thread'))).toBeNull();
  });
});

describe('the outbox of a reading that is stopped', () => {
  it('keeps a scene with a page on its way, and its thread', () => {
    const [kept] = keepStarted([installment(tried)]);
    expect(kept && statesOf(kept)).toEqual(['owed', 'owed', 'owed', 'owed']);
    expect(keepStarted([installment(sent('m1'))])).toHaveLength(1);
  });

  it('keeps nothing that was not begun', () => {
    expect(keepStarted([installment()])).toEqual([]);
  });

  it('keeps a thread that is owed for what was posted', () => {
    const [kept] = keepStarted([installment(sent('m1'), sent('m2'))]);
    expect(kept && statesOf(kept)).toEqual(['sent', 'sent', 'owed', 'owed']);
  });
});

it('drops installments that owe pages where a run is over, and keeps threads', () => {
  const [owing, done] = [installment(sent('m1')), installment(sent('m1'), sent('m2'))];
  expect(dropPages([owing, done])).toEqual([done]);
});

it('binds what is still to be posted for another channel, and leaves threads where their scene is', () => {
  const [owing, done] = [installment(sent('m1')), installment(sent('m1'), sent('m2'))];
  expect(redirect([owing, done], 'c9').map(({ channel }) => channel)).toEqual(['c9', 'c1']);
});
