// The text of a page that becomes no block of its book, kept to say what was left out and why.

import { plainText } from '../../story/markup.ts';
import type { SkippedText } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import { NON_TEXT_ELEMENTS } from '../markup/element-names.ts';
import type { OpenTag, Token } from '../markup/parse-markup.ts';
import { type WalkOptions, walk } from './walk.ts';

/** Collects what a walk over these tokens skips; `onSkipped` is the walk's. */
export function collectSkipped(tokens: readonly Token[]) {
  const texts: SkippedText[] = [];
  const onSkipped = (rule: ExclusionRule, tag: OpenTag, index: number) => {
    const text = readableText(tokens, index, tag.close);
    if (text !== '') texts.push({ rule, text });
  };
  return { texts, onSkipped };
}

/** What of it a reader could see: without scripts, styles and the like. White space made single. */
function readableText(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'text') text += token.text;
    // What stands in cells and items of a list would run together.
    else text += ' ';
    if (token?.kind === 'open' && NON_TEXT_ELEMENTS.has(token.name)) at = token.close;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The blocks between and around the parts of a page that are read, each from its first token to its last (inclusive). */
export function textsOutside(
  tokens: readonly Token[],
  parts: readonly (readonly [first: number, last: number])[],
  options: Omit<WalkOptions, 'onSkipped'>,
): SkippedText[] {
  const texts: SkippedText[] = [];
  let from = 0;
  for (const [first, last] of [...parts, [tokens.length, tokens.length] as const]) {
    texts.push(...textsBetween(tokens, from, first, options));
    from = Math.max(from, last + 1);
  }
  return texts;
}

function textsBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  options: Omit<WalkOptions, 'onSkipped'>,
): SkippedText[] {
  const skipped = collectSkipped(tokens);
  const blocks = walk(
    tokens,
    {
      ...options,
      // What goes around the text of the page as well is not left out with all in it.
      skipRule: (tag, hints, index) => (tag.close < to ? options.skipRule(tag, hints, index) : null),
      onSkipped: (rule, tag, index) => {
        if (tag.close < to) skipped.onSkipped(rule, tag, index);
      },
    },
    from,
    to,
  );
  const outside = blocks.flatMap(({ block }): SkippedText[] => {
    const text = 'markup' in block ? plainText(block.markup).replace(/\s+/g, ' ').trim() : '';
    return text === '' ? [] : [{ rule: 'outside-main', text }];
  });
  return [...outside, ...skipped.texts];
}
