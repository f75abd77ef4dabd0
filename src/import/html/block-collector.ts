// Collects the text of one paragraph after another, and turns each into blocks when it ends.

import { headingMarkup, type Span } from '../spans.ts';
import type { Frame } from './element-frame.ts';
import { followsBreak, isBreak } from './element-hints.ts';
import { blocksFromSpans } from './lines.ts';
import type { UnresolvedBlock } from './unresolved-block.ts';

type Emphasis = Omit<Span, 'text'>;

const LINE_BREAK_SPAN: Span = { text: '\n', italic: false, bold: false };
const SPACE_SPAN: Span = { text: ' ', italic: false, bold: false };

export class BlockCollector {
  readonly blocks: UnresolvedBlock[] = [];
  #spans: Span[] = [];
  #anchors: string[] = [];
  #hasInternalLink = false;
  /** Whether a block element was opened and nothing has ended it yet. */
  #isElementOpen = false;
  /** Whether the next text begins a line of its own. */
  #hasPendingLineBreak = false;
  /** Whether the paragraph begins with the target of a note reference. */
  #startsWithNote = false;

  /** Records an id that links may lead to; it belongs to the next block. */
  addAnchor(id: string | undefined | null): void {
    if (id !== undefined && id !== null) this.#anchors.push(id);
  }

  /** Adds text of the document. White space collapses, except inside `<pre>`. */
  addText(text: string, frame: Frame): void {
    if (this.#hasPendingLineBreak && text.trim() !== '') {
      if (this.#spans.at(-1) !== LINE_BREAK_SPAN && this.#spans.length > 0) this.#spans.push(LINE_BREAK_SPAN);
      this.#hasPendingLineBreak = false;
    }
    this.addSpan(frame.pre ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/g, ' '), frame);
  }

  /** Adds text as it is, such as a quotation mark that the page only implies. */
  addSpan(text: string, { italic, bold }: Emphasis): void {
    this.#spans.push({ text, italic, bold });
  }

  addSpace(): void {
    this.#spans.push(SPACE_SPAN);
  }

  addLineBreak(): void {
    this.#spans.push(LINE_BREAK_SPAN);
    this.#hasPendingLineBreak = false;
  }

  /** Begins a new line as soon as more text comes. */
  requestLineBreak(): void {
    this.#hasPendingLineBreak = true;
  }

  addInternalLink(): void {
    this.#hasInternalLink = true;
  }

  /** Records that a note's own element opens here; a paragraph is a note when such an element begins it. */
  addNoteTarget(isBlock: boolean): void {
    if (isBlank(this.#spans)) this.#startsWithNote = !isBlock;
  }

  /** Ends the paragraph before a block element and begins the element's own. */
  startBlock(around: Frame): void {
    this.endParagraph(around);
    this.#isElementOpen = true;
  }

  addBreak(block: Frame): void {
    this.#push({ kind: 'break' }, block);
  }

  /** Ends the paragraph; `block` is the innermost block element around it. */
  endParagraph(block: Frame): void {
    const [spans, hasInternalLink] = [this.#spans, this.#hasInternalLink];
    const note = this.#startsWithNote || block.note;
    const isLeaf = block.tag !== null && !block.tag.containsBlocks;
    const isEmptyElement = isLeaf && this.#isElementOpen;
    this.#spans = [];
    this.#hasInternalLink = this.#isElementOpen = this.#hasPendingLineBreak = this.#startsWithNote = false;
    if (isBlank(spans)) {
      if (isEmptyElement) this.#endEmptyElement(block);
      return;
    }
    if (block.heading !== null) {
      const heading = { kind: 'heading', level: block.heading, markup: headingMarkup(spans) } as const;
      this.#push(heading, block, { hasInternalLink });
      return;
    }
    if (isLeaf && followsBreak(block.hints)) this.addBreak(block);
    const stanza = isLeaf ? block.outerBlock : block.index;
    const context = {
      hasInternalLink,
      stanzaId: block.verse ? stanza : -1,
      spaceAbove: isLeaf ? (block.style.spaceAbove ?? 0) : 0,
    };
    for (const each of blocksFromSpans(spans, block)) {
      this.#push(note && 'markup' in each ? { kind: 'note', markup: each.markup } : each, block, context);
    }
  }

  #endEmptyElement(block: Frame): void {
    if (isBreak(block.hints)) this.addBreak(block);
    else if (block.tag?.name === 'p' || block.tag?.name === 'div') this.#push({ kind: 'blank' }, block);
  }

  #push(
    block: UnresolvedBlock['block'],
    { role, headingGroup }: Frame,
    context: Partial<UnresolvedBlock> = {},
  ) {
    this.blocks.push({
      block,
      role,
      anchors: this.#anchors,
      hasInternalLink: false,
      stanzaId: -1,
      spaceAbove: 0,
      headingGroup,
      ...context,
    });
    this.#anchors = [];
  }
}

const isBlank = (spans: readonly Span[]) => spans.every(({ text }) => text.trim() === '');
