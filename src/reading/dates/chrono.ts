// Dates in English, German, French and Spanish, by chrono-node: a language is loaded when it is first needed.

import { Temporal } from 'temporal-polyfill';
import { type DateContext, dateOf, dayOfYear, type Meanings, weekday } from './calendar.ts';

/** What of chrono-node is used, whatever the language. */
interface Components {
  get(component: 'year' | 'month' | 'day' | 'weekday'): number | null;
  isCertain(component: 'year' | 'month' | 'day' | 'weekday' | 'hour'): boolean;
}
interface Parser {
  parse(
    text: string,
    reference: { readonly instant: Date; readonly timezone: number },
  ): { readonly text: string; readonly start: Components; readonly end?: Components | null }[];
}

const LOADERS = {
  en: () => import('chrono-node/en'),
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
} as const;

export type ChronoLanguage = keyof typeof LOADERS;

export function isChronoLanguage(language: string): language is ChronoLanguage {
  return Object.hasOwn(LOADERS, language);
}

/** Words for “the coming one”, which it doesn't know: a weekday alone says as much. */
const COMING = /^(?:kommende[nrs]?|diese[nrs]?) | que viene$/gu;

/** Null unless the whole of `text` is one day: not a span, not with a time of day. */
export async function readByChrono(
  typed: string,
  language: ChronoLanguage,
  context: DateContext,
): Promise<Meanings> {
  const text = typed.replace(COMING, '');
  const { casual }: { readonly casual: Parser } = await LOADERS[language]();
  const { today } = context;
  // The 29th of February is none to it in other years; which year is meant is said below anyway.
  const seenFrom =
    /29/.test(text) && !today.inLeapYear ? today.with({ year: 4 * Math.ceil(today.year / 4) }) : today;
  const noon = seenFrom.toZonedDateTime({ timeZone: 'UTC', plainTime: new Temporal.PlainTime(12) });
  // The process's own zone must not matter.
  const reference = { instant: new Date(noon.epochMilliseconds), timezone: 0 };
  const [found, ...more] = casual.parse(text, reference);
  if (found === undefined || more.length > 0 || found.text.length !== text.length || found.end) return null;
  return found.start.isCertain('hour') ? null : meaningsOf(found.start, text, context);
}

/** Which year, or which week, is ours to say: it depends on whether what comes or what was is meant. */
function meaningsOf(start: Components, text: string, context: DateContext): Meanings {
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const named = start.isCertain('weekday') ? start.get('weekday') : null;
  // Sunday is 0 there.
  const weekdayNumber = named === null ? null : named === 0 ? 7 : named;
  if (!start.isCertain('day')) {
    if (weekdayNumber === null) return null;
    const date = dateOf(year, month, day);
    // One word is a weekday alone; with more, such as “next”, it says which week.
    return text.includes(' ') ? date && [date] : weekday(weekdayNumber, context);
  }
  const date = dateOf(year, month, day);
  const meant = start.isCertain('year') ? date && [date] : dayOfYear(month, day, context);
  return weekdayNumber === null || meant?.[0]?.dayOfWeek === weekdayNumber ? meant : null;
}
