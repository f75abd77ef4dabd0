// What the text says that somebody is, and finding them by it.

import { expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { buildStory } from '../../src/story/build-story.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';
import { lookUp } from '../../src/story/look-up.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { SAMPLE_STORY } from '../story/sample-story.ts';

const rolesOf = (name: string, ...scenes: string[]) =>
  foundEntriesAt(buildCodex(scenes, 'en'), scenes.length)
    .find(({ names }) => names.some(({ text }) => text === name))
    ?.roles.map(({ text }) => text);

test.each([
  ['Simon Harrow, the lighthouse keeper, waved.', ['lighthouse keeper']],
  ['Simon Harrow was the clerk in the next room.', ['clerk in the next room']],
  ['Simon Harrow, or Sim, as all called him, was a tall boy of ten.', ['tall boy of ten']],
  ['Then her younger brother Simon Harrow came in.', ['younger brother']],
  ["Then Martha's uncle Simon Harrow came in.", ["Martha's uncle"]],
  ['They asked the vice principal, Simon Harrow, to come.', ['vice principal']],
  ['Captain Harrow stood up.', ['captain']],
  ['Simon Harrow had a wooden leg.', ['person with a wooden leg']],
])('%s', (sentence, roles) => {
  const name = sentence.includes('Captain') ? 'Captain Harrow' : 'Simon Harrow';
  expect(rolesOf(name, `${sentence} “Yes,” said ${name}.`)).toEqual(roles);
});

test.each([
  ['a list', 'They met Simon Harrow, the cook and the maid.'],
  ['what is said to somebody', '“I never liked Simon Harrow, my father,” she said.'],
  ['a word that fits a woman', 'Simon Harrow was the daughter of the house in that game.'],
  ['whom many may be', 'Simon Harrow was a stranger.'],
  ['what everybody has', 'Simon Harrow had a voice.'],
  ['an only or a first one', 'Simon Harrow was the only man.'],
])('%s is no role', (_what, sentence) =>
  expect(rolesOf('Simon Harrow', `${sentence} “Yes,” said Simon Harrow.`)).toEqual([]),
);

const SCENES = [
  'Simon Harrow came in. “Yes,” said Simon Harrow.',
  'Simon Harrow was the captain of the Petrel. Edith Lowe, the captain’s sister, wept. “No,” said Edith Lowe.',
  'Edith Lowe had a wooden leg. Martin Elm, the cook, laughed. “No,” said Martin Elm. Anna Pym, the cook, wept.',
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
const answer = (query: string, gate = 3) => {
  const found = lookUp(visibleStory(story, gate, buildCodex(SCENES, 'en')), query);
  return found.kind === 'card' ? found.entry.heading : found.suggestions;
};

test.each([
  ['the captain of the Petrel', 'Simon Harrow'],
  ['who is the guy with the wooden leg?', 'Edith Lowe'],
  ["the captain's sister", 'Edith Lowe'],
])('%s', (query, heading) => expect(answer(query)).toBe(heading));

test('a role is a handle from the scene on that says so, and asks back where several bear it', () => {
  expect(answer('the captain of the Petrel', 1)).toEqual([]);
  expect(answer('the woman with the wooden leg', 2)).toEqual([]);
  expect(answer('the cook')).toEqual(['Anna Pym', 'Martin Elm']);
});
