// The names in one sentence of English, and what stands around each.

import { cuesAround } from './cues-around.ts';
import { FUNCTION_WORDS, NOT_NAMES, PEOPLES, SENTENCE_STARTERS } from './english/common-words.ts';
import { isGivenName } from './english/given-names.ts';
import { ABBREVIATED, isTitle } from './english/titles.ts';
import type { Cues, WordCount } from './evidence.ts';
import { isCommonStart, type Run, runsOf } from './runs.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

export interface Mention extends Run {
  /** As it is written, without a leading article; and the same without its title. */
  readonly text: string;
  readonly bare: string;
  /** In small letters; the title not among them. */
  readonly words: readonly string[];
  /** In small letters, without a full stop. */
  readonly title: string | null;
  readonly cues: Cues;
}

/** What the text has shown so far. */
export interface Seen {
  word(key: string): WordCount | undefined;
  /** Whether this, in small letters, has surely been written as a name. */
  isName(key: string): boolean;
  /** Whether a word alone, or with a title, has surely been somebody's name. */
  callsSomebody(word: string): boolean;
  /** Whether a word has ended a name of several words, or one with a title. */
  isSurname(word: string): boolean;
}

/** In order. Words that are merely written large are none. */
export function mentionsIn(tokens: readonly Token[], seen: Seen): Mention[] {
  return runsOf(tokens).flatMap((run) => {
    const trimmed = trim(run, tokens, seen);
    const name = trimmed === null ? null : named(trimmed, tokens);
    return name === null ? [] : [{ ...name, cues: cuesAround(name, tokens) }];
  });
}

/** Without the words that only begin a sentence. */
function trim({ from, to, first }: Run, tokens: readonly Token[], seen: Seen): Run | null {
  let start = from;
  let sure = !first;
  while (start < to && !belongs(start, to, tokens, seen)) {
    start += 1;
    sure = true;
    while (start < to && tokens[start]?.look === 'small') start += 1;
  }
  let end = to;
  while (end > start + 1 && FUNCTION_WORDS.has(tokens[end - 1]?.key ?? '')) end -= 1;
  return start >= end ? null : { from: start, to: end, first: !sure };
}

/** Whether the word at `at` may be the first of the name that ends before `to`. */
function belongs(at: number, to: number, tokens: readonly Token[], seen: Seen): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { key } = token;
  const alone = to - at === 1;
  if (FUNCTION_WORDS.has(key)) return !alone && !token.first && isGivenName(key);
  if (!token.first) return !(alone && SENTENCE_STARTERS.has(key) && !isGivenName(key));
  if (!alone && isTitle(key)) return true;
  if (seen.isName(textOf(tokens.slice(at, to)).toLowerCase())) return true;
  if (isGivenName(key)) return true;
  if (isCommonStart(key)) return false;
  const { small, large } = seen.word(key) ?? { small: 0, large: 0 };
  if (small > large) return false;
  return large > 0 || !/(?:ly|ing|ed)$/.test(key);
}

function named(run: Run, tokens: readonly Token[]): Omit<Mention, 'cues'> | null {
  const parts = tokens.slice(run.from, run.to);
  let titles = 0;
  while (
    titles < parts.length - 1 &&
    isTitle(parts[titles]?.key ?? '') &&
    parts[titles + 1]?.look === 'large'
  )
    titles += 1;
  const words = parts.slice(titles).map(({ key }) => key);
  const title = titles > 0 ? (parts[0]?.key ?? null) : null;
  if (title === null ? !mayName(words) : ['st', ...INITIALS].includes(words.at(-1) ?? '')) return null;
  return { ...run, text: textOf(parts), bare: textOf(parts.slice(titles)), words, title };
}

const INITIALS = [...'abcdefghijklmnopqrstuvwxyz'];

function mayName(words: readonly string[]): boolean {
  const [word = ''] = words;
  if (words.every((each) => each.length === 1) || words.at(-1) === 'st') return false;
  // “The English Captain”, “a Gay-Head Indian”
  const [end = ''] = words.slice(-1);
  if (words.length > 1 && !isGivenName(word) && (isPeople(end) || (isPeople(word) && isTitle(end))))
    return false;
  if (words.length > 1) return !NOT_NAMES.has(words.join(' ')) && !words.every(isNoName);
  return !isNoName(word) && !/^\d/.test(word);
}

const isNoName = (word: string) =>
  FUNCTION_WORDS.has(word) ||
  (SENTENCE_STARTERS.has(word) && !isGivenName(word)) ||
  (NOT_NAMES.has(word) && !isTitle(word)) ||
  VOCATIVES.has(word) ||
  (NOT_NAMES.has(word.split('-')[0] ?? '') && word.includes('-')) ||
  isPeople(word);

/** Titles that are said to somebody rather than of somebody. */
const VOCATIVES = wordList("sir madam madame miss mister ma'am mr mrs dr monsieur mademoiselle");

function isPeople(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/(?:wo)?m[ae]n$/, ''), word.replace(/men$/, 'man')].some(
    (form) => PEOPLES.has(form),
  );
}

/** As it is written, with the full stops of abbreviations. */
function textOf(parts: readonly Token[]): string {
  return parts
    .map(({ text, key, possessive }, index) => {
      const dot = ABBREVIATED.has(key) || (text.length === 1 && index < parts.length - 1) ? '.' : '';
      // Only within “St. James's Hall”.
      const owns = possessive && index < parts.length - 1 ? "'s" : '';
      return `${text}${dot}${owns}`;
    })
    .join(' ');
}
