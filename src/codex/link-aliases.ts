// Joining the short names of people with their full ones, in the scene where both stand.

import {
  entityGender,
  isDefiniteDescription,
  longerNames,
  type ResolutionContext,
} from './alias-candidates.ts';
import { bareNameBearers } from './bare-names.ts';
import type { Clusters } from './clusters.ts';
import { contractedNames } from './contracted-names.ts';
import { COMMON_GIVEN_NAMES, isGivenName } from './english/given-names.ts';
import { canonicalTitle } from './english/titles.ts';
import type { NameRecord } from './name-record.ts';
import { areOneMans, mayBear, titledNameBearers } from './titled-names.ts';

/** So many scenes after a full name, a short one may still be its own. */
const MAX_SCENE_DISTANCE = 2;
/** In how many scenes somebody must have gone by a given name before a full name that comes later is theirs. */
const MIN_ESTABLISHED_SCENES = 3;
/** How often a scene must use a given name that it names in full too, for it to be that bearer's. */
const MIN_MENTIONS_TOGETHER = 3;
const TITLES_OF_COURTESY = new Set(['mr', 'mrs', 'miss', 'master', 'mister']);
/** How much oftener a nickname must stand without its “Miss”. */
const MIN_NICKNAME_RATIO = 3;
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
      if (same !== undefined && others.length === 0 && !context.areDistinct(record, same))
        clusters.merge(record, same, scene);
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
  const isInFull = named.some((other) => other.words.length > 1);
  const tradesman = named.find((other) => other.title !== null && areOneMans(other.title, title));
  if (tradesman !== undefined && !isInFull) return tradesman;
  // A nickname is no family's: nobody else bears it.
  const [bare, ...others] = named;
  const isNickname =
    title === 'miss' && others.length === 0 && bare?.title === null && bare.words.length === 1;
  return isNickname && bare.features.total >= record.features.total * MIN_NICKNAME_RATIO ? bare : undefined;
}

/** Whether what is known by scene `scene` makes it sure that a short name is this bearer's. */
function mayJoin(record: NameRecord, target: NameRecord, context: ResolutionContext, scene: number): boolean {
  const bearer = context.clusters.records(context.clusters.root(target));
  if (!bearer.some(context.isAnimate) || context.areDistinct(record, target)) return false;
  const [word = ''] = record.words;
  // Brighton is no Dr. Brighton.
  if (record.title === null && context.isPlace(record)) return false;
  const genders = [entityGender(record, context), entityGender(target, context)];
  if (genders.includes('male') && genders.includes('female')) return false;
  const isGiven = isGivenName(word) || target.words[0] === word;
  const isPresent = bearer.some(({ lastScene }) => lastScene >= scene - MAX_SCENE_DISTANCE);
  const isLoose = record.title === null && (isGiven || isDefiniteDescription(record));
  if (isLoose && !isPresent) return false;
  // Another Ben may have been spoken of before Ben Gunn comes.
  const cameBefore = isLoose && record.firstScene < Math.min(...bearer.map(({ firstScene }) => firstScene));
  if (!cameBefore) return true;
  const isEstablished = record.mentions.length / 2 >= MIN_ESTABLISHED_SCENES;
  if (!isEstablished || !COMMON_GIVEN_NAMES.has(word)) return isEstablished;
  return isOfKnownFamily(target, context) || areNamedTogether(record, target);
}

/** Whether a scene that names somebody in full, without a rank, goes on with the given name. */
const areNamedTogether = (given: NameRecord, { titles, lastScene }: NameRecord) =>
  given.lastScene === lastScene &&
  given.mentionsInLastScene >= MIN_MENTIONS_TOGETHER &&
  [...titles].every((title) => TITLES_OF_COURTESY.has(title));

/** Whether a full name's surname was somebody's before: of two Marys, that is the one the story has known. */
function isOfKnownFamily(target: NameRecord, { statistics, clusters }: ResolutionContext): boolean {
  const surname = target.words.at(-1) ?? '';
  const [own, since] = [clusters.root(target), target.firstScene];
  return statistics
    .namesWithWord(surname)
    .filter(({ words, title }) => words.at(-1) === surname && words.length + (title === null ? 0 : 1) > 1)
    .some((other) => clusters.root(other) !== own && other.firstScene < since && other.title !== 'miss');
}

/** A short name that has found a longer one keeps it. */
function isLinked(record: NameRecord, clusters: Clusters): boolean {
  return clusters.records(clusters.root(record)).some((other) => specificity(other) > specificity(record));
}

const specificity = ({ words, title }: NameRecord) => words.length * 2 + (title === null ? 0 : 1);

/** A name of the one bearer that a short name can mean; undefined where there is none, or several. */
function soleBearer(record: NameRecord, context: ResolutionContext, scene: number): NameRecord | undefined {
  const bearers =
    record.title === null
      ? bareNameBearers(record, context, scene)
      : titledNameBearers(record, record.title, context);
  const entities = new Set(bearers.map((name) => context.clusters.root(name)));
  return entities.size === 1 ? bearers[0] : undefined;
}

/** More are no hint any more. */
const MAX_POSSIBLE_BEARERS = 3;

/** Names of those whom a short name may mean while the text leaves it open, one for each; none where it is joined or clear. */
export function possibleBearers(record: NameRecord, context: ResolutionContext): readonly NameRecord[] {
  const { clusters } = context;
  if (record.words.length > 1 || !clusters.isSingleton(record) || isDefiniteDescription(record)) return [];
  const bearers = longerNames(record, context).filter(
    (other) => record.title === null || mayBear(record.title, other, context),
  );
  const roots = [...new Set(bearers.map((name) => clusters.root(name)))];
  return roots.length > MAX_POSSIBLE_BEARERS ? [] : roots;
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
