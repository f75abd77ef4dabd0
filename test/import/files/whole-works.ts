// Whole works of many kinds, made up from a seed: novels, serials, plays, letters, diaries, poetry, in several languages.

import { epub } from './book-fixtures.ts';
import {
  chaptersOf,
  epubWork,
  fictionBook,
  htmlWork,
  markdownWork,
  type Plan,
  roman,
  textWork,
  utf8,
  type WholeWork,
  windows1251,
  wordWork,
  wrapped,
} from './work-writers.ts';

/** Acts of three scenes, with the names of the speakers above what they say. */
function play(): WholeWork {
  const acts = chaptersOf('en', { chapters: 4, paragraphs: 18, words: 42 });
  const speeches = acts.map((own) => own.map((each, at) => `${at % 2 === 0 ? 'MARA' : 'TOBIN'}. ${each}`));
  const body = speeches.map((own, act) => {
    const scenes = [0, 1, 2].map(
      (scene) => `SCENE ${roman(scene + 1)}\n\n${wrapped(own.slice(scene * 6, scene * 6 + 6))}`,
    );
    return `ACT ${roman(act + 1)}\n\n\n${scenes.join('\n\n\n')}`;
  });
  return {
    bytes: utf8(`THE SALT PLAY\n\nby Ann Reed\n\n\n\n${body.join('\n\n\n\n')}\n`),
    fileName: 'work.txt',
    // The first scene of an act begins with it, so its heading stays in the text.
    paragraphs: speeches.flatMap((own) => ['SCENE I', ...own]),
    titles: speeches.map((_, act) => `Act ${roman(act + 1)}`),
    around: [],
  };
}

/** Poems of stanzas, each line by itself. */
function poems(): WholeWork {
  const chapters = Array.from({ length: 9 }, (_, poem) =>
    Array.from({ length: 6 }, (_stanza, stanza) =>
      Array.from(
        { length: 4 },
        (_line, line) => `The tide of ${poem} and ${stanza} and ${line} came in,`,
      ).join('\n'),
    ),
  );
  const documents = Object.fromEntries(
    chapters.map((own, at) => [
      `p${at}.xhtml`,
      `<h2>Tide ${at + 1}</h2>${own.map((stanza) => `<p class="stanza">${stanza.split('\n').join('<br/>')}</p>`).join('')}`,
    ]),
  );
  return {
    bytes: epub({ documents }),
    fileName: 'work.epub',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => `Tide ${at + 1}`),
    around: [],
  };
}

const NOVEL: Plan = { chapters: 25, paragraphs: 24, words: 84 };
const STORY: Plan = { chapters: 9, paragraphs: 9, words: 60 };
const none = () => null;
const GUTENBERG =
  'The Project Gutenberg EBook of The Salt Road, by Ann Reed\n\nTitle: The Salt Road\n\nAuthor: Ann Reed\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE SALT ROAD ***\n\n\n\nTHE SALT ROAD\n\nBy Ann Reed';

/** Each work is made when it is asked for. The novels have 50,000 words or more. */
export const WHOLE_WORKS: Readonly<Record<string, () => WholeWork>> = {
  'a novel of Project Gutenberg': () =>
    textWork(
      'en',
      NOVEL,
      GUTENBERG,
      (n) => `CHAPTER ${roman(n)}.\nThe Tide of ${n}`,
      (n) => `The Tide of ${n}`,
    ),
  'a serial in Markdown with a note above each chapter': () =>
    markdownWork(
      { ...NOVEL, chapters: 26 },
      (n) => `Chapter ${n}: Tide ${n}`,
      (n) => `Tide ${n}`,
      'A/N: Sorry for the wait!',
    ),
  'a German novel as EPUB': () => epubWork('de', NOVEL, (n) => `${n}. Kapitel`, none),
  'a Russian novel in Windows-1251': () =>
    textWork(
      'ru',
      NOVEL,
      'Соляная дорога',
      (n) => `Глава ${n}`,
      (n) => `Глава ${n}`,
      windows1251,
    ),
  'a novel in Word': () => wordWork(NOVEL),
  'a Spanish novel as a web page': () =>
    htmlWork(
      'es',
      NOVEL,
      (n) => `Capítulo ${roman(n)}. De la marea ${n}`,
      (n) => `De la marea ${n}`,
    ),
  'a Portuguese novel as EPUB': () =>
    epubWork(
      'pt',
      STORY,
      (n) => `Capítulo ${n}: Maré ${n}`,
      (n) => `Maré ${n}`,
    ),
  'a French novel in two parts': () =>
    textWork(
      'fr',
      { ...STORY, chapters: 8 },
      'LA ROUTE DU SEL',
      (n) =>
        n === 1 ? 'PREMIÈRE PARTIE\n\n\nI' : n === 5 ? 'DEUXIÈME PARTIE\n\n\nI' : roman(n > 4 ? n - 4 : n),
      (n) => (n === 1 ? 'Première partie: I' : n === 5 ? 'Deuxième partie: I' : null),
    ),
  'a Chinese serial': () =>
    textWork(
      'zh',
      { chapters: 60, paragraphs: 20, words: 0 },
      '盐路\n\n作者：安例',
      (n) => `第${n}章 潮水${n}号`,
      (n) => `潮水${n}号`,
    ),
  'a FictionBook': () => fictionBook(STORY),
  'letters with their numbers': () =>
    textWork(
      'en',
      STORY,
      'LETTERS FROM THE COAST',
      (n) => `LETTER ${roman(n)}.`,
      (n) => `Letter ${roman(n)}`,
    ),
  'a diary': () =>
    textWork(
      'en',
      STORY,
      'The Winter Diary',
      (n) => `${n} March 1890`,
      (n) => `${n} March 1890`,
    ),
  'logs of a ship': () =>
    textWork(
      'en',
      STORY,
      'The Ship',
      (n) => `Log Entry ${n}`,
      (n) => `Log Entry ${n}`,
    ),
  'points of view': () =>
    textWork(
      'en',
      STORY,
      'Two Voices',
      (n) => (n % 2 === 1 ? 'MARA' : 'TOBIN'),
      (n) => (n % 2 === 1 ? 'Mara' : 'Tobin'),
    ),
  'a play': play,
  'poems as EPUB': poems,
  'numbers alone': () => textWork('en', STORY, 'THE SALT ROAD\n\nby Ann Reed', (n) => `${n}`, none),
  'episodes in Markdown': () =>
    markdownWork(
      STORY,
      (n) => `Ep. ${n}`,
      (n) => `Ep ${n}`,
    ),
  'titles like wrapping in Markdown': () =>
    markdownWork(
      STORY,
      (n) =>
        [
          'Index',
          'Note to Self',
          'Cover',
          'Letters',
          'By the Sea',
          'Extracts',
          'The End',
          'Introduction',
          'Contents',
        ][n - 1] ?? '',
      (n) =>
        [
          'Index',
          'Note to Self',
          'Cover',
          'Letters',
          'By the Sea',
          'Extracts',
          'The End',
          'Introduction',
          'Contents',
        ][n - 1] ?? '',
    ),
  'a web page with a list of contents': () =>
    htmlWork(
      'en',
      STORY,
      (n) => `Chapter ${n}: Tide ${n}`,
      (n) => `Tide ${n}`,
    ),
  'an EPUB with numbers in words': () =>
    epubWork(
      'en',
      STORY,
      (n) => `Chapter ${['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n - 1]}`,
      none,
    ),
  'adventures with their names': () =>
    textWork(
      'en',
      STORY,
      'THE CASES OF ANN REED',
      (n) => `ADVENTURE ${roman(n)}. THE TIDE OF ${n}`,
      (n) => `The Tide of ${n}`,
    ),
};
