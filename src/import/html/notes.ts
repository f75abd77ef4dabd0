// Finds footnotes without telling names: they are the targets of superscript numbers and signs.

import { elementsOf, type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { elementHints, isNoteReference } from './element-hints.ts';

const NOTE_SIGN = /^[[({]?(?:\d{1,3}|[*†‡§¶#]{1,3}|[a-z]|[ivx]{1,5})[\])}.]?$/i;
const NOTE_ID = /^(?:_|link)?(?:foot|end|rear|.*[-_.])?(?:note|fn|ftn|edn|fnt)s?(?:[-_.:]?[\da-z*])*$/i;
/** Ids in the text that notes link back to. */
const BACKLINK_TARGET = /ref|anchor|back|return|call|source|src/i;

const isNoteId = (id: string) => id.length < 40 && NOTE_ID.test(id) && !BACKLINK_TARGET.test(id);

/** Whether an element is a link to a note, or holds one: its text is only a number or sign. */
export function isNoteLink(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  isSuperscript: boolean,
  targets: ReadonlySet<string>,
): boolean {
  const link = tag.name === 'a' ? tag : findLink(tokens, tag, at);
  const target = link === null ? null : fragmentOf(link);
  if (target === null || !NOTE_SIGN.test(textOf(tokens, tag, at))) return false;
  const isSmall = isSuperscript || tag.name === 'sup' || containsSup(tokens, tag, at);
  return targets.has(target) || (isSmall && !BACKLINK_TARGET.test(target)) || isNoteId(target);
}

function findLink(tokens: readonly Token[], tag: OpenTag, at: number): OpenTag | null {
  for (const { tag: inner } of elementsOf(tokens, at + 1, tag.close)) if (inner.name === 'a') return inner;
  return null;
}

function containsSup(tokens: readonly Token[], tag: OpenTag, at: number): boolean {
  for (const { tag: inner } of elementsOf(tokens, at, tag.close)) if (inner.name === 'sup') return true;
  return false;
}

/** The id in the `href` of a link; null for links to whole documents and to other sites. */
function fragmentOf({ attributes }: OpenTag): string | null {
  const href = attributes.href ?? '';
  const mark = href.indexOf('#');
  if (mark === -1 || mark === href.length - 1 || /^[a-z][a-z\d+.-]*:/i.test(href)) return null;
  try {
    return decodeURIComponent(href.slice(mark + 1));
  } catch {
    return href.slice(mark + 1);
  }
}

/** The ids of all notes that the document refers to, in addition to `known`. */
export function noteTargets(tokens: readonly Token[], known: ReadonlySet<string>): Set<string> {
  const targets = new Set(known);
  const sources = new Set<string>();
  for (const { tag, index } of elementsOf(tokens)) {
    if (tag.name !== 'a') continue;
    const target = fragmentOf(tag);
    if (target === null || sources.has(target)) continue;
    const isReference = isNoteReference(elementHints(tag));
    if (!isReference && !isNoteLink(tokens, tag, index, isInsideSup(tokens, tag), new Set())) continue;
    targets.add(target);
    // A note links back to its reference, which must not count as a note itself.
    for (const id of [tag.attributes.id, tag.attributes.name]) if (id !== undefined) sources.add(id);
    const around = tokens[tag.parent];
    if (around?.kind === 'open' && around.attributes.id !== undefined) sources.add(around.attributes.id);
  }
  for (const source of sources) targets.delete(source);
  return targets;
}

function isInsideSup(tokens: readonly Token[], tag: OpenTag): boolean {
  const around = tokens[tag.parent];
  return around?.kind === 'open' && around.name === 'sup';
}
