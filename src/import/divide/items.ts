// A book as one list of items, each a block with what the division asks of it.

import { plainText } from '../../story/markup.ts';
import { countWords } from '../../story/words.ts';
import type { Block, Book, Section } from '../book.ts';

export interface Item {
  readonly block: Block;
  /** What a reader sees of it, trimmed; '' for a break. Line feeds part the lines of verse and headings. */
  readonly text: string;
  readonly words: number;
  readonly section: Section;
  /** Whether it is the first of its section. */
  readonly first: boolean;
}

/** A paragraph as long as this is prose, and no entry of a list or line of a title page. */
export const MIN_PROSE_WORDS = 26;

/**
 * All items in order. A section whose navigation names it, but which shows no heading of its own, begins
 * with that name. Lines that end or begin a file's boilerplate are parted from what they share a block with.
 */
export function listItems(book: Book, isMarker: (line: string) => boolean): Item[] {
  const items: Item[] = [];
  for (const section of book.sections) {
    const blocks = [...withNavigationTitle(section)].flatMap((block) => splitAtMarkers(block, isMarker));
    for (const [index, block] of blocks.entries()) items.push(itemOf(block, section, index === 0));
  }
  return items;
}

export function itemOf(block: Block, section: Section, first: boolean): Item {
  const text = block.kind === 'break' ? '' : plainText(block.markup).trim();
  return { block, text, words: countWords(text), section, first };
}

function withNavigationTitle(section: Section): readonly Block[] {
  const { title, blocks, level, role } = section;
  if (role !== 'unmarked' && role !== 'story') return blocks;
  if (title === null || title.trim() === '' || blocks.length === 0) return blocks;
  if (blocks.slice(0, 4).some(({ kind }) => kind === 'heading')) return blocks;
  const name = titleKey(title);
  const shown = blocks
    .slice(0, 4)
    .some((block) => block.kind !== 'break' && titleKey(plainText(block.markup)).startsWith(name));
  if (shown) return blocks;
  return [{ kind: 'heading', level: Math.min(6, Math.max(1, level)), markup: title.trim() }, ...blocks];
}

function splitAtMarkers(block: Block, isMarker: (line: string) => boolean): Block[] {
  if (block.kind !== 'verse' || !block.markup.includes('\n')) return [block];
  const lines = block.markup.split('\n');
  if (!lines.some(isMarker)) return [block];
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    // A header in one block keeps its paragraphs: what stands after it is judged piece by piece.
    const stanzas = open.join('\n').split(/\n(?:[ \t]*\n)+/);
    for (const markup of stanzas) if (markup.trim() !== '') blocks.push({ ...block, markup });
    open = [];
  };
  for (const line of lines) {
    const seam = isMarker(line);
    if (seam) close();
    open.push(line);
    if (seam) close();
  }
  close();
  return blocks;
}

/** For comparing names of a book's parts: letters and digits only, lower case, no accents. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
