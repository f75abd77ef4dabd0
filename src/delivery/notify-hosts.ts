// Tells the hosts, once, that a reading halted or goes on: in the notices channel, else whoever started it.

import { isDeepStrictEqual } from 'node:util';
import { hashNonce } from '../ports/nonce.ts';
import { type NoticePost, PublishError } from '../ports/publisher.ts';
import { withDue } from '../reading/plan-tick.ts';
import type { Notice, Reading } from '../reading/reading.ts';
import type { DeliveryDeps } from './context.ts';
import { serverLanguage } from './server-language.ts';

/** Says it, then forgets it. Where nobody can be reached it stays in `/schedule show`. */
export async function notifyHosts(app: DeliveryDeps, reading: Reading, notice: Notice): Promise<void> {
  const { documents, clock, log } = app;
  const { id, run, channel, title: story } = reading;
  const server = await documents.get('server', reading.server);
  const language = await serverLanguage(app, reading.server);
  const post: NoticePost = { notice, reading: id, run, channel, story, language };
  const noticesChannel = server?.noticesChannel ?? null;
  const delivered =
    (await notifyChannel(app, reading, noticesChannel, post)) ||
    (await notifyByDirectMessage(app, reading, post));
  log.info({ reading: reading.id, scene: notice.scene, notice, told: delivered }, 'notice to the hosts');
  await documents.update('reading', reading.id, (current) => {
    if (current === undefined || !isDeepStrictEqual(current.notice, notice)) return { result: null };
    return { write: withDue({ ...current, notice: null }, clock.now()), result: null };
  });
}

async function notifyChannel(
  app: DeliveryDeps,
  reading: Reading,
  channel: string | null,
  post: NoticePost,
): Promise<boolean> {
  if (channel === null || !(await isForTheSameReaders(app, reading, channel))) return false;
  return trySend(() => app.publisher.notice(channel, post, noticeNonce(reading, post)));
}

/** Whether everyone who may view the notices may view the reading: a notice names its story and its channel. */
async function isForTheSameReaders(app: DeliveryDeps, reading: Reading, notices: string): Promise<boolean> {
  if (notices === reading.channel) return true;
  try {
    return (await app.publisher.viewers(reading.server)).allCanView(notices, reading.channel);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    // Asked again, later: the notice stays until it is said.
    if (error.outcome.kind !== 'fault') throw error;
    return false;
  }
}

async function notifyByDirectMessage(
  app: DeliveryDeps,
  reading: Reading,
  post: NoticePost,
): Promise<boolean> {
  const { startedBy } = reading;
  return (
    startedBy !== null &&
    trySend(() => app.publisher.directMessage(startedBy, post, noticeNonce(reading, post)))
  );
}

async function trySend(send: () => Promise<void>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    // Later, then: the notice stays until it is said.
    if (error.outcome.kind === 'unauthorized' || error.outcome.kind === 'again') throw error;
    // It may have arrived: once too few is better than in two places.
    return error.outcome.kind === 'unclear';
  }
}

/** A process that dies between saying and forgetting says it again under the same nonce: it appears once. */
function noticeNonce(reading: Reading, { notice }: NoticePost): string {
  const since = reading.pause?.by === 'fault' ? reading.pause.since : reading.released;
  // One fault after another is news each time, and so is one restore after another.
  const what = nonceSubject(reading, notice);
  return hashNonce(reading.id, notice.kind, notice.scene, since, JSON.stringify(what));
}

function nonceSubject(reading: Reading, notice: Notice) {
  switch (notice.kind) {
    case 'restored':
      return reading.pause;
    case 'would-stay':
      return notice.pieces;
    case 'finished':
      return reading.run;
    default:
      return notice.fault;
  }
}
