// Moves time and lets the plan happen: slowly while the bots work, in leaps while they have nothing to do.
//
// While anything is under way, a second of the machine is `rate` seconds of the sandbox's clock, so that leases,
// timeouts and Discord's memory for nonces keep their proportions to what a request takes. When every bot has ticked
// and rests, which it does only once it waits for no answer, the clock leaps to whatever comes next. It hurries while
// all that anybody waits for are answers that never come.

import { setTimeout as pause } from 'node:timers/promises';
import { PermissionFlagsBits } from 'discord.js';
import type { Documents } from '../../src/ports/documents.ts';
import { SECOND_MS } from '../../src/reading/durations.ts';
import type { ManualClock } from '../../src/sandbox/clock.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TextChannel } from '../../src/sandbox/world/types.ts';
import type { Bots } from './bots.ts';
import type { ClockWriter } from './clock-file.ts';
import type { ChaosEvent, ChaosPlan } from './plan.ts';

/** Milliseconds of the machine between two moves of the clock. */
const STEP_MS = 2;
/** How much faster time passes in a hurry. */
const FAST_FORWARD_FACTOR = 20;
/** Milliseconds of the machine without a request before it does. */
const QUIET_MS = 15;
/** The longest move that is made up for: where the machine stood still, so does the clock. */
const MAX_STEP_MS = 20;
/** Milliseconds of the machine after a bot was stopped before the clock leaps: what it sent is out of its sockets. */
const DRAIN_MS = 40;

export interface ChaosContext {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly clockFile: ClockWriter;
  readonly documents: Documents;
  readonly bots: Bots;
  /** By reading. */
  readonly channels: readonly TextChannel[];
  /** Seconds of the sandbox's clock in a second of the machine, while bots work. */
  readonly rate: number;
}

/** Resolves when nothing is due any more and all has happened, or when the plan's time is over. */
export async function executePlan(
  context: ChaosContext,
  { endsAt, events }: ChaosPlan,
  timeoutMs: number,
): Promise<void> {
  const { clock, clockFile, bots, documents } = context;
  const hidden = new Map<number, number>();
  const began = performance.now();
  const move = (at: number) => {
    clock.set(at);
    clockFile.set(at);
  };
  const elapsed = createStopwatch(context);
  let lastJumpAt = clock.now();
  let lastEventAt = performance.now();
  let next = 0;

  while (clock.now() < endsAt) {
    await pause(STEP_MS);
    const now = performance.now();
    if (now - began > timeoutMs) throw new Error(`not over after ${timeoutMs} ms of the machine`);
    const passed = elapsed(now);
    const happening = eventsUpTo(events, next, clock.now());
    for (const each of happening) applyEvent(context, each, hidden);
    if (happening.length > 0) lastEventAt = now;
    next += happening.length;
    const until = Math.min(nextEventAt(events, next), endsAt, nextStartAt(bots));
    move(Math.max(clock.now(), Math.min(Math.round(clock.now() + passed), until)));

    if (now - lastEventAt < DRAIN_MS || !areAllIdle(bots, lastJumpAt)) continue;
    const nextTickAt = await findNextTick(bots, documents);
    // Meanwhile one may have begun to work.
    if (!areAllIdle(bots, lastJumpAt)) continue;
    if (nextTickAt === null && next === events.length) return;
    const to = isAnyUp(bots) ? Math.min(nextTickAt ?? until, until) : until;
    if (to <= clock.now()) continue;
    move(to);
    lastJumpAt = to;
  }
}

/** How far the sandbox's clock goes on from one call to the next: faster while nothing but unanswered requests is left. */
function createStopwatch({ sandbox, rate }: ChaosContext): (now: number) => number {
  const isStuck = createHangDetector(sandbox);
  let last = performance.now();
  return (now) => {
    const passed = Math.min(now - last, MAX_STEP_MS) * rate * (isStuck(now) ? FAST_FORWARD_FACTOR : 1);
    last = now;
    return passed;
  };
}

/** The events from number `first` on that fall no later than `at`; they stand in order. */
function eventsUpTo(events: readonly ChaosEvent[], first: number, at: number): readonly ChaosEvent[] {
  const later = events.findIndex((event, index) => index >= first && event.at > at);
  return events.slice(first, later < 0 ? events.length : later);
}

const nextEventAt = (events: readonly ChaosEvent[], next: number) =>
  events[next]?.at ?? Number.POSITIVE_INFINITY;

/** When idle bots next find something to do: their ticks come on whole seconds. Null where nothing is due. */
async function findNextTick(bots: Bots, documents: Documents): Promise<number | null> {
  if (isAnyUp(bots)) bots.preloadStandby();
  const due = await documents.nextDue();
  return due === null ? null : Math.ceil(due / SECOND_MS) * SECOND_MS;
}

/** The first moment at which a bot that is down is to work again: the clock waits there until it does. */
function nextStartAt({ states }: Bots): number {
  return Math.min(...states.map(({ status, at }) => (status === 'down' ? at : Number.POSITIVE_INFINITY)));
}

function isAnyUp({ states }: Bots): boolean {
  return states.some(({ status }) => status === 'busy' || status === 'idle');
}

/** Whether nobody works: the others have ticked since `since` and found nothing to do. */
function areAllIdle({ states }: Bots, since: number): boolean {
  return states.every(
    ({ status, at }) => status === 'frozen' || status === 'down' || (status === 'idle' && at >= since),
  );
}

/** Whether, now that the machine has come to `at`, all that is under way are requests that are never answered. */
function createHangDetector({ faults }: Sandbox): (at: number) => boolean {
  let asked = 0;
  let since = 0;
  return (at) => {
    const { counts } = faults;
    if (counts.requests !== asked) since = at;
    asked = counts.requests;
    return counts.hanging > 0 && at - since > QUIET_MS;
  };
}

function applyEvent(context: ChaosContext, event: ChaosEvent, hidden: Map<number, number>): void {
  const { bots, clock } = context;
  switch (event.kind) {
    case 'kill':
      bots.kill(event.process, event.until);
      break;
    case 'freeze':
      bots.freeze(event.process);
      break;
    case 'thaw':
      bots.thaw(event.process, clock.now());
      break;
    case 'hide':
    case 'show':
      for (const reading of event.readings) {
        const times = (hidden.get(reading) ?? 0) + (event.kind === 'hide' ? 1 : -1);
        hidden.set(reading, times);
        setHistoryVisible(context, reading, times <= 0);
      }
  }
}

function setHistoryVisible({ sandbox, channels }: ChaosContext, reading: number, shown: boolean): void {
  const channel = channels[reading];
  if (channel === undefined) return;
  if (shown) sandbox.world.clearOverwrite(channel, sandbox.world.bot);
  else
    sandbox.world.setOverwrite(channel, sandbox.world.bot, { deny: PermissionFlagsBits.ReadMessageHistory });
}
