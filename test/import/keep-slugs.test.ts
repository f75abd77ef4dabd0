// Slugs follow their texts from one file of a book to the next, however it is divided.

import { describe, expect, it } from 'vitest';
import { keepSlugs } from '../../src/import/keep-slugs.ts';
import { slugOfTitle } from '../../src/import/to-story.ts';

/** Sentences of their own for each scene: no two share three words in a row. */
const text = (name: string) =>
  Array.from({ length: 40 }, (_, index) => `${name}${index} went ${name}ward past ${name}${index * 7}.`).join(
    ' ',
  );
const OLD = ['rain', 'fog', 'snow', 'wind'].map((name) => ({ slug: name, text: text(name) }));
const next = (...texts: string[]) => texts.map((each, index) => ({ slug: `s${index + 1}`, text: each }));

describe('slugs of a book that is imported again', () => {
  it('stay with an unchanged text, wherever in the book it is now', () => {
    const moved = next(text('fog'), text('rain'), text('snow'), text('wind'));
    expect(keepSlugs(OLD, moved)).toEqual(['fog', 'rain', 'snow', 'wind']);
    expect(keepSlugs(OLD, next(text('rain'), text('hail'), text('fog')))).toEqual(['rain', 's2', 'fog']);
  });

  it('stay with a scene in which a few words have changed', () => {
    const mended = text('rain').replace(/went/g, (word, at: number) => (at % 3 === 0 ? 'walked' : word));
    expect(keepSlugs(OLD, next(mended, text('fog')))).toEqual(['rain', 'fog']);
  });

  it('go to the larger part of a divided scene, and to one of two joined scenes', () => {
    const whole = text('fog').split('. ');
    const [small, large] = [whole.slice(0, 8).join('. '), whole.slice(8).join('. ')];
    expect(keepSlugs(OLD, next(text('rain'), small, large, text('snow')))).toEqual([
      'rain',
      's2',
      'fog',
      'snow',
    ]);
    const [joined, ...others] = keepSlugs(OLD, next(`${text('rain')} ${text('fog')}`, text('snow')));
    expect(['rain', 'fog']).toContain(joined);
    expect(others).toEqual(['snow']);
  });

  it('of new scenes differ from those of all other scenes, old and new', () => {
    const made = keepSlugs(OLD, [
      { slug: 'fog', text: text('hail') },
      { slug: 'fog', text: text('sleet') },
      { slug: 'x', text: text('fog') },
    ]);
    expect(made).toEqual(['fog-2', 'fog-3', 'fog']);
  });

  it('stay unique where texts are equal or almost empty', () => {
    const duplicates = [
      { slug: 'a', text: 'No.' },
      { slug: 'b', text: 'No.' },
      { slug: 'c', text: '…' },
    ];
    expect(keepSlugs(duplicates, duplicates)).toEqual(['a', 'b', 'c']);
  });
});

it.each([
  ['The Lighthouse', 'the-lighthouse'],
  ['Łódź, l’été — 1984!', 'odz-lete-1984'],
  ['夜', 'story'],
  [`${'word '.repeat(20)}`, 'word-word-word-word-word-word-word-word'],
  ['<@&1> @everyone', '1-everyone'],
])('the slug of “%s” is %s', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug);
});
