// Times and days as people of the bot's languages type them, and as its catalogs tell them to.

import { describe, expect, it } from 'vitest';
import { formatDayRule, parseDayRule } from '../../src/reading/day-rules.ts';
import { findZone } from '../../src/reading/time-zones.ts';
import { formatTime, parseTimes } from '../../src/reading/times.ts';
import { formatWhen, parseWhen } from '../../src/reading/when.ts';

describe('times of day', () => {
  it.each([
    ['21 Uhr', '21:00'],
    ['9 Uhr und 18:30 Uhr', '09:00 18:30'],
    ['9 Uhr 15', '09:15'],
    ['9h', '09:00'],
    ['9h30 et 21 h', '09:30 21:00'],
    ['à 9 heures', '09:00'],
    ['midi, minuit', '00:00 12:00'],
    ['a las 9 y a las 21', '09:00 21:00'],
    ['9 de la noche', '21:00'],
    ['às 9 horas e 21h30', '09:00 21:30'],
    ['meio-dia', '12:00'],
    ['午前9時', '09:00'],
    ['午後9時30分、正午', '12:00 21:30'],
    ['21時半', '21:30'],
    ['9時と18時', '09:00 18:00'],
    ['9am and 9pm', '09:00 21:00'],
  ])('%s', (typed, read) => {
    const times = parseTimes(typed);
    expect('times' in times ? times.times.map(formatTime).join(' ') : times).toBe(read);
  });
});

describe('days', () => {
  it.each([
    ['täglich', 'daily'],
    ['werktags', 'mon, tue, wed, thu, fri'],
    ['Mo, Mi, Fr', 'mon, wed, fri'],
    ['montags und donnerstags', 'mon, thu'],
    ['jeden zweiten Tag', 'every 2 days'],
    ['alle 2 Wochen Mo', 'every 2 weeks on mon'],
    ['1., 15. des Monats', '1, 15 of the month'],
    ['tous les jours', 'daily'],
    ['en semaine', 'mon, tue, wed, thu, fri'],
    ['lun, mer, ven', 'mon, wed, fri'],
    ['le lundi et le jeudi', 'mon, thu'],
    ['un jour sur deux', 'every 2 days'],
    ['toutes les 2 semaines lun', 'every 2 weeks on mon'],
    ['le 1, le 15 du mois', '1, 15 of the month'],
    ['a diario', 'daily'],
    ['entre semana', 'mon, tue, wed, thu, fri'],
    ['lun, mié, vie', 'mon, wed, fri'],
    ['un día sí y otro no', 'every 2 days'],
    ['cada 2 semanas lun', 'every 2 weeks on mon'],
    ['1, 15 del mes', '1, 15 of the month'],
    ['todo dia', 'daily'],
    ['dias úteis', 'mon, tue, wed, thu, fri'],
    ['seg, qua, sex', 'mon, wed, fri'],
    ['às segundas e quintas', 'mon, thu'],
    ['dia sim, dia não', 'every 2 days'],
    ['a cada 2 semanas seg', 'every 2 weeks on mon'],
    ['1, 15 do mês', '1, 15 of the month'],
    ['毎日', 'daily'],
    ['平日', 'mon, tue, wed, thu, fri'],
    ['月, 水, 金', 'mon, wed, fri'],
    ['月曜と木曜', 'mon, thu'],
    ['1日おき', 'every 2 days'],
    ['2週間ごと 月', 'every 2 weeks on mon'],
    ['毎月1日, 15日', '1, 15 of the month'],
    ['every other day', 'every 2 days'],
    ['mon to fri', 'mon, tue, wed, thu, fri'],
  ])('%s', (typed, read) => {
    const days = parseDayRule(typed);
    expect('rule' in days ? formatDayRule(days.rule) : days).toBe(read);
  });
});

describe('times and days in one line', () => {
  it.each([
    ['09:00 täglich', '09:00 daily'],
    ['9 und 18 Uhr werktags', '09:00, 18:00 mon, tue, wed, thu, fri'],
    ['9h tous les jours', '09:00 daily'],
    ['9h et 18h en semaine', '09:00, 18:00 mon, tue, wed, thu, fri'],
    ['09:00 a diario', '09:00 daily'],
    ['9 y 18 h entre semana', '09:00, 18:00 mon, tue, wed, thu, fri'],
    ['09:00 todo dia', '09:00 daily'],
    ['9h e 18h em dias úteis', '09:00, 18:00 mon, tue, wed, thu, fri'],
    ['毎日 09:00', '09:00 daily'],
    ['平日 9時と18時', '09:00, 18:00 mon, tue, wed, thu, fri'],
  ])('%s', (typed, read) => {
    const when = parseWhen(typed);
    expect('times' in when ? formatWhen(when) : when).toBe(read);
  });
});

describe('cities', () => {
  it.each([
    ['Wien', 'Europe/Vienna'],
    ['Nueva York', 'America/New_York'],
    ['nova york', 'America/New_York'],
    ['Londres', 'Europe/London'],
    ['Moscou', 'Europe/Moscow'],
    ['Ciudad de México', 'America/Mexico_City'],
    ['東京', 'Asia/Tokyo'],
    ['Paris', 'Europe/Paris'],
  ])('%s', (typed, zone) => {
    expect(findZone(typed)).toEqual({ zone });
  });
});
