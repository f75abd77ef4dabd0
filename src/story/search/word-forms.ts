// The words of a story that are forms of a word, or made from it.

import type { IndexPrefix } from './index-prefix.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';

/** All words of a stem, in the order of the index but for those that begin otherwise. */
export function wordsWithStem(index: StoryIndex, stem: string): number[] {
  const others = index.analyser.irregularForms(stem).flatMap((form) => index.wordIds.get(form) ?? []);
  return [...wordsSharing(index, stem, index.stemCache, index.analyser.stem), ...others];
}

export function wordsWithRoot(index: StoryIndex, root: string): number[] {
  return wordsSharing(index, root, index.rootCache, index.analyser.root);
}

/** Whether a folded word, or another form of it, stands in the story so far. */
export function isInStory(index: StoryIndex, indexPrefix: IndexPrefix, word: string): boolean {
  const isMet = (wordId: number | undefined) => wordId !== undefined && wordId < indexPrefix.words;
  return isMet(index.wordIds.get(word)) || wordsWithStem(index, index.analyser.stem(word)).some(isMet);
}

/** The words of which `analyse` says the same, among those that begin as that does. */
function wordsSharing(
  { words, byPrefix }: StoryIndex,
  wanted: string,
  cache: Map<number, string>,
  analyse: (word: string) => string,
): number[] {
  return (byPrefix.get(wanted.slice(0, PREFIX_CHARS)) ?? []).filter((word) => {
    const value = cache.get(word) ?? analyse(words[word] ?? '');
    cache.set(word, value);
    return value === wanted;
  });
}
