// search: how fast and how well a long book is searched at a gate, beside MiniSearch over the same scenes.
//
// Both are asked the same in turns, and each finds scenes: ours finds the sentences that answer, too.

import { endOfScene } from '../src/story/extent.ts';
import { search as searchStory } from '../src/story/search/search.ts';
import { buildStoryIndex } from '../src/story/search/story-index.ts';
import { readText } from './answers/books.ts';
import { atLeast, atMost, type Bench, type Row, reported } from './bench.ts';
import { openMiniSearch } from './peers/mini-search.ts';
import { QUERY_KINDS, type Query, queriesFor } from './search/queries.ts';
import { median, p99 } from './stats.ts';
import { splitBook } from './story/split-book.ts';

/** Headings of the adventures: of the first six, and of the others. */
const SHERLOCK_HEADING = /^(?:ADVENTURE )?[IVX]+\. [A-Z' -]{12,}$/;
/** Words of a scene: they make 200 scenes and more. */
const WORDS_PER_SCENE = 450;
const QUERIES = 600;
const SEED = 1_892;
const RUNS = 7;
const BUILDS = 7;
/** Per cent. */
const MIN_TYPO_PERCENT = 85;
/** Of the peer's time. */
const MAX_BUILD_RATIO = 1.5;

type Side = 'ours' | 'peer';
type SceneSearch = (query: string, gate: number) => readonly number[];

export const search: Bench = {
  name: 'search',
  async run(context) {
    const full = splitBook((await readText('sherlock-pg1661.txt')).toString(), {
      heading: SHERLOCK_HEADING,
      minSceneWords: WORDS_PER_SCENE,
    });
    const { length } = full.texts;
    if (length < 200) throw new Error(`only ${length} scenes`);
    const index = buildStoryIndex(full.texts, 'en');
    const peer = openMiniSearch(full);
    const searches: Readonly<Record<Side, SceneSearch>> = {
      ours: (query, gate) => searchStory(index, endOfScene(gate), query).hits.map(({ scene }) => scene),
      peer: peer.search,
    };
    const queries = queriesFor(full, QUERIES, SEED);
    context.log(`${QUERIES} queries over ${length} scenes, ${RUNS} times each`);
    const rows = QUERY_KINDS.flatMap((kind) =>
      rowsOf(
        kind,
        searches,
        queries.filter((query) => query.kind === kind),
      ),
    );
    context.log('building');
    return [...rows, measureBuild(full.texts, () => openMiniSearch(full))];
  },
};

function rowsOf(
  kind: string,
  searches: Readonly<Record<Side, SceneSearch>>,
  queries: readonly Query[],
): Row[] {
  const took = { ours: [] as number[][], peer: [] as number[][] };
  // The first run of all warms up.
  for (let run = -1; run < RUNS; run++) {
    const these = { ours: [] as number[], peer: [] as number[] };
    for (const [turn, { query, gate }] of queries.entries()) {
      for (const side of (turn + run) % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
        these[side].push(timedNow(() => searches[side](query, gate)));
      }
    }
    if (run < 0) continue;
    took.ours.push(these.ours);
    took.peer.push(these.peer);
  }
  const of = (measure: (run: number[]) => number) => ({
    ours: median(took.ours.map(measure)),
    peer: median(took.peer.map(measure)),
  });
  const hitPercent = (side: Side) =>
    (100 * queries.filter(({ query, gate, scene }) => searches[side](query, gate).includes(scene)).length) /
    queries.length;
  const [ours, peer] = [hitPercent('ours'), hitPercent('peer')];
  const least = kind === 'typo' ? Math.max(peer, MIN_TYPO_PERCENT) : peer;
  return [
    atMost(of(median).peer, { what: `${kind}, median`, unit: 'ms', ...of(median) }),
    reported({ what: `${kind}, p99`, unit: 'ms', ...of(p99) }),
    atLeast(least, { what: `${kind}, its scene in the first five`, unit: '%', ours, peer }),
  ];
}

function measureBuild(texts: readonly string[], buildPeer: () => unknown): Row {
  const took = { ours: [] as number[], peer: [] as number[] };
  for (let build = -1; build < BUILDS; build++) {
    const ours = timedNow(() => buildStoryIndex(texts, 'en'));
    const peer = timedNow(buildPeer);
    if (build < 0) continue;
    took.ours.push(ours);
    took.peer.push(peer);
  }
  const [ours, peer] = [median(took.ours), median(took.peer)];
  return atMost(MAX_BUILD_RATIO * peer, { what: 'index built', unit: 'ms', ours, peer });
}

/** Milliseconds; there is nothing to wait for. */
function timedNow(context: () => unknown): number {
  const start = performance.now();
  context();
  return performance.now() - start;
}
