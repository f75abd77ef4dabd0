// What the styles of a Word document mean, whatever language Word named them in.

import { elementsOf, type OpenTag, type Token } from '../markup/parse-markup.ts';

export interface WordStyle {
  /** 1 to 6; null for what is no heading. */
  readonly heading: number | null;
  readonly isTitle: boolean;
  /** A line of a table of contents. */
  readonly isContents: boolean;
  readonly italic: boolean | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly centred: boolean | null;
  readonly breaksPage: boolean | null;
}

export const DEFAULT_STYLE: WordStyle = {
  heading: null,
  isTitle: false,
  isContents: false,
  italic: null,
  bold: null,
  hidden: null,
  centred: null,
  breaksPage: null,
};

/** Styles may rest on each other; more steps than this are a circle. */
const MAX_STYLE_DEPTH = 12;

/** Styles by their ids. Word keeps the built-in styles' English names, while their ids are translated. */
export function readWordStyles(tokens: readonly Token[]): Map<string, WordStyle> {
  const raw = new Map<string, { readonly own: Partial<WordStyle>; readonly base: string | null }>();
  for (const { tag, index } of elementsOf(tokens)) {
    const id = tag.name === 'style' ? tag.attributes.styleId : undefined;
    if (id === undefined) continue;
    let own: Partial<WordStyle> = readProperties(tokens, index + 1, tag.close);
    let base: string | null = null;
    for (const { tag: inner } of elementsOf(tokens, index + 1, tag.close)) {
      const { val } = inner.attributes;
      if (inner.name === 'basedOn') base = val ?? null;
      if (inner.name === 'name') own = { ...own, ...styleByName(val ?? '') };
    }
    raw.set(id, { own, base });
  }
  const styles = new Map<string, WordStyle>();
  for (const id of raw.keys()) {
    const chain: Partial<WordStyle>[] = [];
    for (let at: string | null = id, steps = 0; at !== null && steps < MAX_STYLE_DEPTH; steps += 1) {
      const style = raw.get(at);
      if (style !== undefined) chain.unshift(style.own);
      at = style?.base ?? null;
    }
    styles.set(id, Object.assign({}, DEFAULT_STYLE, ...chain));
  }
  return styles;
}

function styleByName(name: string): Partial<WordStyle> {
  const heading = /^heading (\d)$/i.exec(name);
  if (heading !== null) return { heading: Math.min(6, Math.max(1, Number(heading[1]))) };
  if (/^title$/i.test(name)) return { isTitle: true };
  if (/^toc (?:\d|heading)/i.test(name)) return { isContents: true, heading: null };
  if (/^(?:chapter (?:title|heading)|part title)$/i.test(name)) return { heading: 1 };
  return {};
}

/** What the properties of a style, a paragraph or a run say. */
export function readProperties(tokens: readonly Token[], from: number, to: number): Partial<WordStyle> {
  const found: { -readonly [Key in keyof WordStyle]?: WordStyle[Key] } = {};
  for (const { tag } of elementsOf(tokens, from, to)) {
    const { name, attributes } = tag;
    if (name === 'i') found.italic = isOn(tag);
    else if (name === 'b') found.bold = isOn(tag);
    else if (name === 'vanish') found.hidden = isOn(tag);
    else if (name === 'jc') found.centred = attributes.val === 'center';
    else if (name === 'pageBreakBefore') found.breaksPage = isOn(tag);
    else if (name === 'outlineLvl' && /^[0-5]$/.test(attributes.val ?? ''))
      found.heading = Number(attributes.val) + 1;
  }
  return found;
}

const isOn = ({ attributes }: OpenTag) => !['0', 'false', 'off', 'none'].includes(attributes.val ?? '');
