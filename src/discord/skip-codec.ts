// A skip inside a custom id, for the button that undoes it.

import type { Skip } from '../reading/skips.ts';
import { formatTime } from '../reading/times.ts';

const ALL_TIMES = 'all';

/** Such as `20271224` and `0900`; `all` where the whole date is skipped. */
export function encodeSkip({ date, time }: Skip): { readonly date: string; readonly time: string } {
  return {
    date: date.replaceAll('-', ''),
    time: time === null ? ALL_TIMES : formatTime(time).replace(':', ''),
  };
}

/** Null for text that nobody here wrote. */
export function decodeSkip(encoded: { readonly date: string; readonly time: string }): Skip | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(encoded.date) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month}-${day}`;
  if (encoded.time === ALL_TIMES) return { date, time: null };
  const [, hour, minute] = /^(\d{2})(\d{2})$/.exec(encoded.time) ?? [];
  return hour === undefined ? null : { date, time: { hour: Number(hour), minute: Number(minute) } };
}
