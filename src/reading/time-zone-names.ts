// Every name a time zone goes by, in the form in which names are compared.

import { foreignCities } from './city-names.ts';
import { placesByZone, renamedZones } from './time-zone-places.ts';

export interface ZoneChoice {
  /** An IANA name, as Temporal accepts it. */
  readonly zone: string;
  /** What matched, and the zone: `Boston (America/New_York)`. At most 100 characters. */
  readonly label: string;
}

export interface ZoneName extends ZoneChoice {
  readonly key: string;
  /** Whether it is a whole IANA name, which begins with a continent. */
  readonly isIanaName: boolean;
}

let cachedNames: readonly ZoneName[] | undefined;

/** Every name there is, the zones most asked for first; built once, at the first call (about 10 ms). */
export function zoneNames(): readonly ZoneName[] {
  cachedNames ??= buildNames();
  return cachedNames;
}

function buildNames(): ZoneName[] {
  const listed = Intl.supportedValuesOf('timeZone').map((zone) => renamedZones.get(zone) ?? zone);
  const olds = (zone: string) => [...renamedZones].flatMap(([old, now]) => (now === zone ? [old] : []));
  return [...new Set([...placesByZone.keys(), ...listed.sort()])].flatMap((zone) => {
    return [
      ...[zone, ...olds(zone)].flatMap((id) => namesOf(id, zone)),
      ...placesOf(zone).map((place) => ({
        zone,
        label: `${place} (${zone})`,
        key: normaliseName(place),
        isIanaName: false,
      })),
    ];
  });
}

/** Each once by what names are compared by, and none that the zone's own name is. */
function placesOf(zone: string): readonly string[] {
  const known = new Set([...(placesByZone.get(zone) ?? []), cityOf(zone)].map(normaliseName));
  const foreign = foreignCities(zone).filter((city) => !known.has(normaliseName(city)));
  return [...(placesByZone.get(zone) ?? []), ...foreign];
}

const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** An IANA name by its city, and whole. */
function namesOf(id: string, zone: string): ZoneName[] {
  const city = cityOf(id);
  const label = city === zone ? zone : `${city} (${zone})`;
  const name = { zone, label, key: normaliseName(city), isIanaName: false };
  return city === id ? [name] : [name, { zone, label, key: normaliseName(id), isIanaName: true }];
}

const OFFSET = /^(?:utc|gmt)?\s*([+\-−])\s*0?(\d{1,2})(?::?(\d\d))?$/iu;
const UNDECOMPOSED = new Map(Object.entries({ ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' }));

/** What names are compared by: small letters without accents, single spaces, offsets as `utc+5:30`. */
export function normaliseName(text: string): string {
  const [offset, sign, hours, rest = '00'] = OFFSET.exec(text.trim()) ?? [];
  if (offset !== undefined) return `utc${sign === '+' ? '+' : '-'}${hours}${rest === '00' ? '' : `:${rest}`}`;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđı]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:standard|daylight|summer) time$/u, ' time');
}
