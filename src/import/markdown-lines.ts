// What a line of a Markdown book is, and what its inline markup comes to before emphasis is found.

import { THEMATIC_BREAK } from './markdown.ts';
import { parseMarkup } from './markup/parse-markup.ts';

export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'break' }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** Makes a heading of the paragraph above it. */
  | { readonly kind: 'underline'; readonly level: number }
  | { readonly kind: 'fence' }
  | { readonly kind: 'note'; readonly text: string }
  /** Where a link leads, named elsewhere. */
  | { readonly kind: 'definition' }
  | { readonly kind: 'text'; readonly text: string };

/** `inParagraph`: whether text stands in the line above. */
export function parseLine(line: string, inParagraph: boolean): Line {
  const trimmed = line.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (inParagraph && /^ {0,3}(?:=+|-+)\s*$/.test(line))
    return { kind: 'underline', level: trimmed.startsWith('=') ? 1 : 2 };
  if (THEMATIC_BREAK.test(line) || /^<hr\b[^>]*>$/i.test(trimmed)) return { kind: 'break' };
  const [, signs] = /^(#{1,6})(?:\s|$)/.exec(trimmed) ?? [];
  if (signs !== undefined)
    return { kind: 'heading', level: signs.length, text: stripClosingHashes(trimmed.slice(signs.length)) };
  if (/^ {0,3}(?:```|~~~)/.test(line)) return { kind: 'fence' };
  const note = /^ {0,3}\[\^[^\]\s]{1,60}\]:\s*(.*)$/.exec(line);
  if (note !== null) return { kind: 'note', text: note[1] ?? '' };
  if (!inParagraph && /^ {0,3}\[[^\]]{1,200}\]:\s*\S+(?:\s+["'(].*)?$/.test(line))
    return { kind: 'definition' };
  return { kind: 'text', text: line.replace(/^ {0,3}(?:> ?)+/, '') };
}

/** A heading may end in the signs it began with. */
function stripClosingHashes(text: string): string {
  const words = text.trim();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(words[end - 1] ?? '') ? words.slice(0, end).trim() : words;
}

const TAGS: Readonly<Record<string, string>> = { i: '*', em: '*', b: '**', strong: '**' };

/** Links as their text, notes' numbers and pictures gone, the usual tags as what they do. */
export function inlineText(text: string): string {
  return decodeEntities(
    text
      .replace(/!\[[^\][]{0,500}\](?:\([^()]{0,1000}\)|\[[^\][]{0,200}\])/g, '')
      .replace(/\[\^[^\]\s]{1,60}\]/g, '')
      .replace(/\[([^\][]{1,500})\](?:\([^()\s]{0,1000}(?:\s+"[^"]{0,200}")?\)|\[[^\][]{0,200}\])/g, '$1')
      .replace(/<br\s*\/?>/gi, '  \n')
      .replace(/<(\/?)([a-z][a-z\d]*)(?:\s[^<>]{0,300})?\/?>/gi, (tag, _, name: string) => {
        const known = TAGS[name.toLowerCase()];
        return known ?? (PLAIN_TAGS.has(name.toLowerCase()) ? '' : tag);
      }),
  );
}

const PLAIN_TAGS = new Set('a center div font p s small span sub sup u'.split(' '));

function decodeEntities(text: string): string {
  if (!/&(?:#\w+|[a-z]\w*);/i.test(text)) return text;
  return text.replace(/&(?:#\w{1,8}|[a-z]\w{1,30});/gi, (entity) => {
    const [token] = parseMarkup(entity, 'html');
    return token?.kind === 'text' ? token.text : entity;
  });
}
