// What scenes tell, kept beside each revision: found when it is taken in, and once more where it is missing.

import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { storyRevisionId } from '../../src/ports/documents.ts';
import { aStory, NOON } from '../app/host/reading/app-fixture.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

it('is kept when a story is taken in, and found and kept again where a revision is without', async () => {
  const documents = new MemoryDocuments();
  const ports = { documents, clock: { now: () => NOON } };
  const full = aStory('ferry', { texts: ['The lantern of Oskar hung over the Elbe, and Oskar slept.'] });
  await createLibrary(ports).sync([full], []);
  const id = storyRevisionId('ferry', full.story.revision);
  const kept = await documents.get('telling', id);
  expect(kept?.scenes[0]?.[0]?.text).toContain('Oskar');
  await documents.remove('telling', id);
  expect(await createLibrary(ports).salientSentences(full.story)).toEqual(kept);
  expect(await documents.get('telling', id)).toEqual(kept);
});
