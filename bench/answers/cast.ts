// How well the codex finds who and what a book names: of the entries how many are right, of the main cast how much is there.

import { buildCodex } from '../../src/codex/build-codex.ts';
import { type FoundEntry, foundEntriesAt } from '../../src/story/found-codex.ts';
import { atMost, type Row } from '../bench.ts';
import { ALICE, SHERLOCK } from './cast-lists.ts';

export const CAST_LISTS = { alice: ALICE, sherlock: SHERLOCK };

interface ExpectedEntity {
  readonly main: boolean;
  readonly kind: string;
  readonly names: ReadonlySet<string>;
}

export interface CastMetrics {
  readonly entries: number;
  /** Headings of entries that are no name, of the wrong kind, several bearers in one, or a bearer's second entry. */
  readonly wrong: readonly string[];
  readonly main: number;
  /** The first names of the main cast that no right entry holds. */
  readonly missed: readonly string[];
}

/** The codex of scenes 1 to N of `texts` against a list of `cast-lists.ts`. */
export function evaluateCast(texts: readonly string[], list: string): CastMetrics {
  const expected = parseCastList(list);
  const entries = foundEntriesAt(buildCodex(texts, 'en'), texts.length);
  const found = new Set<ExpectedEntity>();
  const wrong: string[] = [];
  const byMentions = entries.toSorted((a, b) => mentions(b) - mentions(a));
  for (const entry of byMentions) {
    const match = expected.find((one) => matches(entry, one));
    if (match === undefined || found.has(match)) wrong.push(entry.names[0]?.text ?? '');
    else found.add(match);
  }
  const main = expected.filter((one) => one.main);
  const missed = main.filter((one) => !found.has(one)).map(({ names }) => [...names][0] ?? '');
  return { entries: entries.length, wrong, main: main.length, missed };
}

/** What is at most a tenth, for each book: texts by name, scene n at index n - 1. */
export function castRows(books: Readonly<Record<keyof typeof CAST_LISTS, readonly string[]>>): Row[] {
  return (['alice', 'sherlock'] as const).flatMap((book) => {
    const { entries, wrong, main, missed } = evaluateCast(books[book], CAST_LISTS[book]);
    const percentOf = (some: readonly string[], all: number) => (100 * some.length) / all;
    return [
      atMost(10, {
        what: `${book}: entries that are wrong, of ${entries}`,
        unit: '%',
        ours: percentOf(wrong, entries),
      }),
      atMost(10, { what: `${book}: main cast missed, of ${main}`, unit: '%', ours: percentOf(missed, main) }),
    ];
  });
}

const mentions = (entry: FoundEntry) => entry.mentions.reduce((sum, { count }) => sum + count, 0);

/** People may be creatures: a text seldom says. */
const LIVING_KINDS = ['person', 'creature'];

function matches({ kind, names }: FoundEntry, one: ExpectedEntity): boolean {
  const fits = kind === one.kind || (LIVING_KINDS.includes(kind) && LIVING_KINDS.includes(one.kind));
  return fits && names.every(({ text }) => one.names.has(text));
}

function parseCastList(list: string): ExpectedEntity[] {
  return list
    .split('\n')
    .filter((line) => line.includes(':'))
    .flatMap((line) => {
      const [head = '', rest = ''] = line.split(':');
      return rest.split('|').map((names) => ({
        main: head.startsWith('*'),
        kind: head.replace('*', '').trim(),
        names: new Set(names.split('=').map((name) => name.trim())),
      }));
    });
}
