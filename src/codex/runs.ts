// Runs of words written large, in one sentence: what may be names.

import { FUNCTION_WORDS, SENTENCE_STARTERS } from './english/common-words.ts';
import { ABBREVIATIONS, HEADS_BEFORE_OF, INNER_PARTICLES, isTitle, PARTICLES } from './english/titles.ts';
import type { Token } from './tokens.ts';

/** Tokens `from` up to and without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Whether the capital of its first word may be that of a sentence's first word. */
  readonly first: boolean;
}

const NOTHING_BETWEEN = ' ';
const FIRMS = new Set(['bank', 'company', 'railway', 'co', 'brothers', 'sons']);

/** Longest first, in order, none overlapping. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(tokens[at])) continue;
    const to = endOf(tokens, at);
    runs.push({ from: at, to, first: tokens[at]?.sentenceInitial === true });
    at = to - 1;
  }
  return runs;
}

const isLarge = (token: Token | undefined) => token?.casing === 'large' && token.key !== 'i';

function opens(token: Token | undefined): boolean {
  return isLarge(token);
}

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (last === undefined || next === undefined || next.gap !== NOTHING_BETWEEN) return to;
    // “St. James's Hall” goes on after its possessive, “Alice's Dinah” does not.
    if (last.possessive && !last.key.startsWith('st. ')) return to;
    // “8 P.M. Mr. Hawkins had told me”
    if (ABBREVIATIONS.has(next.key) && isTitle(next.key) && !(isTitle(last.key) && last.text.length > 1))
      return to;
    if (isLarge(next) && !(next.sentenceInitial && !isTitle(last.key) && last.text.length > 1)) {
      to += 1;
      continue;
    }
    const joined = connected(tokens, to, last);
    if (joined === to) return to;
    to = joined;
  }
}

/** Where the run goes on over small words: “Queen of Hearts”, “Ludwig van der Meer”. */
function connected(tokens: readonly Token[], at: number, last: Token): number {
  let to = at;
  const isOf = tokens[to]?.key === 'of';
  if (isOf && !HEADS_BEFORE_OF.has(last.key)) return at;
  // “Capital and Counties Bank”
  if (tokens[to]?.key === 'and' && isLarge(tokens[to + 1]) && FIRMS.has(tokens[to + 2]?.key ?? ''))
    return to + 3;
  if (!isOf && !PARTICLES.has(tokens[to]?.key ?? '')) return at;
  to += 1;
  const follows = (key: string) => (isOf ? key === 'the' : INNER_PARTICLES.has(key));
  if (tokens[to]?.casing === 'small' && tokens[to]?.gap === NOTHING_BETWEEN && follows(tokens[to]?.key ?? ''))
    to += 1;
  const name = tokens[to];
  return isLarge(name) && name?.gap === NOTHING_BETWEEN ? to + 1 : at;
}

/** A word that begins sentences so often that it is no name there. */
export const isCommonStart = (key: string) => FUNCTION_WORDS.has(key) || SENTENCE_STARTERS.has(key);
