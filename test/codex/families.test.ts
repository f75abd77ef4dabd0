// Names that a family shares: whose they are stays open where the text does not say it.

import { describe, expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';

const entriesOf = (scenes: readonly string[]) =>
  foundEntriesAt(buildCodex(scenes, 'en'), scenes.length).map(({ names }) => names.map(({ text }) => text));

const areJoined = (scenes: readonly string[], one: string, other: string) => {
  const entries = entriesOf(scenes);
  for (const name of [one, other]) expect(entries.flat()).toContain(name);
  return entries.some((names) => names.includes(one) && names.includes(other));
};

const MARYS = ['“Yes,” said Mary. Mary laughed.', 'Mary ran, and “No,” said Mary.', '“Stop,” said Mary.'];

describe('one name is another’s no more', () => {
  test.each([
    [
      'of two who are named as a pair',
      [
        '“Yes,” said Julia Garrow. Julia laughed. Julia and Miss Garrow went home, and “No,” said Miss Garrow.',
      ],
      'Julia Garrow',
      'Miss Garrow',
    ],
    [
      'of two of whom one sentence after the other tells',
      [
        '“Yes,” said William Garrow. William looked at Mr. Garrow. Mr. Garrow had not seen William for a year. William left while Mr. Garrow slept. “No,” said Mr. Garrow. Mr. Garrow sat, and Mr. Garrow ate.',
      ],
      'William Garrow',
      'Mr. Garrow',
    ],
    [
      'where there are Miss Garrows',
      [
        'The Miss Garrows came. “Yes,” said Julia Garrow. Julia sat. “No,” said Miss Garrow, and Miss Garrow left.',
      ],
      'Julia Garrow',
      'Miss Garrow',
    ],
    [
      'of a mother and the wife of her son',
      [
        '“Yes,” said Mrs. Garrow, and Mrs. Garrow laughed.',
        'Then Mrs. Peter Garrow came. “No,” said Mrs. Peter Garrow.',
        '“Well,” said Mrs. Garrow.',
      ],
      'Mrs. Peter Garrow',
      'Mrs. Garrow',
    ],
    [
      'of a father and the son whom the text calls Frank',
      [
        'He wrote to Mrs. Garrow. “Yes,” said Frank Garrow. Frank laughed, and Frank ran. He knew Mr. Garrow. “No,” said Mr. Garrow. Mr. Garrow sat. They liked Mr. Garrow.',
      ],
      'Frank Garrow',
      'Mr. Garrow',
    ],
    [
      'of a Mary and a later Mary Kestrel, whom the scene does not call so',
      [...MARYS, 'Then came Mary Kestrel. “Yes,” said Mary Kestrel. Mary frowned.'],
      'Mary',
      'Mary Kestrel',
    ],
    [
      'of a Mary and a Lady Mary Kestrel',
      [...MARYS, 'Then came Lady Mary Kestrel. “Yes,” said Mary. “No,” said Mary, and Mary ran.'],
      'Mary',
      'Lady Mary Kestrel',
    ],
    [
      'of a Miss with a mother and a full name that is said once',
      [
        '“Yes,” said Mrs. Garrow. “No,” said Miss Garrow.',
        'Miss Garrow laughed.',
        'Miss Garrow ran.',
        'They spoke of Miss Jane Garrow. “No,” said Miss Garrow.',
      ],
      'Jane Garrow',
      'Miss Garrow',
    ],
    [
      'of a Tom and a Sir Thomas',
      ['“Yes,” said Sir Thomas Garrow.', '“No,” said Tom Garrow. They liked Tom Garrow.'],
      'Thomas Garrow',
      'Tom Garrow',
    ],
  ])('%s', (_kind, scenes, one, other) => {
    expect(areJoined(scenes, one, other)).toBe(false);
  });
});

describe('names are one person’s', () => {
  test.each([
    [
      'a short form and the full one, with the same surname',
      ['“Yes,” said Tommy Garrow. Tommy laughed.', 'It was Thomas Garrow. “No,” said Thomas Garrow.'],
      'Tommy',
      'Thomas Garrow',
    ],
    [
      'a Mary and a later Mary Kestrel, where there were Kestrels',
      ['“No,” said Mr. Kestrel.', ...MARYS, 'Then came Mary Kestrel. “Yes,” said Mary.'],
      'Mary',
      'Mary Kestrel',
    ],
    [
      'a Mary and a later Mary Kestrel, whom the scene goes on to call so',
      [...MARYS, 'It was Mary Kestrel. “Yes,” said Mary. Mary laughed, and Mary ran.'],
      'Mary',
      'Mary Kestrel',
    ],
    [
      'a man whom sentences call by his given name and his surname',
      [
        'It was Gabriel Garrow. Gabriel ran home, and Garrow slept. Gabriel sang while Garrow ate. Gabriel rose, and Garrow left. “No,” said Garrow.',
      ],
      'Gabriel Garrow',
      'Garrow',
    ],
    [
      'a man whom a long sentence calls by two of his names',
      [
        '“Yes,” said Gabriel Garrow. Gabriel Garrow ran home, and Garrow slept. Gabriel Garrow sang while Garrow ate. Gabriel Garrow rose, and Garrow left. “No,” said Garrow.',
      ],
      'Gabriel Garrow',
      'Garrow',
    ],
  ])('%s', (_kind, scenes, one, other) => {
    expect(areJoined(scenes, one, other)).toBe(true);
  });
});

describe('words before and after a name are no part of it', () => {
  test.each([
    ['From Waterholm Boris took a cab.', 'Boris'],
    ['He waited in Duke Street Higgs stopped.', 'Higgs'],
    ['He sang for the English Celine Varr.', 'Celine Varr'],
    ['He saw Colonel Brandock Monday evening.', 'Colonel Brandock'],
    ['I will ask heaven. Dear Heaven Beth is safe.', 'Beth'],
  ])('%s', (text, name) => {
    const known =
      '“Yes,” said Boris. He liked Beth. “No,” said Beth. He knew Celine Varr. “Well,” said Higgs to Brandock. “Hm,” said Brandock, and Higgs ran. ';
    const all = entriesOf([known + text]).flat();
    expect(all).toContain(name);
    expect(all.filter((each) => /Waterholm B|Street Higgs|English C|Monday|Heaven/.test(each))).toEqual([]);
  });
});

describe('somebody is met once', () => {
  test.each([
    ['Just then, Brannoch, the butler, fell ill.', 'Brannoch'],
    ['They had a mare. Her name was Duchess, and she was old.', 'Duchess'],
    ['Helen had set her heart upon a shawl.', 'Helen'],
    ['They read of Euclid and of Herod’s wrath.', 'Herod'],
  ])('%s', (text, name) => expect(entriesOf([text])).toContainEqual([name]));
});
