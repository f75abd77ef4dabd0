// Searching a story up to a gate: the passages that answer best.

import type { Extent } from '../extent.ts';
import type { HeadingTerms } from './headings.ts';
import { type IndexPrefix, indexPrefixAt } from './index-prefix.ts';
import { type ExpandWords, type ParsedQuery, parseQuery } from './parse-query.ts';
import { rankWindows, type SentenceWindow } from './rank.ts';
import { selectPassages } from './select-passages.ts';
import type { StoryIndex } from './story-index.ts';

/** Sentences of one scene, as `sentencesOf` counts them there, from 0. */
export interface Hit {
  /** 1..N */
  readonly scene: number;
  readonly first: number;
  readonly last: number;
  /** The one that answers best, and the one that adds most to it; null where none adds much. */
  readonly best: number;
  readonly second: number | null;
  /** The higher, the better; only comparable within one answer. */
  readonly score: number;
}

export interface SearchResult {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Words that do not stand in the story so far, with those they were taken for; both folded. */
  readonly corrections: readonly { readonly typed: string; readonly taken: string }[];
  /** Whether the best passage is about what was asked; else it is only the closest there is. */
  readonly fits: boolean;
}

/** What is known of the story up to the gate beside its text; nothing after the gate may be among it. */
export interface SearchContext {
  readonly expand?: ExpandWords;
  readonly headings?: readonly HeadingTerms[];
}

const MAX_PASSAGES = 6;
/** Of the best score: what is lower is no answer. */
const MIN_SCORE_RATIO = 0.3;
/** How much of what the query tells must be found somewhere. */
const MIN_MATCHED_RATIO = 0.2;
/** And where nothing is known but what it may be a misspelling of, or kin to. */
const MIN_GUESSED_RATIO = 0.3;
/**
 * What the best passage must score to fit, in shares of what all words asked about would tell in one sentence: words close
 * together, in order, in a scene that keeps to them, make up for one that is missing.
 */
const MIN_FIT_RATIO = 1.15;
const NO_RESULT: SearchResult = { hits: [], corrections: [], fits: false };

/**
 * The best passages up to an extent, the best first, at most MAX_PASSAGES. A function of what stands up to there alone:
 * words, how rare they are, how long scenes are, what is taken for a misspelling, what is shown around a sentence.
 * @throws RangeError where the extent is not one of whole numbers from 0
 */
export function search(
  index: StoryIndex,
  extent: Extent,
  query: string,
  { expand = () => new Map(), headings = [] }: SearchContext = {},
): SearchResult {
  const indexPrefix = indexPrefixAt(index, extent);
  const parsed = parseQuery(index, indexPrefix, query, expand);
  if (!isAnswerable(parsed, indexPrefix)) return NO_RESULT;
  const { windows, cut } = rankWindows(index, indexPrefix, parsed, headings);
  const chosen = selectPassages(windows, MAX_PASSAGES, cut, parsed.isKeywordQuery ? 'keywords' : 'question');
  const minScore = (chosen[0]?.score ?? 0) * MIN_SCORE_RATIO;
  const hits = chosen.filter(({ score }) => score >= minScore).map((candidate) => toHit(index, candidate));
  const [first] = hits;
  if (first === undefined) return NO_RESULT;
  const fits = first.score >= MIN_FIT_RATIO * askedIdf(parsed, indexPrefix);
  return { hits, corrections: correctionsOf(parsed), fits };
}

function correctionsOf({ terms }: ParsedQuery): SearchResult['corrections'] {
  return terms.flatMap(({ typed, correction }) =>
    correction === null ? [] : [{ typed, taken: correction }],
  );
}

/** What all words of a question would tell. */
function askedIdf({ terms }: ParsedQuery, { sentences }: IndexPrefix): number {
  return terms.reduce(
    (sum, { variants, idf }) => sum + (variants.length > 0 ? idf : unknownIdf(sentences)),
    0,
  );
}

/** What a word would tell that stands nowhere. */
const unknownIdf = (sentences: number) => Math.log(1 + sentences);

/** Whether enough of what is asked about stands in the story so far, as far as it is sure that it does. */
function isAnswerable({ terms }: ParsedQuery, { sentences }: IndexPrefix): boolean {
  let [found, all] = [0, 0];
  for (const { variants, idf } of terms) {
    const sure = variants.reduce((most, { weight }) => Math.max(most, weight), 0);
    found += sure * idf;
    all += sure > 0 ? idf : unknownIdf(sentences);
  }
  const minRatio = terms.some(({ known }) => known) ? MIN_MATCHED_RATIO : MIN_GUESSED_RATIO;
  return found > 0 && found >= minRatio * all;
}

function toHit({ sceneStart }: StoryIndex, window: SentenceWindow): Hit {
  const start = sceneStart[window.scene] ?? 0;
  return {
    scene: window.scene + 1,
    first: window.first - start,
    last: window.last - start,
    best: window.best - start,
    second: window.second === null ? null : window.second - start,
    score: window.score,
  };
}
