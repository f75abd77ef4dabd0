// Which elements hold nothing of the text: hidden ones, page numbers, references to notes.

import { type Token, textOf } from '../markup/parse-markup.ts';
import type { StyledElement } from './element-frame.ts';
import { isBackLink, isNoteReference, isPageNumber } from './element-hints.ts';
import { isNoteLink } from './notes.ts';

/** A page number or a note's sign has at most this many tokens, and a note's sign this many characters. */
const MAX_INCIDENTAL_TOKENS = 12;
const MAX_NOTE_SIGN_CHARS = 8;

/** Elements that are never shown. */
export const isHidden = ({ tag, style }: StyledElement): boolean =>
  style.hidden === true || tag.attributes.hidden !== undefined;

/** Inline elements within prose that are no part of it: page and line numbers, and links to or from a note. */
export function isIncidental(
  tokens: readonly Token[],
  { tag, index, hints, style, isBlock }: StyledElement,
  noteIds: ReadonlySet<string>,
): boolean {
  if (isBlock || tag.containsBlocks || tag.close - index > MAX_INCIDENTAL_TOKENS) return false;
  const text = textOf(tokens, tag, index);
  if (isPageNumber(hints, text)) return true;
  if (text.length > MAX_NOTE_SIGN_CHARS) return false;
  return (
    isNoteReference(hints) ||
    (tag.name === 'a' && isBackLink(hints, text)) ||
    isNoteLink(tokens, tag, index, style.isSuperscript === true, noteIds)
  );
}
