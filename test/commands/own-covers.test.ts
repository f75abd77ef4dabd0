// A cover that a book brought with it: stands wherever a drawn one would, byte for byte, and goes with its book.

import { describe, expect, it } from 'vitest';
import type { Answer, Message } from '../../src/sandbox/client/answer.ts';
import { epub, prose } from '../import/files/book-fixtures.ts';
import { jpeg, png } from '../import/files/picture-fixtures.ts';
import { startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook } from './book-fixtures.ts';
import { findInstallment, IN_READING, releaseScenes } from './member-helpers.ts';

const STORY = { story: 'A Small Book' };

const documentsOf = (chapters: number) =>
  Object.fromEntries(
    Array.from({ length: chapters }, (_, at) => [
      `c${at}.xhtml`,
      `<h1>The ${at}</h1><p>${prose(`W${at}x`)}</p>`,
    ]),
  );

/** A book with this cover, named as EPUB 3 does; null for none. */
const bookUnder = (cover: Uint8Array | null, chapters = 3) => ({
  filename: 'small.epub',
  content: epub({
    documents: documentsOf(chapters),
    items:
      cover === null ? '' : '<item id="c" href="c.jpg" properties="cover-image" media-type="image/jpeg"/>',
    files: cover === null ? {} : { 'OEBPS/c.jpg': cover },
  }),
});

const names = (message: Message | undefined) => message?.attachments.map(({ filename }) => filename) ?? [];
const galleries = (message: Message | undefined) =>
  (message?.components ?? []).flatMap((component) => ('items' in component ? component.items : []));

/** The bytes of a message's only file, in hex. */
async function attached(message: Message | undefined): Promise<string> {
  const [file, ...others] = message?.attachments ?? [];
  expect(others).toEqual([]);
  return Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer()).toString('hex');
}
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const storedCovers = (harness: TestHarness) => harness.bot().app.documents.ids('cover', '');

async function startCard(harness: TestHarness): Promise<Answer> {
  const mina = await harness.sandbox.login('mina');
  return mina.type('/story start', { ...STORY, channel: '#reading', times: '09:00', zone: 'Paris' });
}

async function start(harness: TestHarness, card?: Answer): Promise<void> {
  const mina = await harness.sandbox.login('mina');
  await mina.press(card ?? (await startCard(harness)), 'Start now');
  await harness.untilIdle();
}

async function expectCover(message: Message | undefined, bytes: Uint8Array): Promise<void> {
  expect(names(message)).toEqual(['cover.jpg']);
  expect(message?.attachments[0]?.content_type).toBe('image/jpeg');
  expect(await attached(message)).toBe(hex(bytes));
  expect(galleries(message)[0]?.description).toBe('Cover: A Small Book, by Ann Example');
}

function expectNoPicture(message: Message | undefined): void {
  expect(names(message)).toEqual([]);
  expect(galleries(message)).toEqual([]);
}

describe('a cover of a book’s own', () => {
  it('stands on the start card, over the first post alone, and on /about', async () => {
    const harness = await startTestHarness({ pictures: true });
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, bookUnder(jpeg(600, 900)));
    await harness.restart();
    const card = await startCard(harness);
    await expectCover(card.message, jpeg(600, 900));
    await start(harness, card);
    await releaseScenes(harness, 2);
    await expectCover(await findInstallment(mina, 1), jpeg(600, 900));
    expectNoPicture(await findInstallment(mina, 2));
    const about = await mina.type('/about', {}, IN_READING);
    await expectCover(about.message, jpeg(600, 900));
    await expectCover((await mina.press(about, 'Show in channel')).message, jpeg(600, 900));
  });

  it('is another once its book is replaced, and comes back when that is undone', async () => {
    const harness = await startTestHarness({ pictures: true });
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, bookUnder(jpeg(600, 900)));
    await start(harness);
    const aboutCover = async () => (await mina.type('/about', {}, IN_READING)).message;
    const replaced = await addBook(mina, bookUnder(png(60, 90), 4), { replaces: 'A Small Book' });
    expect(names(await aboutCover())).toEqual(['cover.png']);
    expect(await attached(await aboutCover())).toBe(hex(png(60, 90)));
    expect(await storedCovers(harness)).toHaveLength(2);
    await mina.press(replaced, 'Undo the last change');
    expect(await attached(await aboutCover())).toBe(hex(jpeg(600, 900)));
    expect(await storedCovers(harness)).toHaveLength(1);
    // Twice, so that nothing can bring the first one back any more.
    await addBook(mina, bookUnder(null, 4), { replaces: 'A Small Book' });
    expect(await storedCovers(harness)).toHaveLength(1);
    await addBook(mina, bookUnder(null, 5), { replaces: 'A Small Book' });
    expect(await storedCovers(harness)).toEqual([]);
    const { documents } = harness.bot().app;
    const [id = ''] = await documents.ids('import', '');
    expect((await documents.get('import', id))?.cover).toBeNull();
  });

  it('is gone with its book', async () => {
    const harness = await startTestHarness({ pictures: true });
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, bookUnder(jpeg(600, 900)));
    expect(await storedCovers(harness)).toHaveLength(1);
    await mina.press(await mina.type('/library remove', STORY), 'Remove');
    expect(await storedCovers(harness)).toEqual([]);
  });

  it('is left out of what is sent once it can’t be read, and nothing else with it', async () => {
    const harness = await startTestHarness({ pictures: true });
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, bookUnder(jpeg(600, 900)));
    const [cover = ''] = await storedCovers(harness);
    await harness.bot().app.documents.remove('cover', cover);
    const card = await startCard(harness);
    expectNoPicture(card.message);
    await start(harness, card);
    const first = await findInstallment(mina, 1);
    expectNoPicture(first);
    expect(JSON.stringify(first.components)).toContain('w0xword');
  });
});
