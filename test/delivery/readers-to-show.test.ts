// Whether a closing post has a picture: decided when it is composed, by what the bot may do then.

import { expect, it } from 'vitest';
import { readersToShow } from '../../src/delivery/readers-to-show.ts';
import { markId, memberId } from '../../src/ports/documents.ts';
import { NEW_MEMBER } from '../../src/ports/new-documents.ts';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { readingOf, START, storyOf } from '../reading/simulate.ts';
import { aChannel, FakePublisher } from '../support/fake-publisher.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

const TEN = storyOf(10);
const READING = readingOf();

function fixtureOf(missing: readonly string[]) {
  const documents = new MemoryDocuments();
  const publisher = new FakePublisher({ [READING.channel]: aChannel('reading', { missing }) });
  const warnings: string[] = [];
  const log = {
    ...{ info: () => undefined, error: () => undefined },
    warn: (_: object, message: string) => void warnings.push(message),
  };
  return { documents, publisher, warnings, log, clock: { now: () => START } };
}

it('shows everyone by the furthest scene they pressed, or along with the channel', async () => {
  const fixture = fixtureOf([]);
  const mark = (user: string, scene: number, run = 1) =>
    fixture.documents.update('mark', markId(READING.id, run, scene, user), () => ({
      write: { at: START },
      result: null,
    }));
  for (const user of ['11', '12', '13']) for (const scene of [1, 2, 4]) await mark(user, scene);
  for (const user of ['21', '22', '23']) {
    await mark(user, 1);
    const bookmarks = { [READING.id]: { ...NEW_BOOKMARK, pace: 'channel' as const } };
    const member = { write: { ...NEW_MEMBER, bookmarks }, result: null };
    await fixture.documents.update('member', memberId(READING.server, user), () => member);
  }
  // Of another run.
  await mark('31', 9, 2);
  expect(await readersToShow(fixture, READING, TEN, 1)).toMatchObject({
    ...{ released: 10, scenes: 10, readers: 6, finish: START, upcoming: [] },
    groups: [
      { first: 4, last: 4, readers: 3, along: false },
      { first: 10, last: 10, readers: 3, along: true },
    ],
  });
});

it('shows nothing where files may not be attached, or where nobody can be counted', async () => {
  expect(await readersToShow(fixtureOf(['Attach Files']), READING, TEN, 1)).toBeNull();
  const broken = fixtureOf([]);
  broken.documents.ids = () => Promise.reject(new Error('the store is away'));
  expect(await readersToShow(broken, READING, TEN, 1)).toBeNull();
  expect(broken.warnings).toEqual(['a closing post goes without its picture']);
});
