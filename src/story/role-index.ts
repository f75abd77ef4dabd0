// Finding whom a query means by what the story says they are: “the captain”, “the guy with the wooden leg”.

import { fold, foldWithoutArticle } from './fold.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

interface IndexedRole {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly entry: VisibleEntry;
}

const indexCache = new WeakMap<VisibleStory, readonly IndexedRole[]>();

/** The entries that the story calls so; where none is called just so, those of whom all words of it are said. */
export function entriesByRole(visible: VisibleStory, forms: readonly string[]): VisibleEntry[] {
  const roles = roleIndex(visible);
  const wanted = forms.map((form) => form.replace(OWNER, ''));
  const called = roles.filter(({ folded }) => wanted.includes(folded));
  if (called.length > 0) return [...new Set(called.map(({ entry }) => entry))];
  const words = (wanted.at(-1) ?? '').split(' ').filter((word) => !FILLERS.has(word));
  if (words.length === 0 || words.join('').length < MIN_CHARS) return [];
  const described = roles.filter((role) => words.every((word) => role.words.has(word)));
  return [...new Set(described.map(({ entry }) => entry))];
}

/** Characters of all words together that a query must have, to mean anybody. */
const MIN_CHARS = 4;
const OWNER = /^(?:the|an?|his|her|my|their|our|your) /;
/** Words that say only that somebody is meant. */
const FILLERS = new Set(
  'the a an his her my their our your guy man woman person one fellow chap dude girl boy lady gentleman with who that is was has had of in'.split(
    ' ',
  ),
);

function roleIndex(visible: VisibleStory): readonly IndexedRole[] {
  const known = indexCache.get(visible);
  if (known !== undefined) return known;
  const roles = visible.codex.flatMap((entry) => {
    const texts = [...entry.roles.map(({ text }) => text), ...(entry.isNarrator ? ['narrator'] : [])];
    return texts.map((text) => ({
      folded: foldWithoutArticle(text, visible.language),
      words: new Set(fold(text).split(' ')),
      entry,
    }));
  });
  indexCache.set(visible, roles);
  return roles;
}
