// Images, tables and HTML in a text, as it was typed and as it is kept.

import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/import/markdown.ts';
import { findUnsightly, findUnsightlyInMarkup } from '../../src/story/unsightly.ts';

it.each([
  ['An ![old map](map.png) hung there.', ['image']],
  ['| name | age |\n| --- | ---: |\n| Ann | 9 |', ['table']],
  ['name | age\n--- | ---\nAnn | 9', ['table']],
  ['He said <b>no</b>.', ['html']],
  ['Salt &amp; pepper.', ['html']],
  ['<!-- a note -->', ['html']],
  ['![a](b.png) <br> |---|---|', ['image', 'table', 'html']],
  ['No! [He] (she) left | a < b & c --- d.', []],
  ['A break:\n\n---\n\nand on.', []],
])('%s', (text, kinds) => {
  expect(findUnsightly(text).map(({ kind }) => kind)).toEqual(kinds);
  // Kept as markup, with lines joined and everything escaped, it is the same.
  expect(findUnsightlyInMarkup(readMarkdown(text).text).map(({ kind }) => kind)).toEqual(kinds);
});

it('takes time in proportion to the text', () => {
  const hostile = `![${'['.repeat(200_000)}${'|-'.repeat(200_000)}${'<a '.repeat(100_000)}`;
  const begun = performance.now();
  findUnsightly(hostile);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
