// Who bears a title with one name: “Mr. Marlowe”, “Miss Jane”, “Captain Harrow”.

import { entityGender, entityTitles, longerNames, type ResolutionContext } from './alias-candidates.ts';
import { dominantBearer, isCalledBySurname } from './bearers.ts';
import { canonicalTitle, type Gender, genderOfTitle, TITLES_OF_WIVES } from './english/titles.ts';
import type { NameRecord } from './name-record.ts';
import { wordList } from './word-list.ts';

/** So many scenes later than a title and surname, a full name may still be theirs; whoever comes later may be a son. */
const MAX_NAMING_DELAY_SCENES = 1;
/** How often whoever comes after must be named, to be more than a son who is spoken of. */
const MIN_KNOWN_MENTIONS = 3;
/** How often somebody must be named whom the text calls by the given name too. */
const MIN_ONLY_BEARER_MENTIONS = 8;
/** How often somebody is named whom a book is about: its “Miss Hale” is her, also where there is a Mrs. Hale. */
const MIN_MAIN_CHARACTER_MENTIONS = 60;
/** Titles of daughters, and those that go with a given name too. */
const TITLES_OF_DAUGHTERS = wordList('miss ms mademoiselle mlle signorina fräulein fraulein');
const FAMILIAR_TITLES = wordList(
  'mr mister master miss ms m monsieur mademoiselle mlle señor signor signorina don doña fräulein fraulein herr',
  'mrs madame mme mistress lady',
);
/** Titles that say how somebody stands to whoever speaks, and those of trades, which a “Mr.” has too. */
const KIN_TITLES = wordList(
  'father brother sister uncle aunt auntie mother grandpa grandfather papa friar cousin saint',
);
const TRADE_TITLES = wordList('farmer shepherd cook ranger warden comrade citizen coach');
/** What somebody is called to please him. */
const SPOKEN_TITLES = wordList("cap'n cap master");
const RANKS = wordList('colonel major general lieutenant sergeant admiral commander brigadier marshal');

/** Names of whoever may bear a title with one name, by what is known so far: of one bearer only where it is sure. */
export function titledNameBearers(
  record: NameRecord,
  title: string,
  context: ResolutionContext,
): readonly NameRecord[] {
  const [word = ''] = record.words;
  const candidates = longerNames(record, context).filter((other) => mayBear(title, other, context));
  const byGivenName = candidates.filter(({ words }) => words[0] === word);
  if (byGivenName.length > 0) return givenNameBearers(record, title, byGivenName, context);
  // Lady Clara St. Simon is a peer's daughter, Lady St. Simon his wife.
  if (title === 'lady') return [];
  if (TITLES_OF_WIVES.has(title))
    return candidates.filter(
      (other) =>
        hasTitleWithSurname(other, title, context) && bearerSince(other, context) <= record.firstScene,
    );
  if (TITLES_OF_DAUGHTERS.has(title)) return daughters(record, title, candidates, context);
  return men(record, title, candidates, context);
}

/** By what the title and the bearer's names say: “Miss Innes” is nobody of whom it is not sure that she is a woman. */
export function mayBear(title: string, other: NameRecord, context: ResolutionContext): boolean {
  const gender = genderOfTitle(title);
  const candidateGender = entityGender(other, context);
  if (gender === null) return candidateGender !== 'female' || hasTitle(other, title, context);
  return candidateGender === gender || (candidateGender === null && gender === 'male');
}

/** “Mrs. Meg” does not make Meg March a Mrs. March. */
const hasTitleWithSurname = (record: NameRecord, title: string, { clusters }: ResolutionContext) =>
  clusters
    .records(clusters.root(record))
    .some(
      (name) =>
        name.words.length > 1 &&
        [...name.titles, name.title ?? ''].some((each) => canonicalTitle(each) === canonicalTitle(title)),
    );

const hasTitle = (record: NameRecord, title: string, context: ResolutionContext) =>
  entityTitles(record, context).has(canonicalTitle(title));

/** “Miss Jane”, “Uncle John”; “King Henry” is no other Henry. */
function givenNameBearers(
  record: NameRecord,
  title: string,
  candidates: readonly NameRecord[],
  context: ResolutionContext,
): readonly NameRecord[] {
  return candidates.filter((other) => {
    if (hasTitle(other, title, context)) return true;
    const delay = bearerSince(other, context) - record.firstScene;
    if (KIN_TITLES.has(title)) return Math.abs(delay) <= MAX_NAMING_DELAY_SCENES;
    return FAMILIAR_TITLES.has(title) && delay <= MAX_NAMING_DELAY_SCENES;
  });
}

/** “Miss Bennet” is the eldest: nobody's where there may be sisters. */
function daughters(
  record: NameRecord,
  title: string,
  candidates: readonly NameRecord[],
  context: ResolutionContext,
): readonly NameRecord[] {
  const { statistics, clusters } = context;
  const [word = ''] = record.words;
  const named = statistics.namesWithWord(word).filter(({ words }) => words.at(-1) === word);
  const women = named.filter(
    (other) => other.words.length > 1 && entityGender(other, context) === 'female' && !isWife(other),
  );
  if (new Set(women.map((other) => clusters.root(other))).size > 1) return [];
  if (statistics.isFamily(word)) return [];
  if (!named.some(isWife)) return candidates;
  return candidates.filter(
    (other) =>
      isKnownOrEarly(other, record, context) &&
      (hasTitleWithSurname(other, title, context) ||
        context.mentionCount(other) >= MIN_MAIN_CHARACTER_MENTIONS),
  );
}

/** A full name that is said once, long after, may be an aunt's: “Miss Jane Bates”. */
const isKnownOrEarly = (bearer: NameRecord, titled: NameRecord, context: ResolutionContext) =>
  bearerSince(bearer, context) - titled.firstScene <= MAX_NAMING_DELAY_SCENES ||
  context.mentionCount(bearer) >= MIN_KNOWN_MENTIONS;

const isWife = ({ title }: NameRecord) => title !== null && TITLES_OF_WIVES.has(title);

/** “Mr. Weasley” is none of his sons, and whoever comes with a full name after “Squire Gordon” is long known may be one. */
function men(
  record: NameRecord,
  title: string,
  candidates: readonly NameRecord[],
  context: ResolutionContext,
): readonly NameRecord[] {
  const { clusters } = context;
  const [word = ''] = record.words;
  const fullNames = candidates
    .filter(({ words }) => words.length > 1)
    .filter((other) => !mayBeSon(other, record, context));
  const bearer = dominantBearer(fullNames, context);
  return fullNames.filter((other) => {
    if (clusters.root(other) !== bearer) return false;
    const delay = bearerSince(other, context) - record.firstScene;
    const isEarly = delay <= MAX_NAMING_DELAY_SCENES;
    const isOnly = () => isEarly || isOnlyBearer(other, record, word, context);
    if (hasTitleWithSurname(other, title, context)) return isOnly();
    const isKin = KIN_TITLES.has(title) || genderOfTitle(title) === ('female' satisfies Gender);
    return (
      !isKin &&
      isOnly() &&
      (other.id < record.id || context.mentionCount(other) >= MIN_KNOWN_MENTIONS) &&
      (title === 'master' ||
        (isCalledBySurname(other, word, context) && other.features.young * 3 < other.features.total)) &&
      titlesAgree(title, entityTitles(other, context))
    );
  });
}

/** “Mr. Price” may be the father of William Price where there was a Mrs. Price, and the text calls him William. */
function mayBeSon(bearer: NameRecord, titled: NameRecord, { statistics }: ResolutionContext): boolean {
  const [given = ''] = bearer.words;
  const surname = bearer.words.at(-1) ?? '';
  const named = statistics
    .namesWithWord(surname)
    .filter(({ words }) => words.length === 1 && words[0] === surname);
  const bare = named.find(({ title }) => title === null)?.features.total ?? 0;
  const hasMother = named.some((other) => isWife(other) && other.firstScene <= titled.firstScene);
  return titled.title === 'mr' && hasMother && statistics.timesNamed(given) > bare;
}

/** Whether nobody else of this surname was ever named but a wife, and the text hardly calls the bearer by the given name. */
function isOnlyBearer(
  bearer: NameRecord,
  titled: NameRecord,
  surname: string,
  context: ResolutionContext,
): boolean {
  const { statistics, clusters } = context;
  const own = new Set([clusters.root(bearer), clusters.root(titled)]);
  const isOther = (name: NameRecord) =>
    !own.has(clusters.root(name)) && !isWife(name) && name.mentions.length > 0;
  const [given = ''] = bearer.words;
  return (
    !statistics.isFamily(surname) &&
    !statistics.namesWithWord(surname).some((name) => name.words.at(-1) === surname && isOther(name)) &&
    (statistics.timesNamed(given) === 0 ||
      (context.mentionCount(bearer) >= MIN_ONLY_BEARER_MENTIONS &&
        isCalledBySurname(bearer, surname, context)))
  );
}

/** Whether two titles before one surname are the same man's, as long as nobody bears it in full: “Mr.” and “Farmer”. */
export function areOneMans(one: string, other: string): boolean {
  const titles = [canonicalTitle(one), canonicalTitle(other)];
  return titles.includes('mr') && titles.some((title) => TRADE_TITLES.has(title));
}

/** The scene that first names the bearer. */
const bearerSince = (record: NameRecord, { clusters }: ResolutionContext) => clusters.root(record).firstScene;

/** Whether somebody who goes by some titles may go by one more: a farmer is a Mr. too, a general hardly. */
function titlesAgree(title: string, titles: ReadonlySet<string>): boolean {
  // A rank is its bearer's alone: “Colonel Vane” may be the uncle of the John Vane who tells of him.
  if (RANKS.has(canonicalTitle(title))) return false;
  const isTrade = TRADE_TITLES.has(canonicalTitle(title)) || SPOKEN_TITLES.has(title);
  return [...titles].every(
    (each) => TRADE_TITLES.has(each) || (isTrade ? each === 'mr' : KIN_TITLES.has(each)),
  );
}
