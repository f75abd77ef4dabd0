// Names in languages whose grammar is not known here: fewer of them, and hardly a wrong one.

import type { CodexKind } from '../story/story.ts';
import { isGivenName } from './english/given-names.ts';
import { KNOWN_PLACES } from './english/places.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { type NameRecord, sumFeatures } from './name-record.ts';

/** How often a name must have been written large where its capital means something. */
const MIN_MID_SENTENCE_MENTIONS = 3;
/** How often somebody must say something, and how often, and at what share, somewhere must be gone to. */
const MIN_SPEECH_VERBS = 2;
const MIN_PLACE_PREPOSITIONS = 3;
const MIN_LOCATIVE_RATIO = 0.3;
/** Languages that write every noun large. */
const CAPITALISED_NOUN_LANGUAGES = /^(?:de|gsw|lb|nds)\b/i;

/** The kind of what bears these names; null where it may be no name. @param language a BCP 47 tag */
export function classifyForeignEntity(
  names: readonly NameRecord[],
  lexicon: NameLexicon,
  language: string,
): CodexKind | null {
  const features = sumFeatures(names);
  const isPerson =
    features.titled > 0 || names.some(({ words }) => words.length > 1 && isGivenName(words[0] ?? ''));
  if (isPerson) return features.titled + features.midSentence > 0 ? 'person' : null;
  if (features.midSentence < MIN_MID_SENTENCE_MENTIONS) return null;
  // “Der Vater sagte” names nobody.
  if (CAPITALISED_NOUN_LANGUAGES.test(language)) return null;
  const isWord = names.some(({ words }) => words.some((word) => (lexicon.wordCount(word)?.lower ?? 0) > 0));
  if (isWord) return null;
  if (features.speechVerb >= MIN_SPEECH_VERBS) return 'person';
  if (names.some(({ words }) => KNOWN_PLACES.has(words.join(' ')))) return 'place';
  const { placePreposition, weakPlacePreposition } = features;
  const isGoneTo = placePreposition + weakPlacePreposition >= features.total * MIN_LOCATIVE_RATIO;
  if (isGoneTo && placePreposition + weakPlacePreposition >= MIN_PLACE_PREPOSITIONS)
    return features.speechVerb === 0 ? 'place' : 'term';
  return names.some(({ words }) => isGivenName(words[0] ?? '')) ? 'person' : 'term';
}
