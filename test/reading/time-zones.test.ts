// Time zones as people name them.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { offsetLabel } from '../../src/reading/offset-zones.ts';
import { findZone, suggestZones } from '../../src/reading/time-zones.ts';

const found = (text: string) => {
  const result = findZone(text);
  return 'zone' in result ? result.zone : result.suggestions;
};

const noon = Temporal.Instant.from('2027-07-01T12:00Z');

describe('findZone', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
    ['America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['Paris', 'Europe/Paris'],
    ['  new   YORK ', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Zürich', 'Europe/Zurich'],
    ['ZURICH', 'Europe/Zurich'],
    ['Łódź', 'Europe/Warsaw'],
    ['lodz', 'Europe/Warsaw'],
    ['Malmö', 'Europe/Stockholm'],
    ['St. Louis', 'America/Chicago'],
    ["Cote d'Ivoire", 'Africa/Abidjan'],
    ['Boston', 'America/New_York'],
    ['Washington', 'America/New_York'],
    ['Miami', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Seattle', 'America/Los_Angeles'],
    ['Houston', 'America/Chicago'],
    ['Salt Lake City', 'America/Denver'],
    ['Montreal', 'America/Toronto'],
    ['Calgary', 'America/Edmonton'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Munich', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['Barcelona', 'Europe/Madrid'],
    ['Beijing', 'Asia/Shanghai'],
    ['Osaka', 'Asia/Tokyo'],
    ['Hanoi', 'Asia/Ho_Chi_Minh'],
    ['Cape Town', 'Africa/Johannesburg'],
    ['Rio de Janeiro', 'America/Sao_Paulo'],
    ['Edinburgh', 'Europe/London'],
    ['Tel Aviv', 'Asia/Jerusalem'],
    ['Texas', 'America/Chicago'],
    ['UK', 'Europe/London'],
    ['Germany', 'Europe/Berlin'],
    ['EST', 'America/New_York'],
    ['edt', 'America/New_York'],
    ['PST', 'America/Los_Angeles'],
    ['CST', 'America/Chicago'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['CET', 'Europe/Paris'],
    ['BST', 'Europe/London'],
    ['GMT', 'UTC'],
    ['IST', 'Asia/Kolkata'],
    ['JST', 'Asia/Tokyo'],
    ['AEST', 'Australia/Sydney'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['GMT+1', 'Etc/GMT-1'],
    ['utc +01:00', 'Etc/GMT-1'],
    ['+1', 'Etc/GMT-1'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['+0530', 'Asia/Kolkata'],
    ['GMT-5', 'Etc/GMT+5'],
    ['UTC−8', 'Etc/GMT+8'],
    ['UTC+0', 'UTC'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Kiev', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Thimbu', 'Asia/Thimbu'],
    ['Etc/GMT-1', 'Etc/GMT-1'],
    ['Paris, France', 'Europe/Paris'],
    ['Portland, Oregon', 'America/Los_Angeles'],
    ['Birmingham, Alabama', 'America/Chicago'],
    ['Birmingham, England', 'Europe/London'],
  ])('takes %s for %s', (text, zone) => {
    expect(found(text)).toBe(zone);
  });

  it.each([
    ['Pariss', 'Europe/Paris'],
    ['new yrok', 'America/New_York'],
    ['Lodnon', 'Europe/London'],
    ['Los Angelos', 'America/Los_Angeles'],
    ['san fransisco', 'America/Los_Angeles'],
    ['Sidney', 'Australia/Sydney'],
    ['istambul', 'Europe/Istanbul'],
    ['Barcelna', 'Europe/Madrid'],
    ['Pitsburg', 'America/New_York'],
    ['Johannes', 'Africa/Johannesburg'],
    ['qparis', 'Europe/Paris'],
  ])('asks whether %s means %s, first of all', (text, zone) => {
    const suggestions = found(text);
    expect(Array.isArray(suggestions) && suggestions.length <= 5).toBe(true);
    expect(suggestions[0]).toBe(zone);
  });

  it.each([
    ['Georgia', ['America/New_York', 'Asia/Tbilisi']],
    ['Newcastle', ['Europe/London', 'Australia/Sydney']],
    ['Paris, Texas', ['America/Chicago', 'Europe/Paris']],
    ['Springfield, Illinois', ['America/Chicago']],
    ['Nonesuchville', []],
    ['京東', []],
    ['constructor', []],
    ['2027-01-01T00:00[Europe/Paris]', []],
  ])('leaves %s open', (text, suggestions) => {
    expect(found(text)).toEqual(suggestions);
  });

  it('offers every part of a country of many zones', () => {
    expect(found('USA')).toEqual(
      expect.arrayContaining(['America/New_York', 'Pacific/Honolulu', 'America/Anchorage']),
    );
    expect(found('Australia')).toEqual(expect.arrayContaining(['Australia/Sydney', 'Australia/Perth']));
  });

  it('takes every name Node lists, for the same zone', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      const zone = found(name);
      if (typeof zone !== 'string') throw new Error(`${name} is not found`);
      expect(noon.toZonedDateTimeISO(zone).equals(noon.toZonedDateTimeISO(name)), `${name} as ${zone}`).toBe(
        true,
      );
    }
  });
});

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
      { numRuns: 80, seed: 26 },
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

describe('an offset typed as a zone', () => {
  it.each([
    ['UTC+5:30', 'Asia/Kolkata'],
    ['+09:30', 'Australia/Darwin'],
    ['GMT+5:45', 'Asia/Kathmandu'],
  ])('takes %s for the zone that keeps it all year', (text, zone) => {
    expect(findZone(text)).toEqual({ zone });
  });
  it.each(['UTC-3:30', '+10:30', 'UTC+12:45'])('takes %s for no city with summer time', (text) => {
    expect(findZone(text)).toEqual({ suggestions: [] });
  });
  it.each([
    ['new york city', 'America/New_York'],
    ['Berlin time zone', 'Europe/Berlin'],
    ['Mexico City', 'America/Mexico_City'],
  ])('finds a city by what people add to it: %s', (text, zone) => {
    expect(findZone(text)).toEqual({ zone });
  });
  it.each(['UTC-5', 'GMT+2', '+01:00', 'UTC+14', 'UTC-12'])(
    '%s is the same in winter and in summer',
    (typed) => {
      const found = findZone(typed);
      const zone = 'zone' in found ? found.zone : expect.fail(`${typed} is no zone`);
      const offsetIn = (month: number) =>
        Temporal.ZonedDateTime.from({ year: 2027, month, day: 1, timeZone: zone }).offsetNanoseconds;
      expect(offsetIn(1)).toBe(offsetIn(7));
    },
  );

  it.each(['UTC+15', 'UTC-13'])('%s is none where nobody lives by it', (typed) => {
    expect(findZone(typed)).not.toHaveProperty('zone');
  });

  it('is offered first while it is typed, with the sign that people use', () => {
    expect(suggestZones('gmt-5', 3)[0]).toEqual({ zone: 'Etc/GMT+5', label: 'UTC-5' });
    expect(offsetLabel('Etc/GMT-2')).toBe('UTC+2');
  });
});
