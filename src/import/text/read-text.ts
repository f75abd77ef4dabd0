// Reading a plain text: its lines as paragraphs, verse, headings and breaks.

import type { Block, Book } from '../book.ts';
import { blocksOf } from './blocks.ts';
import { withEmphasis } from './emphasis.ts';
import { groupsOf, layoutOf } from './layout.ts';
import { openingOf } from './opening.ts';
import type { RawBlock } from './raw-block.ts';

/**
 * A decoded text without its byte order mark, with any line ends. What publishers put around it is still
 * there: the division sets it apart.
 */
export function readText(text: string): Book {
  const lines = text
    .replace(/\f/g, '\n\n')
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => line.replaceAll('\t', '    ').trimEnd());
  const groups = groupsOf(lines);
  const blocks = marked(blocksOf(groups, layoutOf(groups)));
  const section = { role: 'unmarked', title: null, level: 1, blocks } as const;
  return { format: 'text', ...openingOf(groups), sections: [section], warnings: [] };
}

/** Emphasis is found over all blocks at once, since it may run from one into the next. */
function marked(raw: readonly RawBlock[]): Block[] {
  const markups = withEmphasis(raw.map((block) => (block.kind === 'break' ? '' : block.text)));
  return raw.map((block, index): Block => {
    if (block.kind === 'break') return block;
    const { text: _, ...rest } = block;
    return { ...rest, markup: markups[index] ?? '' };
  });
}
