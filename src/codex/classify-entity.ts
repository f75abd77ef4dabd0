// Whether what was gathered is enough for an entry, and of which kind.

import type { CodexKind } from '../story/story.ts';
import { isCommonSentenceStart } from './capitalised-spans.ts';
import { NAMING_SCORE } from './context-features.ts';
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
import { KNOWN_PEOPLE } from './english/known-people.ts';
import { KNOWN_PLACES } from './english/places.ts';
import { isTitle, ROLE_NOUNS } from './english/titles.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { type ContextFeatures, type NameRecord, sumFeatures } from './name-record.ts';

/** What is known of a bearer's names, weighed once. */
interface Evidence {
  readonly names: readonly NameRecord[];
  readonly lexicon: NameLexicon;
  readonly mainName: NameRecord;
  readonly features: ContextFeatures;
  readonly isSingleWord: boolean;
  /** Of a single word: how often it stands in small letters, and how often large. */
  readonly lower: number;
  readonly capitalised: number;
  readonly isCommonWord: boolean;
  readonly personScore: number;
  readonly placeScore: number;
  /** Whether it is gone to, or stood in, often enough for a place. */
  readonly isLocative: boolean;
}

/** The kind of what bears these names; null where too little speaks for it being a name at all. */
export function classifyEntity(names: readonly NameRecord[], lexicon: NameLexicon): CodexKind | null {
  const evidence = gatherEvidence(names, lexicon);
  if (evidence === null || isNoName(evidence)) return null;
  const { mainName, features, isSingleWord } = evidence;
  const isDescription = names.some(isOfficeName) || (mainName.words.length > 1 && isAnimal(mainName.words));
  if (isDescription || features.afterThe * 2 > features.total) return classifyDescription(evidence);
  // “Doctor” is said to many, but of a mare it was said that “her name was Duchess”.
  const isTitleAlone = isSingleWord && names.every(({ words }) => isTitle(words[0] ?? ''));
  if (isTitleAlone && features.kinship < NAMING_SCORE) return null;
  return classifyName(evidence);
}

function gatherEvidence(names: readonly NameRecord[], lexicon: NameLexicon): Evidence | null {
  const features = sumFeatures(names);
  const mainName = names.reduce<NameRecord | undefined>(
    (most, name) => (most === undefined || name.features.total > most.features.total ? name : most),
    undefined,
  );
  if (mainName === undefined) return null;
  const isSingleWord = names.every(({ title, words }) => title === null && words.length === 1);
  const { lower = 0, capitalised = 0 } = lexicon.wordCount(mainName.words[0] ?? '') ?? {};
  return {
    ...{ names, lexicon, mainName, features, isSingleWord, lower, capitalised },
    isCommonWord: isSingleWord && lower > 0,
    personScore: scorePerson(names, features, lexicon),
    placeScore: scorePlace(names, features),
    isLocative:
      (features.placePreposition + features.weakPlacePreposition) / features.total > MIN_LOCATIVE_RATIO,
  };
}

/** “A Turk”, “the Rucastles”, and words that are mostly written small. */
function isNoName({ mainName, features, lexicon, isCommonWord, lower, capitalised }: Evidence): boolean {
  return (
    (features.afterA > 1 && features.afterA * 3 > features.midSentence) ||
    isPlural(mainName, lexicon) ||
    (isCommonWord && lower > capitalised)
  );
}

/** What is called by a name, not by what it is: somebody, or somewhere. */
function classifyName(evidence: Evidence): CodexKind | null {
  const { names, mainName, features, personScore, placeScore, isSingleWord } = evidence;
  const isPlace = names.some(isPlaceName);
  if (isPlace && kindBySuffix(mainName) !== 'group' && personScore < placeScore)
    return features.midSentence > 0 ? 'place' : null;
  // “Lee” may be a place too: a given name alone does not make a person of what is only ever gone to.
  const contextPersonScore = personScore - (isSingleWord && hasGivenName(names) ? GIVEN_NAME_SCORE : 0);
  if (placeScore >= 2 && placeScore > contextPersonScore * 2 && isSingleWord && evidence.isLocative)
    return features.midSentence >= 2 ? 'place' : null;
  const isPersonLike =
    personScore >= 2 || (personScore >= 1.5 && personScore > features.total * MIN_PERSON_SCORE_PER_MENTION);
  if (isPersonLike && personScore > placeScore)
    return hasPersonEvidence(evidence) ? personOrCreature(names) : null;
  return classifyWeakly(evidence);
}

/** By its ending, or by how often it stands where a capital means something. */
function classifyWeakly(evidence: Evidence): CodexKind | null {
  const { names, mainName, features, personScore, placeScore, isSingleWord, isCommonWord } = evidence;
  const { midSentence } = features;
  const ending = kindBySuffix(mainName);
  if (ending !== null && midSentence >= 2) return ending;
  const isPlace = placeScore >= 2.1 && personScore * 2 < placeScore && midSentence >= 2;
  if (isPlace && evidence.isLocative && !isCommonWord) return 'place';
  if (!isSingleWord) {
    if (midSentence < 3) return null;
    return personScore > 0 && personScore >= placeScore ? personOrCreature(names) : 'thing';
  }
  if (isCommonWord) return null;
  if (midSentence >= 4 && personScore > 0 && personScore > placeScore) return personOrCreature(names);
  return midSentence >= 5 ? 'term' : null;
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
function isPlural({ words, title, features }: NameRecord, lexicon: NameLexicon): boolean {
  const key = words.join(' ');
  if (title !== null || (words.length === 1 && features.total > 2 && features.afterThe * 2 < features.total))
    return false;
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
/** What it counts that somebody is said to be something: “Brand, the butler,”. */
const ROLE_SCORE = 4;

const hasGivenName = (names: readonly NameRecord[]) =>
  names.some(
    ({ words }) =>
      (isGivenName(words[0] ?? '') && !KNOWN_PLACES.has(words.join(' '))) ||
      KNOWN_PEOPLE.has(words.join(' ')),
  );

/** Beside what its title says. */
const hasRole = ({ roles, titles }: NameRecord) => [...roles.keys()].some((role) => !titles.has(role));

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
    (names.some(hasRole) ? ROLE_SCORE : 0) +
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
  (isGivenName(word) || KNOWN_PEOPLE.has(word)) && !isCommonSentenceStart(word) && !NOT_NAMES.has(word);

function hasPersonEvidence({ names, features, personScore, isSingleWord, isCommonWord }: Evidence): boolean {
  if (!isSingleWord)
    return features.midSentence > 0 || features.titled > 0 || names.some(isUnambiguousFullName);
  if (names.some(({ words }) => isGivenName(words[0] ?? '') || KNOWN_PEOPLE.has(words.join(' '))))
    return hasGivenNameEvidence(names, features, personScore);
  if (isCommonWord) return features.midSentence >= 3 && personScore >= 4;
  return (
    features.midSentence >= 2 ||
    (features.midSentence === 1 && personScore >= 4) ||
    (features.total >= 3 && personScore >= 2.5)
  );
}

function hasGivenNameEvidence(
  names: readonly NameRecord[],
  { midSentence, total, he, she }: ContextFeatures,
  personScore: number,
): boolean {
  const surely = names.some(({ words }) => isUnambiguousGivenName(words[0] ?? ''));
  if (midSentence > 0) return surely || total > 1 || personScore > GIVEN_NAME_SCORE;
  // “Helen had set her heart on it.”
  return surely && (total > 1 || he + she > 0) && personScore > GIVEN_NAME_SCORE;
}

/** What is called “the …”: the White Rabbit, the Queen, the Pequod, the Speckled Band. */
function classifyDescription(evidence: Evidence): CodexKind | null {
  const { names, mainName, features, personScore, lexicon } = evidence;
  const { midSentence } = features;
  const isMostlySmall = evidence.isCommonWord && evidence.lower * 2 > evidence.capitalised;
  if (isMostlySmall || midSentence === 0) return null;
  const heads = names.map(({ words }) => headWord(words));
  // “They dined at the Blue Boar.”
  const isInn = evidence.isLocative && evidence.placeScore > personScore;
  if (isInn && heads.some((head) => ANIMALS.has(head))) return midSentence >= 2 ? 'place' : null;
  if (heads.some((head) => ANIMALS.has(head)))
    return midSentence >= 2 || heads.some((head) => lexicon.isKnownName(head))
      ? personOrCreature(names)
      : null;
  if (heads.some((head) => ROLE_NOUNS.has(head) || isTitle(head)))
    return mainName.words.length > 1 || (personScore >= 2 && midSentence >= 2) || midSentence >= 4
      ? 'person'
      : null;
  return classifyOtherDescription(evidence);
}

function classifyOtherDescription({
  names,
  mainName,
  features,
  personScore,
  lexicon,
}: Evidence): CodexKind | null {
  const { midSentence, total, weakAction } = features;
  if (names.some(isPlaceName)) return personScore < 4 ? 'place' : null;
  const ending = kindBySuffix(mainName);
  if (ending !== null && personScore < 6) return midSentence >= 2 ? ending : null;
  const strong = personScore - 0.5 * weakAction;
  if (strong >= 2 && strong > total * MIN_PERSON_SCORE_PER_DESCRIPTION && midSentence >= 3) return 'person';
  if (mainName.words.length > 1) return midSentence >= 3 ? 'thing' : null;
  return midSentence >= 4 && (lexicon.wordCount(mainName.words[0] ?? '')?.lower ?? 0) === 0 ? 'thing' : null;
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
