// The card's buttons: start now, start at the first slot, continue, start over. Each does its thing once.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { isSending } from '../../../reading/installment.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { nextSlot } from '../../../reading/slots.ts';
import { lookForReading } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import { recordStarted } from '../../members.ts';
import type { RequestContext } from '../../request-context.ts';
import { acquireChannel } from './acquire-channel.ts';
import { channelProblem, throwIfProblem, viewChannel } from './channel.ts';
import { continueRun, type StartMode, startNewRun, startRun } from './lifecycle.ts';
import { refreshDraft, requireStory } from './refresh-draft.ts';
import { type SlotView, slotView } from './start-card.ts';

export interface StartResult {
  readonly kind: 'started' | 'continued' | 'started-over';
  readonly reading: Reading;
  /** The scene that comes next, 1..N+1. */
  readonly scene: number;
  /** Whether it is on its way right now. */
  readonly isPosting: boolean;
  /** Whether there is such a scene: of an ongoing serial all may be out. */
  readonly hasNextScene: boolean;
  /** The next slot; null without a schedule. */
  readonly slot: SlotView | null;
  /** Permissions that would make the posts complete. */
  readonly missingOptional: readonly string[];
}

/** @throws UserError where the channel won't do, or is taken */
export async function startReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  how: StartMode,
): Promise<StartResult> {
  const draft = await refreshDraft(app, await readingForHost(app, where, id));
  if (how === 'at-slot' && draft.schedule === null) throw new UserError({ kind: 'schedule-incomplete' });
  const story = await app.library.story(draft.story, draft.revision);
  const wanting = await checkChannel(app, draft, draft);
  const reading = await acquireChannel(app, where, {
    id,
    channel: draft.channel,
    isDone: (current) => isStarted(checkSameChannel(current, draft)),
    apply: (current) => startRun(current, story, where.user, how, app.clock.now()),
    checkReady: () => requireStory(app, draft),
  });
  await recordStarted(app, where, reading);
  return startResult(app, 'started', reading, wanting);
}

/** A second press finds it active; a card older than a stop does not start it again. */
function isStarted({ state, title }: Reading): boolean {
  if (state === 'draft') return false;
  if (state === 'active') return true;
  throw new UserError({ kind: 'not-active', title, state });
}

/** Goes on with run `run` of a stopped reading, with the settings of `draft` (its own id: as it was). @throws UserError */
export async function continueReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  run: number,
  draft: ReadingId,
): Promise<StartResult> {
  const stopped = await readingForHost(app, where, id);
  const settings = await draftSettings(app, stopped, draft);
  const wanting = await checkChannel(app, stopped, settings);
  const reading = await acquireChannel(app, where, {
    id,
    channel: stopped.channel,
    isDone(current) {
      checkSameChannel(current, stopped);
      if (current.run !== run) throw new UserError({ kind: 'draft-gone' });
      if (current.state === 'finished') throw notActiveError(current);
      return current.state === 'active';
    },
    apply: (current) => ({
      reading: continueRun(current, settings, app.clock.now()),
      firstInstallment: null,
    }),
    checkReady: () => requireStory(app, stopped),
  });
  await discardDraft(app, id, draft);
  return startResult(app, 'continued', reading, wanting);
}

/** Begins run `run` of a reading that is over, with the settings of `draft`. @throws UserError */
export async function restartReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  run: number,
  draft: ReadingId,
): Promise<StartResult> {
  const over = await readingForHost(app, where, id);
  const settings = await draftSettings(app, over, draft);
  const story = await app.library.story(settings.story, settings.revision);
  const wanting = await checkChannel(app, over, settings);
  const reading = await acquireChannel(app, where, {
    id,
    channel: over.channel,
    isDone(current) {
      checkSameChannel(current, over);
      if (current.run === run && current.state !== 'draft') return true;
      if (current.run !== run - 1) throw new UserError({ kind: 'draft-gone' });
      if (current.state === 'active') throw new UserError({ kind: 'still-active', title: current.title });
      checkNotSending(current, app.clock.now());
      return false;
    },
    apply: (current) => startNewRun(current, settings, story, where.user, app.clock.now()),
    checkReady: () => requireStory(app, over),
  });
  await recordStarted(app, where, reading);
  await discardDraft(app, id, draft);
  return startResult(app, 'started-over', reading, wanting);
}

/** What is being sent this very moment is settled first: it must not come out behind the new beginning. @throws UserError */
function checkNotSending({ outbox, released, channel }: Reading, now: number): void {
  if (isSending(outbox, now)) throw new UserError({ kind: 'still-posting', scene: released + 1, channel });
}

/** The channel that was looked at; who changed it meanwhile looks at another card now. */
function checkSameChannel(current: Reading, { channel }: Reading): Reading {
  if (current.channel !== channel) throw new UserError({ kind: 'draft-gone' });
  return current;
}

async function readingForHost(app: App, where: RequestContext, id: ReadingId): Promise<Reading> {
  await requireHost(app, where);
  const reading = await lookForReading(app, where, id, 'host');
  if (reading === undefined) throw new UserError({ kind: 'draft-gone' });
  return reading;
}

/** The draft of the card that was pressed; once the reading goes on it is gone, and nobody needs it. */
async function draftSettings(app: App, reading: Reading, draft: ReadingId): Promise<Reading> {
  const settings = draft === reading.id ? reading : await app.documents.get('reading', draft);
  const usable = settings?.id === reading.id || settings?.state === 'draft';
  if (settings?.server === reading.server && usable) return refreshDraft(app, settings);
  if (reading.state === 'active') return reading;
  throw new UserError({ kind: 'draft-gone' });
}

async function discardDraft({ documents }: App, reading: ReadingId, draft: ReadingId): Promise<void> {
  if (draft === reading) return;
  // It may have been started elsewhere by now: then it is no draft any more.
  await documents.update('reading', draft, (current) =>
    current?.state === 'draft' ? { remove: true, result: null } : { result: null },
  );
}

/** What is wanting there, though not in the way. @throws UserError for what is in the way */
async function checkChannel(app: App, reading: Reading, { policies }: Reading): Promise<readonly string[]> {
  const story = await app.library.story(reading.story, reading.revision);
  const channel = await viewChannel(app, reading.server, reading.channel, policies.discussion === 'thread');
  throwIfProblem(channelProblem(channel, story));
  return channel.missingOptional;
}

function notActiveError({ title }: Reading): UserError {
  return new UserError({ kind: 'not-active', title, state: 'finished' });
}

async function startResult(
  { clock, library }: App,
  kind: StartResult['kind'],
  reading: Reading,
  wanting: readonly string[],
): Promise<StartResult> {
  const { schedule, cursor, outbox, released } = reading;
  const story = await library.story(reading.story, reading.revision);
  const written = released < story.scenes.length;
  const now = clock.now();
  const slot = schedule && slotView(nextSlot(schedule, Math.max(cursor, now)), schedule.zone, now);
  return {
    kind,
    reading,
    scene: released + 1,
    isPosting: outbox.length > 0,
    hasNextScene: written,
    slot,
    missingOptional: wanting,
  };
}
