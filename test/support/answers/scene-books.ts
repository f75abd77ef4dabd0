// Two books with questions whose scenes are known: a floor under the search, by scenes found rather than lines shown.

import { readBook } from '../../../bench/answers/books.ts';
import { seeded } from '../../../bench/random.ts';
import { buildCodex } from '../../../src/codex/build-codex.ts';
import { endOfScene } from '../../../src/story/extent.ts';
import { expandQuery } from '../../../src/story/search/expand-query.ts';
import { headingsOf } from '../../../src/story/search/headings.ts';
import { search } from '../../../src/story/search/search.ts';
import { buildStoryIndex } from '../../../src/story/search/story-index.ts';
import type { FullStory } from '../../../src/story/story.ts';
import { visibleStory } from '../../../src/story/visible-story.ts';
import { ALICE } from './alice.ts';
import { type EvaluatedQuery, evaluate, type SceneSearch } from './evaluate.ts';
import type { EvaluationQuery } from './evaluation-query.ts';
import { SHERLOCK } from './sherlock.ts';
import { withTypos } from './typos.ts';

export interface Book {
  readonly full: FullStory;
  readonly asked: readonly EvaluationQuery[];
}

const SEED = 1_865;

export async function readBooks(): Promise<Book[]> {
  return [
    { full: await readBook('alice-pg11.txt'), asked: ALICE },
    { full: await readBook('sherlock-pg1661.txt'), asked: SHERLOCK },
  ];
}

export function createSearch({ full: { story, texts } }: Book): SceneSearch {
  const index = buildStoryIndex(texts, story.language);
  const codex = buildCodex(texts, story.language);
  return (query, gate) => {
    const visible = visibleStory(story, gate, codex);
    const hints = {
      expand: (words: readonly string[]) => expandQuery(visible, words),
      headings: headingsOf(visible),
    };
    return search(index, endOfScene(gate), query, hints).hits.map(({ scene }) => scene);
  };
}

/** All that is asked about a book, the misspelled queries too. */
export function evaluateBook(book: Book): EvaluatedQuery[] {
  const asked = [...book.asked, ...withTypos(seeded(SEED), book.asked)];
  return evaluate(book.full, asked, createSearch(book));
}
