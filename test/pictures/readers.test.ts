// “Where everyone is”, as drawn: nothing outside, nothing on another, in every language and at every size.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from '../../src/discord/limits.ts';
import { illustrateReaders } from '../../src/discord/render/pictures/readers.ts';
import { stringsFor } from '../../src/discord/strings.ts';
import { placeBars } from '../../src/pictures/reader-bars.ts';
import { drawReaders, type ReadersPicture } from '../../src/pictures/readers.ts';
import { toSvg } from '../../src/pictures/to-svg.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';
import { groupReaders, type ReaderPlace } from '../../src/reading/reader-groups.ts';
import type { ReadersSnapshot } from '../../src/reading/readers-snapshot.ts';
import { drawingProblems, fonts } from './picture-fixture.ts';

const NOW = Date.UTC(2026, 10, 28, 9);
const DAY = 86_400_000;

const anySnapshot: fc.Arbitrary<ReadersSnapshot> = fc
  .record({ scenes: fc.constantFrom(1, 2, 10, 57, 360, 2_500), readers: fc.constantFrom(0, 4, 5, 30, 500) })
  .chain(({ scenes, readers }) =>
    fc.record({
      scenes: fc.constant(scenes),
      released: fc.integer({ min: 0, max: scenes }),
      ongoing: fc.boolean(),
      places: fc.array(fc.record({ scene: fc.integer({ min: 1, max: scenes }), along: fc.boolean() }), {
        minLength: readers,
        maxLength: readers,
      }),
    }),
  )
  .map(({ scenes, released, ongoing, places }) => {
    const groups = groupReaders(places, released, scenes);
    const upcoming = [1, 2].flatMap((next) =>
      released + next > scenes
        ? []
        : [{ slot: NOW + next * DAY, firstScene: released + next, lastScene: released + next }],
    );
    const readers = groups.length === 0 ? null : places.length;
    const finish = NOW + (scenes - released) * DAY;
    return { scenes, released, ongoing, readers, groups, upcoming, finish, zone: 'Asia/Tokyo', takenAt: NOW };
  });

it.each(LANGUAGES)('is whole and legible in %s', async (language) => {
  const strings = await stringsFor(language);
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { picture, description } = illustrateReaders(strings, snapshot);
      const drawing = drawReaders(picture as ReadersPicture, fonts);
      expect(drawingProblems(drawing)).toEqual([]);
      expect(toSvg(drawing, fonts)).not.toBeNull();
      expect(description.length).toBeLessThan(2 * LIMITS.mediaDescriptionChars);
    }),
    { numRuns: 60 },
  );
});

it('shows every reader in a bar, none of them on another', () => {
  fc.assert(
    fc.property(anySnapshot, ({ groups, scenes }) => {
      const bars = placeBars(groups, (scene) => 20 + (360 * scene) / scenes, [20, 380]);
      const total = (all: readonly { readonly [K in 'own' | 'along']: number }[]) =>
        all.reduce((sum, { own, along }) => sum + own + along, 0);
      expect(total(bars)).toBe(groups.reduce((sum, { readers }) => sum + readers, 0));
      for (const [index, bar] of bars.entries()) {
        expect(bar.from).toBeGreaterThanOrEqual(Math.max(20, bars[index - 1]?.to ?? 20) - 0.01);
        expect(bar.to - bar.from).toBeGreaterThan(19);
        expect(bar.to).toBeLessThanOrEqual(380.01);
      }
    }),
  );
});

it('says the same as its words, and nobody’s place in a small club', async () => {
  const strings = await stringsFor('en');
  const places: ReaderPlace[] = [3, 3, 4, 9].map((scene) => ({ scene, along: false }));
  const snapshot = (all: readonly ReaderPlace[]): ReadersSnapshot => ({
    ...{ scenes: 10, released: 9, ongoing: false, upcoming: [], finish: null, zone: 'UTC', takenAt: NOW },
    groups: groupReaders(all, 9, 10),
    readers: all.length < 5 ? null : all.length,
  });
  const small = illustrateReaders(strings, snapshot(places));
  expect(small.description).toBe('Where everyone is: Scene 9 of 10.');
  expect(small.picture).toMatchObject({ groups: [], readers: '', legend: [] });
  const along = Array.from({ length: 3 }, () => ({ scene: 1, along: true }));
  expect(illustrateReaders(strings, snapshot([...places, ...along])).description).toBe(
    'Where everyone is: Scene 9 of 10; 4 are at scenes 3–9; 3 read along with the channel.',
  );
});
