// Lists the blocks of a book with the properties that its division needs.

import { plainText } from '../../story/markup.ts';
import { countWords } from '../../story/words.ts';
import type { Block, Book, Section } from '../book.ts';

export interface Item {
  readonly block: Block;
  /** Its text without markup, trimmed; '' for a break. Lines of verse and of headings end with line feeds. */
  readonly text: string;
  readonly words: number;
  readonly section: Section;
  /** Whether it is the first item of its section. */
  readonly first: boolean;
}

/** A paragraph of at least this many words is prose, not an entry of a list or a line of a title page. */
export const MIN_PROSE_WORDS = 26;

/**
 * The items of a book in order. A section without a heading begins with its title from the navigation, if any.
 * Lines that `isMarker` accepts become items of their own, even in the middle of a block.
 */
export function listItems(book: Book, isMarker: (line: string) => boolean): Item[] {
  const items: Item[] = [];
  for (const section of book.sections) {
    const blocks = [...withNavigationTitle(section)].flatMap((block) => splitAtMarkers(block, isMarker));
    for (const [index, block] of blocks.entries()) items.push(itemOf(block, section, index === 0));
  }
  return items;
}

/** Makes an item of a block. */
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
    // The paragraphs around a marker stay separate, so that each can be excluded by itself.
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

/** A key for comparing titles: letters and digits only, in lower case, without accents. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
