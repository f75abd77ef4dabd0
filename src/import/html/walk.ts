// Reads a document's tokens in order, and gives its blocks with what is known about each.

import type { SectionRole } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import { NON_TEXT_ELEMENTS } from '../markup/element-names.ts';
import type { OpenTag, Token } from '../markup/parse-markup.ts';
import type { Stylesheet } from '../markup/styles.ts';
import { BlockCollector } from './block-collector.ts';
import { type Frame, frameFor, ROOT_FRAME, type StyledElement, styledElement } from './element-frame.ts';
import type { ElementHints } from './element-hints.ts';
import { isHidden, isIncidental } from './left-out.ts';
import type { UnresolvedBlock } from './unresolved-block.ts';

export interface WalkOptions {
  readonly styles: Stylesheet;
  /** Why an element is left out with everything in it; null for one that is not. */
  readonly skipRule: (tag: OpenTag, hints: ElementHints, index: number) => ExclusionRule | null;
  /** Called for each element that is left out and may hold text. */
  readonly onSkipped: (rule: ExclusionRule, tag: OpenTag, index: number) => void;
  /** The role that this kind of file gives an element, before its own names are read; null for none. */
  readonly roleOf: (tag: OpenTag, hints: ElementHints) => SectionRole | null;
  /** The ids that note references lead to, from this document or an earlier one. */
  readonly noteIds: ReadonlySet<string>;
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly options: WalkOptions;
  /** The open elements, outermost first. Every opened element has a closing token that removes it. */
  readonly frames: Frame[];
  /** The block elements among `frames`. */
  readonly blocks: Frame[];
  readonly collector: BlockCollector;
}

/** The blocks of the tokens from `from` to `to` (exclusive), in reading order. */
export function walk(
  tokens: readonly Token[],
  options: WalkOptions,
  from = 0,
  to = tokens.length,
): UnresolvedBlock[] {
  const collector = new BlockCollector();
  const state: Walk = { tokens, options, frames: [], blocks: [], collector };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'text') collector.addText(token.text, innermost(state.frames));
    else if (token?.kind === 'close') closeElement(state, token.open);
    else if (token !== undefined && !openElement(state, token, at)) at = token.close;
  }
  collector.endParagraph(innermost(state.blocks));
  return collector.blocks;
}

const innermost = (frames: readonly Frame[]): Frame => frames.at(-1) ?? ROOT_FRAME;

/** Enters an element; false where it is complete, or left out with all that is in it. */
function openElement(
  { tokens, options, frames, blocks, collector }: Walk,
  tag: OpenTag,
  at: number,
): boolean {
  const [around, block] = [innermost(frames), innermost(blocks)];
  const element = styledElement(tag, at, options.styles);
  const { hints, isBlock } = element;
  collector.addAnchor(hints.id);
  if (tag.name === 'a') collector.addAnchor(tag.attributes.name);
  if (addVoidElement(collector, tag, around, block)) return false;
  if (NON_TEXT_ELEMENTS.has(tag.name)) return false;
  const rule = isHidden(element) ? 'hidden' : options.skipRule(tag, hints, at);
  if (rule !== null) {
    options.onSkipped(rule, tag, at);
    return false;
  }
  if (isIncidental(tokens, element, options.noteIds)) return false;
  startElement(collector, element, block);
  const isKnownNote = hints.id !== null && options.noteIds.has(hints.id);
  if (isKnownNote) collector.addNoteTarget(isBlock);
  const frame = frameFor(element, around, block, isKnownNote, options.roleOf(tag, hints));
  frames.push(frame);
  if (isBlock) blocks.push(frame);
  if (tag.name === 'q') collector.addSpan('“', frame);
  return true;
}

/** Adds what an element without content stands for; true where there is no more to it. */
function addVoidElement(collector: BlockCollector, tag: OpenTag, around: Frame, block: Frame): boolean {
  if (tag.name === 'img') collector.addSpan(dropCap(tag), around);
  if (tag.name === 'br') {
    collector.addLineBreak();
    return true;
  }
  if (tag.name !== 'hr') return false;
  collector.endParagraph(block);
  collector.addBreak(block);
  return true;
}

/** Separates an element's text from the text before it, as a browser would. */
function startElement(collector: BlockCollector, { tag, style, isBlock }: StyledElement, block: Frame): void {
  if (isBlock) collector.startBlock(block);
  else if (CELL_ELEMENTS.has(tag.name)) collector.addSpace();
  else if (style.isBlock || isSvgLine(tag)) collector.requestLineBreak();
  if (tag.name === 'a' && isInternalHref(tag.attributes.href)) collector.addInternalLink();
}

/** Leaves the innermost element, if it is the one that closes: elements that were left out never opened. */
function closeElement({ frames, blocks, collector }: Walk, open: number): void {
  const frame = innermost(frames);
  if (frame.index !== open) return;
  frames.pop();
  if (frame.isBlock) {
    collector.endParagraph(frame);
    blocks.pop();
    return;
  }
  if (frame.tag?.name === 'q') collector.addSpan('”', frame);
  if (CELL_ELEMENTS.has(frame.tag?.name ?? '')) collector.addSpace();
  if (frame.style.isBlock || isSvgText(frame.tag?.name)) collector.requestLineBreak();
}

/** Words of a picture stand in lines: each element of text, and each part of one that is placed by itself. */
const isSvgLine = ({ name, attributes }: OpenTag) =>
  isSvgText(name) ||
  (/^(?:svg:)?tspan$/.test(name) && ['x', 'y', 'dy'].some((key) => attributes[key] !== undefined));

const isSvgText = (name: string | undefined) => name === 'text' || name === 'svg:text';

const CELL_ELEMENTS = new Set(['td', 'th']);

/** A link to another place in the same book or page. */
const isInternalHref = (href: string | undefined) =>
  href !== undefined && href !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href);

/** The letter that an image of a decorated initial shows; empty for other images. */
function dropCap(tag: OpenTag): string {
  const alt = tag.attributes.alt?.trim() ?? '';
  return /^["'“‘]?\p{Lu}$/u.test(alt) ? alt : '';
}
