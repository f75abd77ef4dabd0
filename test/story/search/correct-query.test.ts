import { expect, test } from 'vitest';
import { endOfScene } from '../../../src/story/extent.ts';
import { correctQuery } from '../../../src/story/search/correct-query.ts';
import { indexPrefixAt } from '../../../src/story/search/index-prefix.ts';
import { buildStoryIndex } from '../../../src/story/search/story-index.ts';

const index = buildStoryIndex(
  [
    'Doctor Harrowgate caught the first lantern, and the butler Umbrose saw the thrush and the gryphon.',
    'A dormouse slept in the red-headed stranger’s teapot while Pirrip counted the roses.',
    'Zebulon came late.',
  ],
  'en',
);

/** What each word is taken for first. */
const taken = (scenes: number, ...typed: string[]) =>
  correctQuery(index, indexPrefixAt(index, endOfScene(scenes)), typed, false).map(
    ({ readings: [likeliest] }) => likeliest?.word,
  );
/** All that each may stand for. */
const readings = (...typed: string[]) =>
  correctQuery(index, indexPrefixAt(index, endOfScene(3)), typed, false).map((word) =>
    word.readings.map((reading) => reading.word),
  );

test.each([
  ['a doubled letter', 'lanntern', 'lantern'],
  ['swapped letters', 'lanetrn', 'lantern'],
  ['a wrong first letter', 'sanntern', 'lantern'],
  ['two slips', 'harowgaet', 'harrowgate'],
  ['what it sounds like', 'grifon', 'gryphon'],
  ['another beginning that sounds alike', 'phirst', 'first'],
  ['a possessive', 'umbruses', 'umbrose'],
  ['another form of what stands there', 'catvh', 'catch'],
])('a word with %s is taken for the one meant', (_, typed, meant) => {
  expect(taken(3, typed)).toEqual([meant]);
});

test('several misspelled words are each brought right', () => {
  expect(taken(3, 'docter', 'harrogate', 'lantren')).toEqual(['doctor', 'harrowgate', 'lantern']);
});

test.each([
  [['but', 'ler'], ['butler']],
  [['butlersaw'], ['butler', 'saw']],
  [['redheaded'], ['red', 'headed']],
  [['thelantern'], ['the', 'lantern']],
])('%j is read as %j', (typed, meant) => {
  expect(taken(3, ...typed)).toEqual(meant);
});

test('two words that misspell one together may both stand for it', () => {
  expect(readings('door', 'mouse').every((words) => words.includes('dormouse'))).toBe(true);
  expect(readings('tee', 'pot').every((words) => words.includes('teapot'))).toBe(true);
});

test('a word that the story lacks may be a slip for one it has', () => {
  expect(readings('fist')).toEqual([['fist', 'first']]);
});

test('a word that stands there is left as it is', () => {
  expect(readings('roses', 'thrush')).toEqual([['roses'], ['thrush']]);
});

test('nothing is taken for a word that comes later', () => {
  expect(taken(2, 'zebulun')).toEqual(['zebulun']);
  expect(taken(3, 'zebulun')).toEqual(['zebulon']);
});
