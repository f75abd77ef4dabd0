// One book of chapters, each with a title and paragraphs, written in every format that has headings.

import { wrap } from '../book-template.ts';
import { docx, epub, wordParagraph } from './book-fixtures.ts';

export interface ChapterText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

type Writer = (chapters: readonly ChapterText[]) => {
  readonly bytes: Uint8Array;
  readonly fileName: string;
};

const BOOK_TITLE = 'The Salt Road';

const html = ({ paragraphs }: ChapterText) => paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const written = (text: string, fileName: string) => ({ bytes: Buffer.from(text), fileName });

/** The book in each format, by the format's name. */
export const CHAPTER_BOOKS: Readonly<Record<string, Writer>> = {
  text: (chapters) =>
    written(
      `${BOOK_TITLE.toUpperCase()}\n\nby Ann Reed\n\n\n\n${chapters
        .map(
          ({ title, paragraphs }) => `${title}\n\n\n${paragraphs.map((each) => wrap(each, 70)).join('\n\n')}`,
        )
        .join('\n\n\n\n')}`,
      'book.txt',
    ),
  Markdown: (chapters) =>
    written(
      `# ${BOOK_TITLE}\n\nby Ann Reed\n\n${chapters
        .map(({ title, paragraphs }) => `## ${title}\n\n${paragraphs.join('\n\n')}`)
        .join('\n\n')}`,
      'book.md',
    ),
  HTML: (chapters) =>
    written(
      `<html><head><title>${BOOK_TITLE}</title></head><body><h1>${BOOK_TITLE}</h1>${chapters
        .map((chapter) => `<h2>${chapter.title}</h2>${html(chapter)}`)
        .join('')}</body></html>`,
      'book.html',
    ),
  EPUB: (chapters) => ({
    bytes: epub({
      documents: Object.fromEntries(
        chapters.map((chapter, at) => [`c${at}.xhtml`, `<h1>${chapter.title}</h1>${html(chapter)}`]),
      ),
      nav: chapters.map(({ title }, at) => `<li><a href="c${at}.xhtml">${title}</a></li>`).join(''),
    }),
    fileName: 'book.epub',
  }),
  Word: (chapters) => ({
    bytes: docx({
      body: chapters
        .map(
          ({ title, paragraphs }) =>
            wordParagraph(title, 'Heading1') + paragraphs.map((each) => wordParagraph(each)).join(''),
        )
        .join(''),
    }),
    fileName: 'book.docx',
  }),
};
