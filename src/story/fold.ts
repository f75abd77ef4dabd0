// Folding names and queries, so that how something was typed does not keep it from being found.

/** Letters that Unicode does not take apart, as people without them on their keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const APOSTROPHES = /[’‘ʼʻ′`´＇]/g;
/** Accents of Latin, Greek and Cyrillic letters. Other scripts' marks are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;

/** A letter of its own, which Unicode takes apart. */
const SHORT_I = '\u0438\u0306';

/** Words that may be left out before a name, by language. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|an?) +/,
  de: /^(?:der|die|das|den|dem|des|ein|eine[mnrs]?) +/,
  fr: /^(?:(?:les?|la|une?|des) +|l')/,
  es: /^(?:el|las?|los|una?|unos|unas) +/,
  it: /^(?:(?:il|lo|la|i|gli|le|uno?|una) +|(?:l|un)')/,
  pt: /^(?:os?|as?|uma?) +/,
  nl: /^(?:de|het|een) +/,
};
const POSSESSIVE = /'s?$/;
/** A question whose whole point is the name. */
const QUESTION = /^(?:who|what|where)(?: +(?:is|are|was|were)|'s) +/;

/** Case, accents, typographic quotes, punctuation and spacing taken out; '' only for white space. */
export function fold(text: string): string {
  return foldPunctuation(foldLetters(text));
}

/** A folded name without its leading article. */
export function foldWithoutArticle(text: string, language: string): string {
  return foldPunctuation(withoutArticle(foldLetters(text), language));
}

/**
 * The forms in which a query may mean a name, the most literal first: as typed, without its leading
 * article, without a possessive ending too, and all that again without "who is". At least one, none twice.
 */
export function queryVariants(query: string, language: string): string[] {
  const typed = foldLetters(query);
  const subject = typed.replace(QUESTION, '').replace(/\?+$/, '').trim();
  const all = [typed, subject].flatMap((form) => {
    const noArticle = withoutArticle(form, language);
    return [form, noArticle, noArticle.replace(POSSESSIVE, '')];
  });
  return [...new Set(all.map(foldPunctuation))];
}

function withoutArticle(text: string, language: string): string {
  const article = ARTICLES[language.split('-')[0]?.toLowerCase() ?? ''];
  return article === undefined ? text : text.replace(article, '');
}

/** Lower case without accents, punctuation still in place. */
function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(SHORT_I, 'й')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .trim();
}

/** A name like "???" stays what it is. */
function foldPunctuation(text: string): string {
  const words = text.replaceAll("'", '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return words.trim() || text.trim();
}
