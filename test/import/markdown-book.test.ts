// Markdown files as books.

import { describe, expect, it } from 'vitest';
import { isMarkdown, readMarkdownBook } from '../../src/import/markdown-book.ts';

const shown = (source: string) =>
  readMarkdownBook(source).sections.flatMap(({ blocks }) =>
    blocks.map((block) =>
      block.kind === 'heading'
        ? `${'#'.repeat(block.level)} ${block.markup}`
        : 'markup' in block
          ? `${block.kind}: ${block.markup}`
          : block.kind,
    ),
  );

describe('a Markdown book', () => {
  it('has headings of both kinds, and breaks', () => {
    expect(
      shown('# One #\n\nText\nwrapped.\n\n* * *\n\nTwo\n---\nMore.\n\n---\n\nThree\n===\n\n<hr/>\n'),
    ).toEqual([
      '# One',
      'paragraph: Text wrapped.',
      'break',
      '## Two',
      'paragraph: More.',
      'break',
      '# Three',
      'break',
    ]);
  });

  it('keeps emphasis, links as their text, and lines of verse', () => {
    expect(
      shown(
        'A *b* __c__ <em>d</em> [e](http://f.example "t") ![g](h.png)&mdash;i[^1] \\*j\\*\n\none  \ntwo\\\nthree<br>four\n\n> told\n> on\n\n[^1]: Noted\nfurther.\n',
      ),
    ).toEqual([
      'paragraph: A *b* **c** *d* e —i \\*j\\*',
      'verse: one\ntwo\nthree\nfour',
      'paragraph: told on',
      'note: Noted further.',
    ]);
  });

  it('leaves comments and definitions of links out, and code as it is', () => {
    expect(shown('a <!-- b\nc --> d\n\n[x]: http://x.example\n\n```\n*e*\n  f\n```\n')).toEqual([
      'paragraph: a d',
      'verse: \\*e\\*\n  f',
    ]);
  });

  it('has its credits in front matter', () => {
    const book = readMarkdownBook(
      '---\ntitle: "T: t"\nauthor: [Ann, Bob]\nlang: fr\nlicense: CC0\nsummary: S.\nsource: https://x.example\n---\n\nText.\n',
    );
    expect(book).toMatchObject({
      title: 'T: t',
      author: 'Ann, Bob',
      language: 'fr',
      license: 'CC0',
      summary: 'S.',
      source: 'https://x.example',
    });
    expect(book.warnings).toEqual([]);
  });

  it('says so where front matter is broken, and takes dashes that nothing closes for a break', () => {
    expect(readMarkdownBook('---\ntitle: [\n---\nText.\n').warnings).toHaveLength(1);
    expect(shown('---\n\nText.\n')).toEqual(['break', 'paragraph: Text.']);
  });

  it.each([
    ['---\ntitle: T\n---\nText.', true],
    ['# One\n\nText.', true],
    ['#\n\nText.\n\n#\n\nMore.', false],
    ['---\n\nText.\n\n---\n', false],
    ['Plain text.', false],
  ])('is told from plain text: %j', (text, expected) => {
    expect(isMarkdown(text)).toBe(expected);
  });
});
