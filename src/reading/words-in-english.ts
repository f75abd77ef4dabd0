// Times and days in German, French, Spanish, Portuguese and Japanese, put into the English words that are read.

/** No letter or digit before, and none after: `\b` knows ASCII alone. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
const anywhere = (pattern: string) => new RegExp(pattern, 'gu');

type Rule = readonly [RegExp, string];

/** Of several rules the first that fits; each sees what those before it have made. */
const TIMES: readonly Rule[] = [
  [anywhere('午前\\s*(\\d{1,2})(?:[時:](\\d{2})分?|時)'), ' $1:$2am '],
  [anywhere('午後\\s*(\\d{1,2})(?:[時:](\\d{2})分?|時)'), ' $1:$2pm '],
  [anywhere('(\\d{1,2})時半'), ' $1:30 '],
  [anywhere('(\\d{1,2})時(\\d{1,2})分'), ' $1:$2 '],
  [anywhere('(\\d{1,2})時(?!間)'), ' $1h '],
  [anywhere('正午'), ' noon '],
  [word('(\\d{1,2}) ?uhr ?(\\d{2})'), '$1:$2'],
  [word('(\\d{1,2})[:.](\\d{2}) ?uhr'), '$1:$2'],
  [word('(\\d{1,2}) ?uhr'), '$1h'],
  [word('(\\d{1,2}) ?h(?:eures?|oras?)? ?(\\d{2})'), '$1:$2'],
  [word('(\\d{1,2}) ?(?:heures?|horas?|h)'), '$1h'],
  [word('mittags|mittag|midi|mediod[ií]a|meio[- ]dia'), 'noon'],
  [word('mitternacht|minuit|medianoche|meia[- ]noite'), 'midnight'],
  [word('(\\d{1,2})h? (?:de la|da) (?:mañana|manhã)'), '$1am'],
  [word('(\\d{1,2})h? (?:de la|da) (?:tarde|noche|noite)'), '$1pm'],
  [word('a las?|às?'), 'at'],
];

/** Numbers and words for a count, as digits where English would need them. */
const COUNT = '(\\d{1,2}|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro)';

const DAYS: readonly Rule[] = [
  [anywhere('毎日'), ' daily '],
  [anywhere('平日'), ' weekdays '],
  [anywhere('週末|土日'), ' weekends '],
  [anywhere('(?:1日|一日)おき|隔日'), ' every other day '],
  [anywhere('(\\d{1,2})日ごと'), ' every $1 days '],
  [anywhere('隔週'), ' every other week '],
  [anywhere('(\\d{1,2})週間?ごと'), ' every $1 weeks '],
  [anywhere('毎月|月の'), ' of the month '],
  [anywhere('末日|月末|最終日'), ' last day '],
  [anywhere('(\\d{1,2})日'), ' $1 '],
  [anywhere('毎週'), ' every week '],
  [anywhere('(月|火|水|木|金|土|日)曜日?'), ' $1 '],
  [word('täglich|jeden tag|alle tage|tous les jours|chaque jour|quotidien(?:nement)?'), 'daily'],
  [word('a diario|diario|diariamente|todos los días|cada día|todo dia|todos os dias'), 'daily'],
  [word('werktags|wochentags|unter der woche|en semaine|(?:les )?jours (?:ouvrés|de semaine)'), 'weekdays'],
  [word('entre semana|(?:días )?laborables|(?:nos )?dias úteis|dias de semana'), 'weekdays'],
  [word('(?:am )?wochenenden?|wochenends|(?:le |les )?week-ends?|(?:los )?fin(?:es)? de semana'), 'weekends'],
  [word('(?:nos? )?(?:fim|fins|finais) de semana'), 'weekends'],
  [word('jeden zweiten tag|un jour sur deux|un día sí y otro no|dia sim,? ?dia não'), 'every other day'],
  [
    word('jede zweite woche|une semaine sur deux|una semana sí y otra no|semana sim,? ?semana não'),
    'every other week',
  ],
  [word(`(?:alle|tous les|cada|a cada) ${COUNT} (?:tage|jours|días|dias)`), 'every $1 days'],
  [word(`(?:alle|toutes les|cada|a cada) ${COUNT} (?:wochen|semaines|semanas)`), 'every $1 weeks'],
  [
    word(
      'jede woche|wöchentlich|chaque semaine|toutes les semaines|cada semana|toda semana|semanal(?:mente)?',
    ),
    'every week',
  ],
  [word('jeden zweiten'), 'every other'],
  [
    word('(?:des|jedes|jeden) monats|(?:du|de chaque) mois|(?:del|de cada) mes|(?:do|de cada) mês'),
    'of the month',
  ],
  [word('letzte[rn]? tag|dernier jour|[uú]ltimo d[ií]a'), 'last day'],
];

const WEEKDAYS: readonly (readonly [string, string])[] = [
  ['mon', 'montags?|lundis?|lun|lunes|segundas?(?:-feiras?)?|seg|月'],
  ['tue', 'dienstags?|di|mardis?|mar|martes|terças?(?:-feiras?)?|ter|火'],
  ['wed', 'mittwochs?|mi|mercredis?|mer|mi[eé]rcoles|mi[eé]|quartas?(?:-feiras?)?|qua|水'],
  ['thu', 'donnerstags?|do|jeudis?|jeu|jueves|jue|quintas?(?:-feiras?)?|qui|木'],
  ['fri', 'freitags?|vendredis?|ven|viernes|vie|sextas?(?:-feiras?)?|sex|金'],
  ['sat', 'samstags?|sonnabends?|samedis?|sam|s[aá]bados?|s[aá]b|土'],
  ['sun', 'sonntags?|so|dimanches?|dim|domingos?|dom|日'],
];

const DAY_WORDS: readonly Rule[] = [
  ...WEEKDAYS.map(([english, names]): Rule => [word(names), english]),
  [word('bis|à|au|hasta|até|から'), 'to'],
  [word('und|et|y|e|と'), 'and'],
  [word('an|am|em|jeden|jede|le|les|los|las|el|aos|às|nos?|todos|todas|dias?|días?'), 'on'],
  [word('zwei|deux|dos|dois|duas'), '2'],
  [word('drei|trois|tres|três'), '3'],
  [word('vier|quatre|cuatro|quatro'), '4'],
];

const apply = (text: string, rules: readonly Rule[]) =>
  rules.reduce((words, [pattern, english]) => words.replace(pattern, english), text);

const tidy = (text: string) =>
  text
    .replace(/[、，]/gu, ', ')
    .replace(/:(?=[ap]m)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Times of day in English words: “21 Uhr” as “21h”, “午前9時” as “9am”. What is no word of these stays as it is. */
export function timesInEnglish(text: string): string {
  const words = apply(text.normalize('NFKC').replaceAll('、', ', '), TIMES);
  return tidy(words.replace(word('und|et|y|e|um|à|と'), 'and'));
}

/** Days in English words: “täglich” as “daily”, “lun et jeu” as “mon and thu”. */
export function daysInEnglish(text: string): string {
  return tidy(apply(apply(text.normalize('NFKC').replaceAll('、', ', '), DAYS), DAY_WORDS));
}
