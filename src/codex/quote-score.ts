// How well a sentence tells who or what bears a name.

import { KINSHIP_NOUNS } from './english/context-words.ts';
import type { Mention } from './mentions.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

/** Characters of the longest sentence that is quoted whole, and of one that says little. */
const MAX_QUOTED_CHARS = 320;
const MIN_QUOTED_CHARS = 30;

/** Whole numbers, higher for better; below 0 for what no card should quote unless there is nothing else. */
export function quoteScore(
  { text, tokens, inDialogue }: TokenisedSentence,
  mention: Mention,
  mentionCount: number,
): number {
  const next = tokens[mention.to];
  const after = tokens[mention.to + 1];
  const prior = tokens[mention.from - 1];
  let score = 2;
  if (mention.from <= 2) score += 2;
  if (mention.from <= 2 && next?.gap === ' ' && next.casing === 'lower') score += 1;
  if (next?.gap === ', ' && EXPLANATORY_WORDS.has(next.key)) score += 3;
  if (
    next?.gap === ' ' &&
    (next.key === 'is' || next.key === 'was') &&
    EXPLANATORY_WORDS.has(after?.key ?? '')
  )
    score += 3;
  if (
    prior !== undefined &&
    mention.features.afterThe === 0 &&
    (KINSHIP_NOUNS.has(prior.key) || NAMING_WORDS.has(prior.key))
  )
    score += 2;
  if (mention.features.actionVerb + mention.features.relativeClause > 0) score += 1;
  if (mention.features.speechVerb > 0) score -= 1;
  if (inDialogue) score -= 2;
  if (/^[([]/.test(text)) score -= 1;
  if (/\?["”’']?$/.test(text)) score -= 2;
  if (text.length < MIN_QUOTED_CHARS) score -= 4;
  if (text.length > MAX_QUOTED_CHARS) score -= 2;
  if (tokens[0]?.casing === 'lower' || !/[.!?…]["”’')]*$/.test(text)) score -= 4;
  return score - Math.max(0, mentionCount - 2);
}

const EXPLANATORY_WORDS = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'my',
  'their',
  'our',
  'one',
  'who',
  'whose',
]);
const NAMING_WORDS = new Set(['named', 'called', 'name', 'is', 'was']);
