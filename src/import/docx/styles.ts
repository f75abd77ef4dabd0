// Reads the styles of a Word document, whatever language Word was set to.

import { elementsOf, type OpenTag, type Token } from '../markup/parse-markup.ts';

export interface WordStyle {
  /** 1 to 6; null for other paragraphs. */
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

/** Styles inherit from each other; a chain longer than this is a cycle. */
const MAX_STYLE_DEPTH = 12;

interface StyleDefinition {
  readonly own: Partial<WordStyle>;
  /** The id of the style that it inherits from. */
  readonly base: string | null;
}

/** Styles by their ids, with all that they inherit. */
export function readWordStyles(tokens: readonly Token[]): Map<string, WordStyle> {
  const definitions = new Map<string, StyleDefinition>();
  for (const { tag, index } of elementsOf(tokens)) {
    const id = tag.name === 'style' ? tag.attributes.styleId : undefined;
    if (id !== undefined) definitions.set(id, readDefinition(tokens, tag, index));
  }
  return new Map([...definitions.keys()].map((id) => [id, resolveStyle(definitions, id)]));
}

function readDefinition(tokens: readonly Token[], tag: OpenTag, index: number): StyleDefinition {
  let own: Partial<WordStyle> = readProperties(tokens, index + 1, tag.close);
  let base: string | null = null;
  for (const { tag: inner } of elementsOf(tokens, index + 1, tag.close)) {
    const { val } = inner.attributes;
    if (inner.name === 'basedOn') base = val ?? null;
    if (inner.name === 'name') own = { ...own, ...styleByName(val ?? '') };
  }
  return { own, base };
}

function resolveStyle(definitions: ReadonlyMap<string, StyleDefinition>, id: string): WordStyle {
  const chain: Partial<WordStyle>[] = [];
  for (let at: string | null = id; at !== null && chain.length < MAX_STYLE_DEPTH; ) {
    const definition = definitions.get(at);
    if (definition === undefined) break;
    chain.unshift(definition.own);
    at = definition.base;
  }
  return Object.assign({}, DEFAULT_STYLE, ...chain);
}

/** The meaning of a built-in style. Word translates the ids of these styles, but not their names. */
function styleByName(name: string): Partial<WordStyle> {
  const heading = /^heading (\d)$/i.exec(name);
  if (heading !== null) return { heading: Math.min(6, Math.max(1, Number(heading[1]))) };
  if (/^title$/i.test(name)) return { isTitle: true };
  if (/^toc (?:\d|heading)/i.test(name)) return { isContents: true, heading: null };
  if (/^(?:chapter (?:title|heading)|part title)$/i.test(name)) return { heading: 1 };
  return {};
}

/** Reads the formatting between two tokens, from the properties of a style, a paragraph or a run. */
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
