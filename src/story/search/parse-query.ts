// A question taken apart: the words to look for, what each may mean, and what kind of answer is wanted.

import { correctQuery, type QueryWord } from './correct-query.ts';
import type { IndexPrefix } from './index-prefix.ts';
import type { AnswerType } from './languages/question-words.ts';
import { type MatchWeights, type QueryExpansion, type ResolvedTerm, resolveTerm } from './resolve-term.ts';
import type { StoryIndex } from './story-index.ts';
import { tokenise } from './tokenise.ts';

export interface QueryTerm extends ResolvedTerm {
  readonly typed: string;
}

export interface ParsedQuery {
  /** All words of the query, as they stand in the story; -1 for one that does not. */
  readonly wordIds: readonly number[];
  /** The words that tell something, each once. */
  readonly terms: readonly QueryTerm[];
  readonly answerType: AnswerType;
  /** Words to look for rather than a question: they are meant as they were typed, wherever in a scene they stand. */
  readonly isKeywordQuery: boolean;
}

/** Finds other names of whom words of a query name: folded words, as they were meant, in order. */
export type ExpandWords = (words: readonly string[]) => QueryExpansion;

/** Characters and words of a query that are looked at: Discord lets people type 100 characters. */
const MAX_QUERY_CHARS = 300;
const MAX_QUERY_TERMS = 16;
/** So few words are no question but words to look for, whatever they are. */
const MAX_KEYWORDS = 2;
/** What a word counts among them that only questions need. */
const STOP_WORD_SHARE = 0.5;
const QUESTION_MATCH_WEIGHTS: MatchWeights = {
  inflected: 0.9,
  derived: 0.6,
  synonym: 0.4,
  synonymIfAbsent: 0.7,
  prefix: 0.2,
};
const KEYWORD_MATCH_WEIGHTS: MatchWeights = {
  inflected: 0.6,
  derived: 0.25,
  synonym: 0.15,
  synonymIfAbsent: 0.5,
  prefix: 0.1,
};

/** @param expand finds other names of whom words name */
export function parseQuery(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  query: string,
  expand: ExpandWords,
): ParsedQuery {
  const typed = tokenise(query.slice(0, MAX_QUERY_CHARS), index.language);
  const isKeywordQuery = typed.length <= MAX_KEYWORDS;
  const { isStopWord } = index.analyser;
  const words = correctQuery(index, indexPrefix, typed, isKeywordQuery);
  const tellsNothing = ({ readings: [likeliest] }: QueryWord) => isStopWord(likeliest?.word ?? '');
  const contentWords = isKeywordQuery ? words : words.filter((word) => !tellsNothing(word));
  const tellsAnything = contentWords.some((word) => !tellsNothing(word));
  const weights = isKeywordQuery ? KEYWORD_MATCH_WEIGHTS : QUESTION_MATCH_WEIGHTS;
  const expansion = expand(words.flatMap(({ readings: [likeliest] }) => likeliest?.word ?? []));
  const terms = [
    ...new Map((contentWords.length > 0 ? contentWords : words).map((word) => [word.typed, word])).values(),
  ]
    .slice(0, MAX_QUERY_TERMS)
    .map((word) => {
      const term = resolveTerm(index, indexPrefix, word, weights, expansion);
      const share = tellsAnything && tellsNothing(word) ? STOP_WORD_SHARE : 1;
      return { typed: word.typed, ...term, idf: share * term.idf };
    });
  const wordIdByTerm = new Map(terms.map((term) => [term.typed, term.variants[0]?.wordId]));
  const wordIds = words.map(({ typed: word }) => {
    const number = wordIdByTerm.get(word) ?? index.wordIds.get(word);
    return number !== undefined && number < indexPrefix.words ? number : -1;
  });
  return { wordIds, terms, answerType: index.analyser.answerType(typed), isKeywordQuery };
}
