// Whether what was gathered is enough for an entry, and of which kind.

import type { CodexKind } from '../story/story.ts';
import { NOT_NAMES } from './english/common-words.ts';
import {
  BEASTS,
  EVENT_ENDS,
  GROUP_ENDS,
  PLACE_ENDS,
  PLACE_FRONTS,
  SURE_PLACE_ENDS,
  THING_ENDS,
} from './english/cues.ts';
import { isGivenName } from './english/given-names.ts';
import { KNOWN_PLACES } from './english/places.ts';
import { isTitle, ROLES } from './english/titles.ts';
import { type ContextFeatures, type NameRecord, sumFeatures } from './evidence.ts';
import type { NameLexicon } from './mentions.ts';
import { isCommonStart } from './runs.ts';

/** The kind of what bears these names; null where too little speaks for it being a name at all. */
export function judge(names: readonly NameRecord[], seen: NameLexicon): CodexKind | null {
  const cues = sumFeatures(names);
  const main = names.reduce<NameRecord | undefined>(
    (most, name) => (most === undefined || name.features.total > most.features.total ? name : most),
    undefined,
  );
  if (main === undefined || (cues.afterA > 1 && cues.afterA * 3 > cues.midSentence)) return null;
  if (isPlural(main, seen)) return null;
  const bare = names.every(({ title, words }) => title === null && words.length === 1);
  const { lower = 0, capitalised = 0 } = seen.wordCount(main.words[0] ?? '') ?? {};
  const isWord = bare && lower > 0;
  if (isWord && lower > capitalised) return null;
  const person = personhood(names, cues, seen);
  const isRole = names.some(isOffice) || (main.words.length > 1 && isBeast(main.words));
  if (isRole || cues.afterThe * 2 > cues.total)
    return role(names, main, cues, person, isWord && lower * 2 > capitalised, seen);
  // “Doctor” is said to many.
  if (bare && names.every(({ words }) => isTitle(words[0] ?? ''))) return null;
  const place = placehood(names, cues);
  const isPlace = names.some(isPlaceName);
  if (isPlace && byEnding(main) !== 'group' && person < place) return cues.midSentence > 0 ? 'place' : null;
  // “Lee” may be a place too: a given name alone does not make a person of what is only ever gone to.
  const shown = person - (bare && isGiven(names) ? GIVEN : 0);
  if (
    place >= 2 &&
    place > shown * 2 &&
    bare &&
    (cues.placePreposition + cues.weakPlacePreposition) / cues.total > GONE_TO
  )
    return cues.midSentence >= 2 ? 'place' : null;
  const livesThrough = person >= 2 || (person >= 1.5 && person > cues.total * LIVELY);
  if (livesThrough && person > place)
    return enoughForPerson(names, cues, person, bare, isWord) ? kindOf(names) : null;
  const ending = byEnding(main);
  if (ending !== null && cues.midSentence >= 2) return ending;
  const goneTo = (cues.placePreposition + cues.weakPlacePreposition) / cues.total > GONE_TO;
  if (place >= 2.1 && person * 2 < place && cues.midSentence >= 2 && goneTo && !isWord) return 'place';
  if (!bare && cues.midSentence >= 3) return person > 0 && person >= place ? kindOf(names) : 'thing';
  if (bare && !isWord && cues.midSentence >= 4 && person > 0 && person > place) return kindOf(names);
  return bare && !isWord && cues.midSentence >= 5 ? 'term' : null;
}

/** A creature is one by all its names: Simon Marlowe, the Magpie, is none. */
const kindOf = (names: readonly NameRecord[]) =>
  names.every(({ words, title }) => title === null && isBeast(words)) ? 'creature' : 'person';

const isBeast = (words: readonly string[]) =>
  BEASTS.has(headOf(words)) && (words.length === 1 || !isGivenName(words[0] ?? ''));

/** “King of Bohemia” */
const isOffice = ({ words: [head = '', of] }: NameRecord) =>
  of === 'of' && (ROLES.has(head) || isTitle(head));

/** “The Rucastles” where there is a Rucastle. */
function isPlural({ words }: NameRecord, seen: NameLexicon): boolean {
  const key = words.join(' ');
  return (
    key.endsWith('s') &&
    (seen.isKnownName(key.slice(0, -1)) || (words.length === 1 && seen.isSurname(key.slice(0, -1))))
  );
}

/** The share of its mentions in which a place is gone to, or stood in. */
const GONE_TO = 0.2;
/** How much must speak for a person at each mention: of a name that is met seldom, and of what is called “the …”. */
const LIVELY = 0.3;
const ACTING = 0.1;
/** What a given name counts, and a surname that somebody goes by. */
const GIVEN = 3;
const SURNAME = 2;

const isGiven = (names: readonly NameRecord[]) =>
  names.some(({ words }) => isGivenName(words[0] ?? '') && !KNOWN_PLACES.has(words.join(' ')));

/** How much speaks for a person or a creature. */
function personhood(names: readonly NameRecord[], cues: ContextFeatures, seen: NameLexicon): number {
  const doing =
    2 * cues.speechVerb + 1.5 * cues.actionVerb + 0.5 * cues.weakAction + 1.5 * cues.relativeClause;
  const byEnd = names.some(({ words }) => words.length === 2 && isGivenName(words[1] ?? '')) ? 2 : 0;
  const surname = names.some(
    ({ words }) => words.length > 1 && !words.includes('of') && seen.isPersonName(words.at(-1) ?? ''),
  );
  return (
    (surname ? SURNAME : 0) +
    byEnd +
    doing +
    3 * cues.titled +
    2 * cues.possession +
    1.5 * cues.kinship +
    (isGiven(names) ? GIVEN : 0)
  );
}

function placehood(names: readonly NameRecord[], cues: ContextFeatures): number {
  return 1.5 * cues.placePreposition + 0.7 * cues.weakPlacePreposition + (names.some(isPlaceName) ? 6 : 0);
}

/** Whether the name itself says that it is a place's. */
function isPlaceName({ words, title }: NameRecord): boolean {
  if (words[0] === 'house' && words[1] === 'of') return false;
  const key = words.join(' ');
  const end = headOf(words).split('-').at(-1) ?? '';
  if (words.length > 1 && PLACE_FRONTS.has(words[0] ?? '')) return title === null;
  const ends = key !== end && (isGivenName(words[0] ?? '') ? SURE_PLACE_ENDS : PLACE_ENDS).has(end);
  if (title !== null && !SURE_PLACE_ENDS.has(end)) return false;
  return KNOWN_PLACES.has(key) || ends || /^[a-z]{3,}shire$/.test(key);
}

/** “Jane Larkin”: a name wherever it stands, since its first word can only be one. */
const isFullName = ({ words }: NameRecord) => words.length > 1 && isSurelyGiven(words[0] ?? '');

const isSurelyGiven = (word: string) => isGivenName(word) && !isCommonStart(word) && !NOT_NAMES.has(word);

function enoughForPerson(
  names: readonly NameRecord[],
  cues: ContextFeatures,
  person: number,
  bare: boolean,
  isWord: boolean,
): boolean {
  if (!bare) return cues.midSentence > 0 || cues.titled > 0 || names.some(isFullName);
  if (names.some(({ words }) => isGivenName(words[0] ?? ''))) {
    const surely = names.some(({ words }) => isSurelyGiven(words[0] ?? ''));
    return cues.midSentence > 0
      ? cues.total > 1 || person > GIVEN
      : surely && cues.total > 1 && person > GIVEN;
  }
  if (isWord) return cues.midSentence >= 3 && person >= 4;
  return (
    cues.midSentence >= 2 || (cues.midSentence === 1 && person >= 4) || (cues.total >= 3 && person >= 2.5)
  );
}

/** What is called “the …”: the White Rabbit, the Queen, the Pequod, the Speckled Band. */
function role(
  names: readonly NameRecord[],
  main: NameRecord,
  cues: ContextFeatures,
  person: number,
  isCommon: boolean,
  seen: NameLexicon,
): CodexKind | null {
  if (isCommon || cues.midSentence === 0) return null;
  const heads = names.map(({ words }) => headOf(words));
  const ending = byEnding(main);
  if (heads.some((head) => BEASTS.has(head)))
    return cues.midSentence >= 2 || heads.some((head) => seen.isKnownName(head)) ? kindOf(names) : null;
  if (heads.some((head) => ROLES.has(head) || isTitle(head)))
    return main.words.length > 1 || (person >= 2 && cues.midSentence >= 2) || cues.midSentence >= 4
      ? 'person'
      : null;
  if (names.some(isPlaceName)) return person < 4 ? 'place' : null;
  if (ending !== null && person < 6) return cues.midSentence >= 2 ? ending : null;
  const strong = person - 0.5 * cues.weakAction;
  if (strong >= 2 && strong > cues.total * ACTING && cues.midSentence >= 3) return 'person';
  if (main.words.length > 1) return cues.midSentence >= 3 ? 'thing' : null;
  return cues.midSentence >= 4 && (seen.wordCount(main.words[0] ?? '')?.lower ?? 0) === 0 ? 'thing' : null;
}

/** The word that says what it is: “rabbit” of “White Rabbit”, “queen” of “Queen of Hearts”. */
const headOf = (words: readonly string[]) => (words.includes('of') ? words[0] : words.at(-1)) ?? '';

function byEnding({ words }: NameRecord): CodexKind | null {
  const end = words.at(-1) ?? '';
  if (words.length < 2) return null;
  if (words[0] === 'house' && words[1] === 'of') return 'group';
  if (GROUP_ENDS.has(end)) return 'group';
  if (EVENT_ENDS.has(end)) return 'event';
  return THING_ENDS.has(end) ? 'thing' : null;
}
