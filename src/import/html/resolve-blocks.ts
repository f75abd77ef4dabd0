// Finishes the blocks of a document: joins stanzas, finds tables of contents, and decides which gaps are scene breaks.

import type { Block, SectionRole } from '../book.ts';
import type { UnresolvedBlock } from './unresolved-block.ts';

/** A block of the book with its role, and the ids that lead to it. */
export interface ResolvedBlock {
  readonly block: Block;
  readonly role: SectionRole | null;
  readonly anchors: readonly string[];
}

/** Empty paragraphs are scene breaks where each comes with more full paragraphs than this; otherwise they are spacing. */
const MIN_PARAGRAPHS_PER_BLANK = 5;
/** Space above a paragraph that makes a scene break, in lines, where few other paragraphs have as much. */
const MIN_BREAK_SPACE_LINES = 1.5;
const MAX_SPACED_RATIO = 0.15;
/** This many links within the book in a row are a table of contents. */
const MIN_CONTENTS_ENTRIES = 3;
const MAX_ENTRY_CHARS = 160;
/** The name of a part may stand between entries, on one line or two. */
const MAX_PART_NAMES = 2;
const MAX_PART_NAME_CHARS = 60;

/** The blocks of a document as the book has them, in order. */
export function resolveBlocks(found: readonly UnresolvedBlock[]): ResolvedBlock[] {
  return resolveBreaks(tagContents(joinStanzas(found)));
}

/** Joins single lines of verse in the same stanza into one block, and the headings of one group too. */
function joinStanzas(found: readonly UnresolvedBlock[]): UnresolvedBlock[] {
  const joined: { piece: UnresolvedBlock; lines: string[]; anchors: string[] }[] = [];
  for (const piece of found) {
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

/** Gives a table of contents its role: a run of links within the book, with the title above it. */
function tagContents(blocks: readonly UnresolvedBlock[]): UnresolvedBlock[] {
  const tagged = [...blocks];
  for (let start = 0; start < blocks.length; ) {
    const { entries, end } = linkRunFrom(blocks, start);
    if (entries >= MIN_CONTENTS_ENTRIES) {
      const from = contentsTitleBefore(blocks, start);
      for (const [at, block] of blocks.slice(from, end).entries())
        tagged[from + at] = { ...block, role: 'contents', block: { ...block.block, rule: 'link-list' } };
    }
    start = Math.max(start + 1, end);
  }
  return tagged;
}

const isContentsEntry = ({ block, hasInternalLink }: UnresolvedBlock) =>
  hasInternalLink && 'markup' in block && block.kind !== 'note' && block.markup.length <= MAX_ENTRY_CHARS;

/** Whether a block may be the name of a part between the entries below it. */
const isPartName = ({ block }: UnresolvedBlock) =>
  (block.kind === 'heading' || block.kind === 'paragraph') && block.markup.length <= MAX_PART_NAME_CHARS;

/** Counts the entries from `start` on, with empty paragraphs and names of parts between them; `end` is after the last. */
function linkRunFrom(
  blocks: readonly UnresolvedBlock[],
  start: number,
): { readonly entries: number; readonly end: number } {
  let [entries, end, names] = [0, start, 0];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (isContentsEntry(block)) {
      entries += 1;
      end = at + 1;
      names = 0;
    } else if (entries === 0) break;
    else if (block.block.kind !== 'blank') {
      names += 1;
      if (names > MAX_PART_NAMES || !isPartName(block)) break;
    }
  }
  return { entries, end };
}

const CONTENTS_TITLE =
  /^\W*(?:table of )?(?:contents|index|illustrations|chapters|inhalt\w*|sommaire|table des mati\S+|índice|indice)\W*$/i;

/** The index of the title above a table of contents that starts at `start`; `start` itself where there is none. */
function contentsTitleBefore(blocks: readonly UnresolvedBlock[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 3); at -= 1) {
    const block = blocks[at];
    if (block === undefined || !('markup' in block.block)) continue;
    if (CONTENTS_TITLE.test(block.block.markup)) return at;
    if (!isPartName(block)) return start;
  }
  return start;
}

/** Decides which empty paragraphs and spaces are scene breaks, and drops the others. No break stands at an edge. */
function resolveBreaks(found: readonly UnresolvedBlock[]): ResolvedBlock[] {
  const full = found.filter(({ block }) => block.kind === 'paragraph');
  const blanks = found.filter(
    ({ block }, index) => block.kind === 'blank' && found[index - 1]?.block.kind !== 'blank',
  );
  const areBlanksBreaks = blanks.length * MIN_PARAGRAPHS_PER_BLANK < full.length;
  const spacedCount = full.filter(({ spaceAbove }) => spaceAbove >= MIN_BREAK_SPACE_LINES).length;
  const areSpacesBreaks = spacedCount > 0 && spacedCount < full.length * MAX_SPACED_RATIO;
  const resolved: ResolvedBlock[] = [];
  let anchors: string[] = [];
  for (const piece of found) {
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
