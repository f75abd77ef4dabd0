// Spans of time from now, such as “2 weeks”, “in drei Tagen”, “il y a un mois” or “2週間後”, in six languages.

import type { DateContext, Meanings } from './calendar.ts';

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** Without accents, in lower case; a language's own words are enough apart to stand in one table. */
const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['days', 'day days tag tage tagen jour jours dia dias 日 日間'],
      ['weeks', 'week weeks wk wks woche wochen semaine semaines semana semanas 週 週間'],
      ['months', 'month months monat monate monaten mois mes meses か月 ヶ月 カ月 ヵ月 ケ月 か月間 ヶ月間'],
      ['years', 'year years jahr jahre jahren an ans annee annees ano anos 年 年間'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'a an one ein eine einen einem einer un une una uno um uma',
    'two couple zwei deux dos dois duas',
    'three drei trois tres',
    'four vier quatre cuatro quatro',
    'five funf cinq cinco',
    'six sechs seis',
    'seven sieben sept siete sete',
    'eight acht huit ocho oito',
    'nine neun neuf nueve nove',
    'ten zehn dix diez dez',
    'eleven elf onze once',
    'twelve zwolf douze doce doze',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

const AHEAD =
  /^(?:in|for|fur|dans|pour|pendant|en|dentro de|por|durante|em|daqui a|the next)\s+|\s+(?:from now|from today|later)$|後$/gu;
const BACK =
  /^(?:vor|il y a|hace|ha|(?:the )?(?:last|past)|(?:die|den) letzten|les derniers|les dernieres|las ultimas|los ultimos)\s+|\s+(?:ago|atras)$|前$/gu;
const SPAN = /^(\d{1,4}|\p{L}+)\s*(?:of\s+)?(\p{L}+)$/u;

/** Longer than any pause; further away the calendar ends. */
const MAX_DAYS = 3_660;
const DAYS_IN: Record<Unit, number> = { days: 1, weeks: 7, months: 31, years: 366 };

/** `text` folded. A bare span goes the way that is asked for: “2 weeks” is two weeks from now, or two weeks ago. */
export function readDuration(text: string, { today, direction }: DateContext): Meanings {
  const back = text.replace(BACK, '');
  const ahead = text.replace(AHEAD, '');
  const isBack = back !== text || (ahead === text && direction === 'until-today');
  const span = readSpan(back === text ? ahead : back);
  if (span === null) return null;
  return [isBack ? today.subtract(span) : today.add(span)];
}

function readSpan(text: string): Partial<Record<Unit, number>> | null {
  if (/^(?:(?:a|one) )?fortnight$/.test(text)) return { weeks: 2 };
  // A number and its unit are one word in Japanese.
  const [, number = '', name = ''] =
    /^(\d{1,4})\s*(.+)$/u.exec(text) ?? SPAN.exec(text.replace(/^a (?=couple)/, '')) ?? [];
  const count = /^\d/.test(number) ? Number(number) : NUMBERS.get(number);
  const unit = UNITS.get(name);
  if (count === undefined || unit === undefined || count < 1 || count * DAYS_IN[unit] > MAX_DAYS) return null;
  return { [unit]: count };
}
