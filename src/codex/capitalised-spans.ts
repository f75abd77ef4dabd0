// Runs of words written large, in one sentence: what may be names.

import { FUNCTION_WORDS, SENTENCE_STARTERS } from './english/common-words.ts';
import { PLACE_SUFFIXES } from './english/context-words.ts';
import { isGivenName } from './english/given-names.ts';
import { KNOWN_PLACES } from './english/places.ts';
import {
  ABBREVIATIONS,
  HEADS_BEFORE_OF,
  INNER_PARTICLES,
  isTitle,
  NAME_STARTING_TITLES,
  PARTICLES,
} from './english/titles.ts';
import type { Token } from './tokenise.ts';

/** Tokens `from` up to and without `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
  /** Whether the capital of its first word may be that of a sentence's first word. */
  readonly sentenceInitial: boolean;
}

const SINGLE_SPACE = ' ';
const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const ROADS = new Set(['street', 'road', 'avenue', 'square']);
const COMPANY_NOUNS = new Set(['bank', 'company', 'railway', 'co', 'brothers', 'sons']);

/** Longest first, in order, none overlapping. */
export function capitalisedSpans(tokens: readonly Token[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!startsSpan(tokens[at])) continue;
    const to = spanEnd(tokens, at);
    spans.push({ from: at, to, sentenceInitial: tokens[at]?.sentenceInitial === true });
    at = to - 1;
  }
  return spans;
}

const isCapitalised = (token: Token | undefined) => token?.casing === 'capitalised' && token.key !== 'i';

function startsSpan(token: Token | undefined): boolean {
  return isCapitalised(token);
}

function spanEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (last === undefined || next === undefined || next.gap !== SINGLE_SPACE) return to;
    // “St. James's Hall” goes on after its possessive, “Alice's Dinah” does not.
    if (last.possessive && !last.key.startsWith('st. ')) return to;
    // “8 P.M. Mr. Hawkins had told me”
    if (ABBREVIATIONS.has(next.key) && isTitle(next.key) && !(isTitle(last.key) && last.text.length > 1))
      return to;
    if (beginsAnotherName(last, next, tokens[to + 1])) return to;
    if (isCapitalised(next) && !(next.sentenceInitial && !isTitle(last.key) && last.text.length > 1)) {
      to += 1;
      continue;
    }
    const joined = extendOverParticles(tokens, to, last);
    if (joined === to) return to;
    to = joined;
  }
}

/** “Woodhouse Miss Taylor”, “Thomas Thomas Gradgrind”, “in London Lydia said”; but “White Lady”, which ends with a title. */
function beginsAnotherName(last: Token, next: Token, afterNext: Token | undefined): boolean {
  if (last.key === next.key && isCapitalised(next)) return true;
  if (isTitle(last.key)) return false;
  if (NAME_STARTING_TITLES.has(next.key)) return isCapitalised(afterNext) && afterNext?.gap === SINGLE_SPACE;
  if (WEEKDAYS.has(next.key)) return true;
  // “In Duke Street Higgins stopped”, but “Baker Street Station”
  if (ROADS.has(last.key)) return !PLACE_SUFFIXES.has(next.key);
  const isPlace = (KNOWN_PLACES.has(last.key) && !isGivenName(last.key)) || last.key === 'heaven';
  return isPlace && isGivenName(next.key);
}

/** Where the run goes on over small words: “Queen of Hearts”, “Ludwig van der Meer”. */
function extendOverParticles(tokens: readonly Token[], at: number, last: Token): number {
  let to = at;
  const isOf = tokens[to]?.key === 'of';
  if (isOf && !HEADS_BEFORE_OF.has(last.key)) return at;
  // “Capital and Counties Bank”
  if (
    tokens[to]?.key === 'and' &&
    isCapitalised(tokens[to + 1]) &&
    COMPANY_NOUNS.has(tokens[to + 2]?.key ?? '')
  )
    return to + 3;
  if (!isOf && !PARTICLES.has(tokens[to]?.key ?? '')) return at;
  to += 1;
  const follows = (key: string) => (isOf ? key === 'the' : INNER_PARTICLES.has(key));
  if (tokens[to]?.casing === 'lower' && tokens[to]?.gap === SINGLE_SPACE && follows(tokens[to]?.key ?? ''))
    to += 1;
  const name = tokens[to];
  return isCapitalised(name) && name?.gap === SINGLE_SPACE ? to + 1 : at;
}

/** A word that begins sentences so often that it is no name there. */
export const isCommonSentenceStart = (key: string) => FUNCTION_WORDS.has(key) || SENTENCE_STARTERS.has(key);
