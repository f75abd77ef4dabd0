// A new revision of an imported book: which older revisions are kept.

import { expect, it } from 'vitest';
import { analyseStory } from '../../src/library/analyse-text.ts';
import { changeImport } from '../../src/library/change-import.ts';
import { createLibrary } from '../../src/library/library.ts';
import { saveStory } from '../../src/library/revise.ts';
import { GLOBAL_OWNER, importId, storyRevisionId } from '../../src/ports/documents.ts';
import type { Import } from '../../src/ports/stored-imports.ts';
import type { FullStory } from '../../src/story/story.ts';
import { aStory } from '../app/host/reading/app-fixture.ts';
import { aReading } from '../support/a-reading.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

const ID = 'the-hatch';
const clock = { now: () => 0 };

/** A revision of one book; its scenes have other slugs where `prefix` is another. */
function revisionOf(prefix: string, scenes: number): FullStory {
  const { story, texts } = aStory(ID, { texts: Array.from({ length: scenes }, (_, at) => `Scene ${at}.`) });
  return {
    story: {
      ...story,
      revision: `${prefix}${scenes}`,
      scenes: story.scenes.map((scene) => ({ ...scene, slug: `${prefix}${scene.number}` })),
    },
    texts,
  };
}

const importOf = ({ story }: FullStory, before: string): Import => ({
  story: story.id,
  revision: story.revision,
  edition: 2,
  title: story.title,
  author: null,
  scenes: story.scenes.length,
  rating: 'everyone',
  format: 'text',
  fileName: 'hatch.txt',
  addedBy: null,
  addedAt: 0,
  rights: null,
  source: null,
  license: null,
  leftOut: [],
  wouldStay: 0,
  doubts: [],
  warnings: [],
  cover: null,
  before: { revision: before, doubts: [], cover: null },
});

/** Changes the book twice while a reading that has posted two scenes of `standsOn` could not follow. */
async function changedTwice(standsOn: 'old' | 'newest') {
  const [old, newer, newest] = [revisionOf('a', 2), revisionOf('b', 2), revisionOf('b', 3)];
  const documents = new MemoryDocuments();
  const library = createLibrary({ documents, clock });
  for (const each of [old, newer]) await saveStory(documents, each);
  const { revision } = (standsOn === 'old' ? old : newer).story;
  const reading = aReading({ story: ID, revision, released: 2 });
  await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  const from = importOf(newer, old.story.revision);
  await documents.update('import', importId(GLOBAL_OWNER, ID), () => ({ write: from, result: null }));
  const next = { full: newest, analyse: async () => analyseStory(newest) };
  const result = await changeImport(
    { documents, library, clock },
    GLOBAL_OWNER,
    from,
    next,
    {},
    'texts-stay',
  );
  expect(result.kind).toBe('changed');
  return documents.get('story', storyRevisionId(ID, old.story.revision));
}

it('keeps an old revision as long as a reading stands on it', async () => {
  expect(await changedTwice('old')).toMatchObject({ revision: 'a2' });
});

it('removes the revision before the last once no reading stands on it', async () => {
  expect(await changedTwice('newest')).toBeUndefined();
});
