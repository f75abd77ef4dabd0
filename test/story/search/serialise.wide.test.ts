import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildColumns } from '../../../src/story/search/columns.ts';
import { ANALYSIS_VERSION, deserialiseIndex, serialiseIndex } from '../../../src/story/search/serialise.ts';
import { runs } from '../../support/breadth.ts';
import { arbitraryStory } from '../arbitrary-story.ts';

it('comes back as it was stored', () => {
  const texts = fc.oneof(
    arbitraryStory().map((full) => full.texts),
    fc.array(fc.string({ unit: 'grapheme' })),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'fr', 'ja'), (all, language) => {
      const columns = buildColumns(all, language);
      const stored = JSON.parse(JSON.stringify(serialiseIndex(columns)));
      expect(deserialiseIndex(stored)).toEqual(columns);
    }),
    { numRuns: runs(300) },
  );
});

it('keeps numbers above a byte', () => {
  const words = Array.from({ length: 20_000 }, (_, word) => `w${word.toString(36)}`);
  const columns = buildColumns([words.join(' ')], 'en');
  expect(deserialiseIndex(serialiseIndex(columns))).toEqual(columns);
});

it('is made anew where it is of another version, or damaged', () => {
  const packed = serialiseIndex(buildColumns(['The lamp burned. It rained.', 'Night came.'], 'en'));
  expect(deserialiseIndex({ ...packed, analysis: ANALYSIS_VERSION + 1 })).toBeNull();
  expect(deserialiseIndex({ ...packed, words: 'lamp' })).toBeNull();
  expect(deserialiseIndex({ ...packed, stream: packed.stream.slice(4) })).toBeNull();
  expect(deserialiseIndex({ ...packed, scenes: '' })).toBeNull();
});

it('has the version of what it is made by', () => {
  // Where this fails, what makes columns of a text has changed: raise ANALYSIS, and take over what it makes now.
  const text =
    'Mr. Odd’s lamp—an old one—wasn’t lit. “Who’s there?” Mina asked.\n\nZoë ran; it was 9.30 p.m. in Łódź…\n\n雨が降った。';
  const { words, sentenceStart } = buildColumns([text], 'en');
  expect({ version: ANALYSIS_VERSION, words: words.join(' '), sentences: [...sentenceStart] }).toEqual({
    version: 3,
    words:
      'mr odd lamp an old one wasnt lit who there mina asked zoe ran it was 9 30 p m in lodz 雨 が 降 っ た',
    sentences: [0, 8, 12, 22, 27],
  });
});
