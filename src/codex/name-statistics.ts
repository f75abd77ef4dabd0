// All words and names met so far, found by what they are made of.

import { FUNCTION_WORDS } from './english/common-words.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './english/given-names.ts';
import { type Gender, genderOfTitle, TITLES_OF_WIVES } from './english/titles.ts';
import type { Mention } from './mentions.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { addFeatures, countIn, type NameRecord, NO_FEATURES, type WordCount } from './name-record.ts';
import type { Token } from './tokenise.ts';

/** The share of English words that are function words is near a half; of other languages' words few look like one. */
const MIN_FUNCTION_WORD_RATIO = 0.25;
/** So many words more are needed before a text is doubted. */
const FUNCTION_WORD_PRIOR = 10;

/** How much must tell of somebody doing something, before a name is surely somebody's. */
const MIN_PERSON_SCORE = 3;

/** Stands among the words' counts for those that are not counted one by one. */
const FUNCTION_WORD: WordCount = { lower: 0, capitalised: 0 };

export class NameStatistics implements NameLexicon {
  readonly names: NameRecord[] = [];
  readonly #wordCounts = new Map<string, WordCount>();
  readonly #recordByText = new Map<string, NameRecord>();
  readonly #recordsByWord = new Map<string, NameRecord[]>();
  readonly #familyNames = new Set<string>();
  #tokenCount = 0;
  #functionWordCount = 0;
  /** Names met in the scene that is being read. */
  #namesInScene = new Set<NameRecord>();

  wordCount(key: string): WordCount | undefined {
    const count = this.#wordCounts.get(key);
    return count === FUNCTION_WORD ? undefined : count;
  }

  isKnownName(key: string): boolean {
    return (this.#recordByText.get(keyOf(key))?.features.midSentence ?? 0) > 0;
  }

  timesNamed(name: string): number {
    return this.#recordByText.get(keyOf(name))?.features.total ?? 0;
  }

  isPersonName(word: string): boolean {
    return this.namesWithWord(word).some(
      ({ words, title, features }) =>
        words.length === 1 &&
        words[0] === word &&
        (title !== null ||
          2 * features.speechVerb + 1.5 * features.actionVerb + 0.5 * features.weakAction > MIN_PERSON_SCORE),
    );
  }

  isSurname(word: string): boolean {
    return this.namesWithWord(word).some(
      ({ words, title }) => words.at(-1) === word && (words.length > 1 || title !== null),
    );
  }

  /** Whether several are known to bear a surname: “the Barrows”, “Blanche and Mary Barrow”. */
  isFamily(word: string): boolean {
    return this.#familyNames.has(word) || this.isKnownName(`${word}s`) || this.#haveDaughters(word);
  }

  /** “The Miss Barrows” */
  #haveDaughters(word: string): boolean {
    return this.namesWithWord(`${word}s`).some(({ title, words }) => title === 'miss' && words.length === 1);
  }

  addFamily(word: string): void {
    this.#familyNames.add(word);
  }

  /** Names that begin or end with a word, or bear it as their title. */
  namesWithWord(word: string): readonly NameRecord[] {
    return this.#recordsByWord.get(word) ?? [];
  }

  /** The first word of a full name, where it stands alone as a name. */
  givenNameOf({ words: [given = '', ...others] }: NameRecord): readonly NameRecord[] {
    if (others.length === 0) return [];
    return this.namesWithWord(given).filter(({ title, words }) => title === null && words.length === 1);
  }

  /** Whether the text so far reads like English, whatever it was said to be. */
  get readsLikeEnglish(): boolean {
    return this.#functionWordCount + FUNCTION_WORD_PRIOR > this.#tokenCount * MIN_FUNCTION_WORD_RATIO;
  }

  get namesInScene(): ReadonlySet<NameRecord> {
    return this.#namesInScene;
  }

  beginScene(): void {
    this.#namesInScene = new Set();
  }

  countWords(tokens: readonly Token[]): void {
    this.#tokenCount += tokens.length;
    for (const { key, casing, sentenceInitial } of tokens) {
      if (casing === 'upper' || (casing === 'capitalised' && sentenceInitial)) continue;
      const count = this.#wordCounts.get(key) ?? this.#addWord(key);
      if (count === FUNCTION_WORD) this.#functionWordCount += 1;
      else count[casing] += 1;
    }
  }

  #addWord(key: string): WordCount {
    const count = FUNCTION_WORDS.has(key) ? FUNCTION_WORD : { lower: 0, capitalised: 0 };
    this.#wordCounts.set(key, count);
    return count;
  }

  /**
   * Takes a mention in, and answers with the name, and where it stands with a title, the longer one. “Mr. Sherlock
   * Holmes” counts for Sherlock Holmes; “Mrs. John Smith” is not John Smith.
   */
  addMention(mention: Mention, scene: number): readonly [NameRecord, NameRecord?] {
    const { title, words, text } = mention;
    const base = this.#recordByText.get(keyOf(mention.textWithoutTitle));
    const ofHusband = title !== null && mayBeAnothers(title, words, base?.gender ?? null);
    if (title === null || words.length === 1 || ofHusband) {
      return [this.#countMention(this.#findOrCreateRecord(text, title, words, scene), mention, scene)];
    }
    const own = this.#findOrCreateRecord(mention.textWithoutTitle, null, words, scene, genderOfTitle(title));
    return [this.#countMention(own, mention, scene), this.#findOrCreateRecord(text, title, words, scene)];
  }

  #findOrCreateRecord(
    text: string,
    title: string | null,
    words: readonly string[],
    scene: number,
    titleGender: Gender | null = null,
  ): NameRecord {
    const key = keyOf(text);
    const existing = this.#recordByText.get(key);
    if (existing !== undefined) {
      if (titleGender !== null) existing.gender ??= titleGender;
      return existing;
    }
    const record: NameRecord = {
      ...{
        id: this.names.length,
        text,
        words,
        title,
        firstScene: scene,
        lastScene: 0,
        mentionsInLastScene: 0,
      },
      ...{
        features: { ...NO_FEATURES },
        mentions: [],
        actions: [],
        descriptions: [],
        roles: new Map(),
        titles: new Set(),
      },
      gender: titleGender ?? genderOf(title, words),
    };
    this.names.push(record);
    this.#recordByText.set(key, record);
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '', title ?? ''])) {
      const named = this.#recordsByWord.get(word);
      if (named === undefined) this.#recordsByWord.set(word, [record]);
      else named.push(record);
    }
    return record;
  }

  #countMention(record: NameRecord, mention: Mention, scene: number): NameRecord {
    addFeatures(record.features, mention.features);
    if (mention.title !== null) record.titles.add(mention.title);
    countIn(record, scene);
    this.#namesInScene.add(record);
    return record;
  }
}

const keyOf = (text: string) => text.toLowerCase().replaceAll('’', "'");

/**
 * Whether a name that follows a title may be somebody else's without it: “Mrs. John Smith” is not John Smith, “Countess
 * de Morny” no Count, and “de Morny” is a surname.
 */
function mayBeAnothers(title: string, words: readonly string[], gender: Gender | null): boolean {
  const [given = ''] = words;
  const titleGender = genderOfTitle(title);
  if (gender !== null && titleGender !== null && gender !== titleGender) return true;
  if (TITLES_OF_WIVES.has(title)) return !FEMALE_GIVEN_NAMES.has(given) || MALE_GIVEN_NAMES.has(given);
  return titleGender === 'female' && MALE_GIVEN_NAMES.has(given) && !FEMALE_GIVEN_NAMES.has(given);
}

function genderOf(title: string | null, words: readonly string[]): Gender | null {
  const byTitle = title === null ? null : genderOfTitle(title);
  if (byTitle !== null) return byTitle;
  const given = words.length > 1 || title === null ? (words[0] ?? '') : '';
  return FEMALE_GIVEN_NAMES.has(given) && !MALE_GIVEN_NAMES.has(given)
    ? 'female'
    : MALE_GIVEN_NAMES.has(given) && !FEMALE_GIVEN_NAMES.has(given)
      ? 'male'
      : null;
}
