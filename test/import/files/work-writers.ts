// Writes a made-up work in one format: its chapters of paragraphs, their titles, and what stands around them.

import { wrap } from '../book-template.ts';
import { docx, epub, wordParagraph } from './book-fixtures.ts';

export interface WholeWork {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The paragraphs of the story, each once and no other. */
  readonly paragraphs: readonly string[];
  readonly titles: readonly (string | null)[];
  /** What must stand in no scene. */
  readonly around: readonly string[];
}

const VOCABULARY: Readonly<Record<string, string>> = {
  en: 'the harbour was quiet that morning and nobody had seen the old ferry leave before she came down with a lantern for him',
  de: 'der Hafen war still an diesem Morgen und niemand hatte die alte Fähre gesehen bevor sie mit der Laterne zu ihm herunter kam',
  fr: 'le port était calme ce matin là et personne ne vit partir le vieux bac avant qu elle descende avec une lanterne pour lui',
  es: 'el puerto estaba tranquilo aquella mañana y nadie vio salir la vieja barca antes de que ella bajara con una linterna para él',
  ru: 'в гавани было тихо тем утром и никто не видел старого парома пока она не спустилась с фонарём к нему на берег',
  pt: 'o porto estava calmo naquela manhã e ninguém viu sair a velha barca antes que ela descesse com uma lanterna para ele',
};
const HAN = '港口那天早上很安静没有人看见老渡船离开她提着灯笼走下来风从桥上吹过谁也没有说话';

/** A paragraph that no other equals: it ends with its number. */
function paragraph(language: string, number: number, words: number): string {
  if (language === 'zh') {
    const start = number % HAN.length;
    return `${(HAN + HAN).slice(start, start + 30)}，${HAN.slice(number % 9)}，这是${number}号。`;
  }
  const vocabulary = (VOCABULARY[language] ?? VOCABULARY.en ?? '').split(' ');
  const sentences: string[] = [];
  for (let at = 0; at < words; at += 14) {
    const sentence = Array.from(
      { length: 14 },
      (_, word) => vocabulary[(number * 7 + at + word * 3) % vocabulary.length],
    );
    const text = sentence.join(' ');
    sentences.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  }
  return `${sentences.join(' ')} N${number}.`;
}

export interface Plan {
  readonly chapters: number;
  readonly paragraphs: number;
  readonly words: number;
}

/** Chapters of paragraphs. */
export function chaptersOf(language: string, { chapters, paragraphs, words }: Plan): string[][] {
  let number = 0;
  return Array.from({ length: chapters }, () =>
    Array.from({ length: paragraphs }, () => {
      number += 1;
      return paragraph(language, number, words);
    }),
  );
}

export const wrapped = (paragraphs: readonly string[]) =>
  paragraphs.map((each) => wrap(each, 70)).join('\n\n');
const marked = (paragraphs: readonly string[]) => paragraphs.map((each) => `<p>${each}</p>`).join('\n');
export const utf8 = (text: string) => Buffer.from(text);

/** A text file of headings and chapters. */
export function textWork(
  language: string,
  plan: Plan,
  head: string,
  heading: (number: number) => string,
  titleOf: (number: number) => string | null,
  encode: (text: string) => Uint8Array = utf8,
): WholeWork {
  const chapters = chaptersOf(language, plan);
  const body = chapters.map(
    (own, at) => `${heading(at + 1)}\n\n${language === 'zh' ? own.join('\n\n') : wrapped(own)}`,
  );
  return {
    bytes: encode(`${head}\n\n\n\n${body.join('\n\n\n\n')}\n`),
    fileName: 'work.txt',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => titleOf(at + 1)),
    around: [],
  };
}

export function markdownWork(
  plan: Plan,
  heading: (number: number) => string,
  titleOf: (n: number) => string | null,
  note?: string,
): WholeWork {
  const chapters = chaptersOf('en', plan);
  const body = chapters.map(
    (own, at) => `## ${heading(at + 1)}\n\n${note === undefined ? '' : `${note}\n\n`}${own.join('\n\n')}`,
  );
  return {
    bytes: utf8(`# The Salt Road\n\nby Ann Reed\n\n${body.join('\n\n')}\n`),
    fileName: 'work.md',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => titleOf(at + 1)),
    around: note === undefined ? [] : [note],
  };
}

export function epubWork(
  language: string,
  plan: Plan,
  heading: (number: number) => string,
  titleOf: (n: number) => string | null,
): WholeWork {
  const chapters = chaptersOf(language, plan);
  const documents: Record<string, string> = {
    'title.xhtml': '<section epub:type="titlepage"><h1>The Salt Road</h1><p>PUBLISHER</p></section>',
  };
  for (const [at, own] of chapters.entries())
    documents[`c${String(at).padStart(3, '0')}.xhtml`] =
      `<section epub:type="chapter"><h2>${heading(at + 1)}</h2>${marked(own)}</section>`;
  documents['z.xhtml'] = '<section epub:type="colophon"><h2>Colophon</h2><p>COLOPHON</p></section>';
  return {
    bytes: epub({
      documents,
      metadata: `<dc:title>The Salt Road</dc:title><dc:language>${language}</dc:language>`,
    }),
    fileName: 'work.epub',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => titleOf(at + 1)),
    around: ['PUBLISHER', 'COLOPHON'],
  };
}

export function wordWork(plan: Plan): WholeWork {
  const chapters = chaptersOf('en', plan);
  const body = chapters.map(
    (own, at) =>
      wordParagraph(`Chapter ${at + 1}: The ${at + 1}th Tide`, 'Heading1') +
      own.map((each) => wordParagraph(each)).join(''),
  );
  return {
    bytes: docx({ body: body.join('') }),
    fileName: 'work.docx',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => `The ${at + 1}th Tide`),
    around: [],
  };
}

export function htmlWork(
  language: string,
  plan: Plan,
  heading: (n: number) => string,
  titleOf: (n: number) => string | null,
): WholeWork {
  const chapters = chaptersOf(language, plan);
  const list = chapters.map((_, at) => `<li><a href="#c${at}">${heading(at + 1)}</a></li>`).join('');
  const body = chapters
    .map((own, at) => `<h2 id="c${at}">${heading(at + 1)}</h2>${marked(own)}`)
    .join('<hr/>');
  return {
    bytes: utf8(
      `<html lang="${language}"><head><title>The Salt Road</title></head><body><nav>MENU</nav><h1>The Salt Road</h1><ul>${list}</ul>${body}<footer class="site-footer">FOOTER</footer></body></html>`,
    ),
    fileName: 'work.html',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => titleOf(at + 1)),
    around: ['MENU', 'FOOTER'],
  };
}

export function fictionBook(plan: Plan): WholeWork {
  const chapters = chaptersOf('ru', plan);
  const body = chapters
    .map((own, at) => `<section><title><p>Глава ${at + 1}</p></title>${marked(own)}</section>`)
    .join('');
  return {
    bytes: utf8(
      `<?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info><author><first-name>Анна</first-name><last-name>Рид</last-name></author><book-title>Соляная дорога</book-title><lang>ru</lang></title-info></description><body>${body}</body></FictionBook>`,
    ),
    fileName: 'work.fb2',
    paragraphs: chapters.flat(),
    titles: chapters.map((_, at) => `Глава ${at + 1}`),
    around: [],
  };
}

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
export const roman = (number: number) =>
  number <= 20 ? (ROMAN[number - 1] ?? '') : `XX${ROMAN[number - 21] ?? ''}`;
export const windows1251 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1251');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
};
