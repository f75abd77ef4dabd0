// Dates as people say them: “2 weeks”, “15 March”, “15.3.”, “next Friday”, in six languages.

import { Temporal } from 'temporal-polyfill';
import { type DateContext, type Direction, isWithin, type Meanings } from './calendar.ts';
import { isChronoLanguage, readByChrono } from './chrono.ts';
import { readDuration } from './durations.ts';
import { readJapanese } from './japanese.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readPortuguese } from './portuguese.ts';
import { readRelativeWord } from './relative-words.ts';

export type { Direction };

export interface DateOptions {
  /** An IANA name: on whose calendar today is. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly direction: Direction;
  /** A language tag, such as `de` or `pt-BR`: read first, before English. */
  readonly language: string;
}

export type ParsedDate =
  /** Each day that the text may mean, as YYYY-MM-DD: one, but for the likes of “3/4”. */
  | { readonly dates: readonly [string, ...string[]] }
  /** `past`, `future`: a date, and not in the direction that was asked for. */
  | { readonly problem: 'unreadable' | 'past' | 'future' };

/** Longer than any date. */
const MAX_CHARS = 60;

const FIGURES = /^[\d\s./-]+$/;

/** What people put before a date, and what adds nothing to it. */
const LEADING_WORDS =
  /^(?:(?:until|till|til|since|from|on|bis zum|bis|seit dem|seit|ab|am|jusqu'au|jusqu'a|depuis le|depuis|le|hasta el|hasta|desde el|desde|el|ate o dia|ate|desde o dia)\s+)+/u;

/**
 * The day a text names, read as a whole or not at all. Our own tables come first: chrono-node misreads bare spans,
 * “15.3.”, Portuguese and Japanese, or takes a part of them for the whole. @throws RangeError for an unknown zone
 */
export async function parseDate(text: string, options: DateOptions): Promise<ParsedDate> {
  const { zone, now, direction, language } = options;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const context: DateContext = { today, direction };
  const meanings = text.length > MAX_CHARS ? null : await readMeanings(text, language, context);
  if (meanings === null) return { problem: 'unreadable' };
  const [first, ...more] = meanings.filter((date) => isWithin(date, context)).map((date) => date.toString());
  if (first !== undefined) return { dates: [first, ...more] };
  return { problem: direction === 'until-today' ? 'future' : 'past' };
}

async function readMeanings(typed: string, language: string, context: DateContext): Promise<Meanings> {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[!,;]+$/, '');
  for (const text of new Set([fold(plain), fold(plain).replace(LEADING_WORDS, '')])) {
    const own =
      readNumericDate(text, context) ??
      readDuration(text, context) ??
      readRelativeWord(text, context) ??
      readPortuguese(text, context) ??
      readJapanese(text, context);
    if (own !== null) return own;
  }
  // Figures that are no day of any year: chrono-node takes a part of them for a time.
  if (FIGURES.test(plain)) return null;
  const primary = language.slice(0, 2).toLowerCase();
  for (const each of new Set([primary, 'en'])) {
    if (!isChronoLanguage(each)) continue;
    const lower = plain.toLowerCase();
    for (const text of new Set([lower, lower.replace(LEADING_WORDS, '')])) {
      const meanings = await readByChrono(text, each, context);
      if (meanings !== null) return meanings;
    }
  }
  return null;
}

/** Without case, accents of Latin letters, and curly apostrophes. Japanese keeps its voicing marks. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
