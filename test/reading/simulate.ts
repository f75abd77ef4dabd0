// A reading carried through time without Discord: what the engine does, with outcomes of one's own choice.

import { type AttemptOutcome, applyOutcome, claim } from '../../src/reading/apply-outcome.ts';
import { addSkip, removeSkip } from '../../src/reading/change-schedule.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR } from '../../src/reading/durations.ts';
import type { Fault } from '../../src/reading/fault.ts';
import {
  type Delivery,
  type Installment,
  newDelivery,
  type Occasion,
} from '../../src/reading/installment.ts';
import { type Plan, planTick, type SceneRange, withDue } from '../../src/reading/plan-tick.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { Schedule } from '../../src/reading/schedule.ts';
import { EVERY_DAY } from '../../src/reading/schedule.ts';
import { nextUnskippedSlot, skipOf } from '../../src/reading/skips.ts';
import { buildStory } from '../../src/story/build-story.ts';
import type { Story } from '../../src/story/story.ts';
import { aReading } from '../support/a-reading.ts';

export { DAY, HOUR };

export const START = Date.parse('2027-03-01T07:00:00Z');

/** 09:00 in Paris every day: an hour after `START`. */
export const DAILY: Schedule = {
  times: [{ hour: 9, minute: 0 }],
  days: EVERY_DAY,
  from: null,
  zone: 'Europe/Paris',
  portion: { kind: 'scenes', scenes: 1 },
};

export const MISSING_SEND_PERMISSION: Fault = { kind: 'missing-permissions', permissions: ['Send Messages'] };

/** The next slot to come posts nothing; nothing changes without a schedule. */
export function skipNextSlot(reading: Reading, now: number): Reading {
  const { schedule, skips, cursor } = reading;
  if (schedule === null) return reading;
  return addSkip(
    reading,
    skipOf(schedule, nextUnskippedSlot({ schedule, skips }, Math.max(cursor, now))),
    now,
  );
}

/** No date is skipped any more. */
export function undoSkips(reading: Reading, now: number): Reading {
  return reading.skips.reduce((left, skip) => removeSkip(left, skip, now), reading);
}

/** A story of so many scenes, about `words` words each. */
export function storyOf(count: number, status: Story['status'] = 'complete', words = 460): Story {
  const scenes = Array.from({ length: count }, (_, index) => ({
    slug: `scene-${index + 1}`,
    title: `Title ${index + 1}`,
    recap: null,
    questions: [],
    text: 'word '.repeat(words).trim(),
  }));
  const about = {
    author: null,
    retold: null,
    source: null,
    language: 'en',
    rating: 'teen',
    notes: [],
  } as const;
  const chapters = [{ title: null, firstScene: 1 }];
  const outline = {
    ...about,
    id: 'a-story',
    title: 'A Story',
    summary: null,
    status,
    chapters,
    scenes,
    codex: [],
  };
  return buildStory(outline, (text) => `#${text.length}`).story;
}

export function readingOf(changes: Partial<Reading> = {}): Reading {
  const reading = aReading({
    id: 'r1',
    server: 's1',
    channel: 'c1',
    channelName: 'reading',
    startedBy: 'u1',
    story: 'a-story',
    title: 'A Story',
    revision: 'rev',
    schedule: DAILY,
    cursor: START,
    createdAt: START,
  });
  return withDue({ ...reading, ...changes }, START);
}

/** How many pages a scene has here: 1, 2, 3, 1, 2, 3 and so on. */
export const pageCount = (scene: number) => 1 + ((scene - 1) % 3);

export function installmentOf(
  range: SceneRange,
  occasion: Occasion,
  now: number,
  id = `i${range.firstScene}`,
): Installment {
  const deliveries: Delivery[] = [];
  for (let scene = range.firstScene; scene <= range.lastScene; scene++) {
    const pages = pageCount(scene);
    for (let page = 1; page <= pages; page++) {
      deliveries.push(newDelivery({ kind: 'page', scene, page, lastOfScene: page === pages }, now));
    }
  }
  deliveries.push(newDelivery({ kind: 'thread' }, now), newDelivery({ kind: 'opening' }, now));
  return { id, run: 1, channel: 'c1', ...range, occasion, plannedAt: now, deliveries };
}

function endOf(run: number, last: number, now: number): Installment {
  const deliveries = (['closing', 'thread', 'opening'] as const).map((kind) => newDelivery({ kind }, now));
  const range = { firstScene: last, lastScene: last };
  return {
    id: `end${run}`,
    run,
    channel: 'c1',
    ...range,
    occasion: { kind: 'end' },
    plannedAt: now,
    deliveries,
  };
}

/** What Discord does with an attempt. `lost`: it was made, and nobody heard; `crash`: made or not, the process dies. */
export type SimulatedOutcome = 'sent' | 'again' | 'lost' | 'fault' | 'crash' | 'crash-sent';

export interface TickResult {
  readonly reading: Reading;
  /** What appeared in the channel, first appearances only, such as `3/2` for page 2 of scene 3, in order. */
  readonly appeared: readonly string[];
  /** Installments planned. */
  readonly planned: readonly Installment[];
  /** Installments of which pages appeared. */
  readonly shown: ReadonlySet<string>;
  readonly told: readonly string[];
  /** Runs whose end was planned. */
  readonly ended: readonly number[];
  /** False where it died on the way. */
  readonly rested: boolean;
}

/** More steps in one tick than any reading here can need: a loop. */
const MAX_STEPS = 500;

/** Carries a reading at one instant until it rests or dies. `seen`: what stands in the channel; the same nonce posts once. */
export function simulateTick(
  reading: Reading,
  story: Story,
  now: number,
  nextOutcome: () => SimulatedOutcome = () => 'sent',
  seen: Set<string> = new Set(),
): TickResult {
  const log: TickLog = { appeared: [], planned: [], shown: new Set<string>(), told: [], ended: [] };
  let current = reading;
  for (let step = 0; step < MAX_STEPS; step++) {
    const plan = planTick(current, story, now);
    if (plan.do === 'discard') return { ...log, reading: current, rested: true };
    if (plan.do === 'wait' && plan.reading.endOwed === current.endOwed)
      return { ...log, reading: plan.reading, rested: true };
    if (plan.do === 'wait') {
      current = plan.reading;
      continue;
    }
    const done = simulateStep(plan, current, { story, now, token: `t${step}`, nextOutcome, seen, log });
    current = done.reading;
    if (done.crashed) return { ...log, reading: current, rested: false };
  }
  throw new Error('a tick without an end');
}

interface TickLog {
  readonly appeared: string[];
  readonly planned: Installment[];
  readonly shown: Set<string>;
  readonly told: string[];
  readonly ended: number[];
}

interface StepContext {
  readonly story: Story;
  readonly now: number;
  readonly token: string;
  readonly nextOutcome: () => SimulatedOutcome;
  readonly seen: Set<string>;
  readonly log: TickLog;
}

type Step = Exclude<Plan, { readonly do: 'discard' | 'wait' }>;

function simulateStep(
  plan: Step,
  reading: Reading,
  context: StepContext,
): { readonly reading: Reading; readonly crashed: boolean } {
  const { now, log } = context;
  switch (plan.do) {
    case 'notify':
      log.told.push(plan.notice.kind);
      return { reading: withDue({ ...reading, notice: null }, now), crashed: false };
    case 'compose': {
      const installment = installmentOf(plan.range, plan.occasion, now);
      log.planned.push(installment);
      const outbox = [...plan.reading.outbox, installment];
      return { reading: withDue({ ...plan.reading, outbox }, now), crashed: false };
    }
    case 'compose-end': {
      log.ended.push(plan.run);
      const outbox = [...plan.reading.outbox, endOf(plan.run, context.story.scenes.length, now)];
      return { reading: withDue({ ...plan.reading, outbox }, now), crashed: false };
    }
    case 'deliver':
      return simulateDelivery(plan, reading, context);
  }
}

function simulateDelivery(
  { installment, index, delivery }: Step & { readonly do: 'deliver' },
  reading: Reading,
  { story, now, token, nextOutcome, seen, log }: StepContext,
): { readonly reading: Reading; readonly crashed: boolean } {
  const ref = { installment: installment.id, index };
  const claimed = claim(reading, ref, token, now);
  if (claimed === null) throw new Error('planned what nobody may claim');
  const outcome = nextOutcome();
  if (delivery.kind === 'page' && ['sent', 'lost', 'crash-sent'].includes(outcome)) {
    const page = `${delivery.scene}/${delivery.page}`;
    if (!seen.has(page)) {
      log.appeared.push(page);
      log.shown.add(installment.id);
    }
    seen.add(page);
  }
  if (outcome === 'crash' || outcome === 'crash-sent') return { reading: claimed, crashed: true };
  const updated = applyOutcome(claimed, story, ref, token, outcomeOf(outcome, index), now);
  if (updated === null) throw new Error('lost its own token');
  return { reading: updated, crashed: false };
}

function outcomeOf(outcome: SimulatedOutcome, index: number): AttemptOutcome {
  if (outcome === 'sent') return { kind: 'sent', message: `m${index}`, channel: 'c1' };
  if (outcome === 'fault') return { kind: 'fault', fault: MISSING_SEND_PERMISSION };
  if (outcome === 'lost') return { kind: 'unclear', because: { kind: 'timeout' } };
  return { kind: 'again', after: 0, because: { kind: 'passing' } };
}

/** Ticks whenever the reading is due, as the engine does, until `end`. */
export function runUntil(
  reading: Reading,
  story: Story,
  end: number,
  nextOutcome?: () => SimulatedOutcome,
): TickResult {
  const seen = new Set<string>();
  const all = {
    appeared: [] as string[],
    planned: [] as Installment[],
    shown: new Set<string>(),
    told: [] as string[],
    ended: [] as number[],
  };
  let current = reading;
  for (let steps = 0; current.due !== null && current.due <= end; steps++) {
    if (steps > 10_000) throw new Error('due without an end');
    const done = simulateTick(current, story, current.due, nextOutcome, seen);
    current = done.reading;
    all.appeared.push(...done.appeared);
    all.planned.push(...done.planned);
    all.told.push(...done.told);
    all.ended.push(...done.ended);
    for (const id of done.shown) all.shown.add(id);
  }
  return { ...all, reading: current, rested: true };
}

/** One after the other, then always the last. */
export function outcomeSequence(...all: readonly SimulatedOutcome[]): () => SimulatedOutcome {
  let at = 0;
  return () => all[Math.min(at++, all.length - 1)] ?? 'sent';
}
