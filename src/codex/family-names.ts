// Surnames that a sentence gives to several at once.

import { isGivenName } from './english/given-names.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokenise.ts';

/** “Blanche and Mary Ingram”, “the Misses Ingram” */
export function familyNames(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ words, title, from, to }, at) => {
    const surname = words.at(-1) ?? '';
    if (words[0] === 'misses') return [surname];
    const before = mentions[at - 1];
    const isPair =
      words.length > 1 &&
      title === null &&
      before?.words.length === 1 &&
      isGivenName(before.words[0] ?? '') &&
      from - before.to === 1 &&
      tokens[before.to]?.key === 'and' &&
      !tokens.slice(before.from, to).some(({ possessive }) => possessive);
    return isPair ? [surname] : [];
  });
}
