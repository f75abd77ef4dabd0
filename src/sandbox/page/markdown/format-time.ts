// Times as Discord shows them to a reader: in their own zone and language, from the sandbox's clock.

import type { PageLanguage } from '../strings/page-language.ts';

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** `format` is the letter of Discord's `<t:…:f>`; `now` in epoch milliseconds is what “in 3 hours” counts from. */
export function formatTime(seconds: number, format: string, now: number, locale?: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  if (format === 'R') return formatRelative(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, FORMATS[format] ?? FORMATS.f).format(date);
}

function formatRelative(seconds: number, locale?: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const distance = Math.abs(seconds);
  const [unit, length] = UNITS.find(([, size]) => distance >= size) ?? ['second', 1];
  return format.format(Math.round(seconds / length), unit);
}

/** “Today at 09:00”, “Yesterday at 21:00”, or the date: what stands beside an author's name. */
export function formatPosted(timestamp: string, now: number, { strings, locale }: PageLanguage): string {
  const at = new Date(timestamp);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const days = dayNumber(at) - dayNumber(new Date(now));
  if (days === 0) return strings.today(time);
  if (days === -1) return strings.yesterday(time);
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at)}, ${time}`;
}

/** The sandbox's time, whole: “Mon, 1 Mar 2027, 09:00”. */
export function formatClock(now: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(now));
}

function dayNumber(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
