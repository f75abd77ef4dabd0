// Finding a story's codex in its text: reads scene after scene, and notes after each what the codex is by then.

import type { FoundCodex } from '../story/found-codex.ts';
import type { CodexKind } from '../story/story.ts';
import type { ResolutionContext } from './alias-candidates.ts';
import { classifyEntity } from './classify-entity.ts';
import { classifyForeignEntity } from './classify-foreign-entity.ts';
import { Clusters } from './clusters.ts';
import { EntityHistory } from './entity-history.ts';
import { familyNames } from './family-names.ts';
import { isAmbiguous, linkAliases } from './link-aliases.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { NameRecord } from './name-record.ts';
import { NameStatistics } from './name-statistics.ts';
import { quoteScore } from './quote-score.ts';
import { statedAliases } from './stated-aliases.ts';
import { type TokenisedSentence, tokeniseScene } from './tokenise-scene.ts';

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
  const kindOf = (record: NameRecord) => {
    const names = clusters.records(clusters.root(record));
    const isEnglish = /^en\b/i.test(language) && statistics.readsLikeEnglish;
    return isEnglish ? classifyEntity(names, statistics) : classifyForeignEntity(names, statistics, language);
  };
  const isAnimate = (record: NameRecord) => ANIMATE_KINDS.has(kindOf(record));
  const mentionCount = (record: NameRecord) =>
    clusters.records(clusters.root(record)).reduce((sum, { features }) => sum + features.total, 0);
  const context: ResolutionContext = { statistics, clusters, isAnimate, mentionCount };
  for (const [index, text] of texts.entries()) {
    onProgress(index / texts.length);
    const scene = index + 1;
    const aliasPairs = readScene(tokeniseScene(text), scene, context, history);
    for (const [one, other] of aliasPairs)
      if (isAnimate(one) || isAnimate(other)) clusters.merge(one, other, scene);
    linkAliases(context, scene);
    const changedRoots = new Set(clusters.drainChanged());
    for (const record of statistics.namesInScene) changedRoots.add(clusters.root(record));
    for (const record of changedRoots) {
      const isEntry = clusters.root(record) === record && !isAmbiguous(record, context);
      history.recordState(scene, record, isEntry ? kindOf(record) : null, clusters.members(record));
    }
  }
  return history.toCodex();
}

const ANIMATE_KINDS: ReadonlySet<CodexKind | null> = new Set(['person', 'creature'] as const);

type AliasPair = readonly [NameRecord, NameRecord];

/** Takes in all that a scene says of names, and answers with those that it says to be one bearer's. */
function readScene(
  sentences: readonly TokenisedSentence[],
  scene: number,
  { statistics, clusters }: ResolutionContext,
  history: EntityHistory,
): AliasPair[] {
  statistics.beginScene();
  // First all words: whether a capital means anything may show only later in the scene.
  for (const { tokens } of sentences) statistics.countWords(tokens);
  const aliasPairs: AliasPair[] = [];
  for (const sentence of sentences) {
    const mentions = findMentions(sentence.tokens, statistics);
    if (mentions.length === 0) continue;
    for (const surname of familyNames(sentence.tokens, mentions)) statistics.addFamily(surname);
    const sentenceNumber = history.addSentence(sentence.text);
    const recordOf = new Map<Mention, NameRecord>();
    for (const mention of mentions) {
      const score = quoteScore(sentence, mention, mentions.length);
      const [record, longer] = statistics.addMention(mention, scene, sentenceNumber, score);
      recordOf.set(mention, record);
      if (longer !== undefined) clusters.merge(record, longer, scene);
    }
    for (const [first, second] of statedAliases(sentence, mentions, statistics)) {
      const [one, other] = [recordOf.get(first), recordOf.get(second)];
      if (one !== undefined && other !== undefined) aliasPairs.push([one, other]);
    }
  }
  return aliasPairs;
}
