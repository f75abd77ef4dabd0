// All that is found in a story's text before it is stored: long work, done in a thread of its own where somebody waits.

import { buildCodex } from '../codex/build-codex.ts';
import type { AnalysisStep, TextAnalysis } from '../ports/importer.ts';
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

/**
 * All that is found in texts alone, such as a book's. A second's work for a long novel.
 * @param language a BCP 47 tag
 * @param onStep is told before each step and within it how much of the step is done, 0 to 1
 */
export function analyseTexts(
  texts: readonly string[],
  language: string,
  onStep: (step: AnalysisStep, done: number) => void = () => {},
): TextAnalysis {
  onStep('sentences', 0);
  const scenes = texts.map((text, index) => {
    onStep('sentences', index / texts.length);
    return salientSentences(text);
  });
  onStep('index', 0);
  const index = buildPackedIndex({ story: { language }, texts });
  onStep('codex', 0);
  const codex = buildCodex(texts, language, (done) => onStep('codex', done));
  return { salientSentences: { scenes }, index, codex };
}
