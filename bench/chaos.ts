// chaos: what a club sees when everything around the bots breaks: processes, the network, Discord, permissions.
//
// The bots share one database, and the sandbox owns the time. The judge is the sandbox's own record of what was
// posted. On SQLite one bot runs at a time; on Postgres two do.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, atMost, type Bench, type Options, type Row, reported, UsageError } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import { ANOMALIES, type Finding } from './chaos/checker.ts';
import type { RunSize } from './chaos/plan.ts';
import { type RunResult, runChaos } from './chaos/run.ts';
import { DATABASES, type Database, postgresAt, type Store, sqliteIn } from './chaos/stores.ts';
import { timed } from './stats.ts';

/** Seconds of the machine for one seed. */
const MAX_SEED_SECONDS = 60;
/** Of all requests: what is planned is 0.15 of those about channels and servers. */
const MIN_FAULT_RATIO = 0.1;
/** How many flaws of a kind are told. */
const MAX_LOGGED_PER_ANOMALY = 3;

const PROCESSES: Readonly<Record<Database, number>> = { sqlite: 1, postgres: 2 };

export const chaos: Bench = {
  name: 'chaos',
  options: ['seed', 'seeds', 'database', 'readings', 'scenes'],
  async run(context, options) {
    const first = wholeNumber(options, 'seed', 1);
    const last = first + wholeNumber(options, 'seeds', 1) - 1;
    const database = databaseOf(context, options);
    const size = {
      readings: wholeNumber(options, 'readings', 200),
      scenes: wholeNumber(options, 'scenes', 10),
      processes: PROCESSES[database],
    };
    const outcomes: RunResult[] = [];
    const took: number[] = [];
    for (let seed = first; seed <= last; seed += 1) {
      const small =
        options.readings || options.scenes ? ` --readings ${size.readings} --scenes ${size.scenes}` : '';
      const again = `npm run bench -- chaos --seed ${seed} --database ${database}${small}`;
      took.push(
        (await timed(async () => outcomes.push(await runSeed(context, seed, size, database)))) / 1000,
      );
      const { findings, expected } = outcomes.at(-1) as RunResult;
      const found = findings.length === 0 ? 'nothing wrong' : `${findings.length} flaws; again: ${again}`;
      context.log(`seed ${seed}: ${expected} scenes in ${Math.round(took.at(-1) ?? 0)} s: ${found}`);
    }
    return rows(outcomes, took);
  },
};

/** @throws UsageError for anything but a whole number from 1 on */
function wholeNumber(options: Options, name: string, fallback: number): number {
  const value = Number(options[name] ?? fallback);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new UsageError(`--${name} takes a whole number from 1`);
  return value;
}

/** Postgres where one is named, if nothing else was asked for. @throws UsageError */
function databaseOf(context: BenchContext, { database }: Options): Database {
  const known = DATABASES.find((each) => each === database);
  const isThere = process.env.POSTGRES_URL !== undefined;
  if (known === undefined && database !== undefined) {
    throw new UsageError(`--database takes one of these: ${DATABASES.join(', ')}`);
  }
  if (known === 'postgres' && !isThere) throw new UsageError('Set POSTGRES_URL to where the Postgres is');
  if (known === undefined && !isThere)
    context.log('POSTGRES_URL names no Postgres: one bot at a time, on SQLite');
  return known ?? (isThere ? 'postgres' : 'sqlite');
}

async function runSeed(
  context: BenchContext,
  seed: number,
  size: RunSize,
  database: Database,
): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), `cliffhanger-chaos-${seed}-`));
  const store = database === 'sqlite' ? sqliteIn(folder) : postgresAt(process.env.POSTGRES_URL ?? '');
  // Also where a signal ends the bench.
  context.defer(() => dropStore(store));
  let clean = false;
  try {
    const outcome = await runChaos(context, seed, size, store, folder);
    clean = outcome.findings.length === 0;
    logFindings(context, seed, outcome.findings);
    return outcome;
  } finally {
    await dropStore(store);
    if (clean) await rm(folder, { recursive: true, force: true });
    else context.log(`seed ${seed}: the bots' logs are in ${folder}`);
  }
}

/** A database that can't be reached any more must not hide what went wrong before. */
async function dropStore(store: Store): Promise<void> {
  await store.drop().catch(() => undefined);
}

function logFindings(context: BenchContext, seed: number, findings: readonly Finding[]): void {
  for (const flaw of ANOMALIES) {
    for (const { channel, scene, message } of findings
      .filter((each) => each.anomaly === flaw)
      .slice(0, MAX_LOGGED_PER_ANOMALY)) {
      const which = message === null ? '' : `, message ${message}`;
      context.log(`seed ${seed}: ${flaw}: scene ${scene} in channel ${channel}${which}`);
    }
  }
}

function rows(outcomes: readonly RunResult[], took: readonly number[]): Row[] {
  const sum = (of: (outcome: RunResult) => number) => outcomes.reduce((all, each) => all + of(each), 0);
  const findings = outcomes.flatMap((each) => each.findings);
  const flaws = ANOMALIES.map((flaw) =>
    atMost(0, { what: flaw, unit: '', ours: findings.filter((each) => each.anomaly === flaw).length }),
  );
  const faultRatio = sum((each) => each.faults) / sum((each) => each.requests);
  return [
    ...flaws,
    // Fewer messages than scenes, or a Discord in good health, would have put nothing to the test.
    atLeast(
      sum((each) => each.expected),
      { what: 'pages', unit: '', ours: sum((each) => each.pages) },
    ),
    atLeast(MIN_FAULT_RATIO, { what: 'requests that failed', unit: 'of 1', ours: faultRatio }),
    atLeast(1, { what: 'posts with a picture', unit: '', ours: sum((each) => each.pictures) }),
    reported({ what: 'requests', unit: '', ours: sum((each) => each.requests) }),
    reported({ what: 'kills', unit: '', ours: sum((each) => each.kills) }),
    reported({ what: 'freezes', unit: '', ours: sum((each) => each.freezes) }),
    atMost(MAX_SEED_SECONDS, { what: 'the longest seed', unit: 's', ours: Math.max(...took) }),
  ];
}
