import { expect, test } from 'vitest';
import { buildStory } from '../../src/story/build-story.ts';
import { completeName } from '../../src/story/complete-name.ts';
import { lookUp } from '../../src/story/look-up.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { SAMPLE_STORY } from './sample-story.ts';

const answer = (query: string, gate = 4) => {
  const found = lookUp(visibleStory(SAMPLE_STORY.story, gate), query);
  return found.kind === 'card' ? found.entry.heading : found.suggestions;
};

test.each([
  ['Illyria', 'Illyria'],
  ['ILLYRIA', 'Illyria'],
  ['  illyria ', 'Illyria'],
  ['Illyria’s', 'Illyria'],
  ["illyria's", 'Illyria'],
  ['“Illyria”', 'Illyria'],
  ['who is Illyria?', 'Illyria'],
  ["Who's Illyria?", 'Illyria'],
  ['little blue bertha', 'Illyria'],
  ['the shell', 'Illyria'],
  ['shell', 'Illyria'],
  ['bertha', 'Illyria'],
  ['blue bertha', 'Illyria'],
  ['Little-Blue Bertha', 'Illyria'],
  ['alley', 'The Alley'],
  ['an alley', 'The Alley'],
  ["captain tom o'brien", 'Captain Tom O’Brien'],
  ['OBrien', 'Captain Tom O’Brien'],
  ["O'Brien's", 'Captain Tom O’Brien'],
  ['captain obrien', 'Captain Tom O’Brien'],
  ['thomas lukasz holt', 'Tom Holt'],
  ['Łukasz', 'Tom Holt'],
  ['minna', 'Minna Holt'],
])('%s is the card of %s', (query, heading) => expect(answer(query)).toBe(heading));

test.each([
  ['Tom', ['Captain Tom O’Brien', 'Tom Holt']],
  ['Holt', ['Minna Holt', 'Tom Holt']],
  ['Ilyria', ['Illyria']],
  ['Illyira', ['Illyria']],
  ['litle blue berta', ['Little Blue Bertha']],
  ['Berhta', ['Little Blue Bertha']],
  ['Mina', ['Minna Holt']],
  ['what does Illyria want from Minna Holt', ['Minna Holt', 'Illyria']],
  ['captn', ['Captain Tom O’Brien']],
  ['luka', ['Thomás Łukasz Holt']],
  ['o', []],
  ['zzz', []],
  ['', []],
  ['???', []],
])('%s is nothing, and may mean %j', (query, suggestions) => expect(answer(query)).toEqual(suggestions));

test('what is not revealed yet is answered like what does not exist', () => {
  expect(answer('Illyria', 2)).toEqual([]);
  expect(answer('Nobody', 2)).toEqual([]);
  expect(answer('bertha', 2)).toBe('Little Blue Bertha');
  expect(answer('holt', 3)).toEqual([]);
});

const named = (...names: readonly string[][]) =>
  visibleStory(
    buildStory(
      {
        ...SAMPLE_STORY.story,
        scenes: [{ slug: 'a', title: null, recap: null, questions: [], text: 'a' }],
        codex: names.map((texts) => ({
          kind: 'person' as const,
          names: texts.map((text) => ({ text, scene: 1 })),
          facts: [],
        })),
      },
      (text) => text,
    ).story,
    1,
  );

test('a name that two share asks back, with headings that tell them apart', () => {
  const shared = named(['Ahab', 'the Captain'], ['Nemo', 'The Captain'], ['Hook']);
  expect(lookUp(shared, 'captain')).toEqual({ kind: 'nothing', suggestions: ['Ahab', 'Nemo'] });
  const headed = named(['The Captain'], ['Nemo', 'The Captain']);
  expect(lookUp(headed, 'captain')).toMatchObject({ kind: 'card', entry: { heading: 'The Captain' } });
});

test('names without letters, articles of other languages, and names that end like a possessive', () => {
  const odd = named(['???'], ['Wendy’s'], ['Die Alte']);
  expect(lookUp(odd, '???')).toMatchObject({ kind: 'card', entry: { heading: '???' } });
  expect(lookUp(odd, '!')).toEqual({ kind: 'nothing', suggestions: [] });
  expect(lookUp(odd, 'wendys')).toMatchObject({ kind: 'card', entry: { heading: 'Wendy’s' } });
  expect(lookUp({ ...odd, language: 'de-AT' }, 'die alte')).toMatchObject({ kind: 'card' });
  expect(lookUp({ ...odd, language: 'de-AT' }, 'der Alte')).toMatchObject({ kind: 'card' });
});

test('the closest suggestion comes first, whatever the codex order', () => {
  expect(lookUp(named(['Abrahem'], ['Ibrahim']), 'Ibraham')).toEqual({
    kind: 'nothing',
    suggestions: ['Ibrahim', 'Abrahem'],
  });
});

test('at most five suggestions', () => {
  const holts = named(...'BCDEFGH'.split('').map((letter) => [`${letter} Holt`]));
  expect(lookUp(holts, 'holt')).toEqual({
    kind: 'nothing',
    suggestions: ['B Holt', 'C Holt', 'D Holt', 'E Holt', 'F Holt'],
  });
});

const completions = (typed: string, gate = 4) =>
  completeName(visibleStory(SAMPLE_STORY.story, gate), typed).map(({ name }) => name);

test.each([
  ['il', 4, ['Illyria']],
  ['il', 2, []],
  ['the', 4, ['The Alley', 'The Shell · Illyria', 'Thomás Łukasz Holt · Tom Holt']],
  ['the al', 4, ['The Alley']],
  ['b', 4, ['Little Blue Bertha · Illyria', 'Captain Tom O’Brien']],
  ['b', 2, ['Little Blue Bertha']],
  ['bertha', 4, ['Little Blue Bertha · Illyria']],
  ['tom', 4, ['Tom Holt', 'Captain Tom O’Brien']],
  ['hol', 4, ['Minna Holt', 'Thomás Łukasz Holt · Tom Holt']],
  ['ly', 4, ['Illyria']],
  ['ily', 4, ['Illyria']],
  ['ilyria', 4, ['Illyria']],
  ['captian', 4, ['Captain Tom O’Brien']],
  ['zzz', 4, []],
  ['', 4, ['Minna Holt', 'Tom Holt', 'Captain Tom O’Brien', 'The Alley', 'Illyria']],
  ['', 2, ['The Alley', 'Little Blue Bertha']],
  ['', 0, []],
])('completes %j at scene %i', (typed, gate, names) => expect(completions(typed, gate)).toEqual(names));

test('completions fit Discord, and their values look up', () => {
  const long = named([`${'x'.repeat(90)}`, `xx ${'y'.repeat(95)}`], [`x${'z'.repeat(100)}`]);
  const [only, ...others] = completeName(long, 'xx y');
  expect(others).toEqual([]);
  expect(only?.name.length).toBe(100);
  expect(lookUp(long, only?.value ?? '').kind).toBe('card');
  expect(completeName(long, '').map(({ value }) => value)).toEqual(['x'.repeat(90)]);
  expect(completeName(named(...Array.from({ length: 60 }, (_, n) => [`Tom ${n}`])), 'tom')).toHaveLength(25);
});
