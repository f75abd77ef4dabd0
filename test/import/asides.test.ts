// Notes of authors: which scene each belongs to, and where what was left out stood.

import { expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { bookFromTemplate } from './book-template.ts';

const read = (template: string, name = 'a.md') =>
  importBytes(Buffer.from(bookFromTemplate(template)), name, { sceneWords: null });

const asides = (template: string, name?: string) => {
  const { excluded, positions = [] } = read(template, name);
  return excluded.map(({ text }, index) => [text.split('\n')[0], positions[index]?.aside]);
};

it('knows the scene that a note opens or closes', () => {
  expect(
    asides(
      '# Chapter 1\n\nA/N: Hello.\n\n§400\n\n---\n\n§400\n\nA/N: Bye.\n\n# Chapter 2\n\n§400\n\n# Chapter 3\n\nT/N: He means the lamp.\n\n§200',
    ),
  ).toEqual([
    ['A/N: Hello.', { scene: 1, place: 'before' }],
    ['A/N: Bye.', { scene: 2, place: 'after' }],
    ['T/N: He means the lamp.', { scene: 4, place: 'before' }],
  ]);
});

it('knows it in chapters that are long enough for several scenes', () => {
  const story = read('# Chapter 1\n\n§3000\n\nA/N: Bye.\n\n# Chapter 2\n\nA/N: Hello.\n\n§3000');
  const second = story.chapters[1]?.firstScene ?? 0;
  expect(second).toBeGreaterThan(3);
  expect(story.positions?.map(({ aside }) => aside)).toEqual([
    { scene: second - 1, place: 'after' },
    { scene: second, place: 'before' },
  ]);
});

it('leaves the last chapter whole that a note opens, however short it is', () => {
  const story = read('# Chapter 1\n\n§400\n\n# Chapter 2\n\nA/N: The last one.\n\n§200');
  expect(story.chapters).toHaveLength(2);
  expect(story.excluded.map(({ text }) => text)).toEqual(['A/N: The last one.']);
});

it('takes neither footnotes nor front matter for such notes', () => {
  expect(
    asides(
      'DEDICATION\n\nTo Pat.\n\n\nCHAPTER I\n\n§200\n\n[Footnote 1: See below.]\n\n\nCHAPTER II\n\n§200',
      'a.txt',
    ),
  ).toEqual([
    ['DEDICATION', null],
    ['\\[Footnote 1: See below.]', null],
  ]);
});

it('tells where each piece stood', () => {
  const story = read(
    'DEDICATION\n\nTo Pat.\n\n\nCHAPTER I\n\nA/N: Hello.\n\n§400\n\nA/N: Bye.\n\n\nCHAPTER II\n\n§400\n\n\nGLOSSARY\n\nPier: a jetty.',
    'a.txt',
  );
  expect(story.excluded.map(({ what }, index) => [what, story.positions?.[index]?.place])).toEqual([
    ['front', 'before'],
    ['notes', 'before'],
    ['notes', 'between'],
    ['back', 'after'],
  ]);
});
