// Whether only adults are somewhere: where somebody asks, and where the bot is about to post.

import type { App } from '../ports/app.ts';
import { PublishError } from '../ports/publisher.ts';
import { UserError } from '../ports/user-error.ts';
import type { Reading } from '../reading/reading.ts';
import { isForAdults, type Story } from '../story/story.ts';
import type { RequestContext } from './request-context.ts';

type Rated = Pick<Story, 'rating'>;

/**
 * Whether a story may be shown where somebody asks. For one that is not for adults nothing is looked up.
 * @throws UserError where Discord does not answer
 */
export async function mayBeShownAt(
  { publisher }: Pick<App, 'publisher'>,
  where: RequestContext,
  story: Rated,
): Promise<boolean> {
  if (!isForAdults(story) || where.ageRestricted) return true;
  const { server, channel } = where;
  if (server === null) return false;
  try {
    if (await publisher.isAgeRestrictedServer(server)) return true;
    return where.ageRestricted === null && (await publisher.isAgeRestricted({ server, channel }));
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind === 'unauthorized') throw error;
    throw new UserError({ kind: 'not-checked' });
  }
}

/**
 * Checks that a reading's story may be shown where somebody asks: in its own channel too, which was age-restricted when
 * it started and need not be any more. @throws UserError
 */
export async function checkAge(
  app: Pick<App, 'publisher'>,
  where: RequestContext,
  { channel, title }: Reading,
  story: Rated,
): Promise<void> {
  if (await mayBeShownAt(app, where, story)) return;
  const kind = where.channel === channel ? 'not-age-restricted-now' : 'for-adults';
  throw new UserError({ kind, channel, title });
}
