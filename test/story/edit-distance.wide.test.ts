import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterMask, editDistance, masksAllowDistance } from '../../src/story/edit-distance.ts';
import { runs } from '../support/breadth.ts';

/** The definition, without thrift. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const options = [
    naiveDistance(a.slice(1), b) + 1,
    naiveDistance(a, b.slice(1)) + 1,
    naiveDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) options.push(naiveDistance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const cases = fc.tuple(short, short, fc.integer({ min: 0, max: 3 }));
const capped = (distance: number, max: number) => (distance <= max ? distance : Number.POSITIVE_INFINITY);

test('counts slips as the definition does', () => {
  fc.assert(
    fc.property(cases, ([a, b, max]) => {
      expect(editDistance(a, b, max)).toBe(capped(naiveDistance(a, b), max));
    }),
    { numRuns: runs(2000) },
  );
});

test('to a beginning: the least over all beginnings', () => {
  fc.assert(
    fc.property(cases, ([a, b, max]) => {
      const least = Math.min(
        ...Array.from({ length: b.length + 1 }, (_, end) => naiveDistance(a, b.slice(0, end))),
      );
      expect(editDistance(a, b, max, true)).toBe(capped(least, max));
    }),
    { numRuns: runs(2000) },
  );
});

test('the masks never rule out what is near', () => {
  fc.assert(
    fc.property(cases, ([a, b, max]) => {
      if (naiveDistance(a, b) <= max)
        expect(masksAllowDistance(characterMask(a), characterMask(b), max)).toBe(true);
    }),
  );
});
