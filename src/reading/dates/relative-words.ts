// Words for a day beside today, in six languages: “tomorrow”, “übermorgen”, “la semaine prochaine”, “来月”.

import type { Temporal } from 'temporal-polyfill';
import type { DateContext, Meanings } from './calendar.ts';

type Step = (today: Temporal.PlainDate) => Temporal.PlainDate;

const days =
  (count: number): Step =>
  (today) =>
    today.add({ days: count });
/** A week or a month that is named alone begins with its first day. */
const weeks =
  (count: number): Step =>
  (today) =>
    today.add({ days: 7 * count + 1 - today.dayOfWeek });
const months =
  (count: number): Step =>
  (today) =>
    today.add({ months: count }).with({ day: 1 });

const STEPS: ReadonlyMap<string, Step> = new Map(
  (
    [
      [days(0), "today|tonight|heute|aujourd'hui|hoy|hoje|今日|きょう|本日"],
      [days(1), 'tomorrow|morgen|demain|manana|amanha|明日|あした|あす'],
      [
        days(2),
        'day after tomorrow|the day after tomorrow|ubermorgen|apres-demain|apres demain|pasado manana|depois de amanha|明後日|あさって',
      ],
      [days(-1), 'yesterday|gestern|hier|ayer|ontem|昨日|きのう'],
      [
        days(-2),
        'day before yesterday|the day before yesterday|vorgestern|avant-hier|avant hier|anteayer|antes de ayer|anteontem|一昨日|おととい',
      ],
      [
        weeks(1),
        'next week|nachste woche|nachster woche|kommende woche|la semaine prochaine|semaine prochaine|la proxima semana|proxima semana|la semana que viene|semana que viene|a proxima semana|semana que vem|来週|翌週',
      ],
      [
        months(1),
        'next month|nachsten monat|nachster monat|kommenden monat|le mois prochain|mois prochain|el proximo mes|proximo mes|el mes que viene|mes que viene|o proximo mes|mes que vem|来月|翌月',
      ],
      [weeks(0), 'this week|diese woche|cette semaine|esta semana|今週'],
      [
        weeks(-1),
        'last week|letzte woche|la semaine derniere|semaine derniere|la semana pasada|semana pasada|a semana passada|semana passada|先週',
      ],
      [
        months(-1),
        'last month|letzten monat|le mois dernier|mois dernier|el mes pasado|mes pasado|o mes passado|mes passado|先月',
      ],
    ] as const
  ).flatMap(([step, words]) => words.split('|').map((word) => [word, step] as const)),
);

/** `text` folded. */
export function readRelativeWord(text: string, { today }: DateContext): Meanings {
  const step = STEPS.get(text);
  return step === undefined ? null : [step(today)];
}
