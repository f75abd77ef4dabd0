// How a reading begins, goes on, starts over, stops and moves: pure, from one state to the next.

import { changeSchedule, pauseReading, resumeReading } from '../../reading/change-schedule.ts';
import { dropPages, keepBegun, pagesOwed } from '../../reading/installment.ts';
import { isParked, nextPage } from '../../reading/park.ts';
import { portionOf, type Share, shareAfter, withDue } from '../../reading/plan-tick.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Story } from '../../story/story.ts';
import type { Turn } from './take-channel.ts';

/** The first installment now, or at the first slot. */
export type Begin = 'now' | 'at-slot';

/**
 * A draft begun by `user`. A start now takes the place of one of today's slots: no day gets more than its schedule
 * gives, as after a changed time.
 */
export function begin(draft: Reading, story: Story, user: string, how: Begin, now: number): Turn {
  const { schedule } = draft;
  const fresh: Reading = { ...draft, state: 'active', startedBy: user, cursor: now, due: null };
  const served = how === 'now' ? [...fresh.served, now] : fresh.served;
  const reading = schedule === null ? fresh : changeSchedule({ ...fresh, served }, schedule, now);
  const share = how === 'now' ? firstShare(reading, story) : null;
  return { reading, first: share && { share, occasion: { kind: 'host', user } } };
}

function firstShare({ released, schedule }: Reading, story: Story): Share | null {
  return shareAfter(story, released, portionOf(schedule));
}

/**
 * A stopped reading goes on, with the settings of `draft`: at its next slot, or when somebody posts. What a fault held
 * back goes at once.
 */
export function goOn(stopped: Reading, draft: Reading, now: number): Reading {
  const { policies, schedule } = draft;
  const active: Reading = {
    ...stopped,
    state: 'active',
    policies,
    schedule,
    skipNext: false,
  };
  return resumeReading(schedule === null ? active : changeSchedule(active, schedule, now), now);
}

/**
 * A new run of a reading that is over, with the settings of `draft`: at the first slot, or now where there is none.
 * A scene half out in the old run stays so; what its threads owe is still made.
 */
export function startOver(over: Reading, draft: Reading, story: Story, user: string, now: number): Turn {
  const { policies, schedule, revision, title } = draft;
  const rewound: Reading = {
    ...over,
    revision,
    title,
    policies,
    schedule,
    run: over.run + 1,
    released: 0,
    skipNext: false,
    pause: null,
    notice: null,
    toldFault: null,
    outbox: dropPages(over.outbox),
    lastByMember: null,
    troubles: [],
  };
  return begin(rewound, story, user, schedule === null ? 'now' : 'at-slot', now);
}

/** Stopped: a scene half out is finished, all else waits. Nothing is forgotten. */
export function stop(active: Reading, now: number): Reading {
  // Under a pause with an end, what is parked would go when it ends.
  const held = active.pause?.by === 'host' ? pauseReading(active, null, now) : active;
  return withDue({ ...held, state: 'stopped', outbox: keepBegun(held.outbox) }, now);
}

/**
 * Moved to another channel. A scene half out is finished where it is; what is owed and not begun goes to the new
 * channel, at once. Under a fault nothing can be finished: then even a scene half out is posted again, whole.
 */
export function move(reading: Reading, channel: string, channelName: string, now: number): Turn {
  const halted = reading.pause?.by === 'fault';
  const owedAt = reading.outbox.find((each) => pagesOwed([each]))?.channel;
  // To where it is, with nothing owed elsewhere: only the fault is to be tried again.
  if (halted && reading.channel === channel && (owedAt ?? channel) === channel) {
    return { reading: { ...resumeReading(reading, now), channelName }, first: null };
  }
  const waiting = isParked(reading, now);
  const halfOut = (nextPage(reading)?.page ?? 1) > 1;
  const drop = halted || (waiting && !halfOut) ? dropPages : keepBegun;
  const outbox = drop(reading.outbox);
  const mended = halted ? { pause: null, notice: null, toldFault: null } : {};
  const owed = reading.outbox.find((each) => pagesOwed([each]));
  const dropped = owed !== undefined && !outbox.some(({ id }) => id === owed.id) ? owed : null;
  const goesOn = reading.state === 'active' && (halted || !waiting);
  const again = goesOn ? dropped : null;
  return {
    reading: { ...reading, ...mended, channel, channelName, outbox },
    first: again && {
      share: { firstScene: reading.released + 1, lastScene: again.lastScene },
      occasion: again.occasion,
    },
  };
}
