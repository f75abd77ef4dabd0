// What the search bench asks: words of one scene, from a seed, at a gate at or after that scene.

import type { FullStory } from '../../src/story/story.ts';
import { misspell } from '../../test/support/answers/typos.ts';
import { type Random, seeded } from '../random.ts';

export const QUERY_KINDS = ['single word', 'two words', 'typo'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

export interface Query {
  readonly kind: QueryKind;
  readonly query: string;
  /** The scene the words were taken from. */
  readonly scene: number;
  readonly gate: number;
}

/** A word looked for alone stands in so many scenes at most: five can be shown. */
const MAX_SCENES_WITH_WORD = 5;
const MIN_WORD_CHARS = 4;
/** A shorter word, misspelled, is another word. */
const MIN_TYPO_CHARS = 5;

export function queriesFor({ texts }: FullStory, count: number, seed: number): Query[] {
  const random = seeded(seed);
  const words = texts.map((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const scenes = new Map<string, number>();
  for (const all of words) for (const word of new Set(all)) scenes.set(word, (scenes.get(word) ?? 0) + 1);
  return Array.from({ length: count }, (_, turn): Query => {
    const kind = QUERY_KINDS[turn % QUERY_KINDS.length] ?? 'single word';
    const scene = random.between(1, texts.length);
    const sceneWords = (words[scene - 1] ?? []).filter((word) => word.length >= MIN_WORD_CHARS);
    const rareWords = sceneWords.filter((word) => (scenes.get(word) ?? 0) <= MAX_SCENES_WITH_WORD);
    return {
      kind,
      query: composeQuery(kind, random, sceneWords, rareWords),
      scene,
      gate: random.between(scene, texts.length),
    };
  });
}

function composeQuery(
  kind: QueryKind,
  random: Random,
  sceneWords: readonly string[],
  rareWords: readonly string[],
): string {
  switch (kind) {
    case 'single word':
      return random.pick(rareWords);
    case 'two words':
      return `${random.pick(sceneWords)} ${random.pick(sceneWords)}`;
    case 'typo':
      return misspell(random, random.pick(rareWords.filter((word) => word.length >= MIN_TYPO_CHARS)));
  }
}
