// How a reading begins, goes on, starts over, stops and moves: pure, from one state to the next.

import { changeSchedule, pauseReading, resumeReading } from '../../../reading/change-schedule.ts';
import { dropPages, keepStarted, redirect } from '../../../reading/installment.ts';
import { nextRange, portionOf, type SceneRange, withDue } from '../../../reading/plan-tick.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Story } from '../../../story/story.ts';
import type { ReadingChange } from './acquire-channel.ts';

/** The first installment now, or at the first slot. */
export type StartMode = 'now' | 'at-slot';

/**
 * A draft begun by `user`. A start now takes the place of one of today's slots: no day gets more than its schedule
 * gives, as after a changed time.
 */
export function startRun(
  draft: Reading,
  story: Story,
  user: string,
  mode: StartMode,
  now: number,
): ReadingChange {
  const { schedule } = draft;
  const fresh: Reading = { ...draft, state: 'active', startedBy: user, cursor: now, due: null };
  const served = mode === 'now' ? [...fresh.served, now] : fresh.served;
  const reading = schedule === null ? fresh : changeSchedule({ ...fresh, served }, schedule, now);
  const range = mode === 'now' ? firstRange(reading, story) : null;
  return { reading, firstInstallment: range && { range, occasion: { kind: 'host', user } } };
}

function firstRange({ released, schedule }: Reading, story: Story): SceneRange | null {
  return nextRange(story, released, portionOf(schedule));
}

/**
 * A stopped reading goes on, with the settings of `draft`: at its next slot, or when somebody posts. What a fault held
 * back goes at once.
 */
export function continueRun(stopped: Reading, draft: Reading, now: number): Reading {
  const { policies, schedule } = draft;
  const active: Reading = {
    ...stopped,
    state: 'active',
    policies,
    schedule,
    skips: [],
  };
  return resumeReading(schedule === null ? active : changeSchedule(active, schedule, now), now);
}

/**
 * A new run of a reading that is over, with the settings of `draft`: at the first slot, or now where there is none.
 * A scene half out in the old run stays so; what its threads owe is still made.
 */
export function startNewRun(
  over: Reading,
  draft: Reading,
  story: Story,
  user: string,
  now: number,
): ReadingChange {
  const { policies, schedule, revision, title } = draft;
  const rewound: Reading = {
    ...over,
    revision,
    title,
    policies,
    schedule,
    run: over.run + 1,
    released: 0,
    skips: [],
    pause: null,
    notice: null,
    toldFault: null,
    outbox: dropPages(over.outbox),
    lastByMember: null,
    troubles: [],
  };
  return startRun(rewound, story, user, schedule === null ? 'now' : 'at-slot', now);
}

/** Stopped: a scene half out is finished, all else waits. Nothing is forgotten. */
export function stopRun(active: Reading, now: number): Reading {
  // Under a pause with an end, what is parked would go when it ends.
  const held = active.pause?.by === 'host' ? pauseReading(active, null, now) : active;
  return withDue({ ...held, state: 'stopped', outbox: keepStarted(held.outbox) }, now);
}

/**
 * Moved to another channel, with all pages that are still to be sent; what is out stays where it is. What a fault held
 * back is tried at once: another channel, another chance.
 */
export function moveToChannel(
  reading: Reading,
  channel: string,
  channelName: string,
  now: number,
): ReadingChange {
  const elsewhere = reading.channel !== channel;
  const there = { ...reading, channel, channelName, outbox: redirect(reading.outbox, channel) };
  if (reading.pause?.by !== 'fault' || reading.state !== 'active')
    return { reading: there, firstInstallment: null };
  // Where it stays, the hosts hear that it is mended; elsewhere nothing was.
  const mended = elsewhere ? { pause: null, notice: null, toldFault: null } : {};
  return { reading: { ...resumeReading(there, now), ...mended }, firstInstallment: null };
}
