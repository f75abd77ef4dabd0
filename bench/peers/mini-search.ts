// The peer of the search bench: MiniSearch over the scenes, with what it offers for typos, beginnings and gates.

import MiniSearch from 'minisearch';
import type { FullStory } from '../../src/story/story.ts';

interface Scene {
  readonly scene: number;
  readonly text: string;
}

export function openMiniSearch({ texts }: FullStory) {
  const index = new MiniSearch<Scene>({ fields: ['text'], idField: 'scene' });
  index.addAll(texts.map((text, place) => ({ scene: place + 1, text })));
  return {
    /** At most five scenes up to the gate, the best first. */
    search: (query: string, gate: number): number[] =>
      index
        .search(query, {
          fuzzy: 0.2,
          prefix: true,
          combineWith: 'AND',
          filter: ({ id }) => id <= gate,
        })
        .slice(0, 5)
        .map(({ id }) => id),
  };
}
