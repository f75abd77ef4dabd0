// Reads a plain text into a Book: its paragraphs, verse, headings and scene breaks.

import type { Block, Book } from '../book.ts';
import { aozoraCredits, isAozora, readAozora } from './aozora.ts';
import { blocksOf } from './blocks.ts';
import { convertEmphasis } from './emphasis.ts';
import { detectLayout, groupLines, isUnspaced, linesAsGroups } from './layout.ts';
import type { RawBlock } from './raw-block.ts';
import { readMetadata } from './text-metadata.ts';

/**
 * Reads a decoded text without a byte order mark, with any line ends. Boilerplate is kept: it is excluded when
 * the book is divided.
 */
export function readText(text: string): Book {
  const aozora = isAozora(text);
  const lines = (aozora ? readAozora(text) : text)
    .replace(/\f/g, '\n\n')
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => line.replaceAll('\t', '    ').trimEnd());
  const grouped = groupLines(lines);
  const unspaced = isUnspaced(grouped);
  const groups = unspaced ? linesAsGroups(grouped) : grouped;
  const layout = detectLayout(groups);
  const blocks = withMarkup(blocksOf(groups, unspaced ? { ...layout, wrapped: false } : layout));
  const section = { role: 'unmarked', title: null, level: 1, blocks } as const;
  const metadata = readMetadata(groups);
  const credits = aozora ? { ...metadata, ...aozoraCredits(lines) } : metadata;
  return { format: 'text', ...credits, sections: [section], warnings: [] };
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
