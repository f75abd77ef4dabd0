// The first promise, for every answer there is: what stands after a reader's place changes none of them, byte by byte.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { about } from '../../src/app/member/about.ts';
import { catchup } from '../../src/app/member/catchup.ts';
import { completeScenes } from '../../src/app/member/complete-scenes.ts';
import { help } from '../../src/app/member/help.ts';
import { completeLookup, lookup } from '../../src/app/member/lookup.ts';
import { progress } from '../../src/app/member/progress.ts';
import { recapFor } from '../../src/app/member/recap.ts';
import { renderLookup } from '../../src/discord/render/lookup.ts';
import { renderAbout, renderHelp, renderProgress } from '../../src/discord/render/member.ts';
import { renderCatchup, renderRecap } from '../../src/discord/render/recap.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { memberId } from '../../src/ports/documents.ts';
import type { Pace } from '../../src/reading/bookmark.ts';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { RECAP_LENGTHS } from '../../src/story/recap.ts';
import type { FullStory } from '../../src/story/story.ts';
import { arbitraryStory, replaceAfter, VOCABULARY } from '../story/arbitrary-story.ts';
import { aReading } from '../support/a-reading.ts';
import { AppFixture, READING_CHANNEL, SERVER } from './host/reading/app-fixture.ts';

const STORIES = 100;
/** Questions asked of each story: 2,000 in all, each answered in eight ways. */
const QUESTIONS = 20;
const READER = '301';

interface ReaderPosition {
  /** The scene the reader has come to, and the one the channel has. */
  readonly gate: number;
  readonly released: number;
  readonly pace: Pace;
}

/** A house where that story is read, by somebody who has come so far. */
async function fixtureAt(full: FullStory, { gate, released, pace }: ReaderPosition): Promise<AppFixture> {
  const fixture = new AppFixture();
  await fixture.offer(full);
  const { id: story, title, revision } = full.story;
  const reading = aReading({
    id: 'r1',
    server: SERVER,
    channel: READING_CHANNEL,
    story,
    title,
    revision,
    released,
  });
  await fixture.documents.update('reading', 'r1', () => ({ write: reading, result: null }));
  const server = {
    hostRole: null,
    noticesChannel: null,
    zone: null,
    language: null,
    locale: null,
    readings: ['r1'],
  };
  await fixture.documents.update('server', SERVER, () => ({ write: server, result: null }));
  const bookmarks = { r1: { ...NEW_BOOKMARK, pace, read: gate } };
  await fixture.documents.update('member', memberId(SERVER, READER), () => ({
    write: { bookmarks, started: [], added: [] },
    result: null,
  }));
  return fixture;
}

/** All that the reader is shown, whatever they ask. */
async function answersTo(fixture: AppFixture, query: string): Promise<string> {
  const { app } = fixture;
  const where = fixture.context({ user: READER, manager: false, ageRestricted: true });
  return JSON.stringify([
    renderLookup(strings, await lookup(app, where, query, null)),
    await completeLookup(app, where, query, null),
    await completeScenes(app, where, query, null),
    await Promise.all(
      RECAP_LENGTHS.map(async (length) => renderRecap(strings, await recapFor(app, where, length, null))),
    ),
    renderCatchup(strings, await catchup(app, where, { by: null, since: null }, null)),
    renderProgress(strings, await progress(app, where, null)),
    renderAbout(strings, await about(app, where, null)),
    renderHelp(strings, await help(app, where)),
  ]);
}

const storyPairs = arbitraryStory().chain((full) => {
  const { length } = full.story.scenes;
  const names = full.story.codex.flatMap((entry) => entry.names.map(({ text }) => text));
  const query = fc.oneof(
    fc.constantFrom(...VOCABULARY, 'the', ...names),
    fc.constantFrom(...VOCABULARY, ...names).map((name) => `who is ${name}?`),
    fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY)).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  return fc.record({
    full: fc.constant(full),
    gate: fc.nat(length),
    pace: fc.constantFrom('channel', 'own' as const),
    ahead: fc.nat(length),
    queries: fc.array(query, { minLength: QUESTIONS, maxLength: QUESTIONS }),
  });
});

it('answers alike, whatever comes after the gate', { timeout: 120_000 }, async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(storyPairs, async ({ full, gate, pace, ahead, queries }) => {
      const released = pace === 'own' ? Math.min(full.story.scenes.length, gate + ahead) : gate;
      const standing = { gate, released, pace };
      const [one, two] = [
        await fixtureAt(full, standing),
        await fixtureAt(replaceAfter(full, gate), standing),
      ];
      for (const query of queries) {
        const answer = await answersTo(one, query);
        expect(await answersTo(two, query)).toBe(answer);
        if (answer.includes('"### ')) answered += 1;
      }
    }),
    { seed: 17, numRuns: STORIES },
  );
  // And the answers do say something.
  expect(answered).toBeGreaterThan(STORIES);
});
