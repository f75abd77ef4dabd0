// Finding a story's codex in its text: reads scene after scene, and notes after each what the codex is by then.

import type { FoundCodex } from '../story/found-codex.ts';
import type { CodexKind } from '../story/story.ts';
import { entityGender, type ResolutionContext } from './alias-candidates.ts';
import { classifyEntity } from './classify-entity.ts';
import { classifyForeignEntity } from './classify-foreign-entity.ts';
import { Clusters } from './clusters.ts';
import { DistinctNames } from './distinct-names.ts';
import { EntityHistory } from './entity-history.ts';
import { Introductions } from './introductions.ts';
import { isAmbiguous, linkAliases, possibleBearers } from './link-aliases.ts';
import type { NameRecord } from './name-record.ts';
import { NameStatistics } from './name-statistics.ts';
import { Narrator } from './narrator.ts';
import { readScene } from './read-scene.ts';
import { tokeniseScene } from './tokenise-scene.ts';

/**
 * The codex of a story by its scenes' texts (Discord markup; text n stands at index n - 1). What it holds of scenes
 * 1 to n is a function of those scenes alone: nothing is decided by what comes later.
 * @param language a BCP 47 tag; outside English less is found
 * @param onProgress is told before each scene how much is done, 0 to 1
 */
export function buildCodex(
  texts: readonly string[],
  language: string,
  onProgress: (done: number) => void = () => {},
): FoundCodex {
  const statistics = new NameStatistics();
  const clusters = new Clusters();
  const history = new EntityHistory();
  const narrator = new Narrator();
  const distinct = new DistinctNames();
  const introductions = new Introductions();
  const isEnglish = () => /^en\b/i.test(language) && statistics.readsLikeEnglish;
  // Of a scene that is read: what is joined is weighed anew.
  const kinds = new Map<NameRecord, CodexKind | null>();
  let mergeCount = 0;
  const kindOf = (record: NameRecord): CodexKind | null => {
    if (mergeCount !== clusters.mergeCount) kinds.clear();
    mergeCount = clusters.mergeCount;
    const root = clusters.root(record);
    const known = kinds.get(root);
    if (known !== undefined) return known;
    const kind = weighKind(root);
    kinds.set(root, kind);
    return kind;
  };
  const weighKind = (root: NameRecord) => {
    const names = clusters.records(root).filter((name) => name !== narrator.record);
    return isEnglish()
      ? classifyEntity(names, statistics)
      : classifyForeignEntity(names, statistics, language);
  };
  const isAnimate = (record: NameRecord) => ANIMATE_KINDS.has(kindOf(record));
  const mentionCount = (record: NameRecord) =>
    clusters.records(clusters.root(record)).reduce((sum, { features }) => sum + features.total, 0);
  const isPlace = (record: NameRecord) => kindOf(record) === 'place';
  // The given name of a full one may not be joined with it yet.
  const allNames = (record: NameRecord) =>
    clusters.records(clusters.root(record)).flatMap((name) => [name, ...statistics.givenNameOf(name)]);
  const areDistinct = (one: NameRecord, other: NameRecord) =>
    distinct.areDistinct(allNames(one), allNames(other));
  const context: ResolutionContext = { statistics, clusters, isAnimate, isPlace, mentionCount, areDistinct };
  const mayBeOne = (one: NameRecord, other: NameRecord) =>
    (isAnimate(one) || isAnimate(other)) && !isPlace(one) && !isPlace(other);
  const narratorContext = {
    ...{ root: (record: NameRecord) => clusters.root(record), mentionCount },
    isPerson: (record: NameRecord) => kindOf(record) === 'person',
  };
  for (const [index, text] of texts.entries()) {
    onProgress(index / texts.length);
    const scene = index + 1;
    const merge = (one: NameRecord, other: NameRecord) => clusters.merge(one, other, scene);
    const reader = { statistics, history, narrator, distinct, introductions, merge };
    const aliasPairs = readScene(tokeniseScene(text), scene, reader);
    kinds.clear();
    for (const [one, other] of aliasPairs) if (mayBeOne(one, other)) merge(one, other);
    linkAliases(context, scene);
    introductions.endScene({
      ...narratorContext,
      gender: (record) => entityGender(record, context),
      isNew: (record) => clusters.root(record).firstScene === scene,
    });
    for (const teller of narrator.endScene(scene, narratorContext))
      if (isEnglish()) merge(teller, narrator.record);
    const changedRoots = new Set(clusters.drainChanged());
    for (const record of statistics.namesInScene) {
      changedRoots.add(clusters.root(record));
      history.recordPossibleBearers(scene, record, possibleBearers(record, context));
    }
    for (const record of changedRoots) {
      const isEntry = clusters.root(record) === record && !isAmbiguous(record, context);
      history.recordState(scene, record, isEntry ? kindOf(record) : null, clusters.members(record));
    }
  }
  return history.toCodex(narrator.record);
}

const ANIMATE_KINDS: ReadonlySet<CodexKind | null> = new Set(['person', 'creature'] as const);
