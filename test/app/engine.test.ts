// The engine: drafts nobody started, and readings that fail without holding up the others.

import { expect, it } from 'vitest';
import { DRAFT_LIFETIME } from '../../src/reading/reading.ts';
import { aReading } from '../support/a-reading.ts';
import { aStory, House, NOON } from './story/house.ts';

/** A house with one story, and a reading of it for each `changes`. */
async function houseWith(...readings: readonly Parameters<typeof aReading>[0][]): Promise<House> {
  const house = new House();
  const full = aStory('a-story');
  await house.offer(full);
  const { id: story, revision, title } = full.story;
  for (const changes of readings) {
    const reading = aReading({ story, revision, title, channel: '201', schedule: null, ...changes });
    await house.documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  }
  return house;
}

it('forgets a draft that nobody started in time', async () => {
  const house = await houseWith({ id: 'd', state: 'draft', due: NOON });
  house.now = NOON - 1;
  await house.app.engine.tick();
  expect(await house.documents.get('reading', 'd')).toBeDefined();
  house.now = NOON;
  await house.app.engine.tick();
  expect(await house.documents.get('reading', 'd')).toBeUndefined();
});

it('keeps a draft that is started in the moment it would be forgotten', async () => {
  const house = await houseWith({ id: 'd', state: 'draft', due: NOON });
  house.now = NOON + DRAFT_LIFETIME;
  const { documents } = house;
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
  await house.app.engine.tick();
  expect(await documents.get('reading', 'd')).toMatchObject({ state: 'active' });
});

it('leaves a reading that fails alone for a minute, so that it stands in front of no other', async () => {
  const stuck = Array.from({ length: 120 }, (_, n) => ({
    id: `s${n}`,
    revision: 'lost',
    due: NOON - 10_000,
  }));
  const house = await houseWith(...stuck, { id: 'good', state: 'draft', due: NOON });
  await house.app.engine.tick();
  await house.app.engine.tick();
  expect(await house.documents.get('reading', 'good')).toBeUndefined();
  expect((await house.reading('s0')).due).toBe(NOON + 60_000);
  expect(house.errors).toHaveLength(120);
});
