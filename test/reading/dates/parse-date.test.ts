// Dates as people type them, in six languages, each read as a whole or not at all.

import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { type Direction, parseDate } from '../../../src/reading/dates/parse-date.ts';
import { startOfDate } from '../../../src/reading/dates/start-of-date.ts';
import { suggestDates } from '../../../src/reading/dates/suggest-dates.ts';

// The process's own zone must not matter: chrono-node works with dates of it.
const processZone = process.env.TZ;
process.env.TZ = 'Pacific/Auckland';
afterAll(() => {
  if (processZone === undefined) delete process.env.TZ;
  else process.env.TZ = processZone;
});

/** A Wednesday, at 23:30 in Paris. */
const NOW = Date.parse('2027-03-03T22:30:00Z');

function optionsFor(language: string, direction: Direction) {
  return { zone: 'Europe/Paris', now: NOW, direction, language };
}

async function read(text: string, language = 'en', direction: Direction = 'after-today'): Promise<string> {
  const parsed = await parseDate(text, optionsFor(language, direction));
  return 'dates' in parsed ? parsed.dates.join(' or ') : parsed.problem;
}

describe('a day to come', () => {
  it.each([
    ['2027-03-15', '2027-03-15'],
    ['2027/3/15', '2027-03-15'],
    ['2 weeks', '2027-03-17'],
    ['in two weeks', '2027-03-17'],
    ['a week', '2027-03-10'],
    ['a couple of weeks', '2027-03-17'],
    ['for 10 days', '2027-03-13'],
    ['a fortnight', '2027-03-17'],
    ['1 month', '2027-04-03'],
    ['15 March', '2027-03-15'],
    ['March 15th', '2027-03-15'],
    ['15 mar', '2027-03-15'],
    ['until 15 March', '2027-03-15'],
    ['Monday 15 March', '2027-03-15'],
    ['Mon, 15 March 2027', '2027-03-15'],
    ['1 March', '2028-03-01'],
    ['15.3.', '2027-03-15'],
    ['15.3', '2027-03-15'],
    ['15.3.27', '2027-03-15'],
    ['15. 3. 2028', '2028-03-15'],
    ['15/3', '2027-03-15'],
    ['3/4', '2027-04-03 or 2027-03-04'],
    ['4/4', '2027-04-04'],
    ['3/4/2028', '2028-04-03 or 2028-03-04'],
    ['the 15th', '2027-03-15'],
    ['2nd', '2027-04-02'],
    ['25 December', '2027-12-25'],
    ['friday', '2027-03-05'],
    ['on Friday', '2027-03-05'],
    ['this friday', '2027-03-05'],
    ['next Friday', '2027-03-12'],
    ['wed', '2027-03-10'],
    ['tomorrow', '2027-03-04'],
    ['the day after tomorrow', '2027-03-05'],
    ['next week', '2027-03-08'],
    ['next month', '2027-04-01'],
    ['29 February', '2028-02-29'],
    ['2027.3.15', '2027-03-15'],
    ['2027-02-30', 'unreadable'],
    ['3660 days', '2037-03-10'],
    ['3661 days', 'unreadable'],
    ['118 months', '2037-01-03'],
    ['119 months', 'unreadable'],
    ['10 years', '2037-03-03'],
    ['11 years', 'unreadable'],
  ])('in English: %s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
    expect(await read(text.toUpperCase())).toBe(expected);
  });

  it.each([
    ['de', '15. März', '2027-03-15'],
    ['de', 'bis zum 15. März', '2027-03-15'],
    ['de', 'Samstag, 3. April 2027', '2027-04-03'],
    ['de', 'in zwei Wochen', '2027-03-17'],
    ['de', 'übermorgen', '2027-03-05'],
    ['de', 'Freitag', '2027-03-05'],
    ['de', 'kommenden Freitag', '2027-03-05'],
    ['de', 'nächsten Freitag', '2027-03-12'],
    ['de', 'nächste Woche', '2027-03-08'],
    ['fr', '15 mars', '2027-03-15'],
    ['fr', 'le 15 mars', '2027-03-15'],
    ['fr', '1er avril', '2027-04-01'],
    ['fr', 'samedi 3 avril 2027', '2027-04-03'],
    ['fr', 'dans deux semaines', '2027-03-17'],
    ['fr', 'après-demain', '2027-03-05'],
    ['fr', 'vendredi prochain', '2027-03-12'],
    ['fr', 'vendredi', '2027-03-05'],
    ['es', '15 de marzo', '2027-03-15'],
    ['es', 'hasta el 15 de marzo', '2027-03-15'],
    ['es', 'sábado, 3 de abril de 2027', '2027-04-03'],
    ['es', 'dos semanas', '2027-03-17'],
    ['es', 'pasado mañana', '2027-03-05'],
    ['es', 'el viernes que viene', '2027-03-05'],
    ['es', 'el próximo viernes', '2027-03-12'],
    ['pt-BR', '15 de março', '2027-03-15'],
    ['pt-BR', 'até 15 de março', '2027-03-15'],
    ['pt-BR', 'sábado, 3 de abril de 2027', '2027-04-03'],
    ['pt-BR', 'daqui a duas semanas', '2027-03-17'],
    ['pt-BR', 'depois de amanhã', '2027-03-05'],
    ['pt-BR', 'sexta-feira', '2027-03-05'],
    ['pt-BR', 'próxima sexta', '2027-03-12'],
    ['pt-BR', 'terça', '2027-03-09'],
    ['ja', '3月15日', '2027-03-15'],
    ['ja', '３月１５日', '2027-03-15'],
    ['ja', '2027年4月3日土曜日', '2027-04-03'],
    ['ja', '2週間', '2027-03-17'],
    ['ja', '2週間後', '2027-03-17'],
    ['ja', '明後日', '2027-03-05'],
    ['ja', '金曜日', '2027-03-05'],
    ['ja', '来週の金曜日', '2027-03-12'],
    ['ja', '1か月後', '2027-04-03'],
    ['de', '15 March', '2027-03-15'],
  ])('in %s: %s', async (language, text, expected) => {
    expect(await read(text, language)).toBe(expected);
  });

  it.each(['en', 'en-GB', 'de', 'fr', 'es-ES', 'pt-BR', 'ja'])(
    'as Intl writes it in %s',
    async (language) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
      for (let days = 1; days < 400; days += 7) {
        const date = Temporal.PlainDate.from('2027-03-03').add({ days });
        const text = format.format(date.toZonedDateTime('UTC').epochMilliseconds);
        expect(await read(text, language), text).toBe(date.toString());
      }
    },
  );
});

describe('what is no such day', () => {
  it.each([
    ['', 'unreadable'],
    ['soon', 'unreadable'],
    ['march', 'unreadable'],
    ['32 March', 'unreadable'],
    ['30.2.', 'unreadable'],
    ['13/13', 'unreadable'],
    ['2027-13-01', 'unreadable'],
    ['2027-02-30', 'unreadable'],
    ['2027/3', 'unreadable'],
    ['friday 9pm', 'unreadable'],
    ['a week from friday', 'unreadable'],
    ['15 March or so', 'unreadable'],
    ['Sunday 15 March', 'unreadable'],
    ['15 to 20 March', 'unreadable'],
    ['9999 years', 'unreadable'],
    ['constructor', 'unreadable'],
    ['today', 'past'],
    ['yesterday', 'past'],
    ['2 weeks ago', 'past'],
    ['2027-03-03', 'past'],
    ['1 March 2027', 'past'],
    ['last friday', 'past'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe('the other directions', () => {
  it.each([
    ['friday', '2027-02-26'],
    ['wednesday', '2027-02-24'],
    ['last friday', '2027-02-26'],
    ['15 March', '2026-03-15'],
    ['15.2.', '2027-02-15'],
    ['the 15th', '2027-02-15'],
    ['2 weeks', '2027-02-17'],
    ['2 weeks ago', '2027-02-17'],
    ['the last two weeks', '2027-02-17'],
    ['yesterday', '2027-03-02'],
    ['today', '2027-03-03'],
    ['tomorrow', 'future'],
    ['2028-01-01', 'future'],
  ])('back: %s', async (text, expected) => {
    expect(await read(text, 'en', 'until-today')).toBe(expected);
  });

  it.each([
    ['today', '2027-03-03'],
    ['wednesday', '2027-03-03 or 2027-03-10'],
    ['3 March', '2027-03-03'],
    ['yesterday', 'past'],
  ])('from today on: %s', async (text, expected) => {
    expect(await read(text, 'en', 'from-today')).toBe(expected);
  });

  it.each([
    ['de', 'vor zwei Wochen'],
    ['fr', 'il y a 2 semaines'],
    ['es', 'hace dos semanas'],
    ['pt-BR', 'há duas semanas'],
    ['pt-BR', '2 semanas atrás'],
    ['ja', '2週間前'],
  ])('back in %s: %s', async (language, text) => {
    expect(await read(text, language, 'until-today')).toBe('2027-02-17');
    expect(await read(text, language)).toBe('past');
  });
});

describe('completion', () => {
  const suggest = (typed: string) => suggestDates(typed, optionsFor('en', 'after-today'));

  it('offers usual spans before anything is typed, and what a number may become', async () => {
    expect(await suggest('')).toContain('2027-03-17');
    expect(await suggest('2')).toEqual(['2027-03-05', '2027-03-17', '2027-04-02', '2027-05-03']);
  });

  it('offers both days where two may be meant', async () => {
    expect(await suggest('3/4')).toEqual(['2027-04-03', '2027-03-04']);
    expect(await suggest('next friday')).toEqual(['2027-03-12', '2027-03-05']);
  });

  it('offers nothing for what is no date yet', async () => {
    expect(await suggest('nex')).toEqual([]);
  });
});

it('begins a day where the clock begins it', () => {
  expect(new Date(startOfDate('2027-03-04', 'Europe/Paris')).toISOString()).toBe('2027-03-03T23:00:00.000Z');
  expect(new Date(startOfDate('2027-04-30', 'Africa/Cairo')).toISOString()).toBe('2027-04-29T22:00:00.000Z');
});
