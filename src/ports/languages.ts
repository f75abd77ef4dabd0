// The languages the bot speaks, and which of them a Discord locale asks for.

/** By Discord's name of the locale; one for all that are written alike. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

/** The language for a Discord locale such as `en-GB` or `es-419`; English where it is none of ours. */
export function languageOf(locale: string | null | undefined): Language {
  const [base] = (locale ?? '').split('-');
  return (
    LANGUAGES.find((each) => each === locale) ??
    LANGUAGES.find((each) => each.split('-')[0] === base) ??
    DEFAULT_LANGUAGE
  );
}
