// How often a question finds a scene that answers it among its first five passages, by the kind of question.

import { buildCodex } from '../../src/codex/build-codex.ts';
import { headingsOf } from '../../src/story/search/headings.ts';
import { search } from '../../src/story/search/search.ts';
import { buildStoryIndex } from '../../src/story/search/story-index.ts';
import { widen } from '../../src/story/search/widen.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { type AskedKind, KINDS } from '../../test/support/answers/asked.ts';
import { type Answerer, type Judged, judge, shareFound } from '../../test/support/answers/evaluate.ts';
import { misspelled } from '../../test/support/answers/typos.ts';
import { atLeast, type Row, shown } from '../bench.ts';
import { seeded } from '../random.ts';
import type { Book } from './books.ts';

/** Per cent of each kind, and of all that people asked; null where only the whole is judged. */
const LEAST: Readonly<Record<AskedKind, number | null>> = {
  name: 95,
  phrase: 95,
  fact: null,
  paraphrase: null,
  typo: 85,
};
const LEAST_OF_ALL = 90;
const SEED = 1_865;

export function answerer({ full: { story, texts } }: Book): Answerer {
  const index = buildStoryIndex(texts, story.language);
  const codex = buildCodex(texts, story.language);
  return (query, gate) => {
    const visible = visibleStory(story, gate, codex);
    const hints = { expansion: widen(visible, query), headings: headingsOf(visible) };
    return search(index, gate, query, hints).hits.map(({ scene }) => scene);
  };
}

/** All that is asked about a book, the misspelled queries too. */
export function judged(book: Book): Judged[] {
  const asked = [...book.asked, ...misspelled(seeded(SEED), book.asked)];
  return judge(book.full, asked, answerer(book));
}

export function questionRows(books: readonly Book[]): Row[] {
  const all = books.map((book) => ({ name: book.name, judged: judged(book) }));
  const byBook = all.flatMap(({ name, judged: of }) => [
    row(`${name}, all`, of, LEAST_OF_ALL),
    ...KINDS.map((kind) => row(`${name}, ${kind}`, ofKind(of, kind), null)),
  ]);
  const both = all.flatMap(({ judged: of }) => of);
  return [
    row('all', both, LEAST_OF_ALL),
    ...KINDS.map((kind) => row(kind, ofKind(both, kind), LEAST[kind])),
    ...byBook,
  ];
}

function row(what: string, of: readonly Judged[], least: number | null): Row {
  const measured = {
    what: `${what}: right scene in the first five, of ${of.length}`,
    unit: '%',
    ours: 100 * shareFound(of),
  };
  return least === null ? shown(measured) : atLeast(least, measured);
}

const ofKind = (of: readonly Judged[], kind: AskedKind) => of.filter((each) => each.kind === kind);
