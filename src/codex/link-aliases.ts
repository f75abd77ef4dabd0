// Joining the short names of people with their full ones, in the scene where both stand.

import {
  entityGender,
  entityTitles,
  isDefiniteDescription,
  longerNames,
  type ResolutionContext,
} from './alias-candidates.ts';
import type { Clusters } from './clusters.ts';
import { isGivenName } from './english/given-names.ts';
import { genderOfTitle } from './english/titles.ts';
import type { NameRecord } from './name-record.ts';

/** So many scenes after a full name, a short one may still be its own. */
const MAX_SCENE_DISTANCE = 2;
/** How often a single word must stand where none of its possible bearers is, to be somebody of its own. */
const MIN_INDEPENDENT_MENTIONS = 3;

/** Joins every short name met in scene `scene` with the one full name it can mean, if that stands there too, or shortly before. */
export function linkAliases(context: ResolutionContext, scene: number): void {
  const { statistics, clusters } = context;
  for (const record of statistics.namesInScene) {
    if (record.words.length === 1 && !isLinked(record, clusters)) {
      const [target] = uniqueCandidates(record, context);
      const entity = target && clusters.root(target);
      if (
        entity !== undefined &&
        clusters.records(entity).some(({ lastScene }) => lastScene >= scene - MAX_SCENE_DISTANCE)
      )
        clusters.merge(record, entity, scene);
    } else if (record.words.length > 2 && record.title === null) {
      const [same, ...others] = withoutMiddleName(record, context);
      if (same !== undefined && others.length === 0) clusters.merge(record, same, scene);
    }
  }
}

/** A short name that has found a longer one keeps it. */
function isLinked(record: NameRecord, clusters: Clusters): boolean {
  return clusters.records(clusters.root(record)).some((other) => specificity(other) > specificity(record));
}

const specificity = ({ words, title }: NameRecord) => words.length * 2 + (title === null ? 0 : 1);

/** Names of the one bearer that a short name can mean; none where there is none, or several. */
function uniqueCandidates(record: NameRecord, context: ResolutionContext): readonly NameRecord[] {
  for (const names of candidateTiers(record, context)) {
    const entities = new Set(names.map((name) => context.clusters.root(name)));
    if (entities.size > 0) return entities.size === 1 ? names : [];
  }
  return [];
}

/** Names a short name may stand for, the likeliest first: the next are asked only where there are none. */
function candidateTiers(record: NameRecord, context: ResolutionContext): readonly (readonly NameRecord[])[] {
  const [word = ''] = record.words;
  const candidates = longerNames(record, context);
  return record.title === null
    ? bareNameCandidates(record, word, candidates, context)
    : titledNameCandidates(record.title, word, candidates, context);
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
    title === 'lady' ? [] : compatible.filter((other) => entityTitles(other, context).has(title));
  if (withSameTitle.length > 0)
    return title === 'miss' && countFullNames(compatible, context) > 1 ? [] : [withSameTitle];
  const byGivenName = compatible.filter(({ words }) => words[0] === word);
  if (byGivenName.length > 0) return [byGivenName];
  // “Mrs. Bennet” is none of her daughters, “Miss Bennet” the eldest, and “Mr. Weasley” none of his sons.
  if (title === 'miss' || title === 'ms') return countWomenNamed(word, context) > 2 ? [] : [compatible];
  if (title !== 'mr' && title !== 'mister') return [];
  return [
    compatible.filter(
      (other) =>
        other.words.length > 1 &&
        isCalledBySurname(other, word, context) &&
        entityTitles(other, context).size === 0,
    ),
  ];
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
  const countOf = (word: string) =>
    statistics.namesWithWord(word).find(({ title, words }) => title === null && words.length === 1)?.features
      .total ?? 0;
  return countOf(given) === 0 || countOf(surname) > countOf(given);
}

/** “Francis Moulton” for “Francis Hay Moulton”. */
function withoutMiddleName(
  record: NameRecord,
  { statistics, clusters, isAnimate }: ResolutionContext,
): readonly NameRecord[] {
  const [first = ''] = record.words;
  const last = record.words.at(-1);
  return statistics
    .namesWithWord(first)
    .filter(
      ({ words, title }) => title === null && words.length === 2 && words[0] === first && words[1] === last,
    )
    .filter((other) => clusters.root(other) !== clusters.root(record) && isAnimate(other));
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
