// Names that are told of side by side, so that no one person bears both: “Mr. Vane and William went home.”

import type { Mention } from './mentions.ts';
import type { NameRecord } from './name-record.ts';
import { spokenTokens } from './speech.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

/** What a sentence that tells of both counts, one that names them as a pair, and how much it takes. */
const SAME_SENTENCE = 1;
const PAIR = 3;
const MIN_DISTINCT = 3;

export class DistinctNames {
  readonly #counts = new Map<NameRecord, Map<NameRecord, number>>();

  /** Takes in which names stand in one sentence, outside of speech: who speaks may say of whom by another name. */
  readSentence(
    sentence: TokenisedSentence,
    mentions: readonly Mention[],
    records: ReadonlyMap<Mention, NameRecord>,
  ): void {
    if (mentions.length < 2) return;
    const spoken = spokenTokens(sentence);
    const told = mentions.filter(({ from }) => spoken[from] === false);
    for (const [index, second] of told.entries()) {
      for (const first of told.slice(0, index)) {
        const [one, other] = [records.get(first), records.get(second)];
        if (one === undefined || other === undefined || one === other) continue;
        const isPair = arePaired(first, second, sentence);
        if (!isPair && mayBeOneMans(one, other)) continue;
        this.#add(one, other, isPair ? PAIR : SAME_SENTENCE);
        this.#add(other, one, isPair ? PAIR : SAME_SENTENCE);
      }
    }
  }

  /** Whether any of some names was told of beside any of others. */
  areDistinct(names: readonly NameRecord[], others: readonly NameRecord[]): boolean {
    return names.some((name) => {
      const counts = this.#counts.get(name);
      if (counts === undefined) return false;
      return others.reduce((sum, other) => sum + (counts.get(other) ?? 0), 0) >= MIN_DISTINCT;
    });
  }

  #add(one: NameRecord, other: NameRecord, count: number): void {
    const counts = this.#counts.get(one) ?? new Map<NameRecord, number>();
    counts.set(other, (counts.get(other) ?? 0) + count);
    this.#counts.set(one, counts);
  }
}

/** “Mr. Vane … Vane”, “Gabriel … Vane”: a long sentence may call one man both. */
const mayBeOneMans = (one: NameRecord, other: NameRecord) =>
  one.words.some((word) => other.words.includes(word)) ||
  [one, other].every(({ title, words }) => title === null && words.length === 1);

/** “Jane and Miss Vane”, but not “Jane, Miss Vane's niece”. */
function arePaired({ to }: Mention, { from }: Mention, { tokens }: TokenisedSentence): boolean {
  return (
    from - to === 1 &&
    tokens[to]?.key === 'and' &&
    tokens[to]?.gap === ' ' &&
    tokens[to - 1]?.possessive === false
  );
}
