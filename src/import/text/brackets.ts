// `[Illustration: …]` and `[Footnote 1: …]` of plain texts: set apart from the prose, over blank lines too.

import { parseHeading } from '../divide/heading.ts';
import { type LineGroup, unwrap } from './layout.ts';
import type { RawBlock } from './raw-block.ts';

const BRACKET_START = /^\s*\[(?:_?Illustration|Footnote|Sidenote|Music|Frontispiece|Decoration)\b/i;
/** A bracket that does not close within so many groups was never meant to. */
const MAX_BRACKET_GROUPS = 12;

export interface BracketBlocks {
  readonly blocks: readonly RawBlock[];
  /** The group after it. */
  readonly next: number;
}

/** The blocks of what a bracket at the start of a group holds; null where none begins there. */
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

/** A footnote's mark at a line's end closes no bracket: “as he said[1]”. */
const endsInNoteMarker = (line: string) => /\[[^[\]]{1,4}\]\s*$/.test(line) && !/^\s*\[/.test(line);

function bracketContents(groups: readonly LineGroup[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const { lines } of groups) {
    // Some books set a chapter's heading into its picture.
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
