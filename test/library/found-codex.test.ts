// What is found in a story's texts is kept beside its revision, and answers draw on it up to the gate.

import { expect, test } from 'vitest';
import { analyseStory } from '../../src/library/analyse-text.ts';
import { createLibrary } from '../../src/library/library.ts';
import { saveStory } from '../../src/library/revise.ts';
import { endOfScene } from '../../src/story/extent.ts';
import { EMPTY_FOUND_CODEX } from '../../src/story/found-codex.ts';
import type { FullStory } from '../../src/story/story.ts';
import { aStory } from '../app/host/reading/app-fixture.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

const SHOP = aStory('shop', {
  texts: ['Edwin Marlowe, a clockmaker, opened his shop.', 'Marlowe sold it. “Why?” asked Mrs. Pell.'],
});

async function syncedLibrary(full: FullStory) {
  const documents = new MemoryDocuments();
  const library = createLibrary({ documents, clock: { now: () => 0 } });
  await library.sync([full], []);
  return { documents, library };
}

test('a story that is taken in has a codex, up to each gate', async () => {
  const { library } = await syncedLibrary(SHOP);
  const headings = async (gate: number) =>
    (await library.visible(SHOP.story, endOfScene(gate))).codex.map(({ heading }) => heading);
  expect(await headings(0)).toEqual([]);
  expect(await headings(1)).toEqual(['Edwin Marlowe']);
  expect(await headings(2)).toEqual(['Edwin Marlowe', 'Mrs. Pell']);
});

test('what was found elsewhere is kept as it is', async () => {
  const documents = new MemoryDocuments();
  await saveStory(documents, SHOP, { ...analyseStory(SHOP), codex: EMPTY_FOUND_CODEX });
  const library = createLibrary({ documents, clock: { now: () => 0 } });
  expect((await library.visible(SHOP.story, endOfScene(2))).codex).toEqual([]);
  expect(await documents.get('codex', `shop:${SHOP.story.revision}`)).toEqual(EMPTY_FOUND_CODEX);
});

test('a revision that was stored without one gets it when it is asked for', async () => {
  const { documents } = await syncedLibrary(SHOP);
  const id = `shop:${SHOP.story.revision}`;
  const before = await documents.get('codex', id);
  await documents.remove('codex', id);
  const library = createLibrary({ documents, clock: { now: () => 0 } });
  expect((await library.visible(SHOP.story, endOfScene(1))).codex).toMatchObject([
    { heading: 'Edwin Marlowe', quotes: [{ text: SHOP.texts[0], scene: 1 }] },
  ]);
  expect(await documents.get('codex', id)).toEqual(before);
});
