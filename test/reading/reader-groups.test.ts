// Readers in groups: everybody counted, nobody found out.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupReaders, type ReaderGroup, type ReaderPlace } from '../../src/reading/reader-groups.ts';

const at = (scene: number, along = false): ReaderPlace => ({ scene, along });
const shown = (groups: readonly ReaderGroup[]) =>
  groups.map(({ first, last, readers, along }) => `${readers} in ${first}-${last}${along ? ' along' : ''}`);

const anyClub = fc.record({
  scenes: fc.constantFrom(1, 10, 360),
  places: fc.array(fc.record({ scene: fc.integer({ min: 1, max: 360 }), along: fc.boolean() }), {
    maxLength: 60,
  }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});

it('counts everyone once, three or more together, in order', () => {
  fc.assert(
    fc.property(anyClub, ({ scenes, places, part }) => {
      const within = places.map(({ scene, along }) => at(1 + ((scene - 1) % scenes), along));
      const released = Math.round(part * scenes);
      const groups = groupReaders(within, released, scenes);
      if (within.length < 5) expect(groups).toEqual([]);
      else expect(groups.reduce((sum, { readers }) => sum + readers, 0)).toBe(within.length);
      for (const { first, last, readers, along } of groups) {
        expect(readers).toBeGreaterThanOrEqual(3);
        expect(first).toBeLessThanOrEqual(last);
        if (along) expect(readers).toBe(within.filter((place) => place.along).length);
      }
      const own = groups.filter(({ along }) => !along);
      expect(own.every(({ first }, index) => index === 0 || first > (own[index - 1]?.last ?? 0))).toBe(true);
    }),
  );
});

it('tells nothing where moving one reader would tell who moved', () => {
  const before = [1, 1, 1, 5, 5, 5].map((scene) => at(scene));
  const after = [1, 1, 1, 5, 5, 6].map((scene) => at(scene));
  expect(shown(groupReaders(before, 9, 10))).toEqual(['3 in 1-1', '3 in 5-5']);
  expect(shown(groupReaders(after, 9, 10))).toEqual(['3 in 1-1', '3 in 5-6']);
});

it.each<[string, ReaderPlace[], string[]]>([
  ['four readers', [1, 1, 1, 1].map((scene) => at(scene)), []],
  ['one beside three', [at(1), at(1), at(1), at(2), at(9)], ['5 in 1-9']],
  ['the nearest neighbours first', [1, 1, 4, 9, 9, 9].map((scene) => at(scene)), ['3 in 1-4', '3 in 9-9']],
  ['two along with the channel', [at(3), at(3), at(3), at(1, true), at(2, true)], ['5 in 3-8']],
  [
    'three along',
    [at(3), at(3), at(3), at(1, true), at(2, true), at(8, true)],
    ['3 in 3-3', '3 in 8-8 along'],
  ],
  [
    'one at their own pace beside the channel',
    [at(2), ...[1, 1, 1, 1].map((scene) => at(scene, true))],
    ['5 in 2-8'],
  ],
])('shows %s', (_, places, wanted) => {
  expect(shown(groupReaders(places, 8, 10))).toEqual(wanted);
});

it('joins neighbours within a fifteenth of a long story', () => {
  const places = [10, 10, 10, 30, 30, 30, 60, 60, 60].map((scene) => at(scene));
  expect(shown(groupReaders(places, 100, 360))).toEqual(['6 in 10-30', '3 in 60-60']);
});
