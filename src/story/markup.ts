// Discord markup: escaping what Discord would take for it, and reading a text without it.

import { emphasisSpans } from './emphasis.ts';

/**
 * What Discord's clients render, wherever it may come to stand: what counts only at the start of a line is
 * escaped after any space, because a page may begin there. (Discord: "Markdown Text 101", "Message
 * Formatting"; escapes work before any ASCII character that is no letter, digit or space.)
 */
const MARKUP = new RegExp(
  [
    '[\\\\*_`\\[<]', // escapes, emphasis, underline, code, links, mentions, timestamps, custom emoji
    '\\|(?=\\|)|(?<=\\|)\\|', // spoilers
    '~(?=~)|(?<=~)~', // strikethrough
    '(?<=^|\\s)[#>]', // headings, quotes
    '(?<=^|\\s)[-+](?=#|\\s|$)', // lists, subtext
    '[.)](?<=(?:^|\\s)\\d+.)(?=\\s|$)', // numbered lists
    ':(?=[\\w+-]+:)', // emoji by name
    '@(?=everyone|here)', // mentions of all
  ].join('|'),
  'gm',
);

/** Plain text as Discord markup that shows exactly it. */
export function escapeMarkup(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/** What a reader sees of a markup text that holds only emphasis and escapes. */
export function plainText(markup: string): string {
  if (!/[\\*_~|]/.test(markup)) return markup;
  let text = '';
  let from = 0;
  const markers = emphasisSpans(markup).flatMap(({ start, end, marker }) => [
    { at: start, length: marker.length },
    { at: end - marker.length, length: marker.length },
  ]);
  for (const { at, length } of markers.sort((a, b) => a.at - b.at)) {
    text += withoutEscapes(markup.slice(from, at));
    from = at + length;
  }
  return text + withoutEscapes(markup.slice(from));
}

const withoutEscapes = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
