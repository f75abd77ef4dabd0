// The engine: drafts nobody started, readings that fail or hang without holding up the others, and whose turn it is.

import { expect, it, vi } from 'vitest';
import { createEngine } from '../../src/delivery/engine.ts';
import { DEFAULT_POLICIES, DRAFT_LIFETIME_MS } from '../../src/reading/reading.ts';
import { EVERY_DAY } from '../../src/reading/schedule.ts';
import { AppFixture, aStory, NOON } from '../app/host/reading/app-fixture.ts';
import { aReading } from '../support/a-reading.ts';

/** A house with one story, and a reading of it for each `changes`. */
async function fixtureWith(...readings: readonly Parameters<typeof aReading>[0][]): Promise<AppFixture> {
  const fixture = new AppFixture();
  const full = aStory('a-story');
  await fixture.offer(full);
  const { id: story, revision, title } = full.story;
  for (const changes of readings) {
    const reading = aReading({ story, revision, title, channel: '201', schedule: null, ...changes });
    await fixture.documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  }
  return fixture;
}

it('forgets a draft that nobody started in time', async () => {
  const fixture = await fixtureWith({ id: 'd', state: 'draft', due: NOON });
  fixture.now = NOON - 1;
  await fixture.app.engine.tick();
  expect(await fixture.documents.get('reading', 'd')).toBeDefined();
  fixture.now = NOON;
  await fixture.app.engine.tick();
  expect(await fixture.documents.get('reading', 'd')).toBeUndefined();
});

it('keeps a draft that is started in the moment it would be forgotten', async () => {
  const fixture = await fixtureWith({ id: 'd', state: 'draft', due: NOON });
  fixture.now = NOON + DRAFT_LIFETIME_MS;
  const { documents } = fixture;
  const get = documents.get.bind(documents);
  // The host presses right after the engine has looked.
  documents.get = async (kind, id) => {
    const found = await get(kind, id);
    if (kind === 'reading') {
      documents.get = get;
      await documents.update('reading', 'd', (current) =>
        current === undefined
          ? { result: null }
          : { write: { ...current, state: 'active', due: null }, result: null },
      );
    }
    return found;
  };
  await fixture.app.engine.tick();
  expect(await documents.get('reading', 'd')).toMatchObject({ state: 'active' });
});

it('leaves a reading that fails alone for a minute, so that it stands in front of no other', async () => {
  const stuck = Array.from({ length: 120 }, (_, n) => ({
    id: `s${n}`,
    revision: 'lost',
    due: NOON - 10_000,
  }));
  const fixture = await fixtureWith(...stuck, { id: 'good', state: 'draft', due: NOON });
  await fixture.app.engine.tick();
  await fixture.app.engine.tick();
  expect(await fixture.documents.get('reading', 'good')).toBeUndefined();
  expect((await fixture.reading('s0')).due).toBe(NOON + 60_000);
  expect(fixture.errors).toHaveLength(120);
});

const DUE = { schedule: null, policies: { ...DEFAULT_POLICIES, discussion: 'none' } } as const;
const SLOT = {
  ...DUE,
  schedule: {
    times: [{ hour: 12, minute: 0 }],
    days: EVERY_DAY,
    from: null,
    zone: 'Europe/Paris',
    portion: { kind: 'scenes', scenes: 1 },
  },
  cursor: NOON - 1,
} as const;

/** Which readings' pages were posted, in order. */
const postedBy = (fixture: AppFixture) =>
  fixture.publisher.messagesIn('201').flatMap(({ post }) => (post.kind === 'page' ? [post.reading] : []));

it('takes turns over servers: one with many readings due does not hold up another with one', async () => {
  const readings = Array.from({ length: 300 }, (_, n) => ({
    ...SLOT,
    id: `a${n}`,
    server: '1',
    due: NOON - 60_000,
  }));
  const fixture = await fixtureWith(...readings, { ...SLOT, id: 'b', server: '2', due: NOON });
  await fixture.app.engine.tick();
  const posted = postedBy(fixture);
  expect(posted).toHaveLength(301);
  expect(new Set(posted).size).toBe(301);
  expect(posted.indexOf('b')).toBeLessThan(16);
});

it('finds what comes due while it works on something else, and goes on beside what hangs', async () => {
  const fixture = await fixtureWith({ ...SLOT, id: 'slow', server: '1', due: NOON });
  const { publisher, app } = fixture;
  const post = publisher.post.bind(publisher);
  const gate = new EventTarget();
  const hanging = new Promise((resolve) => gate.addEventListener('open', resolve));
  publisher.post = async (target, page, ...rest) => {
    if (page.kind === 'page' && page.reading === 'slow') await hanging;
    return post(target, page, ...rest);
  };
  await app.engine.poll();
  const full = await app.documents.get('reading', 'slow');
  if (full === undefined) throw new Error('the reading is gone');
  const quick = { ...full, ...SLOT, id: 'quick', outbox: [], due: NOON };
  await app.documents.update('reading', 'quick', () => ({ write: quick, result: null }));
  await app.engine.poll();
  await vi.waitUntil(() => postedBy(fixture).includes('quick'));
  expect(postedBy(fixture)).toEqual(['quick']);
  gate.dispatchEvent(new Event('open'));
  await app.engine.idle();
  expect(postedBy(fixture)).toEqual(['quick', 'slow']);
});

it('claims nothing before its turn has come, and lets go of what waits for one when it stops', async () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ ...SLOT, id: `r${n}`, server: `${n}`, due: NOON }));
  const fixture = await fixtureWith(...many, {
    ...DUE,
    id: 'woken',
    server: '99',
    due: null,
    state: 'draft' as const,
  });
  const { publisher, app } = fixture;
  const waiting: AbortSignal[] = [];
  publisher.acquire = (signal) =>
    new Promise<void>((resolve) => {
      waiting.push(signal);
      signal.addEventListener('abort', () => resolve());
    });
  await app.engine.poll();
  // No more stand before their turn than a moment's worth: who is woken now has few in front of them.
  await vi.waitUntil(() => waiting.length >= 16);
  const states = async () => {
    const readings = await Promise.all(many.map(({ id }) => app.documents.get('reading', id)));
    return readings.flatMap((each) => each?.outbox.flatMap(({ deliveries }) => deliveries) ?? []);
  };
  expect(waiting).toHaveLength(16);
  expect((await states()).every(({ progress }) => progress.state === 'owed')).toBe(true);
  await app.engine.drain();
  expect((await states()).map(({ progress }) => progress.state)).toEqual(
    Array.from({ length: 16 }, () => 'owed'),
  );
  expect(postedBy(fixture)).toEqual([]);
});

it('carries what is woken once more where it was under way, for a change it may not have seen', async () => {
  const fixture = await fixtureWith({ ...SLOT, id: 'r', server: '1', due: NOON });
  const { app } = fixture;
  await app.engine.poll();
  app.engine.wake('r');
  await app.engine.idle();
  expect(postedBy(fixture)).toEqual(['r']);
  await app.documents.update('reading', 'r', (reading) =>
    reading === undefined ? { result: null } : { write: { ...reading, cursor: NOON - 1 }, result: null },
  );
  app.engine.wake('r');
  await app.engine.idle();
  expect(postedBy(fixture)).toEqual(['r', 'r']);
});

it.each([
  ['running', false],
  ['started again', true],
])('%s, goes on by the day again once a clock that ran a year ahead is set right', async (_, restarted) => {
  const fixture = await fixtureWith({ ...SLOT, id: 'r', server: '1', due: NOON });
  const { app } = fixture;
  const YEAR = 365 * 24 * 60 * 60 * 1000;
  fixture.now = NOON + YEAR;
  await app.engine.tick();
  expect((await app.documents.get('reading', 'r'))?.due).toBeGreaterThan(NOON + YEAR);
  fixture.now = NOON;
  // Set right while it runs, or while it does not.
  const engine = restarted ? createEngine(() => app, { onTokenRefused: () => undefined }) : app.engine;
  await engine.tick();
  await vi.waitUntil(async () => ((await app.documents.get('reading', 'r'))?.due ?? 0) < NOON + YEAR);
  expect((await app.documents.get('reading', 'r'))?.due).toBeLessThan(NOON + 8 * 24 * 60 * 60 * 1000);
});
