// Time zones that are offered while somebody types.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findZone, suggestZones } from '../../src/reading/time-zones.ts';
import { runs } from '../support/breadth.ts';

const found = (text: string) => {
  const result = findZone(text);
  return 'zone' in result ? result.zone : result.suggestions;
};

const noon = Temporal.Instant.from('2027-07-01T12:00Z');

describe('suggestZones', () => {
  const zones = (prefix: string, limit?: number) => suggestZones(prefix, limit).map(({ zone }) => zone);
  const labels = (prefix: string, limit?: number) => suggestZones(prefix, limit).map(({ label }) => label);

  it('offers nothing Temporal refuses, and no name for another zone than its own', () => {
    for (const { zone, label } of suggestZones('', 1000)) {
      expect(() => noon.toZonedDateTimeISO(zone)).not.toThrow();
      expect(label.length).toBeLessThanOrEqual(100);
    }
    expect(zones('', 1000).length).toBeGreaterThan(400);
  });

  it('says what matched, and the zone', () => {
    expect(labels('bost')).toEqual(['Boston (America/New_York)']);
    expect(labels('UTC', 1)).toEqual(['UTC']);
    expect(labels('calcu')).toEqual(['Calcutta (Asia/Kolkata)']);
  });

  it('ranks exact names, beginnings, words, and typos only where there is nothing else', () => {
    expect(labels('ist', 2)).toEqual(['IST (Asia/Kolkata)', 'Istanbul (Europe/Istanbul)']);
    expect(labels('york')).toEqual(['New York (America/New_York)']);
    expect(labels('lond')[0]).toBe('London (Europe/London)');
    // Cities before the continents that whole names begin with; less typos before zones more asked for.
    expect(labels('am', 1)).toEqual(['Amsterdam (Europe/Amsterdam)']);
    expect(labels('america', 1)).toEqual(['New York (America/New_York)']);
    expect(labels('lodn', 2)).toEqual(['Łódź (Europe/Warsaw)', 'London (Europe/London)']);
    expect(labels('lodnon')).toEqual(['London (Europe/London)']);
    const georgia = labels('georgia');
    expect(georgia.at(-1)).toBe('South Georgia (Atlantic/South_Georgia)');
    expect(zones('europe/', 100).every((zone) => zone.startsWith('Europe/'))).toBe(true);
  });

  it('helps on the way to a region', () => {
    expect(zones('Paris, Franc')).toEqual(['Europe/Paris']);
  });

  it('gives the zones most asked for where nothing is typed', () => {
    expect(zones('')).toHaveLength(25);
    expect(zones('', 3)).toEqual(['America/New_York', 'Europe/London', 'Europe/Paris']);
    expect(zones('   ', 3)).toEqual(zones('', 3));
  });

  it('gives each zone once, no more than asked, and always the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.integer({ min: 0, max: 25 }),
        (text, limit) => {
          const first = zones(text, limit);
          expect(first.length).toBeLessThanOrEqual(limit);
          expect(new Set(first).size).toBe(first.length);
          expect(zones(text, limit)).toEqual(first);
        },
      ),
    );
  });

  it('finds every city under one typo of two letters swapped', () => {
    const cities = [
      'Amsterdam',
      'Barcelona',
      'Singapore',
      'Melbourne',
      'Philadelphia',
      'Johannesburg',
      'Kathmandu',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...cities), fc.integer({ min: 1, max: 6 }), (city, place) => {
        const typo = city.slice(0, place) + city[place + 1] + city[place] + city.slice(place + 2);
        expect(zones(typo)[0]).toBe(found(city));
      }),
    );
  });

  it('finds what a plain Damerau–Levenshtein distance finds, no more and no less', () => {
    const fold = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim();
    const cities = suggestZones('', 1000).map(({ zone, label }) => ({
      zone,
      name: fold(label.replace(/ \(.*/, '')),
    }));
    const letter = fc.constantFrom(...'abcdeilmnorstu');
    const edits = fc.array(fc.tuple(fc.nat(10), letter, fc.constantFrom('put', 'drop', 'change', 'swap')), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.constantFrom(...cities), edits, ({ name }, changes) => {
        const query = changes
          .reduce((text, [place, other, how]) => edited(text, place, other, how), name)
          .trim();
        const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
        const answers = suggestZones(query, 1000).map(({ zone, label }) => ({
          zone,
          place: fold(label.replace(/ \(.*/, '')),
        }));
        fc.pre(!answers.some(({ place, zone }) => ` ${place} ${fold(zone)}`.includes(` ${query}`)));
        const near = cities.filter((city) => naiveDistance(query, city.name) <= allowed);
        expect(answers.map(({ zone }) => zone)).toEqual(expect.arrayContaining(near.map(({ zone }) => zone)));
        for (const { place, zone } of answers) {
          // A name with accents, or an old whole one, is not what its label folds to here.
          if (!/^[a-z ]+$/.test(place) || zone === 'Europe/Warsaw') continue;
          expect(Math.min(naiveDistance(query, place), naiveDistance(query, fold(zone)))).toBeLessThanOrEqual(
            allowed,
          );
        }
      }),
      { numRuns: runs(80), seed: 26 },
    );
  });
});

function edited(text: string, place: number, letter: string, how: string): string {
  const at = place % text.length;
  const head = text.slice(0, at);
  if (how === 'put') return head + letter + text.slice(at);
  if (how === 'drop' && text.length > 4) return head + text.slice(at + 1);
  if (how === 'change') return head + letter + text.slice(at + 1);
  return head + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

/** From `typed` to the nearest beginning of `name`, the whole of it included. */
function naiveDistance(typed: string, name: string): number {
  const cells = new Map<string, number>();
  const cell = (row: number, column: number) => cells.get(`${row},${column}`) ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= typed.length; row++) {
    for (let column = 0; column <= name.length; column++) {
      const swap = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      const ways = [
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (typed[row - 1] === name[column - 1] ? 0 : 1),
        row > 1 && column > 1 && swap ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      cells.set(`${row},${column}`, row + column === 0 ? 0 : Math.min(...ways));
    }
  }
  return Math.min(...Array.from({ length: name.length + 1 }, (_, column) => cell(typed.length, column)));
}
