// Notes beside a scene: small lines that fit a message with its page.

import { expect, it, test } from 'vitest';
import { utf8Bytes } from '../../src/story/message-size.ts';
import { PUBLIC_PAGE_CHARS, splitPublicPages } from '../../src/story/pages.ts';
import { publicPagesWithNotes, smallNote } from '../../src/story/scene-notes.ts';

test.each([
  ['Hello!', '-# Hello!'],
  ['Hello!\n\n*Thanks* to all.', '-# Hello!\n-# *Thanks* to all.'],
  ['one\ntwo', '-# one\n-# two'],
  [' \n', null],
])('a note is small line by line: %j', (markup, small) => {
  expect(smallNote(markup)).toBe(small);
});

it('cuts a long note at a word, with an ellipsis and no open markup', () => {
  const small = smallNote(`**Thanks** for ${'reading on, '.repeat(200)}`) ?? '';
  expect(small.length).toBeLessThanOrEqual(900);
  expect(small).toMatch(/^-# Thanks for reading on,.*…$/);
  expect(small).not.toContain('**');
});

it.each([
  ['Latin letters', 'word '],
  ['letters of three bytes', '言葉と'],
])('cuts pages so that the notes fit with them, in %s', async (_, word) => {
  const text = Array.from({ length: 40 }, () => word.repeat(60).trim()).join('\n\n');
  const notes = { before: smallNote(word.repeat(400)), after: smallNote(word.repeat(300)) };
  const pages = await publicPagesWithNotes(async (maxChars) => splitPublicPages(text, maxChars), notes);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]?.startsWith(`${notes.before}\n\n`)).toBe(true);
  expect(pages.at(-1)?.endsWith(`\n\n${notes.after}`)).toBe(true);
  for (const page of pages) {
    expect(page.length).toBeLessThanOrEqual(PUBLIC_PAGE_CHARS);
    expect(utf8Bytes(page)).toBeLessThanOrEqual(8_900);
  }
  const own = pages
    .join(' ')
    .replace(notes.before ?? '', '')
    .replace(notes.after ?? '', '');
  expect(own.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
});
