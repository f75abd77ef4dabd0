// Whether what was gathered is enough for an entry, and of which kind.

import type { CodexKind } from '../story/story.ts';
import { isCommonSentenceStart } from './capitalised-spans.ts';
import { NOT_NAMES } from './english/common-words.ts';
import {
  ANIMALS,
  EVENT_SUFFIXES,
  GROUP_SUFFIXES,
  PLACE_PREFIXES,
  PLACE_SUFFIXES,
  STRONG_PLACE_SUFFIXES,
  THING_SUFFIXES,
} from './english/context-words.ts';
import { isGivenName } from './english/given-names.ts';
import { KNOWN_PLACES } from './english/places.ts';
import { isTitle, ROLE_NOUNS } from './english/titles.ts';
import type { NameLexicon } from './mentions.ts';
import { type ContextFeatures, type NameRecord, sumFeatures } from './name-record.ts';

/** The kind of what bears these names; null where too little speaks for it being a name at all. */
export function classifyEntity(names: readonly NameRecord[], lexicon: NameLexicon): CodexKind | null {
  const features = sumFeatures(names);
  const mainName = names.reduce<NameRecord | undefined>(
    (most, name) => (most === undefined || name.features.total > most.features.total ? name : most),
    undefined,
  );
  if (mainName === undefined || (features.afterA > 1 && features.afterA * 3 > features.midSentence))
    return null;
  if (isPlural(mainName, lexicon)) return null;
  const isSingleWord = names.every(({ title, words }) => title === null && words.length === 1);
  const { lower = 0, capitalised = 0 } = lexicon.wordCount(mainName.words[0] ?? '') ?? {};
  const isCommonWord = isSingleWord && lower > 0;
  if (isCommonWord && lower > capitalised) return null;
  const personScore = scorePerson(names, features, lexicon);
  const isDescription = names.some(isOfficeName) || (mainName.words.length > 1 && isAnimal(mainName.words));
  if (isDescription || features.afterThe * 2 > features.total)
    return classifyDescription(
      names,
      mainName,
      features,
      personScore,
      isCommonWord && lower * 2 > capitalised,
      lexicon,
    );
  // “Doctor” is said to many.
  if (isSingleWord && names.every(({ words }) => isTitle(words[0] ?? ''))) return null;
  const placeScore = scorePlace(names, features);
  const isPlace = names.some(isPlaceName);
  if (isPlace && kindBySuffix(mainName) !== 'group' && personScore < placeScore)
    return features.midSentence > 0 ? 'place' : null;
  // “Lee” may be a place too: a given name alone does not make a person of what is only ever gone to.
  const contextPersonScore = personScore - (isSingleWord && hasGivenName(names) ? GIVEN_NAME_SCORE : 0);
  if (
    placeScore >= 2 &&
    placeScore > contextPersonScore * 2 &&
    isSingleWord &&
    (features.placePreposition + features.weakPlacePreposition) / features.total > MIN_LOCATIVE_RATIO
  )
    return features.midSentence >= 2 ? 'place' : null;
  const isPersonLike =
    personScore >= 2 || (personScore >= 1.5 && personScore > features.total * MIN_PERSON_SCORE_PER_MENTION);
  if (isPersonLike && personScore > placeScore)
    return hasPersonEvidence(names, features, personScore, isSingleWord, isCommonWord)
      ? personOrCreature(names)
      : null;
  const ending = kindBySuffix(mainName);
  if (ending !== null && features.midSentence >= 2) return ending;
  const isLocative =
    (features.placePreposition + features.weakPlacePreposition) / features.total > MIN_LOCATIVE_RATIO;
  if (
    placeScore >= 2.1 &&
    personScore * 2 < placeScore &&
    features.midSentence >= 2 &&
    isLocative &&
    !isCommonWord
  )
    return 'place';
  if (!isSingleWord && features.midSentence >= 3)
    return personScore > 0 && personScore >= placeScore ? personOrCreature(names) : 'thing';
  if (
    isSingleWord &&
    !isCommonWord &&
    features.midSentence >= 4 &&
    personScore > 0 &&
    personScore > placeScore
  )
    return personOrCreature(names);
  return isSingleWord && !isCommonWord && features.midSentence >= 5 ? 'term' : null;
}

/** A creature is one by all its names: Simon Marlowe, the Magpie, is none. */
const personOrCreature = (names: readonly NameRecord[]) =>
  names.every(({ words, title }) => title === null && isAnimal(words)) ? 'creature' : 'person';

const isAnimal = (words: readonly string[]) =>
  ANIMALS.has(headWord(words)) && (words.length === 1 || !isGivenName(words[0] ?? ''));

/** “King of Bohemia” */
const isOfficeName = ({ words: [head = '', of] }: NameRecord) =>
  of === 'of' && (ROLE_NOUNS.has(head) || isTitle(head));

/** “The Rucastles” where there is a Rucastle. */
function isPlural({ words }: NameRecord, lexicon: NameLexicon): boolean {
  const key = words.join(' ');
  return (
    key.endsWith('s') &&
    (lexicon.isKnownName(key.slice(0, -1)) || (words.length === 1 && lexicon.isSurname(key.slice(0, -1))))
  );
}

/** The share of its mentions in which a place is gone to, or stood in. */
const MIN_LOCATIVE_RATIO = 0.2;
/** How much must speak for a person at each mention: of a name that is met seldom, and of what is called “the …”. */
const MIN_PERSON_SCORE_PER_MENTION = 0.3;
const MIN_PERSON_SCORE_PER_DESCRIPTION = 0.1;
/** What a given name counts, and a surname that somebody goes by. */
const GIVEN_NAME_SCORE = 3;
const SURNAME_SCORE = 2;

const hasGivenName = (names: readonly NameRecord[]) =>
  names.some(({ words }) => isGivenName(words[0] ?? '') && !KNOWN_PLACES.has(words.join(' ')));

/** How much speaks for a person or a creature. */
function scorePerson(names: readonly NameRecord[], features: ContextFeatures, lexicon: NameLexicon): number {
  const actionScore =
    2 * features.speechVerb +
    1.5 * features.actionVerb +
    0.5 * features.weakAction +
    1.5 * features.relativeClause;
  const givenNameAtEnd = names.some(({ words }) => words.length === 2 && isGivenName(words[1] ?? '')) ? 2 : 0;
  const surname = names.some(
    ({ words }) => words.length > 1 && !words.includes('of') && lexicon.isPersonName(words.at(-1) ?? ''),
  );
  return (
    (surname ? SURNAME_SCORE : 0) +
    givenNameAtEnd +
    actionScore +
    3 * features.titled +
    2 * features.possession +
    1.5 * features.kinship +
    (hasGivenName(names) ? GIVEN_NAME_SCORE : 0)
  );
}

function scorePlace(names: readonly NameRecord[], features: ContextFeatures): number {
  return (
    1.5 * features.placePreposition + 0.7 * features.weakPlacePreposition + (names.some(isPlaceName) ? 6 : 0)
  );
}

/** Whether the name itself says that it is a place's. */
function isPlaceName({ words, title }: NameRecord): boolean {
  if (words[0] === 'house' && words[1] === 'of') return false;
  const key = words.join(' ');
  const end = headWord(words).split('-').at(-1) ?? '';
  if (words.length > 1 && PLACE_PREFIXES.has(words[0] ?? '')) return title === null;
  const ends = key !== end && (isGivenName(words[0] ?? '') ? STRONG_PLACE_SUFFIXES : PLACE_SUFFIXES).has(end);
  if (title !== null && !STRONG_PLACE_SUFFIXES.has(end)) return false;
  return KNOWN_PLACES.has(key) || ends || /^[a-z]{3,}shire$/.test(key);
}

/** “Jane Larkin”: a name wherever it stands, since its first word can only be one. */
const isUnambiguousFullName = ({ words }: NameRecord) =>
  words.length > 1 && isUnambiguousGivenName(words[0] ?? '');

const isUnambiguousGivenName = (word: string) =>
  isGivenName(word) && !isCommonSentenceStart(word) && !NOT_NAMES.has(word);

function hasPersonEvidence(
  names: readonly NameRecord[],
  features: ContextFeatures,
  personScore: number,
  isSingleWord: boolean,
  isCommonWord: boolean,
): boolean {
  if (!isSingleWord)
    return features.midSentence > 0 || features.titled > 0 || names.some(isUnambiguousFullName);
  if (names.some(({ words }) => isGivenName(words[0] ?? ''))) {
    const surely = names.some(({ words }) => isUnambiguousGivenName(words[0] ?? ''));
    return features.midSentence > 0
      ? surely || features.total > 1 || personScore > GIVEN_NAME_SCORE
      : surely && features.total > 1 && personScore > GIVEN_NAME_SCORE;
  }
  if (isCommonWord) return features.midSentence >= 3 && personScore >= 4;
  return (
    features.midSentence >= 2 ||
    (features.midSentence === 1 && personScore >= 4) ||
    (features.total >= 3 && personScore >= 2.5)
  );
}

/** What is called “the …”: the White Rabbit, the Queen, the Pequod, the Speckled Band. */
function classifyDescription(
  names: readonly NameRecord[],
  mainName: NameRecord,
  features: ContextFeatures,
  personScore: number,
  isCommonWord: boolean,
  lexicon: NameLexicon,
): CodexKind | null {
  if (isCommonWord || features.midSentence === 0) return null;
  const heads = names.map(({ words }) => headWord(words));
  const ending = kindBySuffix(mainName);
  if (heads.some((head) => ANIMALS.has(head)))
    return features.midSentence >= 2 || heads.some((head) => lexicon.isKnownName(head))
      ? personOrCreature(names)
      : null;
  if (heads.some((head) => ROLE_NOUNS.has(head) || isTitle(head)))
    return mainName.words.length > 1 ||
      (personScore >= 2 && features.midSentence >= 2) ||
      features.midSentence >= 4
      ? 'person'
      : null;
  if (names.some(isPlaceName)) return personScore < 4 ? 'place' : null;
  if (ending !== null && personScore < 6) return features.midSentence >= 2 ? ending : null;
  const strong = personScore - 0.5 * features.weakAction;
  if (strong >= 2 && strong > features.total * MIN_PERSON_SCORE_PER_DESCRIPTION && features.midSentence >= 3)
    return 'person';
  if (mainName.words.length > 1) return features.midSentence >= 3 ? 'thing' : null;
  return features.midSentence >= 4 && (lexicon.wordCount(mainName.words[0] ?? '')?.lower ?? 0) === 0
    ? 'thing'
    : null;
}

/** The word that says what it is: “rabbit” of “White Rabbit”, “queen” of “Queen of Hearts”. */
const headWord = (words: readonly string[]) => (words.includes('of') ? words[0] : words.at(-1)) ?? '';

function kindBySuffix({ words }: NameRecord): CodexKind | null {
  const end = words.at(-1) ?? '';
  if (words.length < 2) return null;
  if (words[0] === 'house' && words[1] === 'of') return 'group';
  if (GROUP_SUFFIXES.has(end)) return 'group';
  if (EVENT_SUFFIXES.has(end)) return 'event';
  return THING_SUFFIXES.has(end) ? 'thing' : null;
}
