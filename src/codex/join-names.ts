// Joining the short names of people with their full ones, in the scene where both stand.

import {
  entityGender,
  entityTitles,
  isDefiniteDescription,
  longerNames,
  type ResolutionContext,
} from './bearers.ts';
import type { Clusters } from './clusters.ts';
import { isGivenName } from './english/given-names.ts';
import { genderOfTitle } from './english/titles.ts';
import type { NameRecord } from './evidence.ts';

/** So many scenes after a full name, a short one may still be its own. */
const NEAR = 2;
/** How often a single word must stand where none of its possible bearers is, to be somebody of its own. */
const ON_ITS_OWN = 3;

/** Joins every short name met in scene `scene` with the one full name it can mean, if that stands there too, or shortly before. */
export function joinNames(known: ResolutionContext, scene: number): void {
  const { statistics, clusters } = known;
  for (const record of statistics.namesInScene) {
    if (record.words.length === 1 && !isSettled(record, clusters)) {
      const [target] = theOne(record, known);
      const bearer = target && clusters.root(target);
      if (bearer !== undefined && clusters.records(bearer).some(({ lastScene }) => lastScene >= scene - NEAR))
        clusters.merge(record, bearer, scene);
    } else if (record.words.length > 2 && record.title === null) {
      const [same, ...others] = withoutMiddle(record, known);
      if (same !== undefined && others.length === 0) clusters.merge(record, same, scene);
    }
  }
}

/** A short name that has found a longer one keeps it. */
function isSettled(record: NameRecord, clusters: Clusters): boolean {
  return clusters.records(clusters.root(record)).some((other) => length(other) > length(record));
}

const length = ({ words, title }: NameRecord) => words.length * 2 + (title === null ? 0 : 1);

/** Names of the one bearer that a short name can mean; none where there is none, or several. */
function theOne(record: NameRecord, known: ResolutionContext): readonly NameRecord[] {
  for (const names of likeliest(record, known)) {
    const bearers = new Set(names.map((name) => known.clusters.root(name)));
    if (bearers.size > 0) return bearers.size === 1 ? names : [];
  }
  return [];
}

/** Names a short name may stand for, the likeliest first: the next are asked only where there are none. */
function likeliest(record: NameRecord, known: ResolutionContext): readonly (readonly NameRecord[])[] {
  const [word = ''] = record.words;
  const fuller = longerNames(record, known);
  return record.title === null
    ? ofBare(record, word, fuller, known)
    : ofTitled(record.title, word, fuller, known);
}

function ofBare(
  record: NameRecord,
  word: string,
  fuller: readonly NameRecord[],
  known: ResolutionContext,
): readonly (readonly NameRecord[])[] {
  const untitled = fuller.filter(({ title }) => title === null);
  if (isDefiniteDescription(record)) return [fuller];
  const men = fuller.filter((other) => entityGender(other, known) !== 'female');
  const byGivenName = (names: readonly NameRecord[]) => names.filter(({ words }) => words[0] === word);
  return isGivenName(word) ? [byGivenName(untitled), byGivenName(fuller), men, untitled] : [men, untitled];
}

function ofTitled(
  title: string,
  word: string,
  fuller: readonly NameRecord[],
  known: ResolutionContext,
): readonly (readonly NameRecord[])[] {
  const gender = genderOfTitle(title);
  const fitting = fuller.filter((other) => {
    const theirs = entityGender(other, known);
    if (gender === null || theirs === gender) return true;
    return theirs === null && (gender === 'male' || entityTitles(other, known).size === 0);
  });
  const titledSo = title === 'lady' ? [] : fitting.filter((other) => entityTitles(other, known).has(title));
  if (titledSo.length > 0) return title === 'miss' && fullNames(fitting, known) > 1 ? [] : [titledSo];
  const byGivenName = fitting.filter(({ words }) => words[0] === word);
  if (byGivenName.length > 0) return [byGivenName];
  // “Mrs. Bennet” is none of her daughters, “Miss Bennet” the eldest, and “Mr. Weasley” none of his sons.
  if (title === 'miss' || title === 'ms') return womenNamed(word, known) > 2 ? [] : [fitting];
  if (title !== 'mr' && title !== 'mister') return [];
  return [
    fitting.filter(
      (other) =>
        other.words.length > 1 &&
        isCalledBySurname(other, word, known) &&
        entityTitles(other, known).size === 0,
    ),
  ];
}

/** How many people these full names are of. */
function fullNames(names: readonly NameRecord[], { clusters }: ResolutionContext): number {
  return new Set(names.filter(({ words }) => words.length > 1).map((name) => clusters.root(name))).size;
}

/** How many women bear a surname. */
function womenNamed(word: string, known: ResolutionContext): number {
  const women = known.statistics
    .namesWithWord(word)
    .filter((other) => entityGender(other, known) === 'female' && other.words.at(-1) === word);
  return new Set(women.map((other) => known.clusters.root(other))).size;
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
  const times = (word: string) =>
    statistics.namesWithWord(word).find(({ title, words }) => title === null && words.length === 1)?.features
      .total ?? 0;
  return times(given) === 0 || times(surname) > times(given);
}

/** “Francis Moulton” for “Francis Hay Moulton”. */
function withoutMiddle(
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
export function isAmbiguous(record: NameRecord, known: ResolutionContext): boolean {
  if (record.words.length > 1 || record.title !== null || isDefiniteDescription(record)) return false;
  if (!known.clusters.isSingleton(record)) return false;
  const bearers = longerNames(record, known);
  if (bearers.length === 0) return false;
  const theirs = new Set<number>();
  for (const { mentions } of bearers)
    for (let at = 0; at < mentions.length; at += 2)
      for (let later = 0; later <= NEAR; later++) theirs.add((mentions[at] ?? 0) + later);
  let own = 0;
  for (let at = 0; at < record.mentions.length; at += 2)
    if (!theirs.has(record.mentions[at] ?? 0)) own += record.mentions[at + 1] ?? 0;
  return own < ON_ITS_OWN;
}
