// Which sentences a card quotes: who somebody is, and what they did last.

/** A sentence that may be quoted; `score` says how well it tells. */
export interface QuoteCandidate {
  readonly scene: number;
  readonly sentence: number;
  readonly score: number;
}

/** Among how many scenes, from the first, the sentence that describes is looked for, and what a scene's distance costs. */
const MAX_INTRODUCTION_SCENES = 12;
const SCENE_DELAY_PENALTY = 0.5;
/** Less describes nobody: the first sentences that name them tell more. */
const MIN_DESCRIPTION_SCORE = 4;
/** What a second description must score to stand beside the first. */
const MIN_SECOND_SCORE = 5;
/** Among how many scenes, from the last, the latest deed is looked for, and what it must score to tell something. */
const MAX_LATEST_SCENES = 4;
const AGE_PENALTY = 1;
const MIN_ACTION_SCORE = 4;
/** A sentence in which somebody is merely named introduces where nothing describes. */
const MAX_FALLBACK_SCENES = 8;

/** @param descriptions and @param actions the best of each scene up to the gate, ascending */
export function chooseQuotes(
  descriptions: readonly QuoteCandidate[],
  actions: readonly QuoteCandidate[],
): QuoteCandidate[] {
  const [best, second] = descriptions
    .slice(0, MAX_INTRODUCTION_SCENES)
    .map((candidate, place) => ({ candidate, value: candidate.score - place * SCENE_DELAY_PENALTY }))
    .sort((a, b) => b.value - a.value)
    .map(({ candidate }) => candidate);
  const first = mostTelling(actions.slice(0, MAX_FALLBACK_SCENES));
  const isDescribed = best !== undefined && (best.score >= MIN_DESCRIPTION_SCORE || first === undefined);
  const introducing = isDescribed ? best : first;
  if (introducing === undefined) return [];
  const quotes = [introducing];
  if (isDescribed && second !== undefined && second.score >= MIN_SECOND_SCORE) quotes.push(second);
  const latest = latestAction(actions, introducing.scene);
  if (latest !== undefined && quotes.every(({ sentence }) => sentence !== latest.sentence))
    quotes.push(latest);
  return quotes;
}

function mostTelling(candidates: readonly QuoteCandidate[]): QuoteCandidate | undefined {
  return candidates
    .map((candidate, place) => ({ candidate, value: candidate.score - place }))
    .sort((a, b) => b.value - a.value)[0]?.candidate;
}

function latestAction(actions: readonly QuoteCandidate[], from: number): QuoteCandidate | undefined {
  const telling = actions.filter(({ scene, score }) => scene > from && score >= MIN_ACTION_SCORE);
  return telling
    .slice(-MAX_LATEST_SCENES)
    .reverse()
    .map((candidate, age) => ({ candidate, value: candidate.score - age * AGE_PENALTY }))
    .sort((a, b) => b.value - a.value)[0]?.candidate;
}
