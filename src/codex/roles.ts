// What a sentence says that the bearer of a name is: “the nurse”, “his sister”, “a man with a wooden leg”.

import type { TokenSpan } from './capitalised-spans.ts';
import { genderOfNoun, isPersonNoun, isPlainPersonNoun, isRelation } from './english/person-nouns.ts';
import { type Gender, isTitle, ROLE_NOUNS } from './english/titles.ts';
import type { Token } from './tokenise.ts';
import { wordList } from './word-list.ts';

export interface Role {
  /** Without its article: “clerk in the next room”. */
  readonly text: string;
  readonly kind: 'trade' | 'relation' | 'person' | 'looks';
  /** In small letters. */
  readonly noun: string;
}

/** A name, or a pronoun that stands for one. */
type Bearer = TokenSpan & { readonly title: string | null };

const DETERMINERS = wordList('a an the his her my our their your its');
const BEING_VERBS = wordList('is was');
const HAVING_VERBS = wordList('had has wore wears');
/** Words before the noun, and after it, of what is taken as one role. */
const MAX_WORDS_BEFORE_NOUN = 4;
const MAX_WORDS_AFTER_NOUN = 6;
const PHRASE_PREPOSITIONS = wordList('of with in from at on');
/** What ends a phrase: another clause begins. */
const PHRASE_ENDS = wordList(
  'who whom whose which that and but or when where while as if than then had has have was is were are would could should did',
  'i he she they we you it not very so because for',
);
const FEATURES = wordList(
  'leg legs arm arms eye eyes hand hands hook beard moustache mustache whiskers hair nose scar patch hump voice teeth tooth',
  'face head limp stammer hat cloak spectacles glasses eyeglass crutch cane wig tattoo',
);

/**
 * All that is said of the bearer at `name`, in this sentence.
 * @param isSpoken whether somebody says it: what follows a comma may be said to somebody then
 */
export function rolesOf(
  name: Bearer,
  tokens: readonly Token[],
  isSpoken: boolean,
  gender: Gender | null,
): Role[] {
  if (tokens[name.to - 1]?.possessive === true) return [];
  const roles = [
    roleAfter(name, tokens, isSpoken),
    roleBefore(name, tokens, isSpoken),
    roleOfTitle(name),
    looksAfter(name, tokens),
  ];
  return roles.filter((role) => role !== null && mayBe(role.noun, gender)) as Role[];
}

/** A man is no daughter. */
function mayBe(noun: string, gender: Gender | null): boolean {
  const ofNoun = genderOfNoun(noun);
  return ofNoun === null || gender === null || ofNoun === gender;
}

/** “Harrow, the smith,” and “Harrow was a smith” */
function roleAfter({ to }: TokenSpan, tokens: readonly Token[], isSpoken: boolean): Role | null {
  const next = tokens[to];
  if (next === undefined) return null;
  if (next.gap === ', ' && DETERMINERS.has(next.key)) {
    if (isSpoken && next.key === 'my') return null;
    const phrase = phraseAt(to + 1, tokens);
    // “Harrow, the smith and the cook went”
    return phrase !== null && isClosed(phrase.end, tokens) ? phrase.role : null;
  }
  const verb = next.gap === ' ' ? to : verbAfterInsertion(to, tokens);
  if (!BEING_VERBS.has(tokens[verb]?.key ?? '') || tokens[verb + 1]?.gap !== ' ') return null;
  return DETERMINERS.has(tokens[verb + 1]?.key ?? '') ? (phraseAt(verb + 2, tokens)?.role ?? null) : null;
}

/** Words of what stands between a name and its verb: “Elizabeth, or Beth, as all called her, was a girl” */
const MAX_INSERTED_WORDS = 10;

function verbAfterInsertion(from: number, tokens: readonly Token[]): number {
  if (from > MAX_INSERTED_WORDS || tokens[from]?.gap !== ', ') return from;
  for (let at = from + 1; at <= from + MAX_INSERTED_WORDS; at++)
    if (tokens[at]?.gap === ', ' && BEING_VERBS.has(tokens[at]?.key ?? '')) return at;
  return from;
}

const isClosed = (end: number, tokens: readonly Token[]) => {
  const next = tokens[end];
  return next === undefined || /^[,.;!?—–:)-]/.test(next.gap) || next.key === 'who' || next.key === 'whose';
};

/** “his sister Martha”, “the nurse, Bessie,” */
function roleBefore({ from }: TokenSpan, tokens: readonly Token[], isSpoken: boolean): Role | null {
  const [noun, gap] = [tokens[from - 1], tokens[from]?.gap];
  if (noun === undefined || noun.casing !== 'lower' || noun.possessive) return null;
  if (!isPersonNoun(noun.key) || isPlainPersonNoun(noun.key)) return null;
  const start = phraseStart(from - 2, tokens);
  if (start === null) return null;
  const owner = ownerAt(start, tokens);
  // What follows a comma within speech may be said to somebody.
  const isApposed = gap === ', ' && !isSpoken && (owner !== '' || isClosedAfterName(from, tokens));
  if (gap !== ' ' && !isApposed) return null;
  return roleFrom(owner + textOf(tokens.slice(start + 1, from)), noun.key);
}

/** The article, “his” or “Martha's” that a phrase of small words begins with, at `at` or a word or two before. */
function phraseStart(at: number, tokens: readonly Token[]): number | null {
  for (let place = at; place >= Math.max(0, at - 2); place--) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (DETERMINERS.has(token.key) || ownerAt(place, tokens) !== '') return place;
    const isPartOfIt = token.casing === 'lower' && tokens[place + 1]?.gap === ' ';
    if (!isPartOfIt || PHRASE_ENDS.has(token.key)) return null;
  }
  return null;
}

function ownerAt(at: number, tokens: readonly Token[]): string {
  const token = tokens[at];
  return token?.possessive === true && token.casing === 'capitalised' ? `${token.text}'s ` : '';
}

function isClosedAfterName(from: number, tokens: readonly Token[]): boolean {
  let to = from;
  while (tokens[to]?.casing === 'capitalised') to += 1;
  return isClosed(to, tokens);
}

/** “Captain Harrow” is a captain. */
function roleOfTitle({ title }: Bearer): Role | null {
  return title !== null && isTitle(title) && ROLE_NOUNS.has(title) && !TITLES_OF_COURTESY.has(title)
    ? { text: title, kind: 'trade', noun: title }
    : null;
}

const TITLES_OF_COURTESY = wordList('lady lord master mistress sir');

/** “Harrow had a wooden leg” */
function looksAfter({ to }: TokenSpan, tokens: readonly Token[]): Role | null {
  const [verb, article] = [tokens[to], tokens[to + 1]];
  if (verb?.gap !== ' ' || !HAVING_VERBS.has(verb.key) || !['a', 'an', 'one'].includes(article?.key ?? ''))
    return null;
  for (let at = to + 2; at < to + 6; at++) {
    const token = tokens[at];
    if (token === undefined || token.casing !== 'lower' || PHRASE_ENDS.has(token.key)) return null;
    if (token.gap !== ' ' && token.gap !== ', ') return null;
    // “A voice” is nothing to know anybody by.
    if (FEATURES.has(token.key) && (at > to + 2 || article?.key === 'one'))
      return { text: `person with ${textOf(tokens.slice(to + 1, at + 1))}`, kind: 'looks', noun: 'person' };
  }
  return null;
}

/** The noun, with the words before it and the “of …” after it, that begins at `from`. */
function phraseAt(
  from: number,
  tokens: readonly Token[],
): { readonly role: Role; readonly end: number } | null {
  for (let at = from; at <= from + MAX_WORDS_BEFORE_NOUN; at++) {
    const token = tokens[at];
    if (token === undefined || PHRASE_ENDS.has(token.key) || DETERMINERS.has(token.key)) return null;
    if (at > from && token.gap !== ' ' && token.gap !== ', ') return null;
    if (!isPersonNoun(token.key) || token.possessive) continue;
    const following = tokens[at + 1];
    if (following?.gap === ' ' && isPersonNoun(following.key)) continue;
    const end = phraseEnd(at + 1, tokens);
    return { role: roleFrom(textOf(tokens.slice(from, end)), token.key), end };
  }
  return null;
}

function phraseEnd(from: number, tokens: readonly Token[]): number {
  const next = tokens[from];
  if (next?.gap !== ' ' || !PHRASE_PREPOSITIONS.has(next.key)) return from;
  let end = from + 1;
  while (end < from + MAX_WORDS_AFTER_NOUN) {
    const token = tokens[end];
    if (token === undefined || token.gap !== ' ' || PHRASE_ENDS.has(token.key)) break;
    end += 1;
  }
  // “a clerk in the”
  while (
    end > from &&
    (PHRASE_PREPOSITIONS.has(tokens[end - 1]?.key ?? '') || DETERMINERS.has(tokens[end - 1]?.key ?? ''))
  )
    end -= 1;
  return end;
}

function roleFrom(text: string, noun: string): Role {
  const kind = isRelation(noun) ? 'relation' : isPlainPersonNoun(noun) ? 'person' : 'trade';
  return { text, kind, noun };
}

const textOf = (tokens: readonly Token[]) =>
  tokens.map(({ text, possessive }) => (possessive ? `${text}'s` : text)).join(' ');
