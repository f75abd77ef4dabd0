// How well a sentence tells who or what bears a name.

import { KINSHIP_NOUNS } from './english/context-words.ts';
import type { Mention } from './mentions.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';
import { wordList } from './word-list.ts';

/** Characters of the longest sentence that is quoted whole, and of one that says little. */
const MAX_QUOTED_CHARS = 320;
const MIN_QUOTED_CHARS = 30;

/** Whole numbers, higher for better; below 0 for what no card should quote unless there is nothing else. */
export function quoteScore(sentence: TokenisedSentence, mention: Mention, mentionCount: number): number {
  return (
    BASE_SCORE +
    subjectScore(sentence, mention) +
    descriptionScore(sentence, mention) -
    speechPenalty(sentence, mention) -
    formPenalty(sentence) -
    Math.max(0, mentionCount - 2)
  );
}

const BASE_SCORE = 2;
/** What a trade or a relation counts, and at most how much looks count. */
const DESCRIPTION_SCORE = 4;
const MAX_LOOKS_SCORE = 4;
/** More than a description counts: what people say of somebody is quoted only where nothing else tells. */
const SPEECH_PENALTY = 8;

/** Whether the sentence is about the bearer: the name begins it, and does something. */
function subjectScore({ tokens }: TokenisedSentence, { from, to, features }: Mention): number {
  const next = tokens[to];
  const acts = features.actionVerb + features.relativeClause > 0 ? 1 : 0;
  if (from > 2) return acts;
  return acts + 2 + (next?.gap === ' ' && next.casing === 'lower' ? 1 : 0);
}

/** Whether it says who the bearer is: “Harrow, the smith,”, “Harrow was a tall man”, “his brother Harrow”. */
function descriptionScore({ tokens }: TokenisedSentence, { from, to, features }: Mention): number {
  const [prior, next, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (tokens[to - 1]?.possessive === true) return 0;
  const isBeing = next?.gap === ' ' && BEING_VERBS.has(next.key);
  const looks = Math.min(MAX_LOOKS_SCORE, 2 * tokens.filter(({ key }) => LOOKS.has(key)).length);
  let score = 0;
  if (next?.gap === ', ' && EXPLANATORY_WORDS.has(next.key)) score += DESCRIPTION_SCORE;
  if (isBeing && EXPLANATORY_WORDS.has(after?.key ?? '')) score += DESCRIPTION_SCORE;
  if (isBeing || next?.gap === ', ' || prior?.gap === ' ') score += looks;
  const isNamed = KINSHIP_NOUNS.has(prior?.key ?? '') || NAMING_WORDS.has(prior?.key ?? '');
  return isNamed && features.afterThe === 0 ? score + DESCRIPTION_SCORE : score;
}

/** Bare lines of dialogue tell a reader who forgot somebody next to nothing. */
function speechPenalty({ text, inDialogue }: TokenisedSentence, { features }: Mention): number {
  if (inDialogue) return SPEECH_PENALTY;
  return (features.speechVerb > 0 ? 1 : 0) + (/[“”"]/.test(text) ? 2 : 0);
}

function formPenalty({ text, tokens }: TokenisedSentence): number {
  const isFragment = tokens[0]?.casing === 'lower' || !/[.!?…]["”’')]*$/.test(text);
  return (
    (/^[([]/.test(text) ? 1 : 0) +
    (/\?["”’']?$/.test(text) ? 2 : 0) +
    (text.length < MIN_QUOTED_CHARS ? 4 : 0) +
    (text.length > MAX_QUOTED_CHARS ? 2 : 0) +
    (isFragment ? 4 : 0)
  );
}

const BEING_VERBS = new Set(['is', 'was', 'had', 'has', 'looked', 'wore', 'seemed']);
const LOOKS = wordList(
  'tall short thin stout slender fat lean plump handsome pretty beautiful ugly pale dark fair blond blonde bald grey gray',
  'haired eyed eyes hair face beard moustache nose forehead shoulders figure voice complexion lame blind young old aged age',
  'years dressed wore man woman boy girl gentleman lady lad fellow widow orphan captain doctor lawyer clerk sailor soldier',
);
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
