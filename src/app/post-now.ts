// Posting scenes now, outside of any slot: for `/next` and for `/schedule now`.

import { composeInstallment, putInOutbox } from '../delivery/compose.ts';
import type { App } from '../ports/app.ts';
import { UserError } from '../ports/user-error.ts';
import { type Occasion, pagesOwed } from '../reading/installment.ts';
import { type SceneRange, withDue } from '../reading/plan-tick.ts';
import type { Reading } from '../reading/reading.ts';
import { minutesForScenes } from '../story/story.ts';
import { checkNotRestored } from './host/schedule/change.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Puts scenes into the outbox and sets them on their way.
 * @throws UserError where they are on their way already, or the reading can't go on
 */
export async function postScenes(
  app: App,
  where: RequestContext,
  reading: Reading,
  range: SceneRange,
  occasion: Extract<Occasion, { kind: 'host' | 'member' }>,
): Promise<Reading> {
  const { title, state, channel } = reading;
  if (state !== 'active') throw new UserError({ kind: 'not-active', title, state });
  if (reading.lastRequest === where.request) return reading;
  checkNotRestored(reading);
  if (pagesOwed(reading.outbox)) {
    app.engine.wake(reading.id);
    throw new UserError({ kind: 'still-posting', scene: reading.released + 1, channel });
  }
  const story = await app.library.story(reading.story, reading.revision);
  const composed = await composeInstallment(app, reading, story, range, occasion);
  const minutes = minutesForScenes(story, range.firstScene, range.lastScene);
  const lastByMember = occasion.kind === 'member' ? { at: app.clock.now(), minutes } : reading.lastByMember;
  const posting = withDue({ ...reading, lastByMember, lastRequest: where.request }, app.clock.now());
  if ((await putInOutbox(app, reading, posting, composed)) === null) {
    const current = await reloadUnposted(app, reading, range);
    return postScenes(app, where, current, range, occasion);
  }
  app.engine.wake(reading.id);
  return posting;
}

/** The reading as somebody changed it meanwhile. @throws UserError where they posted the very same scene */
async function reloadUnposted(
  app: App,
  before: Reading,
  { firstScene: scene }: SceneRange,
): Promise<Reading> {
  const current = await app.documents.get('reading', before.id);
  const same = current?.run === before.run && current.released === before.released;
  if (current === undefined || !same || pagesOwed(current.outbox)) {
    throw new UserError({ kind: 'still-posting', scene, channel: before.channel });
  }
  return current;
}
