// Markdown files as books.

import { describe, expect, it } from 'vitest';
import { isMarkdown, readMarkdownBook } from '../../src/import/markdown-book.ts';
import { readBook } from '../../src/import/read-book.ts';

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

  it.each([
    ['1. one\n2. two\n   more\n10) ten', ['verse: 1\\. one\n2\\. two more\n10\\) ten']],
    ['It held:\n- a\n  - b\n- c\n\nThen', ['verse: It held:\n\\- a\n\\- b\n\\- c', 'paragraph: Then']],
    ['1. one\n\n   more\n\n2. two', ['paragraph: 1\\. one', 'paragraph: more', 'paragraph: 2\\. two']],
    ['> - a\n> - b\n\n*\n\n- # c', ['verse: \\- a\n\\- b', 'paragraph: \\*', 'paragraph: \\- c']],
    [
      '-\n\n+ ---\n+ ```\n  a\n  ```',
      ['paragraph: \\-', 'paragraph: \\+', 'break', 'paragraph: \\+', 'verse: a'],
    ],
  ])('keeps the items of lists on their own lines, with their numbers and bullets: %j', (source, blocks) => {
    expect(shown(source)).toEqual(blocks);
  });

  it.each([
    ["[a [b] (c)](http://x.example/y_(z)_ 't') <http://e.example/_f_>", 'a [b] (c) http://e.example/_f_'],
    ['[c *d*][e] [e] [f][]', 'c *d* e f'],
    ['[no][where] [x](y z)', '\\[no]\\[where] \\[x](y z)'],
    ['![a [b](c)](d "e") f', 'f'],
    ['[a](javascript:b)', 'a'],
  ])('reads links as their text: %j', (source, text) => {
    expect(shown(`${source}\n\n[e]: g\n[f]: <h>\n  'i'`)).toEqual([
      `paragraph: ${text.replaceAll('[b]', '\\[b]').replaceAll('_f_', '\\_f\\_')}`,
    ]);
  });

  it.each([
    ['A `*b* &amp; <i>` ``c`d`` \\`e', ['paragraph: A \\*b\\* &amp; \\<i> c\\`d \\`e']],
    ['~~~ ts\n# a\n\n  *b*\n```\n~~~\nc', ['verse: # a\n\n  \\*b\\*\n\\`\\`\\`', 'paragraph: c']],
    ['    indented *text*', ['paragraph: indented *text*']],
  ])('leaves code as it is, which indented text is not: %j', (source, blocks) => {
    expect(shown(source).map((block) => block.replace('\\#', '#'))).toEqual(blocks);
  });

  it.each([
    ['**a *b* c** ***d** e*', '**a *b* c *d*** *e*'],
    ['*a <b>b* c</b> <i> d </i>e', '*a **b*** **c** *d* e'],
    ['un*frigging*believable snake_case_word *a', 'un*frigging*believable snake\\_case\\_word \\*a'],
  ])('reads emphasis within emphasis, and tags that cross it: %j', (source, text) => {
    expect(shown(source)).toEqual([`paragraph: ${text}`]);
  });

  it('takes all the lines over an underline for its heading', () => {
    expect(shown('One *a*\ntwo<br>b\n---\n\nThree\n===\nfour\n\n==')).toEqual([
      '## One *a* two\nb',
      '# Three',
      'paragraph: four',
      'paragraph: ==',
    ]);
  });

  it('reads entities, and what only looks like them as text', () => {
    expect(shown('&copy; &#233;&#xe9; &lt;i> &nosuch; &copy \\&amp; a&nbsp;b')).toEqual([
      'paragraph: © éé \\<i> &nosuch; &copy &amp; a b',
    ]);
  });

  it('breaks lines where they end in two spaces, a backslash or a tag', () => {
    expect(shown('a  \nb\\\nc<br>d\\\n\ne `f  \ng`')).toEqual(['verse: a\nb\nc\nd\\\\', 'paragraph: e f g']);
  });

  it.each([
    ['<!-- a\n\n# b\n-->\nc', ['paragraph: c']],
    ['a\n<!-- b\n\nc --> *d*', ['paragraph: a', 'paragraph: *d*']],
    ['<!-- a --> b <!--> c <!-- d', ['paragraph: b c \\<!-- d']],
    ['a\n\n<!-- b\n\nc', ['paragraph: a']],
    ['> <!-- a\n\nb', ['paragraph: b']],
    ['\\<!-- a -->', ['paragraph: \\<!-- a -->']],
  ])('leaves comments out, whatever lines they go over: %j', (source, blocks) => {
    expect(shown(source)).toEqual(blocks);
  });

  it('reads tags that mean nothing here as if they were not there, and shows the rest', () => {
    expect(shown('<span id="top"></span>\n\n<div class="a">\n\n*b* <sub>c</sub> <name>\n\n</div>')).toEqual([
      'paragraph: *b* c \\<name>',
    ]);
  });

  it('keeps quotes apart from the text above, white space for a blank line, and what is centred', () => {
    expect(shown('one\n> two\n\u00a0\nthree\n⁂\nfour')).toEqual([
      'paragraph: one',
      'paragraph: two',
      'paragraph: three',
      'break',
      'paragraph: four',
    ]);
    expect(readMarkdownBook('<center>a</center>').sections[0]?.blocks).toEqual([
      { kind: 'paragraph', markup: 'a', centred: true, tight: false },
    ]);
  });

  it('is Markdown by its name and headings, however many tags are in it', () => {
    const source = '<div>\n\n# One\n\n</div>\n\n<p>a</p>\n\n<p>b</p>\n';
    const formatOf = (text: string, name: string) => readBook(new TextEncoder().encode(text), name).format;
    expect(formatOf(source, 'a.md')).toBe('markdown');
    expect(formatOf(source, 'a.txt')).toBe('html');
    expect(formatOf(`<!doctype html>\n${source}`, 'a.md')).toBe('html');
    expect(formatOf('<p>a</p>\n<p>b</p>\n', 'a.md')).toBe('html');
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

it('tags of HTML that only arrange a page do not show', () => {
  const book = readMarkdownBook(
    '# The Road\n\n## One\n\n<details><summary>Warning</summary>\n\nBlood.\n\n</details>\n\n<mark>She</mark> left. <Name> stays.\n',
  );
  const text = book.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('markup' in block ? [block.markup] : [])),
  );
  expect(text.join('\n')).not.toMatch(/details|summary|mark>/);
  expect(text.join('\n')).toMatch(/Warning\n.*Blood\..*\n.*She left\. .*Name/s);
});
