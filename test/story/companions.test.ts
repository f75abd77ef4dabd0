// Whom a card says that somebody is mostly met with.

import { expect, test } from 'vitest';
import { companionsOf } from '../../src/story/companions.ts';
import type { FoundCodex } from '../../src/story/found-codex.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { SAMPLE_STORY } from './sample-story.ts';

const named = (text: string, ...scenes: number[]) => ({
  ...{ text, actions: [], descriptions: [], roles: [] },
  mentions: scenes.flatMap((scene) => [scene, 1]),
});
const found: FoundCodex = {
  ...{ version: 2, sentences: [], open: [], narrator: null },
  names: [named('Edwin', 1, 2, 3), named('Anna', 1, 2, 3), named('Paul', 1), named('Bath', 1, 2, 3)],
  entries: (['person', 'person', 'person', 'place'] as const).map((kind, name) => [
    { scene: 1, kind, names: [name, 1] },
  ]),
};
const companions = (gate: number) => {
  const visible = visibleStory({ ...SAMPLE_STORY.story, codex: [] }, gate, found);
  const edwin = visible.codex.find(({ heading }) => heading === 'Edwin');
  return edwin === undefined ? [] : companionsOf(visible, edwin).map(({ heading }) => heading);
};

test('people with whom most scenes are shared, as far as the story is read', () => {
  expect(companions(3)).toEqual(['Anna']);
  expect(companions(2)).toEqual([]);
});
