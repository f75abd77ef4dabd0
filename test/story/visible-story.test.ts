import { expect, test } from 'vitest';
import { sealStory } from '../../src/story/seal.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { aStory } from './a-story.ts';

const { story } = aStory;

test('shows credits and shape, and nothing else, before the first scene', () => {
  expect(visibleStory(story, 0)).toEqual({
    id: 'one-last-goodbye',
    title: 'One Last Goodbye',
    author: null,
    retold: null,
    source: null,
    language: 'en',
    rating: 'teen',
    notes: ['grief'],
    summary: 'A farewell.',
    status: 'complete',
    gate: 0,
    words: [3, 3, 3, 3],
    chapters: [
      { title: null, firstScene: 1 },
      { title: null, firstScene: 3 },
    ],
    scenes: [],
    codex: [],
  });
});

test('reveals a chapter’s title with its first scene', () => {
  const titles = [1, 2, 3].map((gate) => visibleStory(story, gate).chapters.map(({ title }) => title));
  expect(titles).toEqual([
    ['Arrival', null],
    ['Arrival', null],
    ['Arrival', 'Departure'],
  ]);
});

test('heads an entry with the first of its names revealed', () => {
  const headings = [1, 2, 3, 4].map((gate) => visibleStory(story, gate).codex.map(({ heading }) => heading));
  expect(headings).toEqual([
    ['Little Blue Bertha'],
    ['Little Blue Bertha', 'The Alley'],
    ['Illyria', 'The Alley'],
    ['Illyria', 'The Alley', 'Captain Tom O’Brien', 'Minna Holt', 'Tom Holt'],
  ]);
});

test('keeps a fact back until a name is out, then counts from the fact', () => {
  const tom = visibleStory(story, 4).codex.find(({ heading }) => heading.startsWith('Captain'));
  expect(visibleStory(story, 3).codex.flatMap(({ facts }) => facts.map(({ text }) => text))).toEqual([
    'Blue.',
  ]);
  expect(tom).toMatchObject({ firstScene: 3, facts: [{ text: 'Limps.', scene: 3 }] });
});

test('a gate past the end is the end; a gate that is no place is refused', () => {
  expect(visibleStory(story, 99)).toEqual(visibleStory(story, 4));
  for (const gate of [-1, 1.5, Number.NaN]) expect(() => visibleStory(story, gate)).toThrow(RangeError);
});

test('builds the view of a place once, and forgets places nobody has asked for lately', () => {
  const view = visibleStory(story, 2);
  expect(visibleStory(story, 2)).toBe(view);
  const scenes = Array.from({ length: 40 }, (_, n) => ({
    slug: `s${n}`,
    title: null,
    recap: null,
    questions: [],
    text: 'a',
  }));
  const long = sealStory({ ...story, codex: [], scenes }, (text) => text).story;
  const first = visibleStory(long, 1);
  for (let gate = 2; gate <= 40; gate++) visibleStory(long, gate);
  expect(visibleStory(long, 1)).not.toBe(first);
  expect(visibleStory(long, 1)).toEqual(first);
});
