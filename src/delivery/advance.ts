// Carries one reading on: plan, claim, send, mark, until it rests. Every change is one compare-and-set.

import { randomUUID } from 'node:crypto';
import type { Decision } from '../ports/documents.ts';
import { PublishError } from '../ports/publisher.ts';
import { type AttemptOutcome, applyOutcome, claim, type DeliveryRef } from '../reading/apply-outcome.ts';
import { isExpiredDraft, type Plan, planTick } from '../reading/plan-tick.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import { attemptDelivery } from './attempt.ts';
import { type ComposedInstallment, composeEnd, composeInstallment, putInOutbox } from './compose.ts';
import type { DeliveryControl, DeliveryDeps, Ground, OutboxCache, StepResult } from './context.ts';
import { AttemptError, attemptTrace, logAttempt } from './log-attempt.ts';
import { notifyHosts } from './notify-hosts.ts';

/** Carries the reading until it rests, is gone, or is to be left for later. */
export async function advance(app: DeliveryDeps, id: ReadingId, control: DeliveryControl): Promise<void> {
  const outboxes: OutboxCache = new Map();
  let result: StepResult = 'reload';
  while (result !== 'done' && !control.signal.aborted) {
    const reading: Reading | undefined =
      result === 'reload' ? await app.documents.get('reading', id) : result;
    if (reading === undefined) return;
    if (reading.state === 'draft') {
      // Its story may have been removed meanwhile: none is needed to forget it.
      result = await removeExpiredDraft(app, id);
      continue;
    }
    const story = await app.library.story(reading.story, reading.revision);
    const plan = planTick(reading, story, app.clock.now());
    result = await executePlan({ app, control, reading, story, outboxes }, plan);
  }
}

async function executePlan(context: Ground, plan: Plan): Promise<StepResult> {
  const { app, control, reading, story } = context;
  switch (plan.do) {
    case 'wait':
      return saveWaiting(context, plan.reading);
    case 'discard':
      return removeExpiredDraft(app, reading.id);
    case 'notify':
      await notifyHosts(app, reading, plan.notice);
      return 'reload';
    case 'compose':
      return composeNext(context, plan);
    case 'compose-end':
      return putComposed(context, plan.reading, await composeEnd(app, reading, story, plan.run));
    case 'deliver':
      // Before it is claimed: a lease must not run out in a queue.
      await control.acquire();
      if (control.signal.aborted) return 'done';
      return deliver(context, { installment: plan.installment.id, index: plan.index });
  }
}

/** Writes what resting changes (a slot dealt with, a new due), unless something came up meanwhile. */
async function saveWaiting({ app, reading, story }: Ground, waiting: Reading): Promise<StepResult> {
  if (waiting === reading) return 'done';
  const decide = (current: Reading | undefined): Decision<Reading, StepResult> => {
    if (current === undefined) return { result: 'done' };
    if (current.revision !== story.revision) return { result: 'reload' };
    const plan = planTick(current, story, app.clock.now());
    if (plan.do !== 'wait') return { result: 'reload' };
    // What finished only now has its end to be marked at once.
    return { write: plan.reading, result: plan.reading.endOwed === current.endOwed ? 'done' : 'reload' };
  };
  return app.documents.update('reading', reading.id, decide, { current: reading });
}

/** Removes a draft whose time has come, unless somebody starts it at this very moment. */
async function removeExpiredDraft({ documents, clock }: DeliveryDeps, id: ReadingId): Promise<StepResult> {
  return documents.update('reading', id, (current): Decision<Reading, StepResult> => {
    if (current === undefined) return { result: 'done' };
    if (isExpiredDraft(current, clock.now())) return { remove: true, result: 'done' };
    return { result: current.state === 'draft' ? 'done' : 'reload' };
  });
}

/** How long a reading is left alone after something went wrong on our side, in milliseconds. */
const POSTPONE_MS = 60_000;

/** Looks again later: what fails each time would else stand in front of the others at every tick. */
export async function postpone({ documents, clock }: DeliveryDeps, id: ReadingId): Promise<void> {
  const now = clock.now();
  await documents.update('reading', id, (current) => {
    if (current === undefined || current.due === null || current.due > now) return { result: null };
    return { write: { ...current, due: now + POSTPONE_MS }, result: null };
  });
}

/** Puts the planned installment into the outbox, using its slot up in the same change. */
async function composeNext(context: Ground, plan: Extract<Plan, { do: 'compose' }>): Promise<StepResult> {
  const { app, story } = context;
  const composed = await composeInstallment(app, plan.reading, story, plan.range, plan.occasion);
  return putComposed(context, plan.reading, composed);
}

async function putComposed(
  { app, reading, outboxes }: Ground,
  next: Reading,
  composed: ComposedInstallment,
): Promise<StepResult> {
  outboxes.set(composed.installment.id, composed.outbox);
  return (await putInOutbox(app, reading, next, composed)) ?? 'reload';
}

/** Claims, sends, records, marks. */
async function deliver(context: Ground, ref: DeliveryRef): Promise<StepResult> {
  const { app, reading, story, outboxes } = context;
  const token = randomUUID();
  const tryClaim = (current: Reading | undefined) => {
    const next = current === undefined ? null : claim(current, ref, token, app.clock.now());
    return next === null ? { result: null } : { write: next, result: next };
  };
  const claimed = await app.documents.update('reading', reading.id, tryClaim, { current: reading });
  if (claimed === null) return 'reload';
  const claimedContext = { ...context, reading: claimed };
  try {
    return await saveOutcome(
      claimedContext,
      ref,
      token,
      await attemptDelivery(app, claimed, story, ref, token, outboxes),
    );
  } catch (error) {
    // Refused with all else: nothing was made, and nothing has to be looked for.
    if (error instanceof PublishError) await saveOutcome(claimedContext, ref, token, NOT_SENT);
    throw new AttemptError(attemptTrace(claimed, ref, token), error);
  }
}

const NOT_SENT: AttemptOutcome = { kind: 'again', after: 0, because: { kind: 'passing' } };

interface SaveResult {
  readonly updated: Reading | undefined;
  readonly step: StepResult;
}

/** Marks what came of an attempt, if `token` still holds it; null: somebody else took it over. */
async function saveOutcome(
  { app, reading, story, outboxes }: Ground,
  ref: DeliveryRef,
  token: string,
  outcome: AttemptOutcome | null,
): Promise<StepResult> {
  const { documents, clock } = app;
  const decide = (current: Reading | undefined): Decision<Reading, SaveResult> => {
    const next =
      current === undefined || outcome === null
        ? null
        : applyOutcome(current, story, ref, token, outcome, clock.now(), randomFrom(token));
    if (next === null) return { result: { updated: current, step: 'reload' } };
    return { write: next, result: { updated: next, step: next } };
  };
  const { updated, step } = await documents.update('reading', reading.id, decide, { current: reading });
  logAttempt(app, attemptTrace(reading, ref, token), outcome);
  if (!updated?.outbox.some(({ id }) => id === ref.installment)) {
    const current = outboxes.get(ref.installment);
    await documents.update('outbox', ref.installment, () => ({ remove: true, result: null }), { current });
  }
  return step;
}

/** A number from 0 to 1 that is another for each attempt. */
function randomFrom(token: string): number {
  return Number.parseInt(token.slice(0, 8), 16) / 0xffff_ffff;
}
