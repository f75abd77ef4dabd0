// Separates `[Illustration: …]` and `[Footnote 1: …]` from the prose of plain texts, even across blank lines.

import { parseHeading } from '../divide/heading.ts';
import { type LineGroup, unwrap } from './layout.ts';
import type { RawBlock } from './raw-block.ts';

const BRACKET_START = /^\s*\[(?:_?Illustration|Footnote|Sidenote|Music|Frontispiece|Decoration)\b/i;
/** A bracket that doesn't close within this many groups is ignored. */
const MAX_BRACKET_GROUPS = 12;

export interface BracketBlocks {
  readonly blocks: readonly RawBlock[];
  /** The index of the group after it. */
  readonly next: number;
}

/** The blocks inside a bracket that opens at the start of a group; null where none does. */
export function readBracket(groups: readonly LineGroup[], index: number): BracketBlocks | null {
  const [first = ''] = groups[index]?.lines ?? [];
  if (!BRACKET_START.test(first)) return null;
  for (let end = index; end < Math.min(groups.length, index + MAX_BRACKET_GROUPS); end += 1) {
    const lines = groups[end]?.lines ?? [];
    const close = lines.findIndex((line) => /\]\s*$/.test(line) && !endsInNoteMarker(line));
    if (close === -1) continue;
    const inner = [...groups.slice(index, end), { lines: lines.slice(0, close + 1), gap: 1 }];
    return {
      blocks: [...bracketContents(inner), ...textAfterBracket(lines.slice(close + 1))],
      next: end + 1,
    };
  }
  return null;
}

/** Whether a line closes a bracket; a footnote reference at its end, as in “as he said[1]”, does not. */
const endsInNoteMarker = (line: string) => /\[[^[\]]{1,4}\]\s*$/.test(line) && !/^\s*\[/.test(line);

function bracketContents(groups: readonly LineGroup[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const { lines } of groups) {
    // Some books include a chapter's heading in the caption of its picture.
    const bare = lines.map((line) => line.trim().replace(/^\[|\]$/g, ''));
    const heading = parseHeading(bare.join('\n'));
    const chapter = heading?.kind === 'chapter' && lines !== groups[0]?.lines;
    if (chapter) blocks.push({ kind: 'heading', level: 2, text: bare.join('\n') });
    else blocks.push({ kind: 'note', text: unwrap(lines) });
  }
  return blocks;
}

function textAfterBracket(lines: readonly string[]): RawBlock[] {
  if (lines.length === 0) return [];
  return [{ kind: 'paragraph', text: unwrap(lines), centred: false, tight: false }];
}
