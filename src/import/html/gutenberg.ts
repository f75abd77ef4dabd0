// Separates a book from what Project Gutenberg puts around it in web pages and EPUBs, by its markers.

import { plainText } from '../../story/markup.ts';
import type { Block } from '../book.ts';
import type { ResolvedBlock } from './resolve-blocks.ts';

const START_MARKER = /\*{3}\s*START OF (?:THIS|THE) PROJECT GUTENBERG|\*END[* ]THE SMALL PRINT/i;
const END_MARKER =
  /\*{3}\s*END OF (?:THIS|THE) PROJECT GUTENBERG|^[^\S\n]*End of (?:the )?Project Gutenberg/im;
const CREDIT_LINE = /^\s*(?:Produced by|E-?text prepared by|This eBook was produced by|HTML version by)/i;

/** Gives the header up to the start marker the role of front matter, and everything from the end marker on that of back matter. */
export function tagBoilerplate(pieces: readonly ResolvedBlock[]): ResolvedBlock[] {
  const texts = pieces.map(({ block }) => ('markup' in block ? plainText(block.markup) : ''));
  const start = texts.findIndex((text) => START_MARKER.test(text));
  const end = texts.findIndex((text, index) => index > start && END_MARKER.test(text));
  const produced = start === -1 ? -1 : texts.findIndex((text, index) => index > start && text.trim() !== '');
  const first = produced !== -1 && CREDIT_LINE.test(texts[produced] ?? '') ? produced : start;
  return pieces.map((piece, index) => {
    const block: Block = { ...piece.block, rule: 'outside-markers' };
    if (index <= first) return { ...piece, block, role: 'front' };
    return end !== -1 && index >= end ? { ...piece, block, role: 'back' } : piece;
  });
}

/** The value of a header field, such as `Title: …`; null where there is none. */
export function headerLine(pieces: readonly ResolvedBlock[], name: string): string | null {
  const line = new RegExp(`^[^\\S\\n]*${name}:\\s+(\\S.*)$`, 'im');
  for (const { block, role } of pieces) {
    if (role !== 'front' || !('markup' in block)) continue;
    const found = line.exec(plainText(block.markup));
    if (found?.[1] !== undefined) return found[1].trim();
  }
  return null;
}

/** Whether an id or class is one that newer pages give their header and footer. */
export const isBoilerplate = (id: string | null, classes: readonly string[]): boolean =>
  id === 'pg-header' ||
  id === 'pg-footer' ||
  id === 'pg-machine-header' ||
  classes.includes('pg-boilerplate');
