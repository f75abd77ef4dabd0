// What a book's own cover takes of its server's room.

import { expect, it } from 'vitest';
import type { CoverImage } from '../../src/import/book.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { addBook } from '../../src/library/add-book.ts';
import { analyseTexts } from '../../src/library/analyse-text.ts';
import { createLibrary } from '../../src/library/library.ts';
import { makeStory } from '../../src/library/make-story.ts';
import { bytesOf } from '../../src/library/quota.ts';
import type { Importer } from '../../src/ports/importer.ts';
import type { Import } from '../../src/ports/stored-imports.ts';
import { prose } from '../import/files/book-fixtures.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

const OWNER = '100';
const FILE = Buffer.from(`# One\n\n${prose('Rain', 200)}\n`);
const TEXT_BYTES = bytesOf(importBytes(FILE, 'a.md', { sceneWords: null }).scenes.map(({ text }) => text));

/** Reads its file here, and finds this cover in it. */
const importerWith = (cover: CoverImage | null): Pick<Importer, 'prepare'> => ({
  async prepare(bytes, fileName, options, plan) {
    const imported = importBytes(bytes, fileName, options);
    const built = makeStory(imported, plan);
    return { about: imported, cover, built, analysis: analyseTexts(built.full.texts, 'en') };
  },
});

const coverOf = (bytes: number, fill: number): CoverImage => ({
  format: 'png',
  bytes: new Uint8Array(bytes).fill(fill),
});

function libraryOf(quota: number | null) {
  const documents = new MemoryDocuments();
  const clock = { now: () => 0 };
  const library = createLibrary({ documents, clock });
  let requests = 0;
  const add = async (cover: CoverImage | null, replaces: Import | null = null): Promise<Import> => {
    const result = await addBook({ documents, library, clock, importer: importerWith(cover) }, FILE, {
      ...{ owner: OWNER, fileName: 'a.md', options: { sceneWords: null }, rights: 'own', addedBy: null },
      settings: { title: 'Rain', author: null, language: 'en', rating: 'teen' },
      ...{ replaces, quota, request: String(++requests) },
    });
    if (result.kind !== 'added' && result.kind !== 'revised') throw new Error(result.kind);
    return result.added;
  };
  const used = async () => {
    const usage = JSON.parse((await documents.get('note', `library:${OWNER}`))?.value ?? '{}') as object;
    return Object.values(usage).reduce((sum: number, bytes: number) => sum + bytes, 0);
  };
  return { add, used };
}

it('counts with the text, once for each picture', async () => {
  const { add, used } = libraryOf(null);
  const first = await add(coverOf(1_000, 1));
  expect(first.cover).toMatchObject({ format: 'png' });
  expect(await used()).toBe(TEXT_BYTES + 1_000);
  const again = await add(coverOf(1_000, 1), first);
  expect(again.cover).toEqual(first.cover);
  expect(await used()).toBe(TEXT_BYTES + 1_000);
  expect((await add(coverOf(500, 2), again)).cover).not.toEqual(first.cover);
  expect(await used()).toBe(TEXT_BYTES + 1_500);
});

it('is left out of a library that has room for the text alone', async () => {
  const tight = libraryOf(TEXT_BYTES + 999);
  expect((await tight.add(coverOf(1_000, 1))).cover).toBeNull();
  expect(await tight.used()).toBe(TEXT_BYTES);
  const wide = libraryOf(TEXT_BYTES + 1_000);
  expect((await wide.add(coverOf(1_000, 1))).cover).not.toBeNull();
});
