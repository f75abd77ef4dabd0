// The text of a paragraph of Markdown with its emphasis: links as their text, pictures and notes' numbers gone.

import type { Token } from 'markdown-it';
import type { Span } from './spans.ts';

/** HTML that does what Markdown does, and what it does. */
const EMPHASIS_TAGS: Readonly<Record<string, 'i' | 'b'>> = { i: 'i', em: 'i', b: 'b', strong: 'b' };
/** Tags whose text is read as if they were not there. */
const PLAIN_TAGS = new Set(
  'a abbr article aside big blockquote center cite del details div figcaption figure font footer header ins main mark nav p s section small span strike sub summary sup tt u'.split(
    ' ',
  ),
);

export const plainSpan = (text: string): Span => ({ text, italic: false, bold: false });

/** `tokens`: what the inline token of a paragraph holds. Line feeds are hard breaks. */
export function inlineSpans(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  // Tags need not be closed, nor nest in Markdown's emphasis, so they are counted apart from it.
  const depths = { em: 0, strong: 0, i: 0, b: 0 };
  for (const token of tokens) {
    const tag = token.type === 'html_inline' ? parseTag(token.content) : null;
    const emphasis = EMPHASIS_TAGS[tag?.name ?? ''];
    const markdown = /^(em|strong)_/.exec(token.type)?.[1] as 'em' | 'strong' | undefined;
    if (markdown !== undefined) depths[markdown] += token.nesting;
    else if (emphasis !== undefined) {
      depths[emphasis] = Math.max(0, depths[emphasis] + (tag?.closes === true ? -1 : 1));
    } else {
      const text = tag === null ? textOf(token) : tagText(tag.name, token.content);
      if (text !== '')
        spans.push({ text, italic: depths.em + depths.i > 0, bold: depths.strong + depths.b > 0 });
    }
  }
  return spans;
}

function parseTag(source: string): { readonly name: string; readonly closes: boolean } {
  const [, slash, name] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(source) ?? [];
  return { name: name?.toLowerCase() ?? '', closes: slash === '/' };
}

/** Unknown tags show: `<name>` may well be the author's own. */
function tagText(name: string, source: string): string {
  if (name === 'br') return '\n';
  return PLAIN_TAGS.has(name) || source.startsWith('<!--') ? '' : source;
}

function textOf({ type, content }: Token): string {
  if (type === 'softbreak') return ' ';
  if (type === 'hardbreak') return '\n';
  return type === 'text' || type === 'code_inline' ? content : '';
}
