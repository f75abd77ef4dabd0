// The lines of a Discord text: headings, small print, lists, quotes and paragraphs, wrapped.

import { type MarkupContext, renderInline } from './inline.ts';
import { type Line, type Span, type Style, span } from './span.ts';
import { wrap } from './wrap.ts';

/** A source line with what stands before it, on its first line and on those it wraps into. */
interface Block {
  readonly firstPrefix: string;
  readonly continuationPrefix: string;
  readonly styles: readonly Style[];
  readonly text: string;
}

/** Markup of several lines, each at most `width` columns. */
export function textLines(markup: string, width: number, context: MarkupContext): Line[] {
  return markup.split('\n').flatMap((source, index, all) => {
    if (source.trim() === '') return [[]];
    const { firstPrefix, continuationPrefix, styles, text } = parseBlock(source);
    const words: Span[] = renderInline(text, context, styles);
    const lines = wrap(words, width, prefixLine(firstPrefix), prefixLine(continuationPrefix));
    return isHeading(source) && needsGapBefore(all[index + 1]) ? [...lines, []] : lines;
  });
}

function prefixLine(prefix: string): Line {
  return prefix === '' ? [] : [span(prefix, 'dim')];
}

function parseBlock(source: string): Block {
  const heading = /^#{1,3} (.*)/.exec(source);
  if (heading)
    return { firstPrefix: '', continuationPrefix: '', styles: ['heading'], text: heading[1] ?? '' };
  const small = /^-# (.*)/.exec(source);
  if (small) return { firstPrefix: '', continuationPrefix: '', styles: ['dim'], text: small[1] ?? '' };
  const item = /^(\s*)(?:[-*]|(\d+)\.) (.*)/.exec(source);
  if (item) {
    const bullet = item[2] === undefined ? '•' : `${item[2]}.`;
    const first = `${item[1] ?? ''}${bullet} `;
    return {
      firstPrefix: first,
      continuationPrefix: ' '.repeat(first.length),
      styles: [],
      text: item[3] ?? '',
    };
  }
  const quote = /^> (.*)/.exec(source);
  if (quote) return { firstPrefix: '▎ ', continuationPrefix: '▎ ', styles: ['italic'], text: quote[1] ?? '' };
  const indent = /^\s*/.exec(source)?.[0] ?? '';
  return { firstPrefix: indent, continuationPrefix: indent, styles: [], text: source.trimStart() };
}

function isHeading(source: string): boolean {
  return /^#{1,3} /.test(source);
}

/** Whether there is a line of the text itself after a heading: small print and headings stand close to it. */
function needsGapBefore(next: string | undefined): boolean {
  return next !== undefined && next.trim() !== '' && !/^(#{1,3}|-#) |^by /.test(next);
}

/**
 * The first `most` paragraphs of a text, and how many are left out. Leaving out a single one would save nothing.
 */
export function truncateParagraphs(
  markup: string,
  maxParagraphs: number,
): { readonly text: string; readonly omitted: number } {
  const paragraphs = markup.split(/\n{2,}/);
  if (paragraphs.length <= maxParagraphs + 1) return { text: markup, omitted: 0 };
  return {
    text: paragraphs.slice(0, maxParagraphs).join('\n\n'),
    omitted: paragraphs.length - maxParagraphs,
  };
}
