// The languages the bot speaks, and which of them a Discord locale asks for.

/** By Discord's name of the locale; one for all that are written alike. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

/** The locales of Discord that a language stands for. */
export const DISCORD_LOCALES = {
  en: ['en-US', 'en-GB'],
  de: ['de'],
  fr: ['fr'],
  es: ['es-ES', 'es-419'],
  'pt-BR': ['pt-BR'],
  ja: ['ja'],
} as const satisfies Record<Language, readonly string[]>;

/** What a server's language is told from. */
interface ServerLanguage {
  readonly language: Language | null;
  readonly locale: string | null;
}

/** The language of what stands in a server's channels. */
export function languageOfServer(server: ServerLanguage | undefined): Language {
  return server?.language ?? languageOf(server?.locale) ?? DEFAULT_LANGUAGE;
}

/** The language for a Discord locale such as `en-GB` or `es-419`; null where it is none of ours. */
export function languageOf(locale: string | null | undefined): Language | null {
  return LANGUAGES.find((each) => DISCORD_LOCALES[each].some((known) => known === locale)) ?? null;
}
