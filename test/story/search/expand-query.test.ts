// What a question's words stand for beside themselves: other names, and names of whom the story calls so.

import { expect, it } from 'vitest';
import { buildCodex } from '../../../src/codex/build-codex.ts';
import { buildStory } from '../../../src/story/build-story.ts';
import { expandQuery } from '../../../src/story/search/expand-query.ts';
import { tokenise } from '../../../src/story/search/tokenise.ts';
import { visibleStory } from '../../../src/story/visible-story.ts';
import { SAMPLE_STORY } from '../sample-story.ts';

const SCENES = [
  'Simon Harrow came in. “Yes,” said Simon Harrow.',
  'Simon Harrow was the captain of the Petrel. Martin Elm, the cook, laughed. “No,” said Martin Elm. Anna Pym, the cook, wept.',
];
const { story } = buildStory(
  {
    ...SAMPLE_STORY.story,
    codex: [],
    scenes: SCENES.map((text, index) => ({
      ...{ slug: `s${index}`, title: null, recap: null, questions: [], text },
    })),
  },
  (text) => text,
);
const expansion = (query: string, gate = 2) =>
  Object.fromEntries(expandQuery(visibleStory(story, gate, buildCodex(SCENES, 'en')), tokenise(query, 'en')));

it('puts the name of whom the story calls so for a word, once it does, where that is one alone', () => {
  expect(expansion('what did the captain say')).toEqual({ captain: ['harrow'] });
  expect(expansion('what did the captain say', 1)).toEqual({});
  expect(expansion('what did the cook say')).toEqual({});
});
