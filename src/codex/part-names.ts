// Parting two names that stand side by side: “When he reached Blackstable Norah was gone.”

import type { TokenSpan } from './capitalised-spans.ts';
import { PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from './english/context-words.ts';
import { FEMALE_GIVEN_NAMES, isGivenName, MALE_GIVEN_NAMES } from './english/given-names.ts';
import { isTitle } from './english/titles.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { nameText } from './name-text.ts';
import type { Token } from './tokenise.ts';

/** How often each of two names must have stood alone, to be two people rather than one with a surname. */
const MIN_TIMES_ALONE = 3;

/** A run of capitalised words, parted where each side is known by itself and the whole is not. */
export function partNames(span: TokenSpan, tokens: readonly Token[], lexicon: NameLexicon): TokenSpan[] {
  const { from, to } = span;
  const text = (start: number, end: number) => nameText(tokens.slice(start, end));
  if (to - from < 2 || lexicon.timesNamed(text(from, to)) > 0) return [span];
  const place = placeBeforeName(span, tokens, lexicon);
  if (place !== null) return place;
  for (let at = from + 1; at < to; at++) {
    const minimum = areManAndWoman(tokens.slice(from, to)) ? 1 : MIN_TIMES_ALONE;
    // “Mrs. Vane Maria Brand”
    const isAfterTitled = isTitle(tokens[from]?.key ?? '') && !isGivenName(tokens[at - 1]?.key ?? '');
    const minimumAfter = isAfterTitled && isGivenName(tokens[at]?.key ?? '') ? 1 : minimum;
    const isParted =
      lexicon.timesNamed(text(from, at)) >= minimum &&
      lexicon.timesNamed(text(at, to)) >= minimumAfter &&
      beginsName(tokens.slice(from, at), tokens.slice(at, to), lexicon);
    if (isParted)
      return [
        { ...span, to: at },
        { from: at, to, sentenceInitial: false },
      ];
  }
  return [span];
}

/** “At Waterloo Boris waited”, “Paróse Sancho”: null unless what stands before a known name is no part of it. */
function placeBeforeName(
  span: TokenSpan,
  tokens: readonly Token[],
  lexicon: NameLexicon,
): TokenSpan[] | null {
  const { from, to, sentenceInitial } = span;
  const [before, first, second] = [tokens[from - 1]?.key ?? '', tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || isTitle(first.key) || isGivenName(first.key))
    return null;
  const timesKnown = lexicon.timesNamed(nameText(tokens.slice(from + 1, to)));
  const name = { from: from + 1, to, sentenceInitial: false };
  if (sentenceInitial)
    return timesKnown >= MIN_TIMES_ALONE && (lexicon.wordCount(first.key)?.capitalised ?? 0) === 0
      ? [name]
      : null;
  const isGoneTo = PLACE_PREPOSITIONS.has(before) || WEAK_PLACE_PREPOSITIONS.has(before);
  const isNoWord = (lexicon.wordCount(first.key)?.lower ?? 0) === 0;
  if (!isGoneTo || !isNoWord || timesKnown === 0 || !isGivenName(second.key)) return null;
  return [{ ...span, to: from + 1 }, name];
}

/** “Tell Beth Frank asked for her”, but “Jean Paul”. */
function areManAndWoman([one, other, ...more]: readonly Token[]): boolean {
  const isMan = (token: Token | undefined) => MALE_GIVEN_NAMES.has(token?.key ?? '');
  const isWoman = (token: Token | undefined) => FEMALE_GIVEN_NAMES.has(token?.key ?? '');
  if (more.length > 0 || isMan(one) === isWoman(one) || isMan(other) === isWoman(other)) return false;
  return isMan(one) === isWoman(other);
}

/** Whether the words on the right are another's name, rather than the surname of whoever the left ones name. */
function beginsName(left: readonly Token[], right: readonly Token[], lexicon: NameLexicon): boolean {
  const [first] = right;
  if (first === undefined || isTitle(left[0]?.key ?? '')) return left.length > 1;
  return isGivenName(first.key) || !lexicon.isSurname(first.key);
}
