// All that the bot says, by language and topic: whatever renders an answer is given the strings of its language.

import { DEFAULT_LANGUAGE, type Language } from '../ports/languages.ts';
import { commonStrings } from './strings/common.ts';
import { en } from './strings/en/index.ts';
import { helpStrings, privacyStrings } from './strings/help.ts';
import { importStrings } from './strings/imports.ts';
import { installmentStrings } from './strings/installments.ts';
import { libraryStrings } from './strings/library.ts';
import { createSay } from './strings/message.ts';
import { pictureStrings } from './strings/pictures.ts';
import { problemStrings } from './strings/problems.ts';
import { readingStrings } from './strings/reading.ts';
import { recapStrings } from './strings/recap.ts';
import { reviewStrings } from './strings/review.ts';
import { scheduleStrings } from './strings/schedule.ts';
import { storyStrings } from './strings/story.ts';
import type { Catalog, Translated, Wording } from './strings/wording.ts';

export type Strings = ReturnType<typeof createStrings>;

/** @param locale a BCP 47 tag, for dates, numbers and lists */
export function createStrings(catalog: Catalog, locale: string) {
  const wording: Wording = { catalog, say: createSay(locale), locale };
  const common = commonStrings(wording);
  const installments = installmentStrings(wording, common);
  const schedule = scheduleStrings(wording, common, installments);
  return {
    ...common,
    help: helpStrings(wording, common),
    imports: importStrings(wording),
    installments,
    library: libraryStrings(wording, common),
    pictures: pictureStrings(wording, common, schedule),
    privacy: privacyStrings(wording, common),
    problems: problemStrings(wording, common, installments),
    reading: readingStrings(wording, common),
    recap: recapStrings(wording, common),
    review: reviewStrings(wording, common),
    schedule,
    story: storyStrings(wording, common, installments),
  };
}

export const englishStrings: Strings = createStrings(en, 'en');

/** Each language's catalog is loaded when somebody first reads in it. */
const CATALOGS: Record<Language, () => Promise<Translated<Catalog>>> = {
  en: async () => en,
  de: async () => (await import('./strings/de/index.ts')).de,
  fr: async () => (await import('./strings/fr/index.ts')).fr,
  es: async () => (await import('./strings/es/index.ts')).es,
  'pt-BR': async () => (await import('./strings/pt-BR/index.ts')).ptBR,
  ja: async () => (await import('./strings/ja/index.ts')).ja,
};

const loaded = new Map<Language, Promise<Strings>>([[DEFAULT_LANGUAGE, Promise.resolve(englishStrings)]]);

/** The strings of a language, loaded when they are first asked for. */
export function stringsFor(language: Language): Promise<Strings> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  // A message is typed by its arguments, which are those of the English one in every language.
  const strings = CATALOGS[language]().then((catalog) => createStrings(catalog as Catalog, language));
  loaded.set(language, strings);
  return strings;
}
