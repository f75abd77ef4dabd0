// Markdown that repeats or nests one thing very often is read in time in proportion to its length.

import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/import/markdown.ts';
import { readMarkdownBook } from '../../src/import/markdown-book.ts';

const HOSTILE_CHARS = 100_000;
/** Of which a fraction is needed, unless the time grows with the square of the length. Milliseconds. */
const MAX_CPU_MS = 10_000;
const repeated = (text: string) => text.repeat(HOSTILE_CHARS / text.length);

test.each([
  ...[
    '*',
    'a* ',
    '*a ',
    '*a a_ ',
    '*a **b ',
    '***a',
    ' ',
    '\t',
    '\\',
    '<',
    '&',
    '`',
    '``a`',
    '[',
    '![',
    '[a](',
  ],
  ...[
    '[a](b "',
    '[a](<b',
    '[x][',
    '[^a]',
    '<!--',
    '<!-- a\n\n',
    '> <!--\n\n',
    '<a b="',
    '<i>',
    '>',
    '> ',
    '> a\n',
  ],
  ...['- ', '- a\n', '1. a\n\n', '- \n', '```\n', '[a]: b "\n', '[^a]: b\n', 'a\n', 'a\n===\n'],
])('takes no longer for a hostile text than for a book: %j', { timeout: 60_000 }, (unit) => {
  const before = process.cpuUsage();
  for (const start of ['', '[x]: y\n\nx']) {
    readMarkdown(start + repeated(unit));
    readMarkdownBook(start + repeated(unit));
  }
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MAX_CPU_MS);
});

test.each([
  ['lists in lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
  ['lists in quotes', `${'> - '.repeat(50)}a\n`.repeat(500)],
  ['brackets in brackets', `[x]: y\n\n${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['ever longer code', Array.from({ length: 400 }, (_, length) => `${'`'.repeat(length)}a`).join('')],
])('takes no longer for nested markup than for a book: %s', { timeout: 60_000 }, (_, source) => {
  const before = process.cpuUsage();
  readMarkdown(source);
  readMarkdownBook(source);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MAX_CPU_MS);
});
