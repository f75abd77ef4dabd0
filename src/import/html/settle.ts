// Settling what a walk found: stanzas joined, breaks told from mere room, tables of contents marked.

import type { Block, SectionRole } from '../book.ts';
import type { Piece } from './pieces.ts';

/** A piece whose block is settled. */
export interface Settled {
  readonly block: Block;
  readonly role: SectionRole | null;
  readonly anchors: readonly string[];
}

/** Empty paragraphs part scenes where they are rarer than one to so many full ones; else they are only room. */
const FULL_TO_EMPTY = 5;
/** Room above a paragraph that parts scenes, in lines, where the others have little. */
const ROOM = 1.5;
const RARE = 0.15;
/** So many links to other places in a row are a table of contents. */
const CONTENTS = 3;
const LONGEST_ENTRY = 160;

export function settle(pieces: readonly Piece[]): Settled[] {
  return breaksSettled(contentsMarked(stanzasJoined(pieces)));
}

/** Single lines of verse in the same stanza become one block, and so do the headings of one group. */
function stanzasJoined(pieces: readonly Piece[]): Piece[] {
  const joined: { piece: Piece; lines: string[]; anchors: string[] }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && joins(last.piece, last.lines, piece)) {
      if ('markup' in piece.block) last.lines.push(piece.block.markup);
      last.anchors.push(...piece.anchors);
    } else {
      const lines = 'markup' in piece.block ? [piece.block.markup] : [];
      joined.push({ piece, lines, anchors: [...piece.anchors] });
    }
  }
  return joined.map(({ piece, lines, anchors }) =>
    lines.length < 2 || !('markup' in piece.block)
      ? piece
      : { ...piece, anchors, block: { ...piece.block, markup: lines.join('\n') } },
  );
}

function joins(last: Piece, lines: readonly string[], next: Piece): boolean {
  if (last.role !== next.role) return false;
  if (last.block.kind === 'heading' && next.block.kind === 'heading') {
    return last.group !== -1 && last.group === next.group;
  }
  if (last.block.kind !== 'verse' || next.block.kind !== 'verse' || next.stanza === -1) return false;
  const single = lines.length > 1 || !last.block.markup.includes('\n');
  return last.stanza === next.stanza && single && !next.block.markup.includes('\n');
}

function contentsMarked(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const isEntry = ({ block, leads }: Piece) =>
    leads && 'markup' in block && block.kind !== 'note' && block.markup.length <= LONGEST_ENTRY;
  for (let start = 0; start < pieces.length; ) {
    let end = start;
    if (!isEntry(pieces[start] as Piece)) {
      start += 1;
      continue;
    }
    let entries = 0;
    for (let at = start; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || !(isEntry(piece) || piece.block.kind === 'blank')) break;
      if (isEntry(piece)) {
        entries += 1;
        end = at + 1;
      }
    }
    if (entries >= CONTENTS) {
      for (let at = titleBefore(pieces, start); at < end; at += 1) {
        const piece = marked[at];
        if (piece !== undefined) marked[at] = { ...piece, role: 'contents' };
      }
    }
    start = Math.max(start + 1, end);
  }
  return marked;
}

/** Where the heading of a table of contents stands, else its start. */
function titleBefore(pieces: readonly Piece[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 3); at -= 1) {
    const block = pieces[at]?.block;
    if (block === undefined || block.kind === 'break') continue;
    if (block.kind === 'blank') continue;
    const titled =
      /^\W*(?:table of )?(?:contents|index|illustrations|chapters|inhalt\w*|sommaire|table des mati\S+|índice|indice)\W*$/i;
    return titled.test(block.markup) ? at : start;
  }
  return start;
}

function breaksSettled(pieces: readonly Piece[]): Settled[] {
  const full = pieces.filter(({ block }) => block.kind === 'paragraph');
  const blanks = pieces.filter(
    ({ block }, index) => block.kind === 'blank' && pieces[index - 1]?.block.kind !== 'blank',
  );
  const blankParts = blanks.length * FULL_TO_EMPTY < full.length;
  const roomy = full.filter(({ above }) => above >= ROOM).length;
  const roomParts = roomy > 0 && roomy < full.length * RARE;
  const settled: Settled[] = [];
  let anchors: string[] = [];
  for (const piece of pieces) {
    const { block, role } = piece;
    const parts = block.kind === 'break' || (block.kind === 'blank' && blankParts);
    const last = settled.at(-1)?.block.kind;
    const before = settled.at(-1);
    anchors.push(...piece.anchors);
    const room = roomParts && block.kind === 'paragraph' && piece.above >= ROOM && last === 'paragraph';
    const canPart = before !== undefined && last !== 'break' && last !== 'heading' && before.role === role;
    if ((parts || room) && canPart) settled.push({ block: { kind: 'break' }, role, anchors: [] });
    if (block.kind === 'break' || block.kind === 'blank') continue;
    const previous = settled.at(-1);
    if (previous?.block.kind === 'break' && (block.kind === 'heading' || previous.role !== role))
      settled.pop();
    settled.push({ block, role, anchors });
    anchors = [];
  }
  if (settled.at(-1)?.block.kind === 'break') settled.pop();
  return settled;
}
