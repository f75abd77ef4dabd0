// The language of a book: as its file says, in whatever words, or as its text shows.

import { createRequire } from 'node:module';
import { plainText } from '../story/markup.ts';
import type { Book } from './book.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

/** Undetermined (BCP 47): nobody says, and the text does not show it. */
export const UNDETERMINED = 'und';

/** How much of a text is looked at, in characters, and from which part of it on: titles and credits come first. */
const SAMPLE_CHARS = 12_000;
const SAMPLE_START_RATIO = 0.1;
/** Shorter texts show nothing, in letters. */
const MIN_LETTERS = 40;

/** The BCP 47 tag of a language as a file names it: “en_US”, “eng”, “English”, “français”; null where that is none. */
export function languageTag(name: string | null | undefined): string | null {
  const words = (name ?? '').trim().toLowerCase();
  const named = LANGUAGE_NAMES.get(words) ?? LANGUAGE_NAMES.get(words.split(/[\s,(;/-]/)[0] ?? '');
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/.test(words)) return null;
  try {
    const [tag = UNDETERMINED] = Intl.getCanonicalLocales(words.replaceAll('_', '-'));
    return /^(?:und|mul|zxx|mis)\b/.test(tag) ? null : tag;
  } catch {
    return null;
  }
}

/**
 * The language of a book as a BCP 47 tag: what its file says, unless its text is in another script; else what its text
 * shows; else `und`.
 */
export function languageOf(book: Book): string {
  const declared = languageTag(book.language);
  const sample = sampleOf(book);
  const script = scriptLanguage(sample);
  if (declared !== null && (script === null || writesIn(declared, script))) return declared;
  return detectLanguage(sample) ?? UNDETERMINED;
}

/** The language that a text is in; null where it shows none. */
export function detectLanguage(text: string): string | null {
  const script = scriptLanguage(text);
  if (script !== null && !SHARED_SCRIPTS.has(script)) return script;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null;
  return byCommonWords(text) ?? byModel(text);
}

function sampleOf({ sections }: Book): string {
  const texts = sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'break' ? '' : block.markup)),
  );
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
  let [skip, sample] = [Math.min(length * SAMPLE_START_RATIO, length - SAMPLE_CHARS), ''];
  for (const text of texts) {
    if (sample.length >= SAMPLE_CHARS) break;
    if (skip > 0) skip -= text.length + 1;
    else sample += `${text}\n`;
  }
  return plainText(sample.slice(0, SAMPLE_CHARS));
}

/** Scripts by the language that a text in them is taken for; the ones that several languages write come last. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
/** These scripts stand for several languages, which the words tell apart. */
const SHARED_SCRIPTS = new Set(['ar', 'ru', 'hi']);
/** Kana among as many Chinese characters are Japanese. */
const MIN_KANA_RATIO = 0.1;

/** The first language of the script that most letters are of; null for Latin, and where no script prevails. */
function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const counts = SCRIPTS.map(([language, script]) => [language, text.match(script)?.length ?? 0] as const);
  const count = new Map(counts);
  const [kana = 0, han = 0] = [count.get('ja'), count.get('zh')];
  if (kana + han > letters / 2) return kana > (kana + han) * MIN_KANA_RATIO ? 'ja' : 'zh';
  return counts.find(([, found]) => found > letters / 2)?.[0] ?? null;
}

/** Whether a language is written in the script that `script` stands for. */
function writesIn(language: string, script: string): boolean {
  const own = new Intl.Locale(language).maximize().script ?? 'Latn';
  const expected = new Intl.Locale(script).maximize().script ?? 'Latn';
  // Tags rarely say which of the two Chinese scripts, and Serbian is written in both alphabets.
  return (
    own === expected || (own.startsWith('Han') && expected.startsWith('Han')) || language.startsWith('sr')
  );
}

/** The most frequent words of the languages that most books are in; enough to tell them without a model of 49 MB. */
const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the and of to was that his her with you had for not they said',
    de: 'der die und das nicht sie ich er ist ein war mit den sich auf',
    fr: 'de la le et les il que des un une dans qui elle pas est',
    es: 'de la que el en y los se del las un por con una su',
    it: 'di che la il non un una per era si con gli della le sono',
    pt: 'de que não uma os com se do da em para um como mais ao',
    nl: 'de het een en van niet hij dat ze zijn ik was met op te',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const MIN_COMMON_RATIO = 0.12;
/** The next language must have fewer by this factor. */
const MIN_LEAD = 1.5;

function byCommonWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = [...COMMON_WORDS]
    .map(([language, common]) => ({
      language,
      share: words.filter((word) => common.has(word)).length / Math.max(1, words.length),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (best === undefined || best.share < MIN_COMMON_RATIO) return null;
  return best.share >= (next?.share ?? 0) * MIN_LEAD ? best.language : null;
}

interface LanguageModel {
  detectAll(text: string): { lang: string; accuracy: number }[];
}

let model: LanguageModel | undefined;
/** Below this, the model guesses. */
const MIN_ACCURACY = 0.12;

/** Loaded when it is first needed: it takes 49 MB and 0.3 s. */
function byModel(text: string): string | null {
  if (/[їєґ]/i.test(text) || (/і/i.test(text) && !/[ыэъ]/i.test(text) && /[а-я]/i.test(text))) return 'uk';
  model ??= createRequire(import.meta.url)('tinyld') as LanguageModel;
  const [best] = model.detectAll(text.slice(0, SAMPLE_CHARS / 2));
  return best !== undefined && best.accuracy >= MIN_ACCURACY ? best.lang : null;
}
