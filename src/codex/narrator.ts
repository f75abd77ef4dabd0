// Who “I” is in a story that is told in the first person, as soon as the text names them.

import { contextFeatures } from './context-features.ts';
import type { Mention } from './mentions.ts';
import { countIn, keepAction, keepDescription, type NameRecord, NO_FEATURES } from './name-record.ts';
import { actionScore, descriptionScore } from './quote-score.ts';
import { rolesOf } from './roles.ts';
import { spokenTokens } from './speech.ts';
import type { Token } from './tokenise.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

/** Sentences of paragraphs without any speech that tell of “I”, and their share, from which on it is the first person. */
const MIN_TOLD_SENTENCES = 8;
const MIN_TOLD_RATIO = 0.15;
const QUOTATION_MARK = /["“”‘«]|(?:^|[\s—-])'|'(?:\s|$)/;
/** How often others must call somebody by a name who is answered by “I”, and how much oftener than by any other name. */
const MIN_VOTES = 3;
const MIN_VOTE_RATIO = 2;
/** Who tells a story is seldom named outside speech: at most one of so many times, and so often in a scene they tell. */
const MIN_SPOKEN_RATIO = 3;
const MAX_TOLD_NAMES_IN_SCENE = 2;

/** At which word at most “I” is what a sentence is about. */
const MAX_SUBJECT_PLACE = 2;

const SELF_NAMING =
  /(?:\b[Cc]all me|\bcalle?d? myself|\b[Mm]y (?:\w+ ){0,2}name (?:is|was|being)|\bI (?:am|was) (?:called|christened|named|baptized)|\bcalls? me)[ ,“"‘']+$/;
const SAID_BY_NARRATOR =
  /^(?:said|asked|replied|answered|cried|returned|repeated|whispered|exclaimed|shouted|faltered)$/;

interface SpokenName {
  readonly record: NameRecord;
  readonly paragraph: number;
}

interface ToldSentence {
  readonly sentence: TokenisedSentence;
  readonly at: number;
  readonly place: () => number;
}

/** Which cluster a name stands in, and how often its bearer was named. */
export interface NarratorContext {
  readonly root: (record: NameRecord) => NameRecord;
  readonly mentionCount: (record: NameRecord) => number;
  readonly isPerson: (record: NameRecord) => boolean;
}

export class Narrator {
  /** The pronoun, as a name of whoever tells: joined with theirs once it is known. */
  readonly record: NameRecord = {
    ...{ id: Number.MAX_SAFE_INTEGER, text: 'I', words: ['i'], title: null, gender: null, titles: new Set() },
    ...{ firstScene: 1, lastScene: 0, mentionsInLastScene: 0, features: { ...NO_FEATURES } },
    ...{ mentions: [], actions: [], descriptions: [], roles: new Map() },
  };
  #names: readonly NameRecord[] = [];
  #paragraphs = new Map<number, { sentences: number; told: number; hasSpeech: boolean }>();
  #sentences = 0;
  #toldSentences = 0;
  /** Of each name, how much says that it is the narrator's, and how often it stands outside speech. */
  readonly #votes = new Map<NameRecord, number>();
  readonly #toldNames = new Map<NameRecord, number>();
  #told: ToldSentence[] = [];
  #addressed: SpokenName[] = [];
  #answeredParagraphs = new Set<number>();
  #toldNamesInScene: NameRecord[] = [];
  /** Names that “I” says to be their own, in the first scene that does. */
  #selfNamed: readonly NameRecord[] = [];
  #selfNamedInScene: NameRecord[] = [];

  /** Takes in a sentence and the names that stand in it. @param place keeps the sentence, and tells where */
  readSentence(
    sentence: TokenisedSentence,
    records: ReadonlyMap<Mention, NameRecord>,
    place: () => number,
  ): void {
    const mayTell = sentence.tokens.some(({ text }) => text === 'I');
    const spoken = mayTell || records.size > 0 ? spokenTokens(sentence) : [];
    const at = mayTell
      ? sentence.tokens.findIndex(({ text }, index) => text === 'I' && spoken[index] === false)
      : -1;
    this.#countTold(sentence, at >= 0);
    if (at >= 0) {
      this.#told.push({ sentence, at, place });
      if (isSaying(sentence.tokens, at)) this.#answeredParagraphs.add(sentence.paragraph);
    }
    for (const [mention, record] of records) this.#readName(sentence, mention, record, spoken);
  }

  #countTold({ text, paragraph }: TokenisedSentence, isTold: boolean): void {
    let count = this.#paragraphs.get(paragraph);
    if (count === undefined) {
      count = { sentences: 0, told: 0, hasSpeech: false };
      this.#paragraphs.set(paragraph, count);
    }
    count.sentences += 1;
    if (isTold) count.told += 1;
    count.hasSpeech ||= QUOTATION_MARK.test(text);
  }

  #readName(
    { tokens, paragraph }: TokenisedSentence,
    mention: Mention,
    record: NameRecord,
    spoken: readonly boolean[],
  ): void {
    const isSpoken = spoken[mention.from] === true;
    if (!isSpoken) this.#toldNamesInScene.push(record);
    else if (isAddress(mention, tokens)) this.#addressed.push({ record, paragraph });
    if (!isSpoken && SELF_NAMING.test(textBefore(tokens, mention.from))) this.#selfNamedInScene.push(record);
  }

  /** Settles what scene `scene` told; answers with the narrator's names, as far as they are known. */
  endScene(scene: number, context: NarratorContext): readonly NameRecord[] {
    this.#countVotes();
    if (this.#selfNamed.length === 0) this.#selfNamed = [...new Set(this.#selfNamedInScene)];
    this.#selfNamedInScene = [];
    for (const record of this.#toldNamesInScene)
      this.#toldNames.set(record, (this.#toldNames.get(record) ?? 0) + 1);
    for (const { sentences, told, hasSpeech } of this.#paragraphs.values()) {
      if (hasSpeech) continue;
      this.#sentences += sentences;
      this.#toldSentences += told;
    }
    if (this.#names.length === 0) this.#names = this.#findNames(context);
    const own = new Set(this.#names.map(context.root));
    const toldOf = this.#toldNamesInScene.filter((record) => own.has(context.root(record)));
    const isToldOf = toldOf.length > MAX_TOLD_NAMES_IN_SCENE;
    if (!isToldOf) for (const told of this.#told) this.#keep(told, scene);
    this.#told = [];
    this.#addressed = [];
    this.#answeredParagraphs = new Set();
    this.#toldNamesInScene = [];
    this.#paragraphs = new Map();
    return this.#names.filter(context.isPerson);
  }

  /** Whoever is called by name right before or after “I” says something. */
  #countVotes(): void {
    for (const { record, paragraph } of this.#addressed) {
      if (this.#answeredParagraphs.has(paragraph)) continue;
      const isAnswered = [paragraph - 1, paragraph + 1].some((each) => this.#answeredParagraphs.has(each));
      if (isAnswered) this.#votes.set(record, (this.#votes.get(record) ?? 0) + 1);
    }
  }

  #findNames({ root, mentionCount, isPerson }: NarratorContext): readonly NameRecord[] {
    const isFirstPerson =
      this.#toldSentences >= MIN_TOLD_SENTENCES && this.#toldSentences >= this.#sentences * MIN_TOLD_RATIO;
    if (!isFirstPerson) return [];
    if (this.#selfNamed.some(isPerson)) return this.#selfNamed;
    const sum = (counts: ReadonlyMap<NameRecord, number>, of: NameRecord) =>
      [...counts].reduce((total, [record, count]) => (root(record) === of ? total + count : total), 0);
    const bearers = [...new Set([...this.#votes.keys()].map(root))]
      .map((bearer) => ({ bearer, votes: sum(this.#votes, bearer) }))
      .sort((a, b) => b.votes - a.votes);
    const [first, second] = bearers;
    if (first === undefined || first.votes < MIN_VOTES) return [];
    if (first.votes < (second?.votes ?? 0) * MIN_VOTE_RATIO || !isPerson(first.bearer)) return [];
    const told = sum(this.#toldNames, first.bearer);
    return told * MIN_SPOKEN_RATIO <= mentionCount(first.bearer) ? [first.bearer] : [];
  }

  #keep({ sentence, at, place }: ToldSentence, scene: number): void {
    countIn(this.record, scene);
    // What somebody else does tells little of whoever looks on.
    if (at > MAX_SUBJECT_PLACE) return;
    const span = { from: at, to: at + 1, sentenceInitial: false, title: null };
    const subject = { ...span, features: contextFeatures(span, sentence.tokens) };
    const roles = rolesOf(span, sentence.tokens, false, null);
    keepAction(this.record, scene, place(), actionScore(sentence, subject, 1));
    keepDescription(this.record, scene, place(), descriptionScore(sentence, subject, roles, 1));
  }
}

/** “said I”, “I answered” */
function isSaying(tokens: readonly Token[], at: number): boolean {
  return SAID_BY_NARRATOR.test(tokens[at - 1]?.key ?? '') || SAID_BY_NARRATOR.test(tokens[at + 1]?.key ?? '');
}

/** “Come, Jim, be quick” */
function isAddress({ from, to }: Mention, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[from]?.gap ?? '', tokens[to]?.gap ?? '.'];
  return (
    /[,“"‘!.?—]\s*["“‘]?$/.test(before || '“') &&
    /^[,.!?;—]/.test(after) &&
    tokens[to - 1]?.possessive === false
  );
}

function textBefore(tokens: readonly Token[], to: number): string {
  const words = tokens.slice(Math.max(0, to - 6), to).map(({ gap, text }) => gap + text);
  return words.join('') + (tokens[to]?.gap ?? '');
}
