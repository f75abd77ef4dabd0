// Time zones as people name them (a city, a country, an abbreviation, a typo of those), found as IANA names.

import { Temporal } from 'temporal-polyfill';
import { editDistance } from '../story/edit-distance.ts';
import { isOffset, offsetLabel, offsetZone } from './offset-zones.ts';
import { normaliseName, type ZoneChoice, type ZoneName, zoneNames } from './time-zone-names.ts';

export type { ZoneChoice };

/** How many zones `findZone` offers instead of one. */
const MAX_SUGGESTIONS = 5;

/** Longer than any name; what is typed beyond is not looked at for typos. */
const MAX_QUERY_CHARS = 48;

/**
 * The zone a text names: an IANA name (old ones too, by their present name), a city, country, state, abbreviation
 * or offset, case and accents aside. Only an exact and unambiguous name is taken, since a story at the wrong hour
 * is worse than a question. An offset of whole hours stays that offset all year, without summer time. For "Georgia" or "USA" all it may mean comes as suggestions, for "Lodnon" the nearest,
 * at most five, perhaps none.
 */
export function findZone(
  text: string,
): { readonly zone: string } | { readonly suggestions: readonly string[] } {
  const offset = offsetZone(text);
  if (offset !== null) return { zone: offset };
  // An offset that no zone has all year is no city's.
  if (isOffset(text)) return { suggestions: [] };
  const bare = text.replace(/\s+(?:city|town|area|time ?zone)\s*$/i, '');
  if (bare !== text && exactZones(text).length === 0) return findZone(bare);
  const exact = exactZones(text);
  const [zone = acceptedByTemporal(text.trim())] = exact;
  if (zone !== null && exact.length < 2) return { zone };
  if (exact.length > 1) return { suggestions: exact };
  const [place, ...region] = text.split(',');
  if (region.length > 0 && place !== undefined) return findPlaceIn(place, region.join(','));
  return { suggestions: suggestZones(text, MAX_SUGGESTIONS).map(({ zone }) => zone) };
}

/** "Paris, France" is Paris; "Paris, Texas" is a question, not Paris. */
function findPlaceIn(place: string, region: string): ReturnType<typeof findZone> {
  const inRegion = exactZones(region);
  const both = exactZones(place).filter((zone) => inRegion.includes(zone));
  const [only] = both;
  if (only !== undefined && both.length === 1) return { zone: only };
  const near = suggestZones(place, MAX_SUGGESTIONS).map(({ zone }) => zone);
  return { suggestions: [...new Set([...both, ...inRegion, ...near])].slice(0, MAX_SUGGESTIONS) };
}

/**
 * Zones for autocomplete, at most `limit`, each once: exact names first, then cities and places that begin so,
 * then names with a word that does, and only where there are none, names a typo or two away. Among equals the
 * zones most asked for come first, then the alphabet. An empty prefix gives the zones most asked for.
 */
export function suggestZones(typed: string, limit = 25): ZoneChoice[] {
  // "Paris (Europe/Paris)" is a label from this very list.
  const prefix = typed.replace(/ \([^()]*\)$/, '');
  const query = normaliseName(prefix);
  const all = zoneNames();
  const ranks: ZoneName[][] = [[], [], []];
  for (const name of all) ranks[rankOf(name, query)]?.push(name);
  let ranked = ranks.flat();
  // "Paris, F" is on its way to "Paris, France".
  const comma = prefix.lastIndexOf(',');
  if (ranked.length === 0 && comma >= 0) return suggestZones(prefix.slice(0, comma), limit);
  if (ranked.length === 0) {
    const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
    const distanceTo = boundedEditDistance(query.slice(0, MAX_QUERY_CHARS), allowed);
    ranked = all
      .map((name) => ({ name, count: distanceTo(name.key) }))
      .filter(({ count }) => Math.floor(count) <= allowed)
      .sort((a, b) => a.count - b.count)
      .map(({ name }) => name);
  }
  const chosen = new Map<string, ZoneChoice>();
  const offset = offsetZone(prefix);
  if (offset !== null) chosen.set(offset, { zone: offset, label: offsetLabel(offset) ?? offset });
  for (const { zone, label } of ranked) {
    if (chosen.size >= limit) break;
    if (!chosen.has(zone)) chosen.set(zone, { zone, label });
  }
  return [...chosen.values()];
}

function rankOf({ key, isIanaName }: ZoneName, query: string): number {
  if (key === query) return 0;
  // "am" is on its way to Amsterdam; "america" asks for America/New_York before American Samoa.
  if (key.startsWith(query)) return isIanaName && key[query.length] !== ' ' ? 2 : 1;
  return key.includes(` ${query}`) ? 2 : 3;
}

/**
 * How far what is typed is from a name's key, in letters, or half a letter more to the beginning of the key that is
 * nearest; any number above `allowed` where it is more.
 */
function boundedEditDistance(typed: string, allowed: number): (key: string) => number {
  return (key) => {
    const beginning = editDistance(typed, key, allowed, true);
    return beginning > allowed ? beginning : Math.min(beginning + 0.5, editDistance(typed, key, allowed));
  };
}

function exactZones(text: string): string[] {
  const query = normaliseName(text);
  const named = zoneNames().filter(({ key }) => key === query);
  return [...new Set(named.map(({ zone }) => zone))];
}

/** Links that no list names, such as `Asia/Thimbu`. Temporal would take bare offsets and dates too: not here. */
function acceptedByTemporal(text: string): string | null {
  if (!/^[a-z][a-z0-9_+/-]*$/iu.test(text)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return null;
  }
}
