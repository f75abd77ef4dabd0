// Cutting a story's scenes anew: no word is lost, and chapters stay where their scenes are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Division,
  editScenes,
  paragraphsOf,
  type SceneEdit,
  uniqueSlug,
} from '../../src/story/edit-scenes.ts';

const scene = (slug: string, text: string, title: string | null = null) => ({
  slug,
  title,
  recap: null,
  questions: [],
  text,
});

const BOOK: Division = {
  chapters: [
    { title: 'The Island', firstScene: 1 },
    { title: 'The *Lamp*', firstScene: 3 },
    { title: null, firstScene: 4 },
  ],
  scenes: [
    scene('one', 'One.\n\nStill one.\n\nOne to the end.'),
    scene('two', 'Two.', 'Fog'),
    scene('three', 'Three.'),
    scene('four', 'Four.'),
  ],
};

const shape = (division: Division | null) => ({
  chapters: division?.chapters.map(({ firstScene }) => firstScene),
  scenes: division?.scenes.map(({ slug, text }) => `${slug}: ${text.replaceAll('\n\n', ' | ')}`),
});

describe('an edit', () => {
  it('merges into the scene before, whose slug stays; a title that was a heading becomes text again', () => {
    expect(shape(editScenes(BOOK, { kind: 'merge', scene: 2 }))).toEqual({
      chapters: [1, 2, 3],
      scenes: ['one: One. | Still one. | One to the end. | Fog | Two.', 'three: Three.', 'four: Four.'],
    });
    const chapter = editScenes(BOOK, { kind: 'merge', scene: 3 });
    expect(shape(chapter)).toEqual({
      chapters: [1, 3],
      scenes: [
        'one: One. | Still one. | One to the end.',
        'two: Two. | The \\*Lamp\\* | Three.',
        'four: Four.',
      ],
    });
    expect(chapter?.scenes[1]?.title).toBe('Fog');
  });

  it('splits at a paragraph; what comes after moves up', () => {
    expect(shape(editScenes(BOOK, { kind: 'split', scene: 1, at: 1 }))).toEqual({
      chapters: [1, 4, 5],
      scenes: [
        'one: One.',
        'one-2: Still one. | One to the end.',
        'two: Two.',
        'three: Three.',
        'four: Four.',
      ],
    });
  });

  it('drops a scene, and a chapter that held nothing else', () => {
    expect(shape(editScenes(BOOK, { kind: 'drop', scene: 3 }))).toEqual({
      chapters: [1, 3],
      scenes: ['one: One. | Still one. | One to the end.', 'two: Two.', 'four: Four.'],
    });
    expect(shape(editScenes(BOOK, { kind: 'drop', scene: 1 })).chapters).toEqual([1, 2, 3]);
  });

  it('renames, and takes a title away', () => {
    const named = editScenes(BOOK, { kind: 'rename', scene: 2, title: 'Mist' });
    expect(named?.scenes.map(({ title }) => title)).toEqual([null, 'Mist', null, null]);
    const bare = editScenes(BOOK, { kind: 'rename', scene: 2, title: null });
    expect(bare?.scenes[1]?.title).toBeNull();
  });

  it.each<SceneEdit>([
    { kind: 'merge', scene: 1 },
    { kind: 'merge', scene: 5 },
    { kind: 'split', scene: 1, at: 0 },
    { kind: 'split', scene: 1, at: 3 },
    { kind: 'split', scene: 1, at: Number.NaN },
    { kind: 'split', scene: 2, at: 1 },
    { kind: 'drop', scene: 0 },
    { kind: 'rename', scene: 9, title: 'x' },
  ])('%j is none', (edit) => {
    expect(editScenes(BOOK, edit)).toBeNull();
  });

  it('never drops the only scene', () => {
    const [only] = BOOK.scenes;
    const one = { chapters: [{ title: null, firstScene: 1 }], scenes: only ? [only] : [] };
    expect(editScenes(one, { kind: 'drop', scene: 1 })).toBeNull();
  });

  it('keeps every paragraph, unique slugs and chapters in order, whatever comes after whatever', () => {
    const edit: fc.Arbitrary<SceneEdit> = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), scene: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        kind: fc.constant('split' as const),
        scene: fc.integer({ min: 1, max: 9 }),
        at: fc.integer({ min: 1, max: 4 }),
      }),
    );
    const words = (division: Division) => division.scenes.flatMap(({ text }) => paragraphsOf(text)).join(' ');
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        // Untitled, so that merging adds no heading to the text.
        const bare: Division = {
          chapters: BOOK.chapters.map((chapter) => ({ ...chapter, title: null })),
          scenes: BOOK.scenes.map((each) => ({ ...each, title: null })),
        };
        const edited = edits.reduce((now, each) => editScenes(now, each) ?? now, bare);
        expect(words(edited)).toBe(words(bare));
        expect(new Set(edited.scenes.map(({ slug }) => slug)).size).toBe(edited.scenes.length);
        const firsts = edited.chapters.map(({ firstScene }) => firstScene);
        expect(firsts[0]).toBe(1);
        expect(firsts).toEqual([...new Set(firsts)].sort((a, b) => a - b));
        expect(firsts.at(-1)).toBeLessThanOrEqual(edited.scenes.length);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

it('a free slug is new, and no longer than a slug may be', () => {
  const long = 'a'.repeat(64);
  const first = uniqueSlug(long, new Set([long]));
  expect(first).toBe(`${'a'.repeat(62)}-2`);
  expect(uniqueSlug(long, new Set([long, first]))).toBe(`${'a'.repeat(62)}-3`);
});
