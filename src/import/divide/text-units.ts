// The smallest pieces that scenes are made of: paragraphs, verses, and headings that stay in the text.

import { escapeMarkup } from '../../story/markup.ts';
import { countWords } from '../../story/words.ts';
import type { Item } from './items.ts';

/** One paragraph of a scene. */
export interface TextUnit {
  /** Discord markup. */
  readonly markup: string;
  /** The text without markup. */
  readonly text: string;
  readonly words: number;
  readonly kind: 'paragraph' | 'verse' | 'ornament';
  /** What of the file it is; none for what the division adds. */
  readonly item?: Item;
}

export function unitOf(item: Item): TextUnit {
  const { block, text, words } = item;
  const markup = block.kind === 'break' ? '' : block.markup;
  return { markup, text, words, kind: block.kind === 'verse' ? 'verse' : 'paragraph', item };
}

/** A heading that stays in the text: bold, unless its own emphasis would break. */
export function headingUnit({ block, text, words }: Item): TextUnit {
  const markup = block.kind === 'break' ? '' : block.markup.trim();
  const isPlain = block.kind !== 'heading' || /\*\*|^\s*\\?\*|\*\s*$/.test(markup);
  return { markup: isPlain ? markup : `**${markup}**`, text, words, kind: 'paragraph' };
}

/** The title of a chapter without text, kept at the end of the chapter before it. */
export const titleUnit = (title: string): TextUnit => ({
  markup: `**${escapeMarkup(title)}**`,
  text: title,
  words: countWords(title),
  kind: 'paragraph',
});
