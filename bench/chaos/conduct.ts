// Moves time and lets the plan happen: slowly while the bots work, in leaps while they have nothing to do.
//
// While anything is under way, a second of the machine is `rate` seconds of the sandbox's clock, so that leases,
// timeouts and Discord's memory for nonces keep their proportions to what a request takes. When every bot has ticked
// and rests, nothing is due, and nothing is on the way to the sandbox, the clock leaps to whatever comes next.

import { setTimeout as pause } from 'node:timers/promises';
import { PermissionFlagsBits } from 'discord.js';
import type { Documents } from '../../src/app/documents.ts';
import type { ManualClock } from '../../src/sandbox/clock.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TextChannel } from '../../src/sandbox/world/types.ts';
import type { Bots } from './bots.ts';
import type { ClockWriter } from './clock-file.ts';
import type { Happening, Plan } from './plan.ts';

/** Milliseconds of the machine between two moves of the clock. */
const STEP = 5;
/** The longest move that is made up for: where the machine stood still, so does the clock. */
const LONGEST_STEP = 20;
/** Milliseconds of the machine without a request before the clock leaps: nothing is left in a socket. */
const STILL = 40;

/** Milliseconds of the sandbox's clock. */
const SHORTEST_LEAP = 1000;

export interface Stage {
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
export async function conduct(stage: Stage, { ends, happenings }: Plan, patience: number): Promise<void> {
  const { clock, clockFile, bots, documents, rate } = stage;
  const watch = watchSandbox(stage.sandbox);
  const hidden = new Map<number, number>();
  const began = performance.now();
  const move = (at: number) => {
    clock.set(at);
    clockFile.set(at);
  };
  let leapt = clock.now();
  let last = performance.now();
  let next = 0;

  while (clock.now() < ends) {
    await pause(STEP);
    if (performance.now() - began > patience) throw new Error(`not over after ${patience} ms of the machine`);
    const now = performance.now();
    const passed = Math.min(now - last, LONGEST_STEP) * rate;
    last = now;
    for (let each = happenings[next]; each !== undefined && each.at <= clock.now(); each = happenings[next]) {
      happen(stage, each, hidden);
      watch.touch();
      next += 1;
    }
    const until = Math.min(happenings[next]?.at ?? ends, ends, startOf(bots));
    move(Math.max(clock.now(), Math.min(Math.round(clock.now() + passed), until)));

    if (!watch.still() || !restsAll(bots, leapt)) continue;
    const due = await documents.nextDue();
    // Meanwhile one may have begun to work.
    if (!watch.still() || !restsAll(bots, leapt)) continue;
    if (due === null && next === happenings.length) return;
    const to = isAnyUp(bots) ? Math.min(due ?? ends, until) : until;
    if (to <= clock.now() + SHORTEST_LEAP) continue;
    move(to);
    leapt = to;
    watch.touch();
  }
}

/** The first moment at which a bot that is down is to work again: the clock waits there until it does. */
function startOf({ states }: Bots): number {
  return Math.min(...states.map(({ is, at }) => (is === 'down' ? at : Number.POSITIVE_INFINITY)));
}

function isAnyUp({ states }: Bots): boolean {
  return states.some(({ is }) => is === 'busy' || is === 'rest');
}

/** Whether nobody works: the others have ticked since `since` and found nothing to do. */
function restsAll({ states }: Bots, since: number): boolean {
  return states.every(({ is, at }) => is === 'frozen' || is === 'down' || (is === 'rest' && at >= since));
}

function watchSandbox({ faults }: Sandbox) {
  let asked = 0;
  let at = performance.now();
  return {
    touch: () => {
      at = performance.now();
    },
    still: () => {
      if (faults.tally.asked !== asked) at = performance.now();
      asked = faults.tally.asked;
      return performance.now() - at > STILL;
    },
  };
}

function happen(stage: Stage, happening: Happening, hidden: Map<number, number>): void {
  const { bots, clock } = stage;
  switch (happening.kind) {
    case 'kill':
      bots.kill(happening.process, happening.until);
      break;
    case 'freeze':
      bots.freeze(happening.process);
      break;
    case 'thaw':
      bots.thaw(happening.process, clock.now());
      break;
    case 'hide':
    case 'show':
      for (const reading of happening.readings) {
        const times = (hidden.get(reading) ?? 0) + (happening.kind === 'hide' ? 1 : -1);
        hidden.set(reading, times);
        showHistory(stage, reading, times <= 0);
      }
  }
}

function showHistory({ sandbox, channels }: Stage, reading: number, shown: boolean): void {
  const channel = channels[reading];
  if (channel === undefined) return;
  if (shown) sandbox.world.clearOverwrite(channel, sandbox.world.bot);
  else
    sandbox.world.setOverwrite(channel, sandbox.world.bot, { deny: PermissionFlagsBits.ReadMessageHistory });
}
