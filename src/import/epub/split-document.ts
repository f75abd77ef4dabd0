// Splits one document of an EPUB into sections, where its table of contents points into it and where roles change.

import { plainText } from '../../story/markup.ts';
import type { Block, Section, SectionRole } from '../book.ts';
import type { ResolvedBlock } from '../html/resolve-blocks.ts';
import type { NavPoint } from './navigation.ts';

interface SectionDraft {
  readonly role: SectionRole;
  readonly title: string | null;
  readonly level: number;
  readonly blocks: Block[];
}

/** `points` are the entries that lead into this document, in order; `role` is the role of the document as a whole, if known. */
export function splitAtNavPoints(
  blocks: readonly ResolvedBlock[],
  points: readonly NavPoint[],
  role: SectionRole | null,
): Section[] {
  const pointByIndex = placePoints(blocks, points);
  const parts: SectionDraft[] = [];
  for (const [index, { block, role: own }] of blocks.entries()) {
    const point = pointByIndex.get(index);
    const sectionRole = own ?? role ?? 'unmarked';
    const last = parts.at(-1);
    if (last !== undefined && point === undefined && last.role === sectionRole) last.blocks.push(block);
    else
      parts.push({
        role: sectionRole,
        title: point?.title || null,
        level: point?.level ?? last?.level ?? 1,
        blocks: [block],
      });
  }
  return parts.map(withTitleHeading);
}

/** The points by the index of the block that each leads to. */
function placePoints(blocks: readonly ResolvedBlock[], points: readonly NavPoint[]): Map<number, NavPoint> {
  const pointByIndex = new Map<number, NavPoint>();
  const indexByAnchor = indexAnchors(blocks);
  // A single entry means the whole document, even if its anchor is missing.
  const fallback = points.length === 1 ? 0 : null;
  for (const point of points) {
    const index = point.fragment === null ? 0 : (indexByAnchor.get(point.fragment) ?? fallback);
    if (index === null) continue;
    const before = pointByIndex.get(index);
    // A part and its first chapter may begin at the same block; the more deeply nested title is the chapter's.
    if (before === undefined || point.level > before.level) pointByIndex.set(index, point);
  }
  return pointByIndex;
}

/** The first block of each anchor. */
function indexAnchors(blocks: readonly ResolvedBlock[]): Map<string, number> {
  const indexByAnchor = new Map<string, number>();
  for (const [index, { anchors }] of blocks.entries()) {
    for (const anchor of anchors) if (!indexByAnchor.has(anchor)) indexByAnchor.set(anchor, index);
  }
  return indexByAnchor;
}

const titleKey = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A title may be spread over this many paragraphs. */
const MAX_TITLE_BLOCKS = 3;

/** Turns the first paragraphs into a heading where together they repeat the title from the table of contents. */
function withTitleHeading(part: SectionDraft): Section {
  const { title, blocks } = part;
  if (title === null || blocks.slice(0, MAX_TITLE_BLOCKS).some(({ kind }) => kind === 'heading')) return part;
  const wanted = titleKey(title);
  let found = '';
  for (let count = 1; count <= MAX_TITLE_BLOCKS; count += 1) {
    const block = blocks[count - 1];
    if (block === undefined || !('markup' in block) || block.kind === 'note') return part;
    found += titleKey(plainText(block.markup));
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
