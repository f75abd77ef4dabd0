// Offsets from UTC that people type as time zones, such as “UTC-5”: zones that keep their offset all year.

import { normaliseName } from './time-zone-names.ts';

/** IANA has whole hours from UTC-12 to UTC+14; a time zone like Etc/GMT+5 counts them with the opposite sign. */
const MAX_HOURS = { '+': 14, '-': 12 } as const;

/** Zones that keep an offset of other than whole hours all year. */
const FRACTIONAL: ReadonlyMap<string, string> = new Map([
  ...([
    ['+3:30', 'Asia/Tehran'],
    ['+4:30', 'Asia/Kabul'],
    ['+5:30', 'Asia/Kolkata'],
    ['+5:45', 'Asia/Kathmandu'],
  ] as const),
  ...([
    ['+6:30', 'Asia/Yangon'],
    ['+8:45', 'Australia/Eucla'],
    ['+9:30', 'Australia/Darwin'],
  ] as const),
  ['-9:30', 'Pacific/Marquesas'],
]);

/** Whether a text is an offset from UTC, such as “UTC-3:30”, whether or not a zone has it. */
export const isOffset = (text: string) => /^utc[+-]\d/.test(normaliseName(text));

/** The zone of “UTC-5”, “GMT+2”, “+01:00” or “GMT”, which has no summer time; null for an offset that no zone has all year. */
export function offsetZone(text: string): string | null {
  const key = normaliseName(text);
  if (key === 'gmt') return 'UTC';
  const fractional = FRACTIONAL.get(key.slice(3));
  if (key.startsWith('utc') && fractional !== undefined) return fractional;
  const [, sign, hours] = /^utc([+-])(\d{1,2})$/.exec(key) ?? [];
  if (sign !== '+' && sign !== '-') return null;
  const count = Number(hours);
  if (count === 0) return 'UTC';
  return count <= MAX_HOURS[sign] ? `Etc/GMT${sign === '+' ? '-' : '+'}${count}` : null;
}

/** An offset zone with the sign that people use, “UTC-5” for Etc/GMT+5; null for any other zone. */
export function offsetLabel(zone: string): string | null {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone) ?? [];
  return hours === undefined ? null : `UTC${sign === '+' ? '-' : '+'}${hours}`;
}
