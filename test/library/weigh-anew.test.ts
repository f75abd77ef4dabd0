// Books from before: what was left out of them is weighed once by newer rules, and hosts are told what would stay.

import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { saveStory } from '../../src/library/revise.ts';
import { weighImportsAnew } from '../../src/library/weigh-anew.ts';
import { importId } from '../../src/ports/documents.ts';
import type { Import } from '../../src/ports/stored-imports.ts';
import { aStory } from '../app/host/reading/app-fixture.ts';
import { prose } from '../import/book-template.ts';
import { aReading } from '../support/a-reading.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

const ID = 'the-hatch';
const clock = { now: () => 0 };
const chapter = (title: string, words: number) => [title, ...prose(words, 7)].join('\n\n');

async function weighed(
  leftOut: readonly (readonly [title: string | null, text: string])[],
  wouldStay: number | null,
) {
  const documents = new MemoryDocuments();
  const library = createLibrary({ documents, clock });
  const full = aStory(ID, { texts: [1, 2].map((seed) => prose(400, seed).join('\n\n')) });
  await saveStory(documents, full);
  const imported: Import = {
    ...{ story: ID, revision: full.story.revision, edition: 1, title: 'The Hatch', author: null, scenes: 2 },
    ...{ rating: 'everyone', format: 'text', fileName: 'hatch.txt', addedBy: null, addedAt: 0, rights: null },
    ...{ source: null, license: null, doubts: [], warnings: [], cover: null, before: null, wouldStay },
    leftOut: leftOut.map(([title, text]) => ({
      ...{ what: 'front', title, place: null },
      words: text.split(/\s+/).length,
    })),
  };
  await documents.update('import', importId('s', ID), () => ({ write: imported, result: null }));
  await documents.update('leftover', ID, () => ({
    write: { texts: leftOut.map(([, text]) => text) },
    result: null,
  }));
  const reading = aReading({ story: ID, revision: full.story.revision, released: 1 });
  await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  const found = await weighImportsAnew({ documents, library, clock });
  const now = await documents.get('import', importId('s', ID));
  const { notice = null } = (await documents.get('reading', reading.id)) ?? {};
  return { found, wouldStay: now?.wouldStay, notice };
}

it('finds a chapter that only its title spoke against, and tells the readings of the book', async () => {
  expect(
    await weighed(
      [
        ['Note to Self', chapter('Note to Self', 400)],
        ['Preface', chapter('Preface', 400)],
        ['Dedication', 'Dedication\n\nTo Pat.'],
        [null, chapter('LONDON', 20)],
      ],
      null,
    ),
  ).toEqual({ found: 1, wouldStay: 1, notice: { kind: 'would-stay', scene: 1, pieces: 1 } });
});

it('says nothing where nothing would stay, and weighs no book twice', async () => {
  expect(await weighed([['Preface', chapter('Preface', 400)]], null)).toEqual({
    found: 0,
    wouldStay: 0,
    notice: null,
  });
  expect(await weighed([['Note to Self', chapter('Note to Self', 400)]], 0)).toEqual({
    found: 0,
    wouldStay: 0,
    notice: null,
  });
});
