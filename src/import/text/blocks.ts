// Turns groups of lines into blocks, whose text is still as typed.

import { isSceneBreakLine } from '../divide/scene-breaks.ts';
import { readBracket } from './brackets.ts';
import { headingLevel } from './headings.ts';
import { type Layout, type LineGroup, startsIndented, unwrap } from './layout.ts';
import type { RawBlock } from './raw-block.ts';
import { closingLines, dedent, endsEarly, isVerse } from './verse.ts';

/** Wide gaps are scene breaks only if there are at most this many of them for each paragraph. */
const MAX_WIDE_GAP_RATIO = 0.1;
const FIRST_GROUP_GAP = 9;
/** A line that is indented by this many characters on both sides is centred. */
const MIN_CENTRED_INDENT = 8;

/** The blocks of a plain text, in order. */
export function blocksOf(groups: readonly LineGroup[], layout: Layout): RawBlock[] {
  const wide = areWideGapsBreaks(groups, layout);
  const blocks: RawBlock[] = [];
  let index = 0;
  while (index < groups.length) {
    const group = groups[index];
    if (group === undefined) break;
    const bracket = readBracket(groups, index);
    if (bracket !== null) {
      blocks.push(...bracket.blocks);
      index = bracket.next;
      continue;
    }
    // The first line counts as having the widest gap above it.
    const placed = index === 0 ? { ...group, gap: FIRST_GROUP_GAP } : group;
    const own = groupBlocks(placed, groups[index + 1], layout);
    // A gap between two paragraphs of prose that is wider than usual.
    const isSpacedOut = wide && group.gap > layout.gap && blocks.at(-1)?.kind === 'paragraph';
    if (isSpacedOut && own[0]?.kind === 'paragraph' && isProse(own[0].text)) blocks.push({ kind: 'break' });
    for (const block of own) blocks.push(block);
    index += 1;
  }
  return blocks;
}

const isProse = (text: string) => text.length > 40 || /[.!?…]["'”’»]?$/.test(text);

function areWideGapsBreaks(groups: readonly LineGroup[], layout: Layout): boolean {
  const between = groups.slice(1);
  const wide = between.filter(({ gap }) => gap > layout.gap).length;
  const paragraphs =
    layout.gap === 0 ? groups.reduce((sum, { lines }) => sum + lines.length, 0) : between.length;
  return wide > 0 && wide <= Math.max(1, paragraphs * MAX_WIDE_GAP_RATIO);
}

function groupBlocks({ lines, gap }: LineGroup, next: LineGroup | undefined, layout: Layout): RawBlock[] {
  const blocks: RawBlock[] = [];
  let from = 0;
  // A line of symbols is a scene break even without blank lines around it.
  for (const [at, line] of lines.entries()) {
    if (!isSceneBreakLine(line.trim())) continue;
    for (const block of textBlocks(lines.slice(from, at), gap, next, layout)) blocks.push(block);
    blocks.push({ kind: 'break' });
    from = at + 1;
  }
  if (from === 0) return textBlocks(lines, gap, next, layout);
  for (const block of textBlocks(lines.slice(from), 1, next, layout)) blocks.push(block);
  return blocks;
}

function textBlocks(
  lines: readonly string[],
  gap: number,
  next: LineGroup | undefined,
  layout: Layout,
): RawBlock[] {
  if (lines.length === 0) return [];
  const level = headingLevel(lines, gap, next, layout);
  if (level !== null)
    return [
      { kind: 'heading', level, text: lines.map((line) => line.trim().replace(/\s+/g, ' ')).join('\n') },
    ];
  if (!layout.wrapped) {
    if (isVerse(lines, layout) && layout.gap > 0) return [{ kind: 'verse', text: dedent(lines) }];
    return lines.map((line, at) => paragraph([line], at > 0));
  }
  const close = closingLines(lines);
  const body = close > 0 ? lines.slice(0, close) : lines;
  if (isVerse(body, layout)) return [{ kind: 'verse', text: dedent(lines) }];
  const blocks: RawBlock[] = paragraphsOf(body, layout).map((own, at) => paragraph(own, at > 0));
  if (close > 0 && close < lines.length) blocks.push({ kind: 'verse', text: dedent(lines.slice(close)) });
  return blocks;
}

function paragraph(lines: readonly string[], tight: boolean): RawBlock {
  const [only = '', ...more] = lines;
  const indent = only.length - only.trimStart().length;
  return {
    kind: 'paragraph',
    text: unwrap(lines),
    centred: more.length === 0 && indent >= MIN_CENTRED_INDENT,
    tight,
  };
}

/** Splits a group into paragraphs: at indented lines if the text uses them, or else where a sentence ends a line early. */
function paragraphsOf(lines: readonly string[], layout: Layout): string[][] {
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const begins = layout.indented
      ? startsIndented(line, lines[at + 1])
      : before !== undefined && isLostBreak(lines, at, before, layout);
    if (before === undefined || begins) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

/** The lines of prose required on each side of a lost paragraph break. */
const MIN_LINES_AROUND_BREAK = 3;

function isLostBreak(lines: readonly string[], at: number, before: string, layout: Layout): boolean {
  if (at < MIN_LINES_AROUND_BREAK || lines.length - at < MIN_LINES_AROUND_BREAK) return false;
  if (before.length > layout.width * 0.7 || !endsEarly(before, lines[at] ?? '', layout)) return false;
  return /[.!?…]["'”’»]?$/.test(before) && /^\s*["'“‘«„]?\p{Lu}/u.test(lines[at] ?? '');
}
