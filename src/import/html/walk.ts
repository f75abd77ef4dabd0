// Walking a document's tokens: from tags and text to blocks, each with what stands around it.

import type { SectionRole } from '../book.ts';
import { BLOCKS, BOLD, HEADINGS, ITALIC, SILENT } from '../markup/names.ts';
import { type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { type Look, lookOf, type Styles } from '../markup/styles.ts';
import { headingMarkup, type Span } from '../spans.ts';
import { blocksOf } from './lines.ts';
import {
  followsBreak,
  isBackLink,
  isBreak,
  isNote,
  isNoteReference,
  isPageNumber,
  isVerse,
  type Marks,
  marksOf,
  roleWithin,
} from './marks.ts';
import { leadsToNote } from './notes.ts';
import type { Piece } from './pieces.ts';

export interface Walk {
  readonly styles: Styles;
  /** Whether an element and all in it is left out. */
  readonly drops: (tag: OpenTag, marks: Marks, index: number) => boolean;
  /** A role that this kind of file gives an element, before what its own names say; null for none. */
  readonly roles: (tag: OpenTag, marks: Marks) => SectionRole | null;
  /** Ids of notes: what is referred to as one, here or in documents before. */
  readonly notes: ReadonlySet<string>;
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
  readonly group: number;
  readonly role: SectionRole | null;
  readonly marks: Marks;
  readonly look: Look;
}

const NO_MARKS: Marks = { classes: [], types: [], id: null };

/** The pieces of the tokens from `from` to `to`, in order. */
export function walk(
  tokens: readonly Token[],
  { styles, drops, roles, notes }: Walk,
  from = 0,
  to = tokens.length,
): Piece[] {
  const pieces: Piece[] = [];
  const outer: Frame = {
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
    group: -1,
    role: null,
    marks: NO_MARKS,
    look: {},
  };
  const frames: Frame[] = [outer];
  /** The block elements among them. */
  const blocks: Frame[] = [outer];
  let spans: Span[] = [];
  let anchors: string[] = [];
  let leads = false;
  let begun = false;
  /** Text that follows begins a line of its own. */
  let lineDue = false;
  /** What stands at the start of the paragraph is referred to as a note. */
  let noteHere = false;

  const push = (block: Piece['block'], frame: Frame, more: Partial<Piece> = {}) => {
    const { role, group } = frame;
    pieces.push({ block, role, anchors, leads: false, stanza: -1, above: 0, group, ...more });
    anchors = [];
  };

  /** Ends the paragraph that is under way; `frame` is the block element it stands in. */
  const flush = (frame: Frame) => {
    const taken = { spans, leads, note: noteHere || frame.note };
    const leaf = frame.tag !== null && !frame.tag.holdsBlocks;
    const ends = leaf && begun;
    spans = [];
    leads = begun = lineDue = noteHere = false;
    if (taken.spans.every(({ text }) => text.trim() === '')) {
      if (ends && isBreak(frame.marks)) push({ kind: 'break' }, frame);
      else if (ends && (frame.tag?.name === 'p' || frame.tag?.name === 'div')) push({ kind: 'blank' }, frame);
      return;
    }
    if (frame.heading !== null) {
      const heading = { level: frame.heading, markup: headingMarkup(taken.spans) };
      push({ kind: 'heading', ...heading }, frame, { leads: taken.leads });
      return;
    }
    if (leaf && followsBreak(frame.marks)) push({ kind: 'break' }, frame);
    const parent = blocks.at(leaf ? -2 : -1);
    for (const block of blocksOf(taken.spans, frame)) {
      push(taken.note && 'markup' in block ? { kind: 'note', markup: block.markup } : block, frame, {
        leads: taken.leads,
        stanza: frame.verse ? (parent?.index ?? -1) : -1,
        above: leaf ? (frame.look.above ?? 0) : 0,
      });
    }
  };

  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const frame = frames.at(-1) ?? outer;
    const block = blocks.at(-1) ?? outer;
    if (token === undefined) break;
    if (token.kind === 'text') {
      const { italic, bold } = frame;
      if (lineDue && token.text.trim() !== '') {
        if (spans.at(-1) !== LINE && spans.length > 0) spans.push(LINE);
        lineDue = false;
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
        if (CELLS.has(frame.tag?.name ?? '')) spans.push(SPACE);
        if (frame.look.block) lineDue = true;
        continue;
      }
      flush(frame);
      blocks.pop();
      continue;
    }
    const tag = token;
    const marks = marksOf(tag);
    if (marks.id !== null) anchors.push(marks.id);
    if (tag.attributes.name !== undefined && tag.name === 'a') anchors.push(tag.attributes.name);
    const sheet = styles.look(tag.name, marks.classes);
    const look = tag.attributes.style === undefined ? sheet : { ...sheet, ...lookOf(tag.attributes.style) };
    if (tag.name === 'br') {
      spans.push(LINE);
      lineDue = false;
      at = tag.close;
      continue;
    }
    if (tag.name === 'hr') {
      flush(block);
      push({ kind: 'break' }, block);
      at = tag.close;
      continue;
    }
    if (tag.name === 'img') spans.push({ text: initial(tag), italic: frame.italic, bold: frame.bold });
    if (isHidden(tag, look) || SILENT.has(tag.name) || drops(tag, marks, at)) {
      at = tag.close;
      continue;
    }
    const isBlock = BLOCKS.has(tag.name);
    if (!isBlock && !tag.holdsBlocks && isIncidental(tokens, tag, at, marks, look, notes)) {
      at = tag.close;
      continue;
    }
    if (isBlock) {
      flush(block);
      begun = true;
    } else if (CELLS.has(tag.name)) spans.push(SPACE);
    else if (look.block) lineDue = true;
    const quoted = tag.name === 'q';
    if (tag.name === 'a' && isInner(tag.attributes.href)) leads = true;
    if (marks.id !== null && notes.has(marks.id) && spans.every(({ text }) => text.trim() === '')) {
      noteHere = !isBlock;
    }
    const next: Frame = {
      tag,
      index: at,
      close: tag.close,
      isBlock,
      italic: look.italic ?? (ITALIC.has(tag.name) || frame.italic),
      bold: look.bold ?? (BOLD.has(tag.name) || frame.bold),
      pre: frame.pre || tag.name === 'pre',
      verse: frame.verse || (isVerse(marks) && isBlock),
      centred: isBlock ? isCentred(tag, marks, look, block.centred) : frame.centred,
      note: frame.note || isNote(marks) || (marks.id !== null && notes.has(marks.id)),
      heading: headingLevel(tag, marks) ?? (block.tag?.name === 'hgroup' && isBlock ? 6 : frame.heading),
      group: tag.name === 'hgroup' ? at : frame.group,
      role: roles(tag, marks) ?? roleWithin(frame.role, marks),
      marks,
      look,
    };
    frames.push(next);
    if (isBlock) blocks.push(next);
    if (quoted) spans.push({ text: '“', italic: next.italic, bold: next.bold });
  }
  flush(blocks.at(-1) ?? outer);
  return pieces;
}

const LINE: Span = { text: '\n', italic: false, bold: false };
const SPACE: Span = { text: ' ', italic: false, bold: false };
/** A link to another place of the same book or page. */
const isInner = (href: string | undefined) =>
  href !== undefined && href !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href);
const CELLS = new Set(['td', 'th']);

/** A drawn initial letter is part of its word. */
function initial(tag: OpenTag): string {
  const alt = tag.attributes.alt?.trim() ?? '';
  return /^["'“‘]?\p{Lu}$/u.test(alt) ? alt : '';
}

const isHidden = ({ attributes }: OpenTag, look: Look) =>
  look.hidden === true || attributes.hidden !== undefined;

/** What stands in the text and is none of it: page numbers, numbers of lines, and what leads to a note. */
function isIncidental(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  marks: Marks,
  look: Look,
  notes: ReadonlySet<string>,
): boolean {
  if (tag.close - at > 12) return false;
  const text = textOf(tokens, tag, at);
  if (isPageNumber(marks, text)) return true;
  if (text.length > 8) return false;
  return (
    isNoteReference(marks) ||
    (tag.name === 'a' && isBackLink(marks, text)) ||
    leadsToNote(tokens, tag, at, look.raised === true, notes)
  );
}

function isCentred(tag: OpenTag, { classes }: Marks, look: Look, inherited: boolean): boolean {
  if (look.centred !== undefined) return look.centred;
  if (tag.name === 'center' || tag.attributes.align?.toLowerCase() === 'center') return true;
  return classes.some((name) => /^(?:align-?|text-?)?cent(?:er|re)(?:ed|d)?$/i.test(name)) || inherited;
}

function headingLevel(tag: OpenTag, { types }: Marks): number | null {
  if (HEADINGS.has(tag.name)) return Number(tag.name.slice(1));
  if (types.includes('heading'))
    return Math.min(6, Math.max(1, Number(tag.attributes['aria-level'] ?? 2) || 2));
  return null;
}
