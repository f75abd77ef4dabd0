// What stands around a name in a sentence of English, and what it tells of the bearer.

import type { TokenSpan } from './capitalised-spans.ts';
import { FUNCTION_WORDS } from './english/common-words.ts';
import {
  ACTION_VERBS,
  KINSHIP_NOUNS,
  PERSON_OBJECT_VERBS,
  PERSON_POSSESSIONS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  WEAK_ACTION_VERBS,
  WEAK_PLACE_PREPOSITIONS,
} from './english/context-words.ts';
import {
  FOREIGN_PLACE_PREPOSITIONS,
  FOREIGN_SPEECH_VERBS,
  FOREIGN_WEAK_PLACE_PREPOSITIONS,
} from './foreign-words.ts';
import { type ContextFeatures, NO_FEATURES } from './name-record.ts';
import type { Token } from './tokenise.ts';

/** What the words before and after a name tell. */
export function contextFeatures(
  name: TokenSpan & { readonly title: string | null },
  tokens: readonly Token[],
): ContextFeatures {
  const features = {
    ...NO_FEATURES,
    total: 1,
    midSentence: name.sentenceInitial ? 0 : 1,
    titled: name.title === null ? 0 : 1,
  };
  const article = articleBefore(name.from, tokens);
  if (article?.key === 'the') features.afterThe = 1;
  else if (article !== null) features.afterA = 1;
  if (YOUNG_WORDS.has(tokens[name.from - 1]?.key ?? '')) features.young = 1;
  addFeaturesBefore(features, (article?.at ?? name.from) - 1, article === null, tokens);
  addFeaturesAfter(features, name.to, tokens);
  if (isVocative(name, tokens)) features.weakAction += 2;
  return features;
}

const YOUNG_WORDS = new Set(['young', 'younger', 'little']);

/** “the” or “a” right before the word at `at`, or one small word earlier: “the old King”. */
function articleBefore(
  at: number,
  tokens: readonly Token[],
): { readonly key: string; readonly at: number } | null {
  if (tokens[at]?.gap !== ' ') return null;
  for (const place of [at - 1, at - 2]) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (token.key === 'the' || token.key === 'a' || token.key === 'an') return { key: token.key, at: place };
    if (token.casing !== 'lower' || token.gap !== ' ' || FUNCTION_WORDS.has(token.key)) return null;
  }
  return null;
}

/** `at` is the word before the name and its article. */
function addFeaturesBefore(
  features: ContextFeatures,
  at: number,
  hasNoArticle: boolean,
  tokens: readonly Token[],
): void {
  const prior = tokens[at];
  const gap = tokens[at + 1]?.gap;
  if (prior === undefined) return;
  if (hasNoArticle && (gap === ' ' || gap === ', ') && !prior.possessive && KINSHIP_NOUNS.has(prior.key))
    features.kinship += 1;
  if (hasNoArticle && /^ [“‘"']?$/.test(gap ?? '') && isNaming(at, tokens)) features.kinship += NAMING_SCORE;
  if (gap !== ' ') return;
  const earlier = tokens[at - 1];
  // “A Study in Scarlet” is no place.
  const isTitle = prior.gap === ' ' && earlier?.casing === 'capitalised' && !earlier.sentenceInitial;
  if (isSpeechVerb(prior.key)) features.speechVerb += 1;
  else if (PERSON_OBJECT_VERBS.has(prior.key)) features.actionVerb += 1;
  else if (isTitle) return;
  else if (PLACE_PREPOSITIONS.has(prior.key) || FOREIGN_PLACE_PREPOSITIONS.has(prior.key))
    features.placePreposition += 1;
  else if (WEAK_PLACE_PREPOSITIONS.has(prior.key) || FOREIGN_WEAK_PLACE_PREPOSITIONS.has(prior.key))
    features.weakPlacePreposition += 1;
}

/** How many words of kinship it is worth that something is said to be somebody's name. */
export const NAMING_SCORE = 3;

/** “Her name was” */
const isNaming = (at: number, tokens: readonly Token[]) =>
  ['is', 'was'].includes(tokens[at]?.key ?? '') &&
  tokens[at - 1]?.key === 'name' &&
  ['his', 'her', 'my', 'whose'].includes(tokens[at - 2]?.key ?? '');

const isSpeechVerb = (key: string) => SPEECH_VERBS.has(key) || FOREIGN_SPEECH_VERBS.has(key);

/** What somebody does, or would do. */
const VERB_FORMS =
  /^(?:[a-z]{2,}ed|would|could|should|might|must|(?:would|could|did|do|does|had|was|should)n't)$/;

/** `at` is the word after the name. */
function addFeaturesAfter(features: ContextFeatures, at: number, tokens: readonly Token[]): void {
  const next = tokens[at];
  if (next === undefined) return;
  const { key, gap } = next;
  if ((gap === ' ' || gap === ', ') && (key === 'who' || key === 'whose')) features.relativeClause += 1;
  if (gap !== ' ') return;
  if (tokens[at - 1]?.possessive) {
    if (PERSON_POSSESSIONS.has(key)) features.possession += 1;
    else if (next.casing === 'lower') features.weakAction += 0.5;
  } else if (isSpeechVerb(key)) features.speechVerb += 1;
  else if (WEAK_ACTION_VERBS.has(key)) features.weakAction += 1;
  else if (ACTION_VERBS.has(key)) features.actionVerb += 1;
  else if (VERB_FORMS.test(key)) features.weakAction += 1;
}

/** “I think, Watson, that” but not “Paris, London, and Rome”. */
function isVocative({ from, to }: TokenSpan, tokens: readonly Token[]): boolean {
  const [earlier, later] = [tokens[from - 1], tokens[to]];
  if (tokens[from]?.gap !== ', ' || earlier?.casing !== 'lower' || tokens[to - 1]?.possessive) return false;
  return (
    later === undefined ||
    (/^[,.!?]/.test(later.gap) && later.casing === 'lower' && !LIST_WORDS.has(later.key))
  );
}

const LIST_WORDS = new Set(['and', 'or', 'where', 'which']);
