import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSentences } from '../../src/story/page-sentences.ts';
import { splitSentences } from '../../src/story/sentences.ts';

/** As the words say it: what stands whole before an end stands there as it does in the whole scene. */
function countedOneByOne(text: string, ends: readonly number[]): number[] {
  const all = splitSentences(text);
  return ends.map((end, index) => {
    if (index === ends.length - 1) return all.length;
    const shown = splitSentences(text.slice(0, end));
    const differs = shown.findIndex((sentence, at) => sentence.text !== all[at]?.text);
    return differs === -1 ? shown.length : differs;
  });
}

const PIECES = [
  'Ada ran.',
  '“Who?” Bo asked.',
  'No. 5 was shut.',
  'It went on and on and on and on, as such things do,',
  '*Stop!*',
  '**She** said so.',
  '*a long',
  'way off*',
  '**',
  '_',
  '\\*',
  '\\_so\\_',
  'Mr. Gold',
  '雨。',
  'a line\nof a song\nand another\n',
  '\n\n',
];

describe('the sentences on pages', () => {
  it('are as many in a long paragraph as where each page is read from the beginning', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 400, maxLength: 1_200 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 150, max: 2_000 }), (words, step) => {
        const text = words.join(' ');
        const gaps = [...text.matchAll(/(?<=\S)\s/g)].map(({ index }) => index);
        const ends = gaps.filter(
          (at, index) => Math.floor(at / step) !== Math.floor((gaps[index + 1] ?? at) / step),
        );
        expect(countSentences(text, ends)).toEqual(countedOneByOne(text, ends));
      }),
      { numRuns: 30 },
    );
  });

  it('are counted in a paragraph of a million characters in a moment', () => {
    const text = 'Ada ran *very* far, and then she sat down. '.repeat(23_000);
    const ends = Array.from({ length: 690 }, (_, index) => text.indexOf(' ', (index + 1) * 1_400));
    const before = process.cpuUsage();
    expect(countSentences(text, ends)[100]).toBe(3_288);
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });
});
