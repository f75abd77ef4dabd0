// Carries one reading on: plan, claim, send, mark, until it rests. Every change is one compare-and-set.

import { randomUUID } from 'node:crypto';
import { type AttemptOutcome, claim, type DeliveryRef, settle } from '../reading/deliver.ts';
import { type Plan, planTick } from '../reading/plan-tick.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import type { Story } from '../story/story.ts';
import type { App } from './app.ts';
import { attempt } from './attempt.ts';
import { compose, putInOutbox } from './compose.ts';
import { PublishError } from './publisher.ts';
import { tell } from './tell.ts';

export type Carrier = Omit<App, 'engine'>;

/** Carries the reading until it rests, is gone, or `stopping` says to leave the rest for later. */
export async function advance(app: Carrier, id: ReadingId, stopping: () => boolean): Promise<void> {
  while (!stopping()) {
    const reading = await app.documents.get('reading', id);
    if (reading === undefined) return;
    const story = await app.library.story(reading.story, reading.revision);
    const plan = planTick(reading, story, app.clock.now());
    const more = await carryOut(app, reading, story, plan);
    if (!more) return;
  }
}

/** Whether there may be more to do. */
async function carryOut(app: Carrier, reading: Reading, story: Story, plan: Plan): Promise<boolean> {
  switch (plan.do) {
    case 'rest':
      return rest(app, reading, story);
    case 'discard':
      return discard(app, reading, story);
    case 'tell':
      await tell(app, reading, plan.notice);
      return true;
    case 'compose':
      await put(app, reading, story, plan);
      return true;
    case 'deliver':
      await deliver(app, reading, story, { installment: plan.installment.id, index: plan.index });
      return true;
  }
}

/** Writes what resting changes (a slot dealt with, a new due), unless something came up meanwhile. */
async function rest({ documents, clock }: Carrier, reading: Reading, story: Story): Promise<boolean> {
  return documents.update('reading', reading.id, (current) => {
    if (current === undefined) return { result: false };
    if (current.revision !== story.revision) return { result: true };
    const plan = planTick(current, story, clock.now());
    return plan.do === 'rest' ? { write: plan.reading, result: false } : { result: true };
  });
}

/** Removes a draft, unless somebody starts it at this very moment. */
async function discard({ documents, clock }: Carrier, reading: Reading, story: Story): Promise<boolean> {
  return documents.update('reading', reading.id, (current) => {
    const plan = current && planTick(current, story, clock.now());
    return plan?.do === 'discard' ? { remove: true, result: false } : { result: plan !== undefined };
  });
}

/** How long a reading is left alone after something went wrong on our side, in milliseconds. */
const LEFT_ALONE = 60_000;

/** Looks again later: what fails each time would else stand in front of the others at every tick. */
export async function postpone({ documents, clock }: Carrier, id: ReadingId): Promise<void> {
  const now = clock.now();
  await documents.update('reading', id, (current) => {
    if (current === undefined || current.due === null || current.due > now) return { result: null };
    return { write: { ...current, due: now + LEFT_ALONE }, result: null };
  });
}

/** Puts the planned installment into the outbox, using its slot up in the same change. */
async function put(
  app: Carrier,
  reading: Reading,
  story: Story,
  plan: Extract<Plan, { do: 'compose' }>,
): Promise<void> {
  const composed = await compose(app, plan.reading, story, plan.share, plan.occasion);
  await putInOutbox(app, reading, plan.reading, composed);
}

/** Claims, sends, records, marks. */
async function deliver(app: Carrier, reading: Reading, story: Story, ref: DeliveryRef): Promise<void> {
  const { documents, clock } = app;
  const token = randomUUID();
  const claimed = await documents.update('reading', reading.id, (current) => {
    const next = current === undefined ? null : claim(current, ref, token, clock.now());
    return next === null ? { result: null } : { write: next, result: next };
  });
  if (claimed === null) return;
  try {
    const outcome = await attempt(app, claimed, ref, token);
    await mark(app, claimed, story, ref, token, outcome);
  } catch (error) {
    // Refused with all else: nothing was made, and nothing has to be looked for.
    if (error instanceof PublishError) await mark(app, claimed, story, ref, token, NOTHING_MADE);
    throw error;
  }
}

const NOTHING_MADE: AttemptOutcome = { kind: 'again', after: 0, because: { kind: 'passing' } };

/** Marks what came of an attempt, if `token` still holds it; null: somebody else took it over. */
async function mark(
  { documents, clock, log }: Carrier,
  { id }: Reading,
  story: Story,
  ref: DeliveryRef,
  token: string,
  outcome: AttemptOutcome | null,
): Promise<void> {
  const settled = await documents.update('reading', id, (current) => {
    const next =
      current === undefined || outcome === null
        ? null
        : settle(current, story, ref, token, outcome, clock.now(), chanceOf(token));
    return next === null ? { result: current } : { write: next, result: next };
  });
  log.info({ reading: id, delivery: ref, attempt: token, outcome }, 'delivery attempted');
  if (!settled?.outbox.some((installment) => installment.id === ref.installment))
    await documents.remove('outbox', ref.installment);
}

/** A number from 0 to 1 that is another for each attempt. */
function chanceOf(token: string): number {
  return Number.parseInt(token.slice(0, 8), 16) / 0xffff_ffff;
}
