// Time zones as people name them.

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
