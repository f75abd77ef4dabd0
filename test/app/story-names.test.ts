// Finding stories by name: exactly, by a beginning, and with a question back where several fit.

import { expect, it } from 'vitest';
import { storiesNamed } from '../../src/app/story-names.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { NamedStory } from '../../src/ports/library.ts';

const story = (id: string, title: string, more: Partial<NamedStory> = {}): NamedStory => ({
  ...{ id, title, author: null, scenes: 2, addedAt: null },
  ...more,
});

const MILL = story('mill-1', 'The Miller’s House', { author: 'Ann' });
const MILL_POND = story('mill-2', 'The Miller’s Pond', { author: 'Bea' });
const DUSK = story('dusk', 'Dusk');
const STORIES = [MILL, MILL_POND, DUSK];
const idsNamed = (named: string) => storiesNamed(STORIES, named).map(({ id }) => id);

it('finds a story by its id and by its title, however its apostrophe and accents are typed', () => {
  expect(idsNamed('mill-1')).toEqual(['mill-1']);
  expect(idsNamed(" the miller's HOUSE ")).toEqual(['mill-1']);
  expect(idsNamed('the millers house')).toEqual(['mill-1']);
});

it('finds a story by the beginning of its title where no other begins so', () => {
  expect(idsNamed('the miller’s p')).toEqual(['mill-2']);
  expect(idsNamed("the miller's")).toEqual(['mill-1', 'mill-2']);
  // Two letters are no name.
  expect(idsNamed('du')).toEqual([]);
  expect(idsNamed('dus')).toEqual(['dusk']);
});

it('prefers the whole title to the beginning of another', () => {
  const stories = [story('a', 'Dusk and Dawn'), DUSK];
  expect(storiesNamed(stories, 'dusk')).toEqual([DUSK]);
});

it('calls stories by title and author, and tells those of one name apart by what differs', () => {
  const at = Date.UTC(2027, 2, 1, 8, 0);
  const labels = strings.story.labels([
    MILL,
    DUSK,
    story('x', 'Dusk', { author: 'Ann' }),
    story('y', 'Rain', { author: 'Ann' }),
    story('z', 'Rain', { author: 'Ann', scenes: 3 }),
    story('p', 'Snow', { addedAt: at }),
    story('q', 'Snow', { addedAt: at + 60_000 }),
    story('r', 'Snow', { addedAt: at + 60_000 }),
  ]);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.slice(0, 5)).toEqual([
    'The Miller’s House · Ann',
    'Dusk',
    'Dusk · Ann',
    'Rain · Ann · 2 scenes',
    'Rain · Ann · 3 scenes',
  ]);
  expect(labels[5]).toBe('Snow · 2 scenes · added Mar 1, 2027, 08:00');
  expect(labels[7]).toBe('Snow · 2 scenes · added Mar 1, 2027, 08:01 · no. 2');
});

it('cuts a long title rather than what tells it apart', () => {
  const title = 'x'.repeat(200);
  const labels = strings.story.labels([story('a', title), story('b', title, { scenes: 7 })]);
  expect(labels.every((label) => label.length <= 100)).toBe(true);
  expect(labels.map((label) => label.slice(-8))).toEqual(['2 scenes', '7 scenes']);
});
