// The other names of whom a question names, as far as they are revealed: what is told under them answers too.

import { nameIndex } from '../name-index.ts';
import { entriesByRole } from '../role-index.ts';
import type { VisibleStory } from '../visible-story.ts';
import { analyserFor } from './language-analyser.ts';
import type { QueryExpansion } from './resolve-term.ts';
import { tokenise } from './tokenise.ts';

/** Words of a query that may together be a name. */
const MAX_NAME_WORDS = 4;

/** By the last word of each name among the folded words of a query, the words that tell the same entry's other names apart. */
export function expandQuery(visible: VisibleStory, words: readonly string[]): QueryExpansion {
  const { exact } = nameIndex(visible);
  const { isStopWord } = analyserFor(visible.language);
  const expansion = new Map<string, string[]>();
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(MAX_NAME_WORDS, words.length - start); length > 0; length--) {
      const named = words.slice(start, start + length);
      const hits = exact.get(named.join(' ')) ?? [];
      if (new Set(hits.map(({ entry }) => entry)).size !== 1) continue;
      const others = hits.flatMap(({ entry }) =>
        entry.names.flatMap(({ text }) => distinguishingWord(text, visible)),
      );
      const last = named.at(-1) ?? '';
      expansion.set(last, [
        ...(expansion.get(last) ?? []),
        ...others.filter((word) => !named.includes(word)),
      ]);
      start += length - 1;
      break;
    }
  }
  for (const word of words) {
    if (expansion.has(word) || isStopWord(word)) continue;
    const [bearer, ...others] = entriesByRole(visible, [word]);
    if (bearer === undefined || others.length > 0) continue;
    expansion.set(
      word,
      bearer.names.flatMap(({ text }) => distinguishingWord(text, visible)),
    );
  }
  return expansion;
}

/** The last word of a name is the one that is used alone: “Holt”, “the keeper”. */
function distinguishingWord(name: string, { language }: VisibleStory): string[] {
  return tokenise(name, language).slice(-1);
}
