import { expect, test } from 'vitest';
import { buildStory } from '../../src/story/build-story.ts';
import type { FoundCodex } from '../../src/story/found-codex.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { SAMPLE_STORY } from './sample-story.ts';

const { story } = SAMPLE_STORY;

test('shows credits and shape, and nothing else, before the first scene', () => {
  expect(visibleStory(story, 0)).toEqual({
    partial: [],
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
  const long = buildStory({ ...story, codex: [], scenes }, (text) => text).story;
  const first = visibleStory(long, 1);
  for (let gate = 2; gate <= 40; gate++) visibleStory(long, gate);
  expect(visibleStory(long, 1)).not.toBe(first);
  expect(visibleStory(long, 1)).toEqual(first);
});

const found: FoundCodex = {
  ...{ version: 2, open: [{ name: 4, bearers: [{ scene: 2, names: [2] }] }], narrator: null },
  sentences: ['A man ran.', 'He fell.', 'Bertha sat.'],
  names: [
    { text: 'Bertha', mentions: [1, 2, 3, 1], actions: [1, 2, 6], descriptions: [], roles: [] },
    { text: 'little Blue Bertha', mentions: [2, 1], actions: [], descriptions: [], roles: [] },
    {
      text: 'Bruno',
      mentions: [1, 3, 3, 1],
      actions: [1, 0, 6, 3, 1, 6],
      descriptions: [],
      roles: [{ text: 'baker', scene: 2 }],
    },
    { text: 'Mr. Bruno', mentions: [2, 2], actions: [], descriptions: [], roles: [] },
    { text: 'B.', mentions: [2, 1], actions: [], descriptions: [], roles: [] },
  ],
  entries: [
    [{ scene: 1, kind: 'creature', names: [1, 1, 0, 1] }],
    [
      { scene: 1, kind: 'term', names: [2, 1] },
      { scene: 2, kind: 'person', names: [2, 1, 3, 2] },
      { scene: 4, kind: 'term', names: [] },
    ],
  ],
};

test('shows what was found as it was at the gate, with its sentences and mentions', () => {
  const bruno = (gate: number) =>
    visibleStory(story, gate, found).codex.find(({ heading }) => heading === 'Bruno');
  expect(bruno(0)).toBeUndefined();
  expect(bruno(1)).toEqual({
    kind: 'term',
    heading: 'Bruno',
    names: [{ text: 'Bruno', scene: 1 }],
    facts: [],
    quotes: [{ text: 'A man ran.', scene: 1 }],
    ...{ roles: [], perhaps: [], isNarrator: false },
    mentions: [{ scene: 1, count: 3 }],
    firstScene: 1,
  });
  expect(bruno(3)).toMatchObject({
    kind: 'person',
    names: [
      { text: 'Bruno', scene: 1 },
      { text: 'Mr. Bruno', scene: 2 },
    ],
    quotes: [
      { text: 'A man ran.', scene: 1 },
      { text: 'He fell.', scene: 3 },
    ],
    roles: [{ text: 'baker', scene: 2 }],
    perhaps: ['B.'],
    mentions: [
      { scene: 1, count: 3 },
      { scene: 2, count: 2 },
      { scene: 3, count: 1 },
    ],
  });
  expect(bruno(4)).toBeUndefined();
});

test('what an author wrote wins over what was found under one of its names', () => {
  const at = (gate: number) => visibleStory(story, gate, found).codex;
  const berthas = at(1).filter(({ names }) => names.some(({ text }) => /bertha/i.test(text)));
  expect(berthas).toMatchObject([
    {
      kind: 'person',
      heading: 'Little Blue Bertha',
      facts: [{ text: 'Blue.' }],
      quotes: [],
      mentions: [{ scene: 1, count: 2 }],
    },
  ]);
});

test('a view with what was found is another than the view without', () => {
  expect(visibleStory(story, 1, found)).not.toBe(visibleStory(story, 1));
  expect(visibleStory(story, 1, found)).toBe(visibleStory(story, 1, found));
});
