// All that is found in a story's text before it is stored: long work, done in a thread of its own where somebody waits.

import { buildCodex } from '../codex/build-codex.ts';
import type { TextAnalysis } from '../ports/importer.ts';
import { salientSentences } from '../story/salient-sentences.ts';
import type { FullStory } from '../story/story.ts';
import { extractSalientSentences } from './salient-sentences.ts';
import { buildPackedIndex } from './story-index.ts';

/** What a folder's story is studied for; its author may have written recaps. */
export function analyseStory(full: FullStory): TextAnalysis {
  const { story, texts } = full;
  return {
    salientSentences: extractSalientSentences(story, texts),
    index: buildPackedIndex(full),
    codex: buildCodex(texts, story.language),
  };
}

/** The same for texts alone, such as a book's. A second's work for a long novel. @param language a BCP 47 tag */
export function analyseTexts(texts: readonly string[], language: string): TextAnalysis {
  return {
    salientSentences: { scenes: texts.map(salientSentences) },
    index: buildPackedIndex({ story: { language }, texts }),
    codex: buildCodex(texts, language),
  };
}
