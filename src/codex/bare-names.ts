// Who bears one word that stands alone: “Marlowe”, “Jane”, “the Count”.

import {
  entityGender,
  isDefiniteDescription,
  longerNames,
  type ResolutionContext,
} from './alias-candidates.ts';
import { isCalledBySurname } from './bearers.ts';
import { isGivenName } from './english/given-names.ts';
import { genderOfTitle } from './english/titles.ts';
import type { NameRecord } from './name-record.ts';
import { wordList } from './word-list.ts';

/** For so many scenes a rival must not have been named, and so many times less often than the one who is. */
const PRESENT_SCENES = 8;
const MIN_DOMINANCE = 5;
/** Titles that are said to many: “the Signora” is nobody's name. */
const POLITE_TITLES = wordList(
  'mr mrs miss ms sir lady lord madam madame monsieur mademoiselle signor signora signorina señor señora señorita don doña',
  "ma'amselle master mistress mister missus father mother brother sister aunt uncle cousin nurse saint herr frau fräulein",
);

/** Names of whoever may be meant by a bare word, by what is known until scene `scene`: of one bearer only where it is sure. */
export function bareNameBearers(
  record: NameRecord,
  context: ResolutionContext,
  scene: number,
): readonly NameRecord[] {
  const [word = ''] = record.words;
  const candidates = longerNames(record, context);
  if (isDefiniteDescription(record)) return POLITE_TITLES.has(word) ? [] : candidates;
  const fullNames = candidates.filter(({ words, title }) => words.length > 1 && title === null);
  const byGivenName = fullNames.filter(({ words }) => words[0] === word);
  const bySurname = fullNames.filter(({ words }) => words[0] !== word);
  if (byGivenName.length > 0) return isGivenName(word) ? byGivenName : [...byGivenName, ...bySurname];
  if (isGivenName(word)) {
    const titled = candidates.filter(({ words }) => words[0] === word);
    if (titled.length > 0) return titled;
  }
  return surnameBearers(word, bySurname, candidates, context, scene);
}

/** A surname is a man's before a woman's, and nobody's where it may mean a Mr. of that name as well. */
function surnameBearers(
  word: string,
  fullNames: readonly NameRecord[],
  candidates: readonly NameRecord[],
  context: ResolutionContext,
  scene: number,
): readonly NameRecord[] {
  const { clusters, statistics } = context;
  const titled = candidates.filter(({ words, title }) => words.length === 1 && title !== null);
  const men = [...fullNames, ...titled].filter((other) => entityGender(other, context) !== 'female');
  const entities = [...new Set(men.map((name) => clusters.root(name)))];
  if (entities.length > 1) {
    const present = presentBearer(entities, context, scene);
    return present === undefined ? [] : [present];
  }
  const [bearer] = men.length > 0 ? men : fullNames;
  if (bearer === undefined || bearer.words.length === 1) return men;
  // Her father may come: “Higgins” is nobody whom the text calls Bessy.
  const isShared =
    statistics.isFamily(word) ||
    statistics
      .namesWithWord(word)
      .some(
        (other) =>
          clusters.root(other) !== clusters.root(bearer) &&
          other.title !== null &&
          genderOfTitle(other.title) === 'female',
      );
  const isSurelyMale = entityGender(bearer, context) === 'male';
  if (isSurelyMale && !isShared) return men;
  return isCalledBySurname(bearer, word, context) ? (men.length > 0 ? men : fullNames) : [];
}

/** The only one of several bearers of a surname who has been on the page for long, where the others are hardly named. */
function presentBearer(
  entities: readonly NameRecord[],
  { clusters, mentionCount }: ResolutionContext,
  scene: number,
): NameRecord | undefined {
  const present = entities.filter((entity) =>
    clusters.records(entity).some(({ lastScene }) => lastScene >= scene - PRESENT_SCENES),
  );
  const [bearer] = present;
  if (bearer === undefined || present.length > 1) return undefined;
  const rivals = entities.filter((entity) => entity !== bearer);
  return rivals.every((rival) => mentionCount(rival) * MIN_DOMINANCE <= mentionCount(bearer))
    ? bearer
    : undefined;
}
