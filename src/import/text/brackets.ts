// `[Illustration: …]` and `[Footnote 1: …]` of plain texts: set apart from the prose, over blank lines too.

import { parseHeading } from '../divide/heading.ts';
import { type Group, unwrapped } from './layout.ts';
import type { RawBlock } from './raw-block.ts';

const OPENS = /^\s*\[(?:_?Illustration|Footnote|Sidenote|Music|Frontispiece|Decoration)\b/i;
/** A bracket that does not close within so many groups was never meant to. */
const MOST_GROUPS = 12;

export interface Bracketed {
  readonly blocks: readonly RawBlock[];
  /** The group after it. */
  readonly next: number;
}

/** The blocks of what a bracket at the start of a group holds; null where none begins there. */
export function bracketed(groups: readonly Group[], index: number): Bracketed | null {
  const [first = ''] = groups[index]?.lines ?? [];
  if (!OPENS.test(first)) return null;
  for (let end = index; end < Math.min(groups.length, index + MOST_GROUPS); end += 1) {
    const lines = groups[end]?.lines ?? [];
    const close = lines.findIndex((line) => /\]\s*$/.test(line) && !opensMore(line));
    if (close === -1) continue;
    const inner = [...groups.slice(index, end), { lines: lines.slice(0, close + 1), gap: 1 }];
    return { blocks: [...ofBracket(inner), ...after(lines.slice(close + 1))], next: end + 1 };
  }
  return null;
}

/** A footnote's mark at a line's end closes no bracket: “as he said[1]”. */
const opensMore = (line: string) => /\[[^[\]]{1,4}\]\s*$/.test(line) && !/^\s*\[/.test(line);

function ofBracket(groups: readonly Group[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const { lines } of groups) {
    // Some books set a chapter's heading into its picture.
    const bare = lines.map((line) => line.trim().replace(/^\[|\]$/g, ''));
    const heading = parseHeading(bare.join('\n'));
    const chapter = heading?.kind === 'chapter' && lines !== groups[0]?.lines;
    if (chapter) blocks.push({ kind: 'heading', level: 2, text: bare.join('\n') });
    else blocks.push({ kind: 'note', text: unwrapped(lines) });
  }
  return blocks;
}

function after(lines: readonly string[]): RawBlock[] {
  if (lines.length === 0) return [];
  return [{ kind: 'paragraph', text: unwrapped(lines), centred: false, tight: false }];
}
