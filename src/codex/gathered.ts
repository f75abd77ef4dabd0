// All words and names met so far, found by what they are made of.

import { FUNCTION_WORDS } from './english/common-words.ts';
import { MEN, WOMEN } from './english/given-names.ts';
import { type Gender, genderOfTitle, OF_WIVES } from './english/titles.ts';
import { addFeatures, type NameRecord, NO_FEATURES, type WordCount } from './evidence.ts';
import type { Mention, NameLexicon } from './mentions.ts';
import type { Token } from './tokens.ts';

/** The share of English words that are function words is near a half; of other languages' words few look like one. */
const ENGLISH = 0.25;
/** So many words more are needed before a text is doubted. */
const BENEFIT = 10;
/** What the first sentence that holds a name gains over later ones. */
const INTRODUCES = 2;

/** How much must tell of somebody doing something, before a name is surely somebody's. */
const ALIVE = 3;

export class Gathered implements NameLexicon {
  readonly names: NameRecord[] = [];
  readonly #words = new Map<string, WordCount>();
  readonly #byText = new Map<string, NameRecord>();
  readonly #byWord = new Map<string, NameRecord[]>();
  #all = 0;
  #functionWords = 0;
  /** Names met in the scene that is being read. */
  #here = new Set<NameRecord>();

  wordCount(key: string): WordCount | undefined {
    return this.#words.get(key);
  }

  isKnownName(key: string): boolean {
    return (this.#byText.get(keyOf(key))?.features.midSentence ?? 0) > 0;
  }

  isPersonName(word: string): boolean {
    return this.withWord(word).some(
      ({ words, title, features }) =>
        words.length === 1 &&
        words[0] === word &&
        (title !== null ||
          2 * features.speechVerb + 1.5 * features.actionVerb + 0.5 * features.weakAction > ALIVE),
    );
  }

  isSurname(word: string): boolean {
    return this.withWord(word).some(
      ({ words, title }) => words.at(-1) === word && (words.length > 1 || title !== null),
    );
  }

  /** Names that begin or end with a word, or bear it as their title. */
  withWord(word: string): readonly NameRecord[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Whether the text so far reads like English, whatever it was said to be. */
  get readsLikeEnglish(): boolean {
    return this.#functionWords + BENEFIT > this.#all * ENGLISH;
  }

  get here(): ReadonlySet<NameRecord> {
    return this.#here;
  }

  beginScene(): void {
    this.#here = new Set();
  }

  countWords(tokens: readonly Token[]): void {
    this.#all += tokens.length;
    for (const { key, look, first } of tokens) {
      if (look === 'shouted' || (look === 'large' && first)) continue;
      if (FUNCTION_WORDS.has(key)) {
        this.#functionWords += 1;
        continue;
      }
      const known = this.#words.get(key);
      const count = known ?? { lower: 0, capitalised: 0 };
      if (known === undefined) this.#words.set(key, count);
      count[look] += 1;
    }
  }

  /**
   * Takes a mention in, and answers with the name, and where it stands with a title, the longer one. “Mr. Sherlock
   * Holmes” counts for Sherlock Holmes; “Mrs. John Smith” is not John Smith.
   */
  meet(
    mention: Mention,
    scene: number,
    sentence: number,
    telling: number,
  ): readonly [NameRecord, NameRecord?] {
    const { title, words, text } = mention;
    const ofHusband = title !== null && OF_WIVES.has(title) && MEN.has(words[0] ?? '');
    if (title === null || words.length === 1 || ofHusband) {
      return [this.#count(this.#record(text, title, words, scene), mention, scene, sentence, telling)];
    }
    const base = this.#record(mention.textWithoutTitle, null, words, scene, genderOfTitle(title));
    return [this.#count(base, mention, scene, sentence, telling), this.#record(text, title, words, scene)];
  }

  #record(
    text: string,
    title: string | null,
    words: readonly string[],
    scene: number,
    known: Gender | null = null,
  ): NameRecord {
    const key = keyOf(text);
    const old = this.#byText.get(key);
    if (old !== undefined) {
      if (known !== null) old.gender ??= known;
      return old;
    }
    const made: NameRecord = {
      ...{
        id: this.names.length,
        text,
        words,
        title,
        firstScene: scene,
        lastScene: 0,
        mentionsInLastScene: 0,
      },
      ...{ features: { ...NO_FEATURES }, mentions: [], quoteCandidates: [], titles: new Set() },
      gender: known ?? genderOf(title, words),
    };
    this.names.push(made);
    this.#byText.set(key, made);
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '', title ?? ''])) {
      const named = this.#byWord.get(word);
      if (named === undefined) this.#byWord.set(word, [made]);
      else named.push(made);
    }
    return made;
  }

  #count(record: NameRecord, mention: Mention, scene: number, sentence: number, telling: number): NameRecord {
    const first = record.features.total === 0;
    addFeatures(record.features, mention.features);
    if (mention.title !== null) record.titles.add(mention.title);
    if (record.lastScene !== scene) {
      record.lastScene = scene;
      record.mentionsInLastScene = 0;
      record.mentions.push(scene, 0);
      record.quoteCandidates.push(scene, sentence, first ? telling + INTRODUCES : telling);
      this.#here.add(record);
    }
    record.mentionsInLastScene += 1;
    record.mentions[record.mentions.length - 1] = record.mentionsInLastScene;
    const best = record.quoteCandidates.at(-1) ?? 0;
    if (telling > best) record.quoteCandidates.splice(-2, 2, sentence, telling);
    return record;
  }
}

const keyOf = (text: string) => text.toLowerCase().replaceAll('’', "'");

function genderOf(title: string | null, words: readonly string[]): Gender | null {
  const byTitle = title === null ? null : genderOfTitle(title);
  if (byTitle !== null) return byTitle;
  const given = words.length > 1 || title === null ? (words[0] ?? '') : '';
  return WOMEN.has(given) && !MEN.has(given) ? 'female' : MEN.has(given) && !WOMEN.has(given) ? 'male' : null;
}
