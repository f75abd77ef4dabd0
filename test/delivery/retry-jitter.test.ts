// Retries after a failed post: readings that failed together do not come back together.

import { expect, it } from 'vitest';
import type { AttemptOutcome } from '../../src/reading/apply-outcome.ts';
import { AppFixture, aStory, SERVER } from '../app/host/reading/app-fixture.ts';
import { aReading } from '../support/a-reading.ts';
import { aChannel } from '../support/fake-publisher.ts';

const READINGS = 12;
const FIRST_BACKOFF_MS = 2_000;
const outcomes: readonly Extract<AttemptOutcome, { kind: 'again' | 'unclear' }>[] = [
  { kind: 'again', after: 0, because: { kind: 'passing' } },
  { kind: 'unclear', because: { kind: 'timeout' } },
];

it.each(outcomes)('spreads the first retries over the last quarter of the pause: $kind', async (outcome) => {
  const fixture = new AppFixture();
  const story = aStory('dracula');
  await fixture.offer(story);
  for (let at = 0; at < READINGS; at++) {
    const channel = String(5_000 + at);
    fixture.publisher.setChannel(channel, aChannel(`room-${at}`));
    fixture.publisher.failNext('post', outcome, channel);
    const reading = aReading({
      id: `r${at}`,
      server: SERVER,
      channel,
      story: 'dracula',
      revision: story.story.revision,
      cursor: fixture.now - 1,
      schedule: {
        times: [{ hour: 12, minute: 0 }],
        days: { kind: 'weekdays', days: [1], everyWeeks: 1 },
        from: null,
        zone: 'Europe/Paris',
        portion: { kind: 'scenes', scenes: 1 },
      },
      due: fixture.now,
    });
    await fixture.documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  }
  await fixture.app.engine.tick();
  await fixture.app.engine.idle();
  const waits = await Promise.all(
    Array.from({ length: READINGS }, async (_, at) => {
      const { outbox } = await fixture.reading(`r${at}`);
      const progress = outbox[0]?.deliveries[0]?.progress;
      return progress !== undefined && 'notBefore' in progress ? progress.notBefore - fixture.now : 0;
    }),
  );
  expect(new Set(waits).size).toBeGreaterThan(READINGS / 2);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(0.75 * FIRST_BACKOFF_MS);
  expect(Math.max(...waits)).toBeLessThanOrEqual(FIRST_BACKOFF_MS);
});
