// Which language the page speaks: the one a member chose, else the first of the browser's that it has.

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { PageStrings } from './page-strings.ts';
import { ptBr } from './pt-br.ts';

export interface PageLanguage {
  /** As BCP 47 has it: `pt-BR`. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  readonly strings: PageStrings;
  /** Which dates, times and numbers are written by, such as `en-GB`; the browser's own where it is not given. */
  readonly locale?: string | undefined;
  /** One of Discord's locales, which a member's client sends with whatever they do. */
  readonly discordLocale: string;
}

export const PAGE_LANGUAGES: readonly PageLanguage[] = [
  { code: 'en', name: 'English', strings: en, discordLocale: 'en-US' },
  { code: 'de', name: 'Deutsch', strings: de, discordLocale: 'de' },
  { code: 'fr', name: 'Français', strings: fr, discordLocale: 'fr' },
  { code: 'es', name: 'Español', strings: es, discordLocale: 'es-ES' },
  { code: 'pt-BR', name: 'Português do Brasil', strings: ptBr, discordLocale: 'pt-BR' },
  { code: 'ja', name: '日本語', strings: ja, discordLocale: 'ja' },
];

const [ENGLISH] = PAGE_LANGUAGES as readonly [PageLanguage];

/** English, as the browser writes its dates: for what stands still. */
export const STATIC_LANGUAGE = ENGLISH;

/** Discord has two kinds of English and of Spanish. */
const DISCORD_VARIANTS: Readonly<Record<string, string>> = {
  'en-GB': 'en-GB',
  'en-AU': 'en-GB',
  'en-IE': 'en-GB',
};

/**
 * `chosen` is a code of `PAGE_LANGUAGES`, or null for none; `preferred` are the browser's languages, best first. English
 * where there is none of them.
 */
export function pageLanguage(chosen: string | null, preferred: readonly string[]): PageLanguage {
  const spoken = (tag: string) => PAGE_LANGUAGES.find(({ code }) => baseOf(code) === baseOf(tag));
  const language =
    PAGE_LANGUAGES.find(({ code }) => code === chosen) ??
    preferred.map(spoken).find((each) => each !== undefined) ??
    ENGLISH;
  const own = preferred.find((tag) => baseOf(tag) === baseOf(language.code));
  return {
    ...language,
    locale: own ?? language.code,
    discordLocale: own === undefined ? language.discordLocale : discordLocale(own, language),
  };
}

function discordLocale(tag: string, { code, discordLocale: usual }: PageLanguage): string {
  if (code === 'es' && /-/.test(tag) && tag.toLowerCase() !== 'es-es') return 'es-419';
  return DISCORD_VARIANTS[tag] ?? usual;
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
