// tick: what the one look a second costs with 100,000 readings stored, when nothing is due and when 500 are.
//
// The peer is the textbook's: a table of its own that holds nothing but keys and dues, asked by a plain SELECT. Ours
// finds the same in the index over the documents, with all that stands around it in the engine and the store.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine } from '../src/delivery/engine.ts';
import type { App } from '../src/ports/app.ts';
import type { Documents } from '../src/ports/documents.ts';
import type { Engine } from '../src/ports/engine.ts';
import type { Log } from '../src/ports/log.ts';
import { claim } from '../src/reading/apply-outcome.ts';
import { HOUR_MS as HOUR } from '../src/reading/durations.ts';
import type { ReadingId } from '../src/reading/reading.ts';
import { openDocuments } from '../src/store/documents/open-documents.ts';
import { atMost, type Bench, type Row, reported } from './bench.ts';
import { openPlainIndex, type PlainIndex } from './peers/plain-index.ts';
import { median, p99, timed } from './stats.ts';
import { fillStore, readingAt } from './tick/readings.ts';

const READINGS = 100_000;
const DUE = 500;
const TICK_RUNS = 10;
const TICKS_PER_RUN = 300;
const DUE_RUNS = 5;
const QUERIES_PER_RUN = 20;
const CLAIM_ROUNDS = 10;
/** Milliseconds between two ticks: a tick after a rest, as they come, not one of a hot loop. */
const TICK_PAUSE_MS = 2;
/** How many claims are under way at once: as many as the engine works on. */
const CONCURRENT_CLAIMS = 16;
/** Milliseconds. */
const MAX_IDLE_TICK_MS = 1;
const MAX_DUE_QUERY_MS = 20;

const NOW = Date.UTC(2027, 2, 1, 9);

export const tick: Bench = {
  name: 'tick',
  async run(context) {
    const file = join(await context.temporaryFolder(), 'cliffhanger.sqlite');
    // The due ones stand among all others, and not in a row.
    const dueOf = (index: number) => (index % (READINGS / DUE) === 0 ? NOW : NOW + HOUR + index);
    const took = await timed(() => fillStore(file, READINGS, (index) => readingAt(index, dueOf(index))));
    context.log(`stored ${READINGS} readings in ${(took / 1000).toFixed(1)} s`);
    const documents = await openDocuments({ file });
    context.defer(() => documents.close());
    const plain = await openPlainIndex(
      join(await context.temporaryFolder(), 'plain.sqlite'),
      READINGS,
      dueOf,
    );
    context.defer(() => plain.close());
    // In this order: the claims change what the others measure.
    const idle = await idleTicks(documents, plain);
    const due = await queryDue(documents, plain);
    return [...idle, ...due, ...(await claimDue(documents))];
  },
};

/** A minute before anything is due. */
async function idleTicks(documents: Documents, plain: PlainIndex): Promise<Row[]> {
  const engine = engineAt(documents, NOW - 60_000);
  const took = await measureInterleaved(TICK_RUNS, TICKS_PER_RUN, {
    ours: () => engine.tick(),
    peer: () => plain.due(NOW - 60_000, 100),
  });
  return [
    atMost(MAX_IDLE_TICK_MS, { what: 'idle tick, p99', unit: 'ms', ...medians(took, p99) }),
    reported({ what: 'idle tick, median', unit: 'ms', ...medians(took, median) }),
  ];
}

async function queryDue(documents: Documents, plain: PlainIndex): Promise<Row[]> {
  const took = await measureInterleaved(DUE_RUNS, QUERIES_PER_RUN, {
    ours: async () => expectAllDue(await documents.due(NOW, DUE)),
    peer: async () => expectAllDue(await plain.due(NOW, DUE)),
  });
  return [
    atMost(MAX_DUE_QUERY_MS, { what: `${DUE} due taken in, median`, unit: 'ms', ...medians(took, median) }),
    reported({ what: `${DUE} due taken in, p99`, unit: 'ms', ...medians(took, p99) }),
  ];
}

type Both<T> = Readonly<Record<'ours' | 'peer', T>>;

/** Milliseconds of each, in `runs` runs of `each`; the first run of all is thrown away. */
async function measureInterleaved(
  runs: number,
  each: number,
  work: Both<() => Promise<unknown>>,
): Promise<Both<number[][]>> {
  const took = { ours: [] as number[][], peer: [] as number[][] };
  for (let run = -1; run < runs; run += 1) {
    const these = { ours: [] as number[], peer: [] as number[] };
    for (let turn = 0; turn < each; turn += 1) {
      for (const name of turn % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
        await pause(TICK_PAUSE_MS);
        these[name].push(await timed(work[name]));
      }
    }
    if (run < 0) continue;
    took.ours.push(these.ours);
    took.peer.push(these.peer);
  }
  return took;
}

/** The median over the runs of what `of` says of each. */
function medians({ ours, peer }: Both<number[][]>, of: (run: number[]) => number): Both<number> {
  return { ours: median(ours.map(of)), peer: median(peer.map(of)) };
}

/** Claims a delivery of each, as the engine does before it sends, and puts them back. */
async function claimDue(documents: Documents): Promise<Row[]> {
  const samples: number[] = [];
  for (let round = 0; round < CLAIM_ROUNDS; round += 1) {
    const ids = expectAllDue(await documents.due(NOW, DUE));
    samples.push(await timed(() => runConcurrently(ids, (id) => claimOne(documents, id))));
    await runConcurrently(ids, (id) => resetReading(documents, id));
  }
  return [
    reported({ what: `${DUE} due claimed by compare-and-set, median`, unit: 'ms', ours: median(samples) }),
  ];
}

async function claimOne(documents: Documents, id: ReadingId): Promise<void> {
  const claimed = await documents.update('reading', id, (current) => {
    const next = current && claim(current, { installment: `${id}-1`, index: 0 }, randomUUID(), NOW);
    return next ? { write: next, result: true } : { result: false };
  });
  if (!claimed) throw new Error(`${id} could not be claimed`);
}

async function resetReading(documents: Documents, id: ReadingId): Promise<void> {
  const reading = readingAt(Number(id.slice('bench'.length)), NOW);
  await documents.update('reading', id, () => ({ write: reading, result: null }));
}

function expectAllDue(ids: readonly ReadingId[]): readonly ReadingId[] {
  if (ids.length !== DUE) throw new Error(`${ids.length} readings are due, not ${DUE}`);
  return ids;
}

async function runConcurrently<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  await Promise.all(
    Array.from({ length: CONCURRENT_CLAIMS }, async () => {
      for (const each of queue) await work(each);
    }),
  );
}

/** The engine with the real store. Nothing is due, so whatever else it asked for would be a mistake. */
function engineAt(documents: Documents, now: number): Engine {
  const unexpected = () => {
    throw new Error('an idle tick did something');
  };
  const log: Log = { info: unexpected, warn: unexpected, error: unexpected };
  const nothing = new Proxy({}, { get: unexpected });
  const app: App = {
    ...{ documents, clock: { now: () => now }, log, observe: unexpected },
    library: nothing as App['library'],
    publisher: nothing as App['publisher'],
    importer: nothing as App['importer'],
    importQueue: nothing as App['importQueue'],
    libraryQuota: null,
    attachments: nothing as App['attachments'],
    engine: nothing as Engine,
  };
  return createEngine(() => app, { onTokenRefused: unexpected });
}
