// Joining the short names of people with their full ones, in the scene where both stand.

import {
  entityGender,
  entityTitles,
  isDefiniteDescription,
  longerNames,
  type ResolutionContext,
} from './alias-candidates.ts';
import type { Clusters } from './clusters.ts';
import { contractedNames } from './contracted-names.ts';
import { isGivenName } from './english/given-names.ts';
import { canonicalTitle, genderOfTitle } from './english/titles.ts';
import { type NameRecord, sumFeatures } from './name-record.ts';
import { wordList } from './word-list.ts';

/** So many scenes after a full name, a short one may still be its own. */
const MAX_SCENE_DISTANCE = 2;
/** In how many scenes somebody must have gone by a given name before a full name that comes later is theirs. */
const MIN_ESTABLISHED_SCENES = 3;
/** So many scenes later than a title and surname, a full name may still be theirs; whoever comes later may be a son. */
const MAX_NAMING_DELAY_SCENES = 1;
/** How much oftener a nickname must stand without its “Miss”. */
const MIN_NICKNAME_RATIO = 3;
/** For so many scenes a rival must not have been named, and so many times less often than the one who is. */
const PRESENT_SCENES = 8;
const MIN_DOMINANCE = 5;
/** How many times less often a rival is named who is none, wherever he is. */
const MIN_CLEAR_DOMINANCE = 30;
/** Titles that say how somebody stands to whoever speaks, and those of trades, which a “Mr.” has too. */
const FAMILY_TITLES = wordList('father brother uncle grandpa grandfather papa friar cousin saint');
const TRADE_TITLES = wordList('captain farmer shepherd squire cook ranger warden comrade citizen coach');
const RANKS = wordList('colonel major general lieutenant sergeant admiral commander brigadier marshal');
/** How often a single word must stand where none of its possible bearers is, to be somebody of its own. */
const MIN_INDEPENDENT_MENTIONS = 3;

/** Joins every name met in scene `scene` with the one fuller name it can mean. */
export function linkAliases(context: ResolutionContext, scene: number): void {
  const { statistics, clusters } = context;
  // The fullest first: whose a surname is may hang on whose a title is.
  const names = [...statistics.namesInScene].sort((a, b) => specificity(b) - specificity(a) || a.id - b.id);
  for (const record of names) {
    const spelled = sameTitleName(record, context);
    if (spelled !== undefined) clusters.merge(record, spelled, scene);
    if (record.words.length > 1) {
      const [same, ...others] = record.title === null ? contractedNames(record, context) : [];
      if (same !== undefined && others.length === 0) clusters.merge(record, same, scene);
    } else if (!isLinked(record, clusters)) {
      const target = soleBearer(record, context, scene);
      if (target !== undefined && mayJoin(record, target, context, scene))
        clusters.merge(record, target, scene);
    }
  }
}

/** “Cap'n Silver” for “Captain Silver”, “M. Valmont” for “Monsieur Valmont”, “Miss Pip” for “Pip”. */
function sameTitleName(
  record: NameRecord,
  { statistics, clusters }: ResolutionContext,
): NameRecord | undefined {
  const { title, words } = record;
  if (title === null || words.length > 1) return undefined;
  const [word = ''] = words;
  const named = statistics.namesWithWord(word).filter((other) => other !== record && other.words.length > 0);
  const sameTitle = named.find(
    (other) =>
      other.title !== null &&
      canonicalTitle(other.title) === canonicalTitle(title) &&
      other.words.join(' ') === word &&
      clusters.root(other) !== clusters.root(record),
  );
  if (sameTitle !== undefined) return sameTitle;
  // A nickname is no family's: nobody else bears it.
  const [bare, ...others] = named;
  const isNickname =
    title === 'miss' && others.length === 0 && bare?.title === null && bare.words.length === 1;
  return isNickname && bare.features.total >= record.features.total * MIN_NICKNAME_RATIO ? bare : undefined;
}

/** Whether what is known by scene `scene` makes it sure that a short name is this bearer's. */
function mayJoin(record: NameRecord, target: NameRecord, context: ResolutionContext, scene: number): boolean {
  const bearer = context.clusters.records(context.clusters.root(target));
  if (!bearer.some(context.isAnimate)) return false;
  const [word = ''] = record.words;
  const isLoose = record.title === null && (isGivenName(word) || isDefiniteDescription(record));
  if (isLoose && !bearer.some(({ lastScene }) => lastScene >= scene - MAX_SCENE_DISTANCE)) return false;
  // Another Ben may have been spoken of before Ben Gunn comes.
  const cameBefore = isLoose && record.firstScene < Math.min(...bearer.map(({ firstScene }) => firstScene));
  return !cameBefore || record.mentions.length / 2 >= MIN_ESTABLISHED_SCENES;
}

/** A short name that has found a longer one keeps it. */
function isLinked(record: NameRecord, clusters: Clusters): boolean {
  return clusters.records(clusters.root(record)).some((other) => specificity(other) > specificity(record));
}

const specificity = ({ words, title }: NameRecord) => words.length * 2 + (title === null ? 0 : 1);

/** A name of the one bearer that a short name can mean; undefined where there is none, or several. */
function soleBearer(record: NameRecord, context: ResolutionContext, scene: number): NameRecord | undefined {
  for (const names of candidateTiers(record, context)) {
    const entities = [...new Set(names.map((name) => context.clusters.root(name)))];
    if (entities.length === 1) return names[0];
    if (entities.length > 1)
      return record.title === null ? presentBearer(record, entities, context, scene) : undefined;
  }
  return undefined;
}

/** The only one of several bearers of a surname who has been on the page for long, where the others are hardly named. */
function presentBearer(
  { words: [word = ''] }: NameRecord,
  entities: readonly NameRecord[],
  { clusters }: ResolutionContext,
  scene: number,
): NameRecord | undefined {
  if (isGivenName(word)) return undefined;
  const present = entities.filter((entity) =>
    clusters.records(entity).some(({ lastScene }) => lastScene >= scene - PRESENT_SCENES),
  );
  const [bearer] = present;
  if (bearer === undefined || present.length > 1) return undefined;
  const mentionsOf = (entity: NameRecord) => sumFeatures(clusters.records(entity)).total;
  const rivals = entities.filter((entity) => entity !== bearer);
  return rivals.every((rival) => mentionsOf(rival) * MIN_DOMINANCE <= mentionsOf(bearer))
    ? bearer
    : undefined;
}

/** Names a short name may stand for, the likeliest first: the next are asked only where there are none. */
function candidateTiers(record: NameRecord, context: ResolutionContext): readonly (readonly NameRecord[])[] {
  const [word = ''] = record.words;
  const candidates = longerNames(record, context);
  return record.title === null
    ? bareNameCandidates(record, word, candidates, context)
    : titledNameCandidates(record.title, word, record.firstScene, candidates, context);
}

function bareNameCandidates(
  record: NameRecord,
  word: string,
  candidates: readonly NameRecord[],
  context: ResolutionContext,
): readonly (readonly NameRecord[])[] {
  const untitled = candidates.filter(({ title }) => title === null);
  if (isDefiniteDescription(record)) return [candidates];
  const notFemale = candidates.filter((other) => entityGender(other, context) !== 'female');
  const byGivenName = (names: readonly NameRecord[]) => names.filter(({ words }) => words[0] === word);
  return isGivenName(word)
    ? [byGivenName(untitled), byGivenName(candidates), notFemale, untitled]
    : [notFemale, untitled];
}

function titledNameCandidates(
  title: string,
  word: string,
  firstScene: number,
  candidates: readonly NameRecord[],
  context: ResolutionContext,
): readonly (readonly NameRecord[])[] {
  const gender = genderOfTitle(title);
  const compatible = candidates.filter((other) => {
    const candidateGender = entityGender(other, context);
    if (gender === null || candidateGender === gender) return true;
    return candidateGender === null && (gender === 'male' || entityTitles(other, context).size === 0);
  });
  const withSameTitle =
    title === 'lady'
      ? []
      : compatible.filter(
          (other) =>
            entityTitles(other, context).has(canonicalTitle(title)) &&
            (gender === 'female' || bearerSince(other, context) <= firstScene + MAX_NAMING_DELAY_SCENES),
        );
  const men = compatible.filter((other) => other.words.length > 1 && gender !== 'female');
  if (men.length > 0 && dominantBearer(men, context) === undefined) return [];
  if (withSameTitle.length > 0)
    return title === 'miss' && countFullNames(compatible, context) > 1 ? [] : [withSameTitle];
  const byGivenName = compatible.filter(({ words }) => words[0] === word);
  if (byGivenName.length > 0) return [byGivenName];
  // “Mrs. Bennet” is none of her daughters, “Miss Bennet” the eldest, and “Mr. Weasley” none of his sons.
  if (title === 'miss' || title === 'ms')
    return countWomenNamed(word, context) > 2 || context.statistics.isKnownName(`${word}s`)
      ? []
      : [compatible];
  if (gender === 'female' || FAMILY_TITLES.has(title)) return [];
  const fullNames = compatible.filter(
    (other) => other.words.length > 1 && entityGender(other, context) !== 'female',
  );
  const bearer = dominantBearer(fullNames, context);
  // Whoever comes with a full name after “Squire Gordon” is long known may be his son.
  const bearers = fullNames.filter(
    (other) =>
      context.clusters.root(other) === bearer &&
      other.firstScene <= firstScene + MAX_NAMING_DELAY_SCENES &&
      isCalledBySurname(other, word, context) &&
      titlesAgree(title, entityTitles(other, context)),
  );
  return [bearers];
}

/** Whose these names are, where nobody else bears one, or hardly ever. */
function dominantBearer(
  names: readonly NameRecord[],
  { clusters }: ResolutionContext,
): NameRecord | undefined {
  const [first, second] = [...new Set(names.map((name) => clusters.root(name)))]
    .map((root) => ({ root, total: sumFeatures(clusters.records(root)).total }))
    .sort((a, b) => b.total - a.total);
  return (second?.total ?? 0) * MIN_CLEAR_DOMINANCE <= (first?.total ?? 0) ? first?.root : undefined;
}

/** The scene that first names the bearer. */
const bearerSince = (record: NameRecord, { clusters }: ResolutionContext) => clusters.root(record).firstScene;

/** Whether somebody who goes by some titles may go by one more: a farmer is a Mr. too, a general hardly. */
function titlesAgree(title: string, titles: ReadonlySet<string>): boolean {
  // A rank is its bearer's alone: “Colonel Vane” may be the uncle of the John Vane who tells of him.
  if (RANKS.has(canonicalTitle(title))) return titles.has(canonicalTitle(title));
  if (TRADE_TITLES.has(canonicalTitle(title)))
    return [...titles].every((each) => TRADE_TITLES.has(each) || each === 'mr');
  return [...titles].every(
    (each) => TRADE_TITLES.has(each) || FAMILY_TITLES.has(each) || each === canonicalTitle(title),
  );
}

/** How many people these full names are of. */
function countFullNames(names: readonly NameRecord[], { clusters }: ResolutionContext): number {
  return new Set(names.filter(({ words }) => words.length > 1).map((name) => clusters.root(name))).size;
}

/** How many women bear a surname. */
function countWomenNamed(word: string, context: ResolutionContext): number {
  const women = context.statistics
    .namesWithWord(word)
    .filter((other) => entityGender(other, context) === 'female' && other.words.at(-1) === word);
  return new Set(women.map((other) => context.clusters.root(other))).size;
}

/**
 * Whether the text calls the bearer of a full name by the surname, not by the given name: “Mr. Weasley” is none of the
 * boys whom it calls Ron and Fred.
 */
function isCalledBySurname(
  { words: [given = ''] }: NameRecord,
  surname: string,
  { statistics }: ResolutionContext,
): boolean {
  const named = statistics
    .namesWithWord(surname)
    .filter(({ words }) => words.length === 1 && words[0] === surname);
  const givenCount = statistics
    .namesWithWord(given)
    .filter(({ title, words }) => title === null && words.length === 1 && words[0] === given)
    .reduce((sum, { features }) => sum + features.total, 0);
  const surnameCount = named
    .filter(({ title }) => title === null || genderOfTitle(title) !== 'female')
    .reduce((sum, { features }) => sum + features.total, 0);
  return givenCount === 0 || surnameCount > givenCount;
}

/** Whether a bare word may mean several people, so that it is nobody's name until the text says whose. */
export function isAmbiguous(record: NameRecord, context: ResolutionContext): boolean {
  if (record.words.length > 1 || record.title !== null || isDefiniteDescription(record)) return false;
  if (!context.clusters.isSingleton(record)) return false;
  const candidates = longerNames(record, context);
  if (candidates.length === 0) return false;
  const candidateScenes = new Set<number>();
  for (const { mentions } of candidates)
    for (let at = 0; at < mentions.length; at += 2)
      for (let later = 0; later <= MAX_SCENE_DISTANCE; later++)
        candidateScenes.add((mentions[at] ?? 0) + later);
  let independentMentions = 0;
  for (let at = 0; at < record.mentions.length; at += 2)
    if (!candidateScenes.has(record.mentions[at] ?? 0)) independentMentions += record.mentions[at + 1] ?? 0;
  return independentMentions < MIN_INDEPENDENT_MENTIONS;
}
