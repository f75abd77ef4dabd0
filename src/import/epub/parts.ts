// One document of an EPUB as sections: parted where its table of contents points into it, and where roles change.

import { plainText } from '../../story/markup.ts';
import type { Block, Section, SectionRole } from '../book.ts';
import type { Settled } from '../html/settle.ts';
import type { NavPoint } from './navigation.ts';

interface Growing {
  readonly role: SectionRole;
  readonly title: string | null;
  readonly level: number;
  readonly blocks: Block[];
}

/** `points` are those that lead into this document, in order; `role` is what the book says of the whole document. */
export function partAt(
  pieces: readonly Settled[],
  points: readonly NavPoint[],
  role: SectionRole | null,
): Section[] {
  const places = new Map<number, NavPoint>();
  const anchors = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    for (const anchor of piece.anchors) if (!anchors.has(anchor)) anchors.set(anchor, index);
  }
  for (const point of points) {
    const place =
      point.fragment === null ? 0 : (anchors.get(point.fragment) ?? (points.length === 1 ? 0 : null));
    if (place === null) continue;
    const before = places.get(place);
    // A part and its first chapter may begin at one place: the inner name is the chapter's.
    if (before === undefined || point.level > before.level) places.set(place, point);
  }
  const parts: Growing[] = [];
  let named: SectionRole | null = null;
  for (const [index, { block, role: own }] of pieces.entries()) {
    const point = places.get(index);
    if (point !== undefined) named = roleOfTitle(point.title);
    const is = own ?? role ?? named ?? 'unmarked';
    const last = parts.at(-1);
    if (last !== undefined && point === undefined && last.role === is) last.blocks.push(block);
    else
      parts.push({
        role: is,
        title: point?.title || null,
        level: point?.level ?? last?.level ?? 1,
        blocks: [block],
      });
  }
  return parts.map(titled);
}

const FRONT =
  /^(?:cover(?: page)?|(?:half )?title ?page|copyright(?: page| notice)?|imprint|dedication|colophon|praise(?: for .*)?|advance praise.*|also by .*|(?:books|other (?:books|titles)) by .*|acknowledge?ments?|about this (?:book|e-?book))$/i;
const BACK =
  /^(?:about the (?:authors?|publisher|translator|type)|(?:author|publisher)['’]s? (?:bio(?:graphy)?|page)|newsletter(?: sign-?up)?|discover more.*|back cover|copyright|uncopyright|credits|bibliography|discussion questions|reading group guide.*|an excerpt from .*|excerpt from .*|preview of .*|more from .*|landmarks|ad card)$/i;
const CONTENTS = /^(?:table of )?contents$|^list of illustrations$|^toc$/i;
const NOTES = /^(?:foot|end)?notes$/i;

function roleOfTitle(title: string | null): SectionRole | null {
  if (title === null) return null;
  if (CONTENTS.test(title)) return 'contents';
  if (NOTES.test(title)) return 'notes';
  if (FRONT.test(title)) return 'front';
  return BACK.test(title) ? 'back' : null;
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** How many paragraphs at its start may together be the title. */
const TITLE_LINES = 3;

/** Where the table of contents gives a name that the text repeats in plain paragraphs, those are its heading. */
function titled(part: Growing): Section {
  const { title, blocks } = part;
  if (title === null || blocks.slice(0, TITLE_LINES).some(({ kind }) => kind === 'heading')) return part;
  const wanted = bare(title);
  let found = '';
  for (let count = 1; count <= TITLE_LINES; count += 1) {
    const block = blocks[count - 1];
    if (block === undefined || !('markup' in block) || block.kind === 'note') return part;
    found += bare(plainText(block.markup));
    if (found === wanted && wanted !== '') {
      const markup = blocks
        .slice(0, count)
        .map((each) => ('markup' in each ? each.markup : ''))
        .join('\n');
      return {
        ...part,
        blocks: [{ kind: 'heading', level: Math.min(6, part.level + 1), markup }, ...blocks.slice(count)],
      };
    }
    if (!wanted.startsWith(found)) return part;
  }
  return part;
}
