// Finding a story's codex in its text: reads scene after scene, and notes after each what the codex is by then.

import type { FoundCodex } from '../story/found-codex.ts';
import type { CodexKind } from '../story/story.ts';
import type { Known } from './bearers.ts';
import { Clusters } from './clusters.ts';
import type { NameRecord } from './evidence.ts';
import { Gathered } from './gathered.ts';
import { History } from './history.ts';
import { isAmbiguous, joinNames } from './join-names.ts';
import { judge } from './judge.ts';
import { judgeForeign } from './judge-foreign.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type ReadSentence, readSentences } from './scene-sentences.ts';
import { tells } from './telling.ts';
import { toldJoins } from './told-joins.ts';

/**
 * The codex of a story by its scenes' texts (Discord markup; text n stands at index n - 1). What it holds of scenes
 * 1 to n is a function of those scenes alone: nothing is decided by what comes later.
 * @param language a BCP 47 tag; outside English less is found
 */
export function buildCodex(texts: readonly string[], language: string): FoundCodex {
  const gathered = new Gathered();
  const clusters = new Clusters();
  const history = new History();
  const kindOf = (record: NameRecord) => {
    const names = clusters.records(clusters.root(record));
    const isEnglish = /^en\b/i.test(language) && gathered.readsLikeEnglish;
    return isEnglish ? judge(names, gathered) : judgeForeign(names, gathered, language);
  };
  const isSomebody = (record: NameRecord) => LIVING.has(kindOf(record));
  const known: Known = { gathered, clusters, isSomebody };
  for (const [index, text] of texts.entries()) {
    const scene = index + 1;
    const told = readScene(readSentences(text), scene, known, history);
    for (const [one, other] of told)
      if (isSomebody(one) || isSomebody(other)) clusters.join(one, other, scene);
    joinNames(known, scene);
    const touched = new Set(clusters.takeChanged());
    for (const record of gathered.here) touched.add(clusters.root(record));
    for (const record of touched) {
      const isEntry = clusters.root(record) === record && !isAmbiguous(record, known);
      history.note(scene, record, isEntry ? kindOf(record) : null, clusters.members(record));
    }
  }
  return history.sealed();
}

const LIVING: ReadonlySet<CodexKind | null> = new Set(['person', 'creature'] as const);

type Pair = readonly [NameRecord, NameRecord];

/** Takes in all that a scene says of names, and answers with those that it says to be one bearer's. */
function readScene(
  sentences: readonly ReadSentence[],
  scene: number,
  { gathered, clusters }: Known,
  history: History,
): Pair[] {
  gathered.beginScene();
  // First all words: whether a capital means anything may show only later in the scene.
  for (const { tokens } of sentences) gathered.countWords(tokens);
  const told: Pair[] = [];
  for (const sentence of sentences) {
    const mentions = mentionsIn(sentence.tokens, gathered);
    if (mentions.length === 0) continue;
    const place = history.keep(sentence.text);
    const met = new Map<Mention, NameRecord>();
    for (const mention of mentions) {
      const telling = tells(sentence, mention, mentions.length);
      const [record, longer] = gathered.meet(mention, scene, place, telling);
      met.set(mention, record);
      if (longer !== undefined) clusters.join(record, longer, scene);
    }
    for (const [first, second] of toldJoins(sentence, mentions, gathered)) {
      const [one, other] = [met.get(first), met.get(second)];
      if (one !== undefined && other !== undefined) told.push([one, other]);
    }
  }
  return told;
}
