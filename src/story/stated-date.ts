// Dates as a text states them: at the head of a letter or a diary's entry, or in its first sentences.

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
};

/** Of a day in a month, with its year where it stands there, or a year alone that a word introduces. */
const PATTERNS: Readonly<Record<string, (months: string) => string>> = {
  en: (months) =>
    `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? (?:${months})\\b(?:,? \\d{4})?|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?\\b(?:, ?\\d{4})?|(?:${months}),? \\d{4}|in (?:the year )?(?:of our Lord )?1\\d{3}\\b`,
  de: (months) => `\\d{1,2}\\. ?(?:${months})\\b(?: \\d{4})?|(?:im Jahre?|anno) 1\\d{3}\\b`,
  fr: (months) => `\\d{1,2}(?:er)? (?:${months})\\b(?: \\d{4})?|en (?:l['’]an )?1\\d{3}\\b`,
  es: (months) => `\\d{1,2} de (?:${months})\\b(?: de \\d{4})?|en (?:el año (?:de )?)?1\\d{3}\\b`,
};

/** The first date that sentences of a language state, in their words; null where they state none, or nobody taught us how. */
export function dateIn(sentences: readonly string[], language: string): string | null {
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  const [months, pattern] = [MONTHS[subtag], PATTERNS[subtag]];
  if (months === undefined || pattern === undefined) return null;
  const date = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern(months)})`, 'u');
  for (const sentence of sentences) {
    const found = date.exec(sentence);
    if (found !== null) return found[0];
  }
  return null;
}
