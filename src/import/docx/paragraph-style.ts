// The style of a Word paragraph or run: the named style that it refers to, under its own properties.

import { elementsOf, type OpenTag, type Token } from '../markup/parse-markup.ts';
import { DEFAULT_STYLE, readProperties, type WordStyle } from './styles.ts';

/** Reads a paragraph's `pPr`, which stands at `index`. */
export function readParagraphStyle(
  tokens: readonly Token[],
  tag: OpenTag,
  index: number,
  styles: ReadonlyMap<string, WordStyle>,
): WordStyle {
  const style = referencedStyle(tokens, tag, index, 'pStyle', styles);
  return { ...style, ...readProperties(tokens, index + 1, endOfProperties(tokens, tag, index)) };
}

/** Where a paragraph's own properties end: an `rPr` among them styles the paragraph sign, not the text. */
function endOfProperties(tokens: readonly Token[], tag: OpenTag, index: number): number {
  for (const { tag: inner, index: at } of elementsOf(tokens, index + 1, tag.close)) {
    if (inner.name === 'rPr') return at;
  }
  return tag.close;
}

/** Reads a run's `rPr`, which stands at `index`: only what it changes in the paragraph's style. */
export function readRunStyle(
  tokens: readonly Token[],
  tag: OpenTag,
  index: number,
  styles: ReadonlyMap<string, WordStyle>,
): Partial<WordStyle> {
  const { italic, bold, hidden } = referencedStyle(tokens, tag, index, 'rStyle', styles);
  return {
    ...(italic === null ? {} : { italic }),
    ...(bold === null ? {} : { bold }),
    ...(hidden === null ? {} : { hidden }),
    ...readProperties(tokens, index + 1, tag.close),
  };
}

/** The style whose id an element called `name` gives; the default style where there is no such element. */
function referencedStyle(
  tokens: readonly Token[],
  tag: OpenTag,
  index: number,
  name: string,
  styles: ReadonlyMap<string, WordStyle>,
): WordStyle {
  for (const { tag: inner } of elementsOf(tokens, index + 1, tag.close)) {
    if (inner.name !== name) continue;
    const id = inner.attributes.val ?? '';
    return styles.get(id) ?? styleById(id);
  }
  return DEFAULT_STYLE;
}

/** Guesses a style that the document doesn't define from an id such as `Heading1`. */
function styleById(id: string): WordStyle {
  const level = /^heading\s?([1-6])$/i.exec(id);
  if (level !== null) return { ...DEFAULT_STYLE, heading: Number(level[1]) };
  if (/^(?:emphasis)$/i.test(id)) return { ...DEFAULT_STYLE, italic: true };
  if (/^(?:strong)$/i.test(id)) return { ...DEFAULT_STYLE, bold: true };
  return { ...DEFAULT_STYLE, isTitle: /^title$/i.test(id), isContents: /^toc\d/i.test(id) };
}

/** Whether a paragraph's `pPr` ends a section whose successor begins on a new page, as it does unless it is continuous. */
export function endsSectionOnPage(tokens: readonly Token[], tag: OpenTag, index: number): boolean {
  let breaks = false;
  for (const { tag: inner } of elementsOf(tokens, index + 1, tag.close)) {
    if (inner.name === 'sectPr') breaks = true;
    if (inner.name === 'type' && inner.attributes.val === 'continuous') return false;
  }
  return breaks;
}
