// Parses HTML and XML into a flat list of tokens, which can be read in a loop, so that deep nesting can't overflow the stack.

import { Parser } from 'htmlparser2';
import { ImportError } from '../import-error.ts';
import { BLOCK_ELEMENTS } from './element-names.ts';
import { expandEntities } from './expand-entities.ts';

export interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The index of its closing token. */
  readonly close: number;
  /** The index of the element around it; -1 where there is none. */
  readonly parent: number;
  /** Whether there are block elements, such as paragraphs, inside it. */
  readonly containsBlocks: boolean;
}

export type Token =
  | OpenTag
  | { readonly kind: 'close'; readonly open: number }
  | { readonly kind: 'text'; readonly text: string };

type MutableTag = { -readonly [Key in keyof OpenTag]: OpenTag[Key] } & { attributes: Record<string, string> };

/** Browsers stop nesting at a few hundred levels, so no real page is deeper. */
const MAX_DEPTH = 2_000;
const MAX_ELEMENTS = 600_000;
const MAX_ATTRIBUTES = 64;
/** Longer attributes, such as embedded pictures, are dropped. */
const MAX_ATTRIBUTE_CHARS = 4_000;

/**
 * Parses a document, even one with broken markup. Every opening token has a closing one. `html` applies the
 * rules for omitted tags; `xhtml` also accepts `<a/>` as closed; `xml` knows no elements, and drops the
 * prefixes of names.
 * @throws ImportError for more elements or deeper nesting than any book has
 */
export function parseMarkup(text: string, mode: 'html' | 'xhtml' | 'xml'): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  let elements = 0;
  let latest: MutableTag | null = null;
  let attributes = 0;
  let textParts: string[] = [];
  const xml = mode === 'xml';
  const local = (name: string) => (xml ? name.slice(name.indexOf(':') + 1) : name);
  const flushText = () => {
    if (textParts.length > 0) tokens.push({ kind: 'text', text: textParts.join('') });
    textParts = [];
  };
  const closeLast = () => {
    flushText();
    const index = open.pop();
    const tag = index === undefined ? undefined : tokens[index];
    if (index === undefined || tag?.kind !== 'open') return;
    (tag as MutableTag).close = tokens.length;
    tokens.push({ kind: 'close', open: index });
  };
  const parser = new Parser(
    {
      ontext: (piece) => void textParts.push(piece),
      onopentagname(name) {
        flushText();
        elements += 1;
        if (elements > MAX_ELEMENTS) {
          throw new ImportError('too-much-markup');
        }
        if (open.length >= MAX_DEPTH) {
          throw new ImportError('nested-too-deep');
        }
        attributes = 0;
        const parent = open.at(-1) ?? -1;
        latest = {
          kind: 'open',
          name: local(name),
          attributes: {},
          close: -1,
          parent,
          containsBlocks: false,
        };
        if (BLOCK_ELEMENTS.has(local(name))) flagBlockAncestors(tokens, parent);
        open.push(tokens.length);
        tokens.push(latest);
      },
      onattribute(name, value) {
        attributes += 1;
        if (latest === null || attributes > MAX_ATTRIBUTES || value.length > MAX_ATTRIBUTE_CHARS) return;
        // It would be no attribute, but what the record inherits from.
        if (local(name) !== '__proto__') latest.attributes[local(name)] = value;
      },
      onclosetag: closeLast,
    },
    {
      xmlMode: xml,
      recognizeSelfClosing: mode !== 'html',
      recognizeCDATA: mode !== 'html',
      decodeEntities: true,
    },
  );
  parser.end(expandEntities(text));
  flushText();
  // A file that breaks off inside a tag has opened what the parser never closes.
  while (open.length > 0) closeLast();
  return tokens;
}

/** Sets `containsBlocks` on the elements around a block. It stops at the first one already set, so the total cost is linear. */
function flagBlockAncestors(tokens: readonly Token[], from: number): void {
  for (let index = from; index >= 0; ) {
    const tag = tokens[index];
    if (tag?.kind !== 'open' || tag.containsBlocks) return;
    (tag as MutableTag).containsBlocks = true;
    index = tag.parent;
  }
}

/** The text between two tokens, without tags. */
export function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'text') text += token.text;
  }
  return text;
}

/** The text of an element, with white space collapsed and trimmed. */
export function textOf(tokens: readonly Token[], tag: OpenTag, index: number): string {
  return textBetween(tokens, index + 1, tag.close)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The elements between two tokens, each with its index. */
export function* elementsOf(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): Generator<{ readonly tag: OpenTag; readonly index: number }> {
  for (let index = from; index < to; index += 1) {
    const tag = tokens[index];
    if (tag?.kind === 'open') yield { tag, index };
  }
}
