// tick: what the one look a second costs with 100,000 readings stored, when nothing is due and when 500 are.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { App, Log } from '../src/app/app.ts';
import type { Documents } from '../src/app/documents.ts';
import { createEngine, type Engine } from '../src/app/engine.ts';
import { claim } from '../src/reading/deliver.ts';
import type { ReadingId } from '../src/reading/reading.ts';
import { openDocuments } from '../src/store/documents/open-documents.ts';
import { atMost, type Bench, type Row, shown } from './bench.ts';
import { median, p99, timed } from './stats.ts';
import { fillStore, readingAt } from './tick/readings.ts';

const READINGS = 100_000;
const DUE = 500;
const IDLE_TICKS = 2_000;
const ROUNDS = 50;
const CLAIM_ROUNDS = 10;
/** Milliseconds between two idle ticks: a tick after a rest, as they come, not one of a hot loop. */
const REST = 2;
/** How many claims are under way at once: as many as the engine works on. */
const AT_ONCE = 16;
/** Milliseconds. */
const MOST_IDLE = 1;
const MOST_FOR_DUE = 20;

const NOW = Date.UTC(2027, 2, 1, 9);
const HOUR = 3_600_000;

export const tick: Bench = {
  name: 'tick',
  about: 'a tick over 100,000 readings, idle and with 500 due',
  async run(work) {
    const file = join(await work.folder(), 'cliffhanger.sqlite');
    // The due ones stand among all others, and not in a row.
    const dueOf = (index: number) => (index % (READINGS / DUE) === 0 ? NOW : NOW + HOUR + index);
    const took = await timed(() => fillStore(file, READINGS, dueOf));
    work.tell(`stored ${READINGS} readings in ${(took / 1000).toFixed(1)} s`);
    const documents = await openDocuments({ file });
    work.later(() => documents.close());
    // In this order: the claims change what the others measure.
    const idle = await idleTicks(documents);
    const due = await takeDue(documents);
    return [...idle, ...due, ...(await claimDue(documents))];
  },
};

/** A minute before anything is due. */
async function idleTicks(documents: Documents): Promise<Row[]> {
  const engine = engineAt(documents, NOW - 60_000);
  const samples: number[] = [];
  for (let turn = -200; turn < IDLE_TICKS; turn += 1) {
    const took = await timed(() => engine.tick());
    if (turn >= 0) samples.push(took);
    await pause(REST);
  }
  return [
    atMost(MOST_IDLE, { what: 'idle tick, p99', unit: 'ms', ours: p99(samples) }),
    shown({ what: 'idle tick, median', unit: 'ms', ours: median(samples) }),
  ];
}

async function takeDue(documents: Documents): Promise<Row[]> {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.push(await timed(async () => enough(await documents.due(NOW, DUE))));
    await pause(REST);
  }
  return [
    atMost(MOST_FOR_DUE, { what: `${DUE} due taken in, median`, unit: 'ms', ours: median(samples) }),
    shown({ what: `${DUE} due taken in, p99`, unit: 'ms', ours: p99(samples) }),
  ];
}

/** Claims a delivery of each, as the engine does before it sends, and puts them back. */
async function claimDue(documents: Documents): Promise<Row[]> {
  const samples: number[] = [];
  for (let round = 0; round < CLAIM_ROUNDS; round += 1) {
    const ids = enough(await documents.due(NOW, DUE));
    samples.push(await timed(() => atOnce(ids, (id) => claimOne(documents, id))));
    await atOnce(ids, (id) => putBack(documents, id));
  }
  return [
    shown({ what: `${DUE} due claimed by compare-and-set, median`, unit: 'ms', ours: median(samples) }),
  ];
}

async function claimOne(documents: Documents, id: ReadingId): Promise<void> {
  const claimed = await documents.update('reading', id, (current) => {
    const next = current && claim(current, { installment: `${id}-1`, index: 0 }, randomUUID(), NOW);
    return next ? { write: next, result: true } : { result: false };
  });
  if (!claimed) throw new Error(`${id} could not be claimed`);
}

async function putBack(documents: Documents, id: ReadingId): Promise<void> {
  const reading = readingAt(Number(id.slice('bench'.length)), NOW);
  await documents.update('reading', id, () => ({ write: reading, result: null }));
}

function enough(ids: ReadingId[]): ReadingId[] {
  if (ids.length !== DUE) throw new Error(`${ids.length} readings are due, not ${DUE}`);
  return ids;
}

async function atOnce<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
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
    ...{ documents, clock: { now: () => now }, log },
    library: nothing as App['library'],
    publisher: nothing as App['publisher'],
    engine: nothing as Engine,
  };
  return createEngine(() => app, unexpected);
}
