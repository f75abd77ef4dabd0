// Names as they are shown.

import { ABBREVIATIONS } from './english/titles.ts';
import type { Token } from './tokenise.ts';

/** As it is written, with the full stops of abbreviations. */
export function nameText(parts: readonly Token[]): string {
  return parts
    .map(({ text, key, possessive }, index) => {
      const dot = ABBREVIATIONS.has(key) || (text.length === 1 && index < parts.length - 1) ? '.' : '';
      // Only within “St. James's Hall”.
      const owns = possessive && index < parts.length - 1 ? "'s" : '';
      return `${text}${dot}${owns}`;
    })
    .join(' ');
}
