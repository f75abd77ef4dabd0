// Recognises lines that are dates, as diaries and letters have them above each entry.

/** The beginnings of the names of months and weekdays in many languages, lower case. Data only. */
const MONTHS =
  'jan|feb|fév|fev|mar|mär|maa|mrt|apr|avr|abr|mai|may|mag|maj|mei|jun|jui|giu|jul|lug|aug|aoû|aou|ago|aug|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек';
const WEEKDAYS =
  'mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mié|mie|jeu|jue|ven|vie|sam|sáb|sab|dim|dom|seg|ter|qua|qui|sex|die|mit|don|fre|son|gio|пон|втор|сред|четв|пятн|субб|воскр';
const YEAR = '(?:1[0-9]|20)\\d\\d|1[78]--|18__';
const DAY = '\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?';
const MONTH_NAME = `(?:${MONTHS})\\p{L}*\\.?`;
const WEEKDAY_NAME = `(?:${WEEKDAYS})\\p{L}*\\.?`;
const DATE = new RegExp(
  `^(?:[\\p{L}'’ .]{2,30},\\s*)?(?:${WEEKDAY_NAME},?\\s+)?(?:(?:den|am|le|el|il|dia|día)\\s+)?(?:(?:the\\s+)?${DAY}\\s+(?:of\\s+|de\\s+)?${MONTH_NAME}|${MONTH_NAME}\\s+${DAY})(?:,?\\s+(?:de\\s+)?(?:${YEAR}))?\\s*[.:—–-]{0,3}$`,
  'iu',
);
const EAST_ASIAN_DATE =
  /^(?:[12]\d{3}年)?[0-9０-９〇一二三四五六七八九十]{1,3}月[0-9０-９〇一二三四五六七八九十]{1,3}日/u;
/** “2024-05-03”, “5/3/2024”, “June 1914”, “1914”, “10:32 AM”. */
const FIGURES = new RegExp(
  `^(?:(?:1[5-9]|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d\\d)|${MONTH_NAME}\\s+(?:1[5-9]|20)\\d\\d|(?:1[5-9]|20)\\d\\d|\\d{1,2}:\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?|h|uhr)?)$`,
  'iu',
);
const MAX_DATE_CHARS = 60;

export function isDateLine(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= MAX_DATE_CHARS &&
    (DATE.test(line) || FIGURES.test(line) || (EAST_ASIAN_DATE.test(line) && line.length <= 20))
  );
}
