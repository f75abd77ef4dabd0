// Which reading is meant, and how far answers go: by name, thread, channel and server; and the gate.

import { describe, expect, it } from 'vitest';
import {
  completeReadings,
  findReading,
  publicGateAt,
  readingContextById,
} from '../../src/app/find-reading.ts';
import { createLibrary } from '../../src/library/library.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { gateAfter, privateGate, publicGate } from '../../src/reading/gate.ts';
import { placeAfter } from '../../src/reading/place.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { aChannel } from '../support/fake-publisher.ts';
import {
  AppFixture,
  aStory,
  expectUserError,
  OTHER_CHANNEL,
  READING_CHANNEL,
  SERVER,
} from './host/reading/app-fixture.ts';

const ELSEWHERE = '209';

async function fixtureWith(...readings: readonly Partial<Reading>[]): Promise<AppFixture> {
  const fixture = new AppFixture();
  fixture.publisher.setChannel(ELSEWHERE, aChannel('general'));
  await fixture.offer(aStory('dracula'), aStory('carmilla'));
  const { draft } = await fixture.createDraft('dracula');
  const ids: string[] = [];
  for (const [index, each] of readings.entries()) {
    const id = each.id ?? `r${index + 1}`;
    const reading: Reading = { ...draft, state: 'active', createdAt: index, ...each, id };
    await fixture.documents.update('reading', id, () => ({ write: reading, result: null }));
    ids.push(id);
  }
  const server = {
    ...NEW_SERVER,
    readings: ids,
  };
  await fixture.documents.update('server', SERVER, () => ({ write: server, result: null }));
  return fixture;
}

const here = { channel: READING_CHANNEL, channelName: 'reading' };
const there = { channel: OTHER_CHANNEL, channelName: 'book-club' };
const finished = { state: 'finished', released: 10 } as const;

describe('the reading that is meant', () => {
  const find = async (
    fixture: AppFixture,
    channel: string,
    named: string | null = null,
    thread: string | null = null,
  ) => (await findReading(fixture.app, fixture.context({ channel, thread }), named)).id;

  it.each<[string, readonly Partial<Reading>[], string, string]>([
    ['the one of this channel', [here, there], READING_CHANNEL, 'r1'],
    ['the only active one, anywhere', [here, { ...there, ...finished }], OTHER_CHANNEL, 'r1'],
    ['the only one there is, though it is over', [{ ...here, ...finished }], ELSEWHERE, 'r1'],
    [
      'the active one of this channel, not those before',
      [{ ...here, ...finished }, here, { ...here, ...finished }, there],
      READING_CHANNEL,
      'r2',
    ],
    [
      'the last one read here, where nothing goes on',
      [
        { ...here, ...finished },
        { ...here, ...finished },
        { ...there, ...finished },
      ],
      READING_CHANNEL,
      'r2',
    ],
    [
      'what was read here, where several go on elsewhere',
      [{ ...here, ...finished }, there, { channel: ELSEWHERE }],
      READING_CHANNEL,
      'r1',
    ],
  ])('is %s', async (_, readings, channel, id) => {
    expect(await find(await fixtureWith(...readings), channel)).toBe(id);
  });

  it('cannot be told where there are several, or none', async () => {
    const fixture = await fixtureWith(here, there);
    await expectUserError(find(fixture, ELSEWHERE), 'which-reading');
    await expectUserError(find(await fixtureWith(), READING_CHANNEL), 'nothing-read-here');
    await expectUserError(
      find(await fixtureWith({ ...here, state: 'draft' }), READING_CHANNEL),
      'nothing-read-here',
    );
    await expectUserError(
      findReading(fixture.app, fixture.context({ server: null }), null),
      'only-in-servers',
    );
  });

  it('is the one named, by its id, its label or its title', async () => {
    const fixture = await fixtureWith(here, there, { ...here, ...finished, title: 'Carmilla' });
    expect(await find(fixture, ELSEWHERE, 'r2')).toBe('r2');
    expect(await find(fixture, ELSEWHERE, ' dracula · #book-club ')).toBe('r2');
    expect(await find(fixture, READING_CHANNEL, 'carmilla')).toBe('r3');
    expect(await find(fixture, OTHER_CHANNEL, 'Dracula')).toBe('r2');
    await expectUserError(find(fixture, ELSEWHERE, 'dracula'), 'which-reading');
    await expectUserError(find(fixture, READING_CHANNEL, 'drac'), 'no-such-reading');
    const labels = (await completeReadings(fixture.app, fixture.context(), 'dra', 'read')).map(
      ({ id }) => id,
    );
    expect(labels).toEqual(['r2', 'r1']);
  });

  it('is the one whose scene the thread discusses', async () => {
    const fixture = await fixtureWith({ ...here, ...finished }, here);
    const thread = { reading: 'r1', run: 1, scene: 4 };
    await fixture.documents.update('thread', '77', () => ({ write: thread, result: null }));
    expect(await find(fixture, READING_CHANNEL, null, '77')).toBe('r1');
    expect(await find(fixture, READING_CHANNEL, null, '78')).toBe('r2');
    expect(await find(fixture, READING_CHANNEL, 'r2', '77')).toBe('r2');
  });
});

describe('how far answers go', () => {
  it('is never past another reading of the same story that has the channel, or its thread', async () => {
    const fixture = await fixtureWith(
      { ...here, released: 8 },
      { ...there, released: 3 },
      { channel: ELSEWHERE, story: 'carmilla', released: 1 },
    );
    const gateAt = async (channel: string, thread: string | null = null) => {
      const where = fixture.context({ channel, thread });
      return publicGateAt(fixture.app, where, await readingContextById(fixture.app, where, 'r1'));
    };
    expect(await gateAt(READING_CHANNEL)).toEqual(gateAfter('channel', 8));
    expect(await gateAt(OTHER_CHANNEL)).toEqual(gateAfter('channel', 3));
    expect(await gateAt(ELSEWHERE)).toEqual(gateAfter('channel', 8));
    const thread = { reading: 'r2', run: 1, scene: 2 };
    await fixture.documents.update('thread', '77', () => ({ write: thread, result: null }));
    expect(await gateAt(OTHER_CHANNEL, '77')).toEqual(gateAfter('thread', 2));
  });

  it('is that of the reading that goes on here, whatever one that is over had reached', async () => {
    const fixture = await fixtureWith({ ...here, state: 'stopped', released: 8 }, { ...here, released: 3 });
    const where = fixture.context({ channel: READING_CHANNEL });
    const gate = await publicGateAt(fixture.app, where, await readingContextById(fixture.app, where, 'r1'));
    expect(gate).toEqual(gateAfter('channel', 3));
  });

  it('is nothing for a draft, or for another server', async () => {
    const fixture = await fixtureWith({ ...here, state: 'draft' }, { ...here, server: '900' });
    await expectUserError(readingContextById(fixture.app, fixture.context(), 'r1'), 'gone');
    await expectUserError(readingContextById(fixture.app, fixture.context(), 'r2'), 'gone');
    await expectUserError(readingContextById(fixture.app, fixture.context(), 'r9'), 'gone');
  });

  it.each([
    ['own', 2, 5, null, 'bookmark', 2],
    ['own', 7, 5, null, 'bookmark', 7],
    ['own', 7, 5, 3, 'thread', 3],
    ['own', 2, 5, 3, 'bookmark', 2],
    ['own', 3, 5, 3, 'bookmark', 3],
    ['channel', 7, 5, null, 'channel', 5],
    ['channel', 0, 5, 4, 'thread', 4],
    ['channel', 0, 5, 9, 'channel', 5],
  ] as const)(
    'reading %s, at %i, with the channel at %i, in the thread of %s: %s %i',
    (pace, read, released, thread, kind, scene) => {
      expect(privateGate(pace, placeAfter(read), released, thread)).toEqual(gateAfter(kind, scene));
    },
  );
  it('for everyone is where the channel is, in a thread no further than its scene', () => {
    expect(publicGate(5, null)).toEqual(gateAfter('channel', 5));
    expect(publicGate(5, 3)).toEqual(gateAfter('thread', 3));
    expect(publicGate(2, 3)).toEqual(gateAfter('channel', 2));
  });
  it('is nowhere for whoever has not said how far they have read', () => {
    expect(() => privateGate(null, placeAfter(0), 5, null)).toThrow();
  });
});

describe('the library', () => {
  it('offers what is there, keeps what is read, and takes revisions in', async () => {
    const fixture = await fixtureWith({ ...here, released: 2 });
    const { library } = fixture.app;
    expect((await library.offered('s')).map(({ id }) => id)).toEqual(['carmilla', 'dracula']);
    const [offer] = (await library.offered('s')).filter(({ id }) => id === 'dracula');
    const old = offer && (await library.story(offer.id, offer.revision));
    const texts = Array.from({ length: 11 }, (_, index) => `Other words ${index}.`);
    const first = old && [await library.text(old, 1), await library.text(old, 2)];
    const next = aStory('dracula', { texts: [...(first ?? []), ...texts.slice(2)] });
    const [synced] = await library.sync([next], ['carmilla']);
    expect(synced).toMatchObject({ kind: 'revised', added: [11] });
    // A broken folder keeps its last good revision; a missing one is offered no longer, and its readings go on.
    expect((await library.offered('s')).map(({ id }) => id)).toEqual(['carmilla', 'dracula']);
    await library.sync([], []);
    expect(await library.offered('s')).toEqual([]);
    const reading = await fixture.reading('r1');
    expect(reading.revision).toBe(next.story.revision);
    const fresh = createLibrary({ documents: fixture.documents, clock: { now: () => 0 } });
    expect(await fresh.text(await fresh.story('dracula', reading.revision), 11)).toBe('Other words 10.');
    await expect(fresh.story('dracula', 'lost')).rejects.toThrow(/The database has lost story/);
    await expect(async () => fresh.text(next.story, 12)).rejects.toThrow(RangeError);
  });

  it('refuses what would change the order of what is out', async () => {
    const fixture = await fixtureWith({ ...here, released: 2 });
    const swapped = aStory('dracula');
    const [one, two, ...rest] = swapped.story.scenes;
    if (one === undefined || two === undefined) throw new Error('too short');
    const scenes = [{ ...two, number: 1 }, { ...one, number: 2 }, ...rest];
    const [synced] = await fixture.app.library.sync(
      [{ ...swapped, story: { ...swapped.story, revision: 'new', scenes } }],
      [],
    );
    expect(synced?.kind).toBe('refused');
    expect((await fixture.reading('r1')).revision).not.toBe('new');
  });
});
