// Settling what a walk found: stanzas joined, breaks told from mere room, tables of contents marked.

import type { Block, SectionRole } from '../book.ts';
import type { UnresolvedBlock } from './unresolved-block.ts';

/** A piece whose block is settled. */
export interface ResolvedBlock {
  readonly block: Block;
  readonly role: SectionRole | null;
  readonly anchors: readonly string[];
}

/** Empty paragraphs part scenes where they are rarer than one to so many full ones; else they are only room. */
const MIN_PARAGRAPHS_PER_BLANK = 5;
/** Room above a paragraph that parts scenes, in lines, where the others have little. */
const MIN_BREAK_SPACE_LINES = 1.5;
const MAX_SPACED_RATIO = 0.15;
/** So many links to other places in a row are a table of contents. */
const MIN_CONTENTS_ENTRIES = 3;
const MAX_ENTRY_CHARS = 160;

export function resolveBlocks(pieces: readonly UnresolvedBlock[]): ResolvedBlock[] {
  return resolveBreaks(tagContents(joinStanzas(pieces)));
}

/** Single lines of verse in the same stanza become one block, and so do the headings of one group. */
function joinStanzas(pieces: readonly UnresolvedBlock[]): UnresolvedBlock[] {
  const joined: { piece: UnresolvedBlock; lines: string[]; anchors: string[] }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && belongsWith(last.piece, last.lines, piece)) {
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

function belongsWith(last: UnresolvedBlock, lines: readonly string[], next: UnresolvedBlock): boolean {
  if (last.role !== next.role) return false;
  if (last.block.kind === 'heading' && next.block.kind === 'heading') {
    return last.headingGroup !== -1 && last.headingGroup === next.headingGroup;
  }
  if (last.block.kind !== 'verse' || next.block.kind !== 'verse' || next.stanzaId === -1) return false;
  const single = lines.length > 1 || !last.block.markup.includes('\n');
  return last.stanzaId === next.stanzaId && single && !next.block.markup.includes('\n');
}

function tagContents(pieces: readonly UnresolvedBlock[]): UnresolvedBlock[] {
  const tagged = [...pieces];
  const isEntry = ({ block, hasInternalLink }: UnresolvedBlock) =>
    hasInternalLink && 'markup' in block && block.kind !== 'note' && block.markup.length <= MAX_ENTRY_CHARS;
  for (let start = 0; start < pieces.length; ) {
    let end = start;
    if (!isEntry(pieces[start] as UnresolvedBlock)) {
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
    if (entries >= MIN_CONTENTS_ENTRIES) {
      for (let at = titleBefore(pieces, start); at < end; at += 1) {
        const piece = tagged[at];
        if (piece !== undefined)
          tagged[at] = { ...piece, role: 'contents', block: { ...piece.block, rule: 'link-list' } };
      }
    }
    start = Math.max(start + 1, end);
  }
  return tagged;
}

/** Where the heading of a table of contents stands, else its start. */
function titleBefore(pieces: readonly UnresolvedBlock[], start: number): number {
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

function resolveBreaks(pieces: readonly UnresolvedBlock[]): ResolvedBlock[] {
  const full = pieces.filter(({ block }) => block.kind === 'paragraph');
  const blanks = pieces.filter(
    ({ block }, index) => block.kind === 'blank' && pieces[index - 1]?.block.kind !== 'blank',
  );
  const areBlanksBreaks = blanks.length * MIN_PARAGRAPHS_PER_BLANK < full.length;
  const spacedCount = full.filter(({ spaceAbove }) => spaceAbove >= MIN_BREAK_SPACE_LINES).length;
  const areSpacesBreaks = spacedCount > 0 && spacedCount < full.length * MAX_SPACED_RATIO;
  const resolved: ResolvedBlock[] = [];
  let anchors: string[] = [];
  for (const piece of pieces) {
    const { block, role } = piece;
    const isBreak = block.kind === 'break' || (block.kind === 'blank' && areBlanksBreaks);
    const last = resolved.at(-1)?.block.kind;
    const before = resolved.at(-1);
    anchors.push(...piece.anchors);
    const isSpaceBreak =
      areSpacesBreaks &&
      block.kind === 'paragraph' &&
      piece.spaceAbove >= MIN_BREAK_SPACE_LINES &&
      last === 'paragraph';
    const canBreak = before !== undefined && last !== 'break' && last !== 'heading' && before.role === role;
    if ((isBreak || isSpaceBreak) && canBreak) resolved.push({ block: { kind: 'break' }, role, anchors: [] });
    if (block.kind === 'break' || block.kind === 'blank') continue;
    const previous = resolved.at(-1);
    if (previous?.block.kind === 'break' && (block.kind === 'heading' || previous.role !== role))
      resolved.pop();
    resolved.push({ block, role, anchors });
    anchors = [];
  }
  if (resolved.at(-1)?.block.kind === 'break') resolved.pop();
  return resolved;
}
