// The elements that are open while a document is read, each with what it passes on to the text inside it.

import type { SectionRole } from '../book.ts';
import { BLOCK_ELEMENTS, BOLD_ELEMENTS, HEADING_ELEMENTS, ITALIC_ELEMENTS } from '../markup/element-names.ts';
import type { OpenTag } from '../markup/parse-markup.ts';
import { type ElementStyle, parseDeclarations, type Stylesheet } from '../markup/styles.ts';
import {
  type ElementHints,
  elementHints,
  headingLevelByClass,
  isNote,
  isVerse,
  roleWithin,
} from './element-hints.ts';

/** An element by itself, before anything is inherited. */
export interface StyledElement {
  readonly tag: OpenTag;
  /** The index of its opening tag among the tokens. */
  readonly index: number;
  readonly hints: ElementHints;
  readonly style: ElementStyle;
  readonly isBlock: boolean;
}

/** An open element with the properties that everything inside it inherits. */
export interface Frame {
  /** Null for the document itself. */
  readonly tag: OpenTag | null;
  readonly index: number;
  readonly isBlock: boolean;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly pre: boolean;
  readonly verse: boolean;
  readonly centred: boolean;
  readonly note: boolean;
  /** The heading level, 1 to 6; null outside headings. */
  readonly heading: number | null;
  /** The index of the surrounding `<hgroup>`; -1 outside one. */
  readonly headingGroup: number;
  /** The index of the block element around this one; -1 for the document. */
  readonly outerBlock: number;
  readonly role: SectionRole | null;
  readonly hints: ElementHints;
  readonly style: ElementStyle;
}

/** The document itself, inside which nothing is styled yet. */
export const ROOT_FRAME: Frame = {
  tag: null,
  index: -1,
  isBlock: true,
  italic: false,
  bold: false,
  pre: false,
  verse: false,
  centred: false,
  note: false,
  heading: null,
  headingGroup: -1,
  outerBlock: -1,
  role: null,
  hints: { classes: [], types: [], id: null },
  style: {},
};

/** Reads an element's hints and its style; the `style` attribute overrides the rules for its classes. */
export function styledElement(tag: OpenTag, index: number, styles: Stylesheet): StyledElement {
  const hints = elementHints(tag);
  const classStyle = styles.styleOf(tag.name, hints.classes);
  const inline = tag.attributes.style;
  const style = inline === undefined ? classStyle : { ...classStyle, ...parseDeclarations(inline) };
  return { tag, index, hints, style, isBlock: BLOCK_ELEMENTS.has(tag.name) };
}

/** Opens an element inside `around`, the innermost open element, and `block`, the innermost block element. */
export function frameFor(
  { tag, index, hints, style, isBlock }: StyledElement,
  around: Frame,
  block: Frame,
  isKnownNote: boolean,
  ownRole: SectionRole | null,
): Frame {
  return {
    tag,
    index,
    isBlock,
    italic: style.italic ?? (ITALIC_ELEMENTS.has(tag.name) || around.italic),
    bold: style.bold ?? (BOLD_ELEMENTS.has(tag.name) || around.bold),
    pre: around.pre || tag.name === 'pre',
    verse: around.verse || (isVerse(hints) && isBlock),
    centred: isBlock ? isCentred(tag, hints, style, block.centred) : around.centred,
    note: around.note || isNote(hints) || isKnownNote,
    heading: headingLevel(tag, hints, isBlock) ?? (isSubtitle(block, isBlock) ? 6 : around.heading),
    headingGroup: tag.name === 'hgroup' ? index : around.headingGroup,
    outerBlock: block.index,
    role: ownRole ?? roleWithin(around.role, hints),
    hints,
    style,
  };
}

/** A paragraph beside the heading in an `<hgroup>`, such as a subtitle. */
const isSubtitle = (block: Frame, isBlock: boolean) => block.tag?.name === 'hgroup' && isBlock;

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

function headingLevel(tag: OpenTag, hints: ElementHints, isBlock: boolean): number | null {
  if (HEADING_ELEMENTS.has(tag.name)) return Number(tag.name.slice(1));
  if (hints.types.includes('heading'))
    return Math.min(6, Math.max(1, Number(tag.attributes['aria-level'] ?? 2) || 2));
  return isBlock && !tag.containsBlocks ? headingLevelByClass(hints) : null;
}
