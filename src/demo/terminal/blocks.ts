// The lines of a Discord text: headings, small print, lists, quotes and paragraphs, wrapped.

import { inline, type Reader } from './inline.ts';
import { type Line, type Span, type Style, span } from './span.ts';
import { wrap } from './wrap.ts';

/** A source line with what stands before it, on its first line and on those it wraps into. */
interface Block {
  readonly first: string;
  readonly further: string;
  readonly styles: readonly Style[];
  readonly text: string;
}

/** Markup of several lines, each at most `width` columns. */
export function textLines(markup: string, width: number, reader: Reader): Line[] {
  return markup.split('\n').flatMap((source, index, all) => {
    if (source.trim() === '') return [[]];
    const { first, further, styles, text } = blockOf(source);
    const words: Span[] = inline(text, reader, styles);
    const lines = wrap(words, width, before(first), before(further));
    return isHeading(source) && breathes(all[index + 1]) ? [...lines, []] : lines;
  });
}

function before(prefix: string): Line {
  return prefix === '' ? [] : [span(prefix, 'dim')];
}

function blockOf(source: string): Block {
  const heading = /^#{1,3} (.*)/.exec(source);
  if (heading) return { first: '', further: '', styles: ['heading'], text: heading[1] ?? '' };
  const small = /^-# (.*)/.exec(source);
  if (small) return { first: '', further: '', styles: ['dim'], text: small[1] ?? '' };
  const item = /^(\s*)(?:[-*]|(\d+)\.) (.*)/.exec(source);
  if (item) {
    const mark = item[2] === undefined ? '•' : `${item[2]}.`;
    const first = `${item[1] ?? ''}${mark} `;
    return { first, further: ' '.repeat(first.length), styles: [], text: item[3] ?? '' };
  }
  const quote = /^> (.*)/.exec(source);
  if (quote) return { first: '▎ ', further: '▎ ', styles: ['italic'], text: quote[1] ?? '' };
  const indent = /^\s*/.exec(source)?.[0] ?? '';
  return { first: indent, further: indent, styles: [], text: source.trimStart() };
}

function isHeading(source: string): boolean {
  return /^#{1,3} /.test(source);
}

/** Whether there is a line of the text itself after a heading: small print and headings stand close to it. */
function breathes(next: string | undefined): boolean {
  return next !== undefined && next.trim() !== '' && !/^(#{1,3}|-#) |^by /.test(next);
}

/**
 * The first `most` paragraphs of a text, and how many are left out. Leaving out a single one would save nothing.
 */
export function shortened(markup: string, most: number): { readonly text: string; readonly left: number } {
  const paragraphs = markup.split(/\n{2,}/);
  if (paragraphs.length <= most + 1) return { text: markup, left: 0 };
  return { text: paragraphs.slice(0, most).join('\n\n'), left: paragraphs.length - most };
}
