// Reads a plain text into a Book: its paragraphs, verse, headings and scene breaks.

import type { Block, Book } from '../book.ts';
import { blocksOf } from './blocks.ts';
import { convertEmphasis } from './emphasis.ts';
import { detectLayout, groupLines } from './layout.ts';
import type { RawBlock } from './raw-block.ts';
import { readMetadata } from './text-metadata.ts';

/**
 * Reads a decoded text without a byte order mark, with any line ends. Boilerplate is kept: it is excluded when
 * the book is divided.
 */
export function readText(text: string): Book {
  const lines = text
    .replace(/\f/g, '\n\n')
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => line.replaceAll('\t', '    ').trimEnd());
  const groups = groupLines(lines);
  const blocks = withMarkup(blocksOf(groups, detectLayout(groups)));
  const section = { role: 'unmarked', title: null, level: 1, blocks } as const;
  return { format: 'text', ...readMetadata(groups), sections: [section], warnings: [] };
}

/** Converts the emphasis of all blocks at once, since it may run from one into the next. */
function withMarkup(raw: readonly RawBlock[]): Block[] {
  const markups = convertEmphasis(raw.map((block) => (block.kind === 'break' ? '' : block.text)));
  return raw.map((block, index): Block => {
    if (block.kind === 'break') return block;
    const { text: _, ...rest } = block;
    return { ...rest, markup: markups[index] ?? '' };
  });
}
