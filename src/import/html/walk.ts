// Walking a document's tokens: from tags and text to blocks, each with what stands around it.

import type { SectionRole } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import {
  BLOCK_ELEMENTS,
  BOLD_ELEMENTS,
  HEADING_ELEMENTS,
  ITALIC_ELEMENTS,
  NON_TEXT_ELEMENTS,
} from '../markup/element-names.ts';
import { type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { type ElementStyle, parseDeclarations, type Stylesheet } from '../markup/styles.ts';
import { headingMarkup, type Span } from '../spans.ts';
import {
  type ElementHints,
  elementHints,
  followsBreak,
  isBackLink,
  isBreak,
  isNote,
  isNoteReference,
  isPageNumber,
  isVerse,
  roleWithin,
} from './element-hints.ts';
import { blocksFromSpans } from './lines.ts';
import { isNoteLink } from './notes.ts';
import type { UnresolvedBlock } from './unresolved-block.ts';

export interface WalkOptions {
  readonly styles: Stylesheet;
  /** Why an element is left out with all in it; null for one that is not. */
  readonly skipRule: (tag: OpenTag, hints: ElementHints, index: number) => ExclusionRule | null;
  /** Told of each element that is left out and may hold text. */
  readonly onSkipped: (rule: ExclusionRule, tag: OpenTag, index: number) => void;
  /** A role that this kind of file gives an element, before what its own names say; null for none. */
  readonly roleOf: (tag: OpenTag, hints: ElementHints) => SectionRole | null;
  /** Ids of notes: what is referred to as one, here or in documents before. */
  readonly noteIds: ReadonlySet<string>;
}

/** What holds for all that stands in an element. */
interface Frame {
  readonly tag: OpenTag | null;
  readonly index: number;
  readonly close: number;
  readonly isBlock: boolean;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly pre: boolean;
  readonly verse: boolean;
  readonly centred: boolean;
  readonly note: boolean;
  readonly heading: number | null;
  /** The `<hgroup>` around it; -1 where there is none. */
  readonly headingGroup: number;
  readonly role: SectionRole | null;
  readonly hints: ElementHints;
  readonly style: ElementStyle;
}

const NO_HINTS: ElementHints = { classes: [], types: [], id: null };

/** The pieces of the tokens from `from` to `to`, in order. */
export function walk(
  tokens: readonly Token[],
  { styles, skipRule, onSkipped, roleOf, noteIds }: WalkOptions,
  from = 0,
  to = tokens.length,
): UnresolvedBlock[] {
  const pieces: UnresolvedBlock[] = [];
  const root: Frame = {
    tag: null,
    index: -1,
    close: to,
    isBlock: true,
    italic: false,
    bold: false,
    pre: false,
    verse: false,
    centred: false,
    note: false,
    heading: null,
    headingGroup: -1,
    role: null,
    hints: NO_HINTS,
    style: {},
  };
  const frames: Frame[] = [root];
  /** The block elements among them. */
  const blocks: Frame[] = [root];
  let spans: Span[] = [];
  let anchors: string[] = [];
  let hasInternalLink = false;
  let blockStarted = false;
  /** Text that follows begins a line of its own. */
  let pendingLineBreak = false;
  /** What stands at the start of the paragraph is referred to as a note. */
  let startsWithNote = false;

  const push = (block: UnresolvedBlock['block'], frame: Frame, more: Partial<UnresolvedBlock> = {}) => {
    const { role, headingGroup } = frame;
    pieces.push({
      block,
      role,
      anchors,
      hasInternalLink: false,
      stanzaId: -1,
      spaceAbove: 0,
      headingGroup,
      ...more,
    });
    anchors = [];
  };

  /** Ends the paragraph that is under way; `frame` is the block element it stands in. */
  const flush = (frame: Frame) => {
    const content = { spans, hasInternalLink, note: startsWithNote || frame.note };
    const leaf = frame.tag !== null && !frame.tag.containsBlocks;
    const ends = leaf && blockStarted;
    spans = [];
    hasInternalLink = blockStarted = pendingLineBreak = startsWithNote = false;
    if (content.spans.every(({ text }) => text.trim() === '')) {
      if (ends && isBreak(frame.hints)) push({ kind: 'break' }, frame);
      else if (ends && (frame.tag?.name === 'p' || frame.tag?.name === 'div')) push({ kind: 'blank' }, frame);
      return;
    }
    if (frame.heading !== null) {
      const heading = { level: frame.heading, markup: headingMarkup(content.spans) };
      push({ kind: 'heading', ...heading }, frame, { hasInternalLink: content.hasInternalLink });
      return;
    }
    if (leaf && followsBreak(frame.hints)) push({ kind: 'break' }, frame);
    const parent = blocks.at(leaf ? -2 : -1);
    for (const block of blocksFromSpans(content.spans, frame)) {
      push(content.note && 'markup' in block ? { kind: 'note', markup: block.markup } : block, frame, {
        hasInternalLink: content.hasInternalLink,
        stanzaId: frame.verse ? (parent?.index ?? -1) : -1,
        spaceAbove: leaf ? (frame.style.spaceAbove ?? 0) : 0,
      });
    }
  };

  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const frame = frames.at(-1) ?? root;
    const block = blocks.at(-1) ?? root;
    if (token === undefined) break;
    if (token.kind === 'text') {
      const { italic, bold } = frame;
      if (pendingLineBreak && token.text.trim() !== '') {
        if (spans.at(-1) !== LINE_BREAK_SPAN && spans.length > 0) spans.push(LINE_BREAK_SPAN);
        pendingLineBreak = false;
      }
      const text = frame.pre ? token.text.replace(/\r\n?/g, '\n') : token.text.replace(/\s+/g, ' ');
      spans.push({ text, italic, bold });
      continue;
    }
    if (token.kind === 'close') {
      if (frame.index !== token.open) continue;
      frames.pop();
      if (!frame.isBlock) {
        if (frame.tag?.name === 'q') spans.push({ text: '”', italic: frame.italic, bold: frame.bold });
        if (CELL_ELEMENTS.has(frame.tag?.name ?? '')) spans.push(SPACE_SPAN);
        if (frame.style.isBlock) pendingLineBreak = true;
        continue;
      }
      flush(frame);
      blocks.pop();
      continue;
    }
    const tag = token;
    const hints = elementHints(tag);
    if (hints.id !== null) anchors.push(hints.id);
    if (tag.attributes.name !== undefined && tag.name === 'a') anchors.push(tag.attributes.name);
    const classStyle = styles.styleOf(tag.name, hints.classes);
    const style =
      tag.attributes.style === undefined
        ? classStyle
        : { ...classStyle, ...parseDeclarations(tag.attributes.style) };
    if (tag.name === 'br') {
      spans.push(LINE_BREAK_SPAN);
      pendingLineBreak = false;
      at = tag.close;
      continue;
    }
    if (tag.name === 'hr') {
      flush(block);
      push({ kind: 'break' }, block);
      at = tag.close;
      continue;
    }
    if (tag.name === 'img') spans.push({ text: dropCap(tag), italic: frame.italic, bold: frame.bold });
    if (NON_TEXT_ELEMENTS.has(tag.name)) {
      at = tag.close;
      continue;
    }
    const rule = isHidden(tag, style) ? 'hidden' : skipRule(tag, hints, at);
    if (rule !== null) {
      onSkipped(rule, tag, at);
      at = tag.close;
      continue;
    }
    const isBlock = BLOCK_ELEMENTS.has(tag.name);
    if (!isBlock && !tag.containsBlocks && isIncidental(tokens, tag, at, hints, style, noteIds)) {
      at = tag.close;
      continue;
    }
    if (isBlock) {
      flush(block);
      blockStarted = true;
    } else if (CELL_ELEMENTS.has(tag.name)) spans.push(SPACE_SPAN);
    else if (style.isBlock) pendingLineBreak = true;
    const quoted = tag.name === 'q';
    if (tag.name === 'a' && isInternalHref(tag.attributes.href)) hasInternalLink = true;
    if (hints.id !== null && noteIds.has(hints.id) && spans.every(({ text }) => text.trim() === '')) {
      startsWithNote = !isBlock;
    }
    const next: Frame = {
      tag,
      index: at,
      close: tag.close,
      isBlock,
      italic: style.italic ?? (ITALIC_ELEMENTS.has(tag.name) || frame.italic),
      bold: style.bold ?? (BOLD_ELEMENTS.has(tag.name) || frame.bold),
      pre: frame.pre || tag.name === 'pre',
      verse: frame.verse || (isVerse(hints) && isBlock),
      centred: isBlock ? isCentred(tag, hints, style, block.centred) : frame.centred,
      note: frame.note || isNote(hints) || (hints.id !== null && noteIds.has(hints.id)),
      heading: headingLevel(tag, hints) ?? (block.tag?.name === 'hgroup' && isBlock ? 6 : frame.heading),
      headingGroup: tag.name === 'hgroup' ? at : frame.headingGroup,
      role: roleOf(tag, hints) ?? roleWithin(frame.role, hints),
      hints,
      style,
    };
    frames.push(next);
    if (isBlock) blocks.push(next);
    if (quoted) spans.push({ text: '“', italic: next.italic, bold: next.bold });
  }
  flush(blocks.at(-1) ?? root);
  return pieces;
}

const LINE_BREAK_SPAN: Span = { text: '\n', italic: false, bold: false };
const SPACE_SPAN: Span = { text: ' ', italic: false, bold: false };
/** A link to another place of the same book or page. */
const isInternalHref = (href: string | undefined) =>
  href !== undefined && href !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href);
const CELL_ELEMENTS = new Set(['td', 'th']);

/** A drawn initial letter is part of its word. */
function dropCap(tag: OpenTag): string {
  const alt = tag.attributes.alt?.trim() ?? '';
  return /^["'“‘]?\p{Lu}$/u.test(alt) ? alt : '';
}

const isHidden = ({ attributes }: OpenTag, style: ElementStyle) =>
  style.hidden === true || attributes.hidden !== undefined;

/** What stands in the text and is none of it: page numbers, numbers of lines, and what leads to a note. */
function isIncidental(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  hints: ElementHints,
  style: ElementStyle,
  noteIds: ReadonlySet<string>,
): boolean {
  if (tag.close - at > 12) return false;
  const text = textOf(tokens, tag, at);
  if (isPageNumber(hints, text)) return true;
  if (text.length > 8) return false;
  return (
    isNoteReference(hints) ||
    (tag.name === 'a' && isBackLink(hints, text)) ||
    isNoteLink(tokens, tag, at, style.isSuperscript === true, noteIds)
  );
}

function isCentred(
  tag: OpenTag,
  { classes }: ElementHints,
  style: ElementStyle,
  inherited: boolean,
): boolean {
  if (style.centred !== undefined) return style.centred;
  if (tag.name === 'center' || tag.attributes.align?.toLowerCase() === 'center') return true;
  return classes.some((name) => /^(?:align-?|text-?)?cent(?:er|re)(?:ed|d)?$/i.test(name)) || inherited;
}

function headingLevel(tag: OpenTag, { types }: ElementHints): number | null {
  if (HEADING_ELEMENTS.has(tag.name)) return Number(tag.name.slice(1));
  if (types.includes('heading'))
    return Math.min(6, Math.max(1, Number(tag.attributes['aria-level'] ?? 2) || 2));
  return null;
}
