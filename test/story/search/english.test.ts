import { describe, expect, it, test } from 'vitest';
import { root, stem } from '../../../src/story/search/english/stem.ts';
import { STOP_WORDS } from '../../../src/story/search/english/stop-words.ts';
import { SYNONYMS } from '../../../src/story/search/english/synonyms.ts';

describe('one stem', () => {
  test.each([
    'walk walks walked walking',
    'hope hopes hoped hoping',
    'carry carries carried carrying',
    'stop stops stopped stopping',
    'travel travelled traveled travelling',
    'use uses used using',
    'run ran running runs',
    'go goes went gone going',
    'man men',
    'box boxes',
    'lady ladies',
    'knife knives',
    'think thought thinking',
    'bleed bled',
    'guess guesses guessed',
  ])('%s', (line) => {
    expect(new Set(line.split(' ').map(stem)).size).toBe(1);
  });
});

describe('several stems', () => {
  test.each([
    'wed weed',
    'king kin',
    'bus bust',
    'glass glance',
    'thing thin',
    'shed she',
    'need ned',
    'ring rin',
  ])('%s', (line) => {
    const words = line.split(' ');
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });
});

describe('one root', () => {
  test.each([
    'murder murderer murderous',
    'disappear disappearance disappeared',
    'engage engagement engaged',
    'assist assistant assistance',
    'robber robbery robbers',
  ])('%s', (line) => {
    expect(new Set(line.split(' ').map(root)).size).toBe(1);
  });
});

it('knows no word twice', () => {
  for (const group of SYNONYMS) expect(new Set(group).size).toBe(group.length);
  for (const word of STOP_WORDS) expect(word).toMatch(/^[a-z]+$/);
});
