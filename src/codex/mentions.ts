// The names in one sentence of English, and what stands around each.

import { capitalisedSpans, isCommonSentenceStart, type TokenSpan } from './capitalised-spans.ts';
import { contextFeatures } from './context-features.ts';
import { DEMONYMS, FUNCTION_WORDS, NOT_NAMES, SENTENCE_STARTERS } from './english/common-words.ts';
import { SPEECH_VERBS } from './english/context-words.ts';
import { isGivenName } from './english/given-names.ts';
import { isTitle, NAME_STARTING_TITLES, TITLES_BEFORE_TITLES } from './english/titles.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { ContextFeatures } from './name-record.ts';
import { nameText } from './name-text.ts';
import { partNames } from './part-names.ts';
import type { Token } from './tokenise.ts';
import { wordList } from './word-list.ts';

export interface Mention extends TokenSpan {
  /** As it is written, without a leading article; and the same without its title. */
  readonly text: string;
  readonly textWithoutTitle: string;
  /** In small letters; the title not among them. */
  readonly words: readonly string[];
  /** In small letters, without a full stop. */
  readonly title: string | null;
  readonly features: ContextFeatures;
}

/** In order. Words that are merely written large are none. */
export function findMentions(tokens: readonly Token[], lexicon: NameLexicon): Mention[] {
  const spans = capitalisedSpans(tokens).flatMap((span) => {
    const trimmed = trim(span, tokens, lexicon);
    return trimmed === null ? [] : partNames(trimmed, tokens, lexicon);
  });
  const mentions = spans.flatMap((span) => {
    const name = parseName(span, tokens, lexicon);
    return name === null ? [] : [{ ...name, features: contextFeatures(name, tokens) }];
  });
  const [only] = mentions;
  if (only !== undefined && mentions.length === 1) countPronouns(only, tokens);
  return mentions;
}

function countPronouns({ to, features }: Mention, tokens: readonly Token[]): void {
  for (const { key } of tokens.slice(to)) {
    if (MALE_PRONOUNS.has(key)) features.he += 1;
    else if (FEMALE_PRONOUNS.has(key)) features.she += 1;
  }
}

const MALE_PRONOUNS = new Set(['he', 'his', 'him', 'himself']);
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself']);

/** Without the words that only begin a sentence. */
function trim(
  { from, to, sentenceInitial }: TokenSpan,
  tokens: readonly Token[],
  lexicon: NameLexicon,
): TokenSpan | null {
  let start = from;
  let midSentence = !sentenceInitial;
  while (start < to && !mayStartName(start, to, tokens, lexicon)) {
    start += 1;
    midSentence = true;
    while (start < to && tokens[start]?.casing === 'lower') start += 1;
  }
  // “The English Celine Varens”
  const [first, second] = [tokens[start]?.key ?? '', tokens[start + 1]?.key ?? ''];
  if (to - start > 1 && isDemonym(first) && !isGivenName(first) && isGivenName(second)) {
    start += 1;
    midSentence = true;
  }
  let end = to;
  while (end > start + 1 && isNoNameEnd(tokens[end - 1]?.key ?? '')) end -= 1;
  return start >= end ? null : { from: start, to: end, sentenceInitial: !midSentence };
}

/** “Yes Sir”, “Georgiana Wife” */
const isNoNameEnd = (key: string) => FUNCTION_WORDS.has(key) || NO_NAME_ENDS.has(key);

const NO_NAME_ENDS = wordList('sir madam mr mrs miss dr wife husband');

/** Whether the word at `at` may be the first of the name that ends before `to`. */
function mayStartName(at: number, to: number, tokens: readonly Token[], lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { key } = token;
  const alone = to - at === 1;
  // “Said Minora”
  if (token.sentenceInitial && !alone && SPEECH_VERBS.has(key)) return false;
  if (FUNCTION_WORDS.has(key)) return !alone && !token.sentenceInitial && isGivenName(key);
  if (!token.sentenceInitial)
    return !(alone && SENTENCE_STARTERS.has(key) && !isGivenName(key)) || isNounSurname(key, lexicon);
  if (!alone && isTitle(key)) return true;
  if (lexicon.isKnownName(nameText(tokens.slice(at, to)).toLowerCase())) return true;
  if (isGivenName(key)) return true;
  if (isCommonSentenceStart(key)) return false;
  const { lower, capitalised } = lexicon.wordCount(key) ?? { lower: 0, capitalised: 0 };
  if (lower > capitalised) return false;
  return capitalised > 0 || !/(?:ly|ing|ed)$/.test(key);
}

/** “Reverend Mr. Wilson”, “Captain Sir Henry” */
const isBeforeTitle = (key: string, next: string) =>
  isTitle(next) && (TITLES_BEFORE_TITLES.has(key) || (isTitle(key) && NAME_STARTING_TITLES.has(next)));

function parseName(
  span: TokenSpan,
  tokens: readonly Token[],
  lexicon: NameLexicon,
): Omit<Mention, 'features'> | null {
  let { from } = span;
  while (from + 2 < span.to && isBeforeTitle(tokens[from]?.key ?? '', tokens[from + 1]?.key ?? '')) from += 1;
  const parts = tokens.slice(from, span.to);
  let titles = 0;
  while (
    titles < parts.length - 1 &&
    isTitle(parts[titles]?.key ?? '') &&
    parts[titles + 1]?.casing === 'capitalised'
  )
    titles += 1;
  const words = parts.slice(titles).map(({ key }) => key);
  const title = titles > 0 ? (parts[0]?.key ?? null) : null;
  if (
    title === null
      ? !mayBeName(words) &&
        !(words.length === 1 && !span.sentenceInitial && isNounSurname(words[0] ?? '', lexicon))
      : ['st', ...INITIALS].includes(words.at(-1) ?? '')
  )
    return null;
  return {
    ...span,
    from,
    text: nameText(parts),
    textWithoutTitle: nameText(parts.slice(titles)),
    words,
    title,
  };
}

const INITIALS = [...'abcdefghijklmnopqrstuvwxyz'];

function mayBeName(words: readonly string[]): boolean {
  const [word = ''] = words;
  if (words.every((each) => each.length === 1) || words.at(-1) === 'st') return false;
  // “The English Captain”, “a Gay-Head Indian”
  const [end = ''] = words.slice(-1);
  if (words.length > 1 && !isGivenName(word) && (isDemonym(end) || (isDemonym(word) && isTitle(end))))
    return false;
  if (words.length > 1 && DESCRIPTIVE_ENDS.has(end) && !isGivenName(word)) return false;
  if (words.length > 1) return !NOT_NAMES.has(words.join(' ')) && !words.every(isNonName);
  return !isNonName(word) && !/^\d/.test(word);
}

/** “Heavenly Father”, “Gray Lady”: whoever it is, it is no name of theirs. */
const DESCRIPTIVE_ENDS = wordList('father mother lady gentleman quarter');

/**
 * A noun that has been somebody's surname, where its capital means something: “said Silver”, after “John Silver”. Months and
 * what is prayed to stay what they are, also where there is an Aunt March.
 */
function isNounSurname(word: string, lexicon: NameLexicon): boolean {
  const isNoun = NOT_NAMES.has(word) || SENTENCE_STARTERS.has(word);
  if (!isNoun || NEVER_SURNAMES.has(word)) return false;
  return lexicon.isPersonName(word) && (lexicon.wordCount(word)?.lower ?? 0) > 0;
}

const NEVER_SURNAMES = wordList('god lord heaven march may august fate fortune nature death');

const isNonName = (word: string) =>
  FUNCTION_WORDS.has(word) ||
  (SENTENCE_STARTERS.has(word) && !isGivenName(word)) ||
  (NOT_NAMES.has(word) && !isTitle(word)) ||
  VOCATIVE_TITLES.has(word) ||
  (NOT_NAMES.has(word.split('-')[0] ?? '') && word.includes('-')) ||
  (isDemonym(word) && !isGivenName(word));

/** Titles that are said to somebody rather than of somebody. */
const VOCATIVE_TITLES = wordList("sir madam madame miss mister ma'am mr mrs dr monsieur mademoiselle");

function isDemonym(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/(?:wo)?m[ae]n$/, ''), word.replace(/men$/, 'man')].some(
    (form) => DEMONYMS.has(form),
  );
}
