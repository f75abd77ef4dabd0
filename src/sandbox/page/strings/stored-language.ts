// Which language each member chose on the page, kept for as long as the browser's tab is open.

import { type PageLanguage, pageLanguage } from './page-language.ts';

/** `name` is the member's, such as `bob`. */
const storedAs = (name: string) => `cliffhanger-language-${name}`;

/** The code that a member chose; null for the browser's language. */
export function chosenLanguage(name: string): string | null {
  return sessionStorage.getItem(storedAs(name));
}

/** Keeps what a member chose; null for the browser's language. */
export function chooseLanguage(name: string, code: string | null): PageLanguage {
  if (code === null) sessionStorage.removeItem(storedAs(name));
  else sessionStorage.setItem(storedAs(name), code);
  return languageOf(name);
}

/** The language a member has the page in; of nobody (''), the browser's. */
export function languageOf(name: string): PageLanguage {
  return pageLanguage(chosenLanguage(name), navigator.languages);
}
