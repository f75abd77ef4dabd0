// How often a question finds a scene that answers it among its first five passages, by the kind of question.

import { buildCodex } from '../../src/codex/build-codex.ts';
import { expandQuery } from '../../src/story/search/expand-query.ts';
import { headingsOf } from '../../src/story/search/headings.ts';
import { search } from '../../src/story/search/search.ts';
import { buildStoryIndex } from '../../src/story/search/story-index.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import {
  type EvaluatedQuery,
  evaluate,
  hitRate,
  type SceneSearch,
} from '../../test/support/answers/evaluate.ts';
import { EVALUATION_KINDS, type EvaluationKind } from '../../test/support/answers/evaluation-query.ts';
import { withTypos } from '../../test/support/answers/typos.ts';
import { atLeast, type Row, reported } from '../bench.ts';
import { seeded } from '../random.ts';
import type { Book } from './books.ts';

/** Per cent of each kind, and of all that people asked; null where only the whole is judged. */
const MIN_PERCENT: Readonly<Record<EvaluationKind, number | null>> = {
  name: 95,
  phrase: 95,
  fact: null,
  paraphrase: null,
  typo: 85,
};
const MIN_PERCENT_OVERALL = 90;
const SEED = 1_865;

export function createSearch({ full: { story, texts } }: Book): SceneSearch {
  const index = buildStoryIndex(texts, story.language);
  const codex = buildCodex(texts, story.language);
  return (query, gate) => {
    const visible = visibleStory(story, gate, codex);
    const hints = { expansion: expandQuery(visible, query), headings: headingsOf(visible) };
    return search(index, gate, query, hints).hits.map(({ scene }) => scene);
  };
}

/** All that is asked about a book, the misspelled queries too. */
export function evaluateBook(book: Book): EvaluatedQuery[] {
  const asked = [...book.asked, ...withTypos(seeded(SEED), book.asked)];
  return evaluate(book.full, asked, createSearch(book));
}

export function questionRows(books: readonly Book[]): Row[] {
  const all = books.map((book) => ({ name: book.name, evaluated: evaluateBook(book) }));
  const byBook = all.flatMap(({ name, evaluated: of }) => [
    row(`${name}, all`, of, MIN_PERCENT_OVERALL),
    ...EVALUATION_KINDS.map((kind) => row(`${name}, ${kind}`, ofKind(of, kind), null)),
  ]);
  const both = all.flatMap(({ evaluated: of }) => of);
  return [
    row('all', both, MIN_PERCENT_OVERALL),
    ...EVALUATION_KINDS.map((kind) => row(kind, ofKind(both, kind), MIN_PERCENT[kind])),
    ...byBook,
  ];
}

function row(what: string, of: readonly EvaluatedQuery[], minPercent: number | null): Row {
  const measured = {
    what: `${what}: right scene in the first five, of ${of.length}`,
    unit: '%',
    ours: 100 * hitRate(of),
  };
  return minPercent === null ? reported(measured) : atLeast(minPercent, measured);
}

const ofKind = (of: readonly EvaluatedQuery[], kind: EvaluationKind) =>
  of.filter((each) => each.kind === kind);
