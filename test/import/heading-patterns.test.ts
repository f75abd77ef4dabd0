// Headings that only their pattern shows, numbers in the words of many languages, dates and points of view; and what is none.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { prose, wrap } from './book-template.ts';

const read = (text: string) => importBytes(Buffer.from(text), 'a-file.txt', { sceneWords: null });
const chapterText = (seed: number) =>
  prose(380, seed)
    .map((each) => wrap(each, 72))
    .join('\n\n');
const book = (headings: readonly string[], gap: string) =>
  `The Glass Bridge\n\n\n${headings.map((heading, at) => `${heading}\n\n${chapterText(at)}`).join(gap)}\n`;

/** Three headings each, of three chapters. */
const HABITS: Readonly<Record<string, string>> = {
  Bulgarian: 'Глава първа / Глава втора / Глава трета',
  Serbian: 'Поглавље 1 / Поглавље 2 / Поглавље 3',
  Croatian: 'Prvo poglavlje / Drugo poglavlje / Treće poglavlje',
  Slovene: 'Prvo poglavje / Drugo poglavje / Tretje poglavje',
  Slovak: 'Prvá kapitola / Druhá kapitola / Tretia kapitola',
  Romanian: 'Capitolul întâi / Capitolul al doilea / Capitolul al treilea',
  Lithuanian: 'Pirmas skyrius / Antras skyrius / Trečias skyrius',
  Latvian: '1. nodaļa / 2. nodaļa / 3. nodaļa',
  Estonian: 'Esimene peatükk / Teine peatükk / Kolmas peatükk',
  Icelandic: 'Fyrsti kafli / Annar kafli / Þriðji kafli',
  Danish: 'Første kapitel / Andet kapitel / Tredje kapitel',
  'Greek letters': 'ΚΕΦΑΛΑΙΟ Α΄ / ΚΕΦΑΛΑΙΟ Β΄ / ΚΕΦΑΛΑΙΟ Γ΄',
  Hindi: 'पहला अध्याय / दूसरा अध्याय / तीसरा अध्याय',
  Bengali: 'অধ্যায় ১ / অধ্যায় ২ / অধ্যায় ৩',
  Persian: 'فصل اول / فصل دوم / فصل سوم',
  'Persian figures': 'فصل ۱ / فصل ۲ / فصل ۳',
  Urdu: 'باب 1 / باب 2 / باب 3',
  'Arabic figures': 'الفصل ١ / الفصل ٢ / الفصل ٣',
  'Thai figures': 'บทที่ ๑ / บทที่ ๒ / บทที่ ๓',
  Malay: 'Bab Pertama / Bab Kedua / Bab Ketiga',
  Swahili: 'Sura ya Kwanza / Sura ya Pili / Sura ya Tatu',
  Irish: 'Caibidil a hAon / Caibidil a Dó / Caibidil a Trí',
  Albanian: 'Kapitulli 1 / Kapitulli 2 / Kapitulli 3',
  Armenian: 'Գլուխ 1 / Գլուխ 2 / Գլուխ 3',
  Georgian: 'თავი 1 / თავი 2 / თავი 3',
  Tamil: 'அத்தியாயம் 1 / அத்தியாயம் 2 / அத்தியாயம் 3',
  Afrikaans: 'Hoofstuk 1 / Hoofstuk 2 / Hoofstuk 3',
  'German from 21 on': 'Einundzwanzigstes Kapitel / Zweiundzwanzigstes Kapitel / Dreiundzwanzigstes Kapitel',
  'French from 79 on': 'Chapitre soixante-dix-neuf / Chapitre quatre-vingts / Chapitre quatre-vingt-un',
  'Spanish from 29 on': 'Capítulo veintinueve / Capítulo treinta / Capítulo treinta y uno',
  'Italian from 21 on': 'Capitolo ventuno / Capitolo ventidue / Capitolo ventitré',
  'Russian from 21 on': 'Глава двадцать первая / Глава двадцать вторая / Глава двадцать третья',
  'Polish from 21 on':
    'Rozdział dwudziesty pierwszy / Rozdział dwudziesty drugi / Rozdział dwudziesty trzeci',
  'Korean in words': '첫째 장 / 둘째 장 / 셋째 장',
  'Chinese lists': '一、风 / 二、灯 / 三、夜',
  'Japanese counts': 'その一 / その二 / その三',
  'wide figures': '１ / ２ / ３',
  bars: 'Chapter 1 | Glass / Chapter 2 | Lamp / Chapter 3 | Night',
  'pointed brackets': '<< Chapter 1 >> / << Chapter 2 >> / << Chapter 3 >>',
  underscores: 'chapter_1 / chapter_2 / chapter_3',
  signs: 'Chapter #1 / Chapter #2 / Chapter #3',
  'so many of so many': 'Part 1 of 3 / Part 2 of 3 / Part 3 of 3',
  letters: 'C1 / C2 / C3',
  brackets: '(1) / (2) / (3)',
  'small numerals': 'i. / ii. / iii.',
  fractions: '1/3 / 2/3 / 3/3'.replaceAll(' / ', ' // '),
  levels: 'Level 1 / Level 2 / Level 3',
  logs: 'Log Entry 1 / Log Entry 2 / Log Entry 3',
  tapes: 'Tape 1 / Tape 2 / Tape 3',
  seasons: 'S1E1 / S1E2 / S1E3',
  'signs and titles': '#1 Glass / #2 Lamp / #3 Night',
  'numbers and titles': '1 Glass / 2 Lamp / 3 Night',
  'zeros and titles': '001. Glass / 002. Lamp / 003. Night',
  'parts of chapters': 'Chapter 2a / Chapter 2b / Chapter 3',
  days: 'Monday / Tuesday / Wednesday',
  'days and dates': 'Monday, May 3rd / Tuesday, May 4th / Wednesday, May 5th',
  'dates in figures': '2024-05-03 / 2024-05-04 / 2024-05-09',
  'American dates': '5/3/2024 // 5/4/2024 // 5/9/2024',
  'German dates': 'Den 3. Mai 1890 / Den 4. Mai 1890 / Den 9. Mai 1890',
  months: 'June 1914 / July 1914 / August 1914',
  years: '1914 / 1915 / 1916',
  'times of day': '10:32 AM / 11:05 AM / 1:15 PM',
  names: 'Mara / Tobin / Mara',
  'points of view': 'Mara’s POV / Tobin’s POV / Mara’s POV',
  'points of view first': 'POV: Mara / POV: Tobin / POV: Mara',
  'names with tildes': '~ Mara ~ / ~ Tobin ~ / ~ Mara ~',
};

describe.each([
  ['one blank line', '\n\n'],
  ['three blank lines', '\n\n\n\n'],
])('headings after %s', (_, gap) => {
  it.each(Object.entries(HABITS))('in the habit of %s', (_habit, line) => {
    const headings = line.split(line.includes(' // ') ? ' // ' : ' / ');
    const story = read(book(headings, gap));
    expect(story.chapters).toHaveLength(3);
    expect(story.title).toBe('The Glass Bridge');
    const text = story.scenes.map((scene) => scene.text).join('\n');
    for (const heading of headings) expect(text.split('\n')).not.toContain(heading);
  });
});

it.each([
  ['Log Entry 1 / Log Entry 2 / Log Entry 3', ['Log Entry 1', 'Log Entry 2', 'Log Entry 3']],
  ['#1 Glass / #2 Lamp / #3 Night', ['Glass', 'Lamp', 'Night']],
  ['S1E1: Glass / S1E2: Lamp / S1E3: Night', ['Glass', 'Lamp', 'Night']],
  ['Chapter 1 | Glass / Chapter 2 | Lamp / Chapter 3 | Night', ['Glass', 'Lamp', 'Night']],
])('the titles of %s', (line, titles) => {
  expect(read(book(line.split(' / '), '\n\n')).chapters.map(({ title }) => title)).toEqual(titles);
});

describe('lines that look alike', () => {
  const long = (seed: number) => chapterText(seed);
  it.each([
    ['a list', '1. Salt\n\n2. Rope\n\n3. Tar'],
    ['steps with a few words between', 'Step 1\n\nCoil it.\n\nStep 2\n\nHang it.\n\nStep 3\n\nLeave it.'],
    [
      'letters with their signatures',
      ['I am well.', 'I am ill.', 'I am back.']
        .map((line) => `${line} ${long(3)}\n\nYours,\n\nMara`)
        .join('\n\n'),
    ],
    ['one name alone', 'Mara'],
  ])('are no chapters: %s', (_, lines) => {
    const story = read(`The Glass Bridge\n\n\n${long(1)}\n\n${lines}\n\n${long(2)}`);
    expect(story.chapters).toHaveLength(1);
  });
});
