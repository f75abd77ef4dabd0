// What keeps a story for adults from being posted.

import type { App } from '../ports/app.ts';
import { PublishError, type PublishOutcome, type Target } from '../ports/publisher.ts';
import { isForAdults, type Story } from '../story/story.ts';

/**
 * What keeps a story from being posted in a channel because of who is there, or of what can't be seen of it; null where
 * nothing does. @throws PublishError only for a token that is no good
 */
export async function ageHindrance(
  { publisher }: Pick<App, 'publisher'>,
  target: Target,
  story: Pick<Story, 'rating'>,
): Promise<Exclude<PublishOutcome, { kind: 'unclear' | 'unauthorized' }> | null> {
  if (!isForAdults(story)) return null;
  try {
    if (await publisher.isAgeRestricted(target)) return null;
    return { kind: 'fault', fault: { kind: 'not-age-restricted' } };
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind === 'unauthorized') throw error;
    const { outcome } = error;
    // A question that was not answered has made nothing.
    return outcome.kind === 'unclear' ? { kind: 'again', after: 0, because: outcome.because } : outcome;
  }
}
