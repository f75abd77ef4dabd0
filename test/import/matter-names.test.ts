// Chapters with the names of front and back matter, and notes inside chapters: nothing of the story is left out for its name.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { bookFromTemplate, prose } from './book-template.ts';
import { docx, epub, wordParagraph } from './files/book-fixtures.ts';

const read = (file: string | Uint8Array, name: string) =>
  importBytes(typeof file === 'string' ? Buffer.from(file) : file, name, { sceneWords: null });
const titles = ({ chapters }: ImportedStory) => chapters.map(({ title }) => title);
const wordsIn = ({ scenes }: ImportedStory) =>
  scenes.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length, 0);

/** Titles that begin with, or hold, the names of what stands around a story. */
const SUSPECTS = [
  ...['Note to Self', 'Notes from the Pier', 'Index Case', 'Indexed', 'Covert Business', 'Cover Story'],
  ...['Introductions', 'Introduction to Fear', 'The End of the World', 'The End Game', 'End of the Line'],
  ...['To My Dearest', 'Characters Welcome', 'Character', 'Letters', 'Contents Under Pressure', 'Prefaced'],
  ...['Appendix Out', 'Glossary of Lies', 'Dedication Day', 'Acknowledged', 'Advertisement for Myself'],
  ...['Copyright Infringement', 'Extracts of Vanilla', 'Illustrations Not Included', 'The Imprint of a Boot'],
  ...[
    'Epigraphs',
    'Colophons',
    'Title Pages',
    'Etymology of a Kiss',
    'About the Author of My Pain',
    'Finishing',
  ],
];
/** Names that a chapter can have whole. */
const EXACT = ['Index', 'Cover', 'Letters', 'Characters', 'The End', 'Notes', 'Extracts', 'Introduction'];

const body = (seed: number) =>
  prose(420, seed)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
const around = (names: readonly string[]) => ['The Ferry', ...names, 'The Lamp'];

const FORMATS: readonly (readonly [string, (names: readonly string[]) => ImportedStory])[] = [
  [
    'Markdown',
    (names) =>
      read(names.map((name, at) => `## ${name}\n\n${prose(420, at).join('\n\n')}`).join('\n\n'), 'b.md'),
  ],
  [
    'HTML',
    (names) =>
      read(
        `<html><body>${names.map((name, at) => `<h2>${name}</h2>${body(at)}`).join('')}</body></html>`,
        'b.html',
      ),
  ],
  [
    'EPUB',
    (names) =>
      read(
        epub({
          documents: Object.fromEntries(
            names.map((name, at) => [`c${at}.xhtml`, `<h1>${name}</h1>${body(at)}`]),
          ),
        }),
        'b.epub',
      ),
  ],
  [
    'Word',
    (names) =>
      read(
        docx({
          body: names
            .map(
              (name, at) =>
                wordParagraph(name, 'Heading1') +
                prose(420, at)
                  .map((each) => wordParagraph(each))
                  .join(''),
            )
            .join(''),
        }),
        'b.docx',
      ),
  ],
];

describe.each(FORMATS)('chapters of %s', (_, bookOf) => {
  it('are kept whatever name they begin with', () => {
    for (let from = 0; from < SUSPECTS.length; from += 8) {
      const names = around(SUSPECTS.slice(from, from + 8));
      const story = bookOf(names);
      expect(titles(story)).toEqual(names);
      expect(story.excluded).toEqual([]);
    }
  });

  it('are kept under the very name of front or back matter, where prose of the story follows', () => {
    for (const name of EXACT) {
      const names = around([name]);
      const story = bookOf(names);
      expect(titles(story), name).toEqual(names);
      expect(wordsIn(story), name).toBeGreaterThan(1_200);
    }
  });

  it('are kept as the last one of a book too', () => {
    for (const name of ['Index Case', 'The End of the World', 'Letters', 'Note to Self', 'The End', 'Index'])
      expect(titles(bookOf(['The Ferry', 'The Rope', name])), name).toEqual(['The Ferry', 'The Rope', name]);
  });
});

describe('notes inside a chapter', () => {
  const long = (seed: number) => prose(300, seed).join('\n\n');

  it('that belong to the story stay, with all that follows them', () => {
    const text = `CHAPTER I\n\n${long(1)}\n\n\nNOTE\n\nNobody is to be told.\n\n\n${long(2)}\n\n\nCHAPTER II\n\n${long(3)}`;
    const story = read(text, 'a.txt');
    expect(story.chapters).toHaveLength(2);
    expect(story.scenes[0]?.text).toContain('Nobody is to be told.');
    expect(story.excluded).toEqual([]);
    expect(wordsIn(story)).toBeGreaterThan(880);
  });

  it.each(['note', 'author-note', 'authors_notes', 'translator-note-box', 'chapter-notes'])(
    'in a box of the class %s are set apart alone',
    (name) => {
      const box = `<div class="${name}"><h3>Note</h3><p>The pier was built twice.</p></div>`;
      const story = read(
        `<html><body><h1>Chapter 1</h1>${body(1)}${box}${body(2)}<h1>Chapter 2</h1>${body(3)}</body></html>`,
        'a.html',
      );
      expect(story.chapters).toHaveLength(2);
      expect(story.excluded.map(({ what }) => what)).toEqual(['notes']);
      expect(story.excluded[0]?.text).toContain('The pier was built twice.');
      expect(wordsIn(story)).toBeGreaterThan(1_200);
    },
  );

  it.each([
    ['A/N: Sorry for the wait!', 'A/N: Next one on Friday.'],
    ["**Author's Note:** Sorry for the wait!", '**T/N:** He means the lamp.'],
    ['Chapter Notes: Sorry for the wait!', "Translator's Note: He means the lamp."],
  ])('of the author at its edges are set apart: %s', (opening, closing) => {
    const text = `# Chapter 1\n\n${opening}\n\n${long(1)}\n\n${closing}\n\n# Chapter 2\n\n${long(2)}\n`;
    const { excluded, scenes } = read(text, 'a.md');
    expect(excluded.map(({ what }) => what)).toEqual(['notes', 'notes']);
    expect(scenes.map((scene) => scene.text).join('')).not.toMatch(
      /Sorry for the wait|Friday|means the lamp/,
    );
  });

  it('by the author under a heading end at the next break, in the last chapter too', () => {
    const chapter = (number: number) =>
      `<h2>Chapter ${number}</h2><h3>Author's Note</h3><p>Hello!</p><hr/>${body(number)}`;
    const story = read(`<html><body>${chapter(1)}${chapter(2)}</body></html>`, 'a.html');
    expect(story.chapters).toHaveLength(2);
    expect(wordsIn(story)).toBeGreaterThan(800);
    expect(story.excluded.map(({ text }) => text)).toEqual([
      "Author's Note\n\nHello!",
      "Author's Note\n\nHello!",
    ]);
  });
});

it('still sets apart what stands around a story under these names', () => {
  const text = bookFromTemplate(
    'PREFACE\n\n§120\n\n\nCHAPTER I\n\n§400\n\n\nCHAPTER II\n\n§400\n\n\nAPPENDIX\n\n§200\n\n\nABOUT THE AUTHOR\n\n§60',
  );
  const story = read(text, 'a.txt');
  expect(story.chapters).toHaveLength(2);
  expect(story.excluded.map(({ title }) => title)).toEqual(['Preface', 'Appendix', 'About the Author']);
});

describe('a long passage that was left out', () => {
  it('is told by its place and length, where nothing is sure that it is no story', () => {
    const text = bookFromTemplate('CHAPTER I\n\n§900\n\n\nCHAPTER II\n\n§900\n\nTHE END\n\n§320');
    const { warnings, excluded } = read(text, 'a.txt');
    expect(excluded.map(({ what }) => what)).toEqual(['back']);
    expect(warnings).toEqual([{ kind: 'left-out', words: 320, place: 'after' }]);
  });

  it('is not told of a preface, a glossary or a short dedication', () => {
    const text = bookFromTemplate(
      'For Pat\n\n\nPREFACE\n\n§400\n\n\nCHAPTER I\n\n§900\n\n\nCHAPTER II\n\n§900\n\n\nGLOSSARY\n\n§400',
    );
    const { warnings, excluded } = read(text, 'a.txt');
    expect(excluded.length).toBeGreaterThan(1);
    expect(warnings).toEqual([]);
  });
});
