// What the picture of a closing post shows, decided once, when the post is composed.

import type { App } from '../ports/app.ts';
import { type ReadersSnapshot, readersSnapshot } from '../reading/readers-snapshot.ts';
import type { Reading } from '../reading/reading.ts';
import type { Story } from '../story/story.ts';
import { readerPlaces } from './reader-places.ts';

/**
 * Run `run` of a reading, which is over; null where no picture may be attached in its channel, or where its readers can't
 * be counted: the post does without.
 */
export async function readersToShow(
  app: Pick<App, 'documents' | 'clock' | 'publisher' | 'log'>,
  reading: Reading,
  story: Story,
  run: number,
): Promise<ReadersSnapshot | null> {
  const { server, channel } = reading;
  const now = app.clock.now();
  const ended = { ...reading, run, released: story.scenes.length, state: 'finished' } as const;
  try {
    if (!(await app.publisher.canAttach({ server, channel }))) return null;
    return { ...readersSnapshot(ended, story, await readerPlaces(app, ended), now), finish: now };
  } catch (error) {
    app.log.warn({ err: error, reading: reading.id }, 'a closing post goes without its picture');
    return null;
  }
}
