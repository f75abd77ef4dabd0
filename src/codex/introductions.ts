// Who is described before they are named: “A tall boy came in. … “I am Joe,” he said.”

import { genderOfNoun, isPlainPersonNoun } from './english/person-nouns.ts';
import type { Gender } from './english/titles.ts';
import { isLook } from './looks.ts';
import type { Mention } from './mentions.ts';
import { keepEarlierDescription, type NameRecord } from './name-record.ts';
import type { Token } from './tokenise.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

/** Words between “a” and the noun: “a short, slight, pretty lady”. */
const MAX_ADJECTIVES = 4;
/** What it counts that a sentence brings somebody in, each word of their looks, and all of them at most. */
const INTRODUCTION_SCORE = 3;
const LOOK_SCORE = 1;
const MAX_LOOKS_SCORE = 5;
const MIN_LOOKS = 2;
/** Sentences from a description to the name, at most, and from the name to a description that comes after. */
const MAX_SENTENCES_TO_NAME = 15;
const MAX_SENTENCES_AFTER_NAME = 4;
/** How often the scene must name whoever is described. */
const MIN_MENTIONS = 3;

interface Description {
  readonly scene: number;
  /** Which sentence of its scene it is. */
  readonly at: number;
  readonly place: () => number;
  readonly gender: Gender;
  readonly score: number;
}

/** What is known of names at a scene's end. */
export interface IntroductionContext {
  readonly root: (record: NameRecord) => NameRecord;
  readonly isPerson: (record: NameRecord) => boolean;
  readonly gender: (record: NameRecord) => Gender | null;
  readonly isNew: (record: NameRecord) => boolean;
}

export class Introductions {
  #descriptions: Description[] = [];
  #pending: readonly Description[] = [];
  #sentences = 0;
  readonly #firstPlaces = new Map<NameRecord, number>();

  readSentence(
    sentence: TokenisedSentence,
    records: ReadonlyMap<Mention, NameRecord>,
    scene: number,
    place: () => number,
  ): void {
    const at = this.#sentences++;
    for (const record of records.values())
      if (!this.#firstPlaces.has(record)) this.#firstPlaces.set(record, at);
    const described = descriptionIn(sentence, [...records.keys()]);
    if (described !== null) this.#descriptions.push({ ...described, scene, at, place });
  }

  /** Gives each description to the one person whom the scene can only mean by it. */
  endScene(context: IntroductionContext): void {
    for (const gender of ['female', 'male'] as const) {
      const described = this.#soleDescription(gender);
      const bearer = described === null ? null : this.#soleNewcomer(described, context);
      if (described !== null && bearer !== null)
        keepEarlierDescription(bearer, described.scene, described.place(), described.score);
    }
    this.#pending = this.#descriptions.map((each) => ({ ...each, at: each.at - this.#sentences }));
    this.#descriptions = [];
    this.#sentences = 0;
    this.#firstPlaces.clear();
  }

  /** Null where several people are described, who may be anybody. */
  #soleDescription(gender: Gender): Description | null {
    const all = [...this.#pending, ...this.#descriptions].filter((each) => each.gender === gender);
    const [first, ...others] = all;
    const areOnes = others.every(({ at }, index) => at - (all[index]?.at ?? at) <= 1);
    if (first === undefined || !areOnes) return null;
    return all.reduce((best, each) => (each.score > best.score ? each : best), first);
  }

  /** The only one of that gender, or of whom it is not known, whom the scene names first, soon after they are described. */
  #soleNewcomer({ at, gender }: Description, context: IntroductionContext): NameRecord | null {
    const bearers = new Map<NameRecord, { first: number; mentions: number; record: NameRecord }>();
    for (const [record, first] of this.#firstPlaces) {
      if (!context.isNew(record) || !context.isPerson(record)) continue;
      const gendered = context.gender(record);
      if (gendered !== null && gendered !== gender) continue;
      const root = context.root(record);
      const known = bearers.get(root);
      bearers.set(root, {
        first: Math.min(first, known?.first ?? first),
        mentions: record.mentionsInLastScene + (known?.mentions ?? 0),
        record: known?.record ?? record,
      });
    }
    const [bearer, ...others] = bearers.values();
    if (bearer === undefined || others.length > 0 || bearer.mentions < MIN_MENTIONS) return null;
    const delay = bearer.first - at;
    const isNear = delay <= MAX_SENTENCES_TO_NAME && delay >= -MAX_SENTENCES_AFTER_NAME;
    return isNear && context.gender(bearer.record) === gender ? bearer.record : null;
  }
}

/** “A burly man of an exceedingly dark complexion came in”: told, and of nobody who is named in it. */
function descriptionIn(
  { text, tokens, inDialogue }: TokenisedSentence,
  mentions: readonly Mention[],
): Pick<Description, 'gender' | 'score'> | null {
  if (inDialogue || /["“”]/.test(text)) return null;
  const [phrase] = tokens.flatMap((_, at) => phraseAt(at, tokens) ?? []);
  if (phrase === undefined) return null;
  // “Martha was a tall woman” is of Martha, and “like a tall woman” of nobody.
  const before = tokens[phrase.from - 1]?.key ?? '';
  const isPredicate = LINKING_WORDS.has(before) && mentions.some(({ to }) => to <= phrase.from);
  if (isPredicate || before === 'like' || before === 'as' || mentions.length > 1) return null;
  const looks = tokens.slice(phrase.from).filter(({ key }) => isLook(key)).length;
  if (looks + phrase.adjectives < MIN_LOOKS) return null;
  const score = INTRODUCTION_SCORE + Math.min(MAX_LOOKS_SCORE, LOOK_SCORE * looks);
  return { gender: phrase.gender, score };
}

const LINKING_WORDS = new Set(['is', 'was', 'be', 'been', 'not', 'seemed', 'looked']);

interface Phrase {
  readonly from: number;
  readonly adjectives: number;
  readonly gender: Gender;
}

/** “A tall young lady”, whose “a” stands at `from`. */
function phraseAt(from: number, tokens: readonly Token[]): Phrase | null {
  const article = tokens[from]?.key;
  if (article !== 'a' && article !== 'an') return null;
  for (let place = from + 1; place <= from + 1 + MAX_ADJECTIVES; place++) {
    const token = tokens[place];
    if (token === undefined || token.casing !== 'lower' || !/^,? $/.test(token.gap)) return null;
    if (!isPlainPersonNoun(token.key)) continue;
    const gender = token.possessive ? null : genderOfNoun(token.key);
    return gender === null ? null : { from, adjectives: place - from - 1, gender };
  }
  return null;
}
