// Runs each test once as it is, then again for each mutant that it passed by, until one test has noticed the mutant.

import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Test } from '@vitest/runner';
import { VitestTestRunner } from 'vitest/runners';
import { type Entry, note, readJournal } from './journal.ts';
import { MutantSwitch } from './switch.ts';
import type { Plan } from './test-process.ts';

/** Milliseconds of work: a test that takes longer is no unit test, and tries at most so many mutants. */
const SLOW_MS = 100;
const MAX_TRIES_OF_SLOW = 5;
/** Slow tests that may try one mutant. */
const MAX_SLOW_TRIES = 3;
/** A mutant that makes a test take this long is noticed: milliseconds, and times what the test takes. */
const HANG_MS = 3_000;
const HANG_FACTOR = 20;

const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;
const journal = process.env.MUTANTS_JOURNAL ?? '';
const { on: fixed, constants } = JSON.parse(readFileSync(process.env.MUTANTS_PLAN ?? '', 'utf8')) as Plan;

/** Of the process: a runner is made for each test file. */
const shared = globalThis as { __mutation?: Mutation };

/** What a test takes: by the clock, and of the processor's time. */
interface Took {
  readonly milliseconds: number;
  readonly workMs: number;
}

interface Mutation {
  readonly mutants: MutantSwitch;
  readonly killed: Set<number>;
  readonly reached: Set<number>;
  readonly slowTries: Map<number, number>;
}

function start(): Mutation {
  const mutants = new MutantSwitch();
  Object.assign(globalThis, mutants.globals());
  if (fixed !== null) mutants.turn(fixed);
  // What hung an earlier process is decided by whoever ended that.
  const earlier = readJournal(journal);
  const idsOf = (kind: 'killed' | 'reached') =>
    new Set(earlier.flatMap((entry) => (entry.kind === kind ? [entry.id] : [])));
  return { mutants, killed: idsOf('killed'), reached: idsOf('reached'), slowTries: new Map() };
}

const mutation = shared.__mutation ?? start();
shared.__mutation = mutation;

export default class extends VitestTestRunner {
  /** @throws whatever the test throws without a mutant */
  async runTask(test: Test): Promise<void> {
    if (fixed !== null) return call(test);
    this.#noteReached();
    const began = performance.now();
    const before = process.cpuUsage();
    await call(test);
    const { user, system } = process.cpuUsage(before);
    const took = { milliseconds: performance.now() - began, workMs: (user + system) / 1000 };
    const asked = this.#noteReached();
    const inConstants = (constants[test.file.filepath] ?? []).filter((id) => mutation.mutants.isConstant(id));
    const open = [...new Set([...asked, ...inConstants])].filter((id) => !mutation.killed.has(id));
    if (open.length > 0) await this.#tryMutants(test, open, took);
    mutation.mutants.takeAsked();
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    this.#noteReached();
  }

  override async onAfterRunSuite(suite: Parameters<VitestTestRunner['onAfterRunSuite']>[0]): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (suite === suite.file) write({ kind: 'done', file: suite.file.name });
  }

  async #tryMutants(test: Test, open: readonly number[], took: Took): Promise<void> {
    const { mutants, killed } = mutation;
    // Each call of the test adds a listener.
    setMaxListeners(0, test.context.signal);
    const limit = HANG_MS + HANG_FACTOR * took.milliseconds;
    const { name: file } = test.file;
    // A test that fails when it is repeated would notice every mutant.
    if (!(await passes(test, limit))) return write({ kind: 'unfit', file, ids: open });
    for (const [at, id] of this.#affordable(open, took).entries()) {
      write({ kind: 'try', id, file, test: test.name });
      mutants.turn(id);
      const passed = await passes(test, limit);
      mutants.turn(null);
      if (passed) continue;
      if (!(await passes(test, limit))) return write({ kind: 'unfit', file, ids: open.slice(at) });
      killed.add(id);
      write({ kind: 'killed', id, file, test: test.name });
    }
  }

  #affordable(open: readonly number[], { workMs }: Took): readonly number[] {
    if (workMs <= SLOW_MS) return open;
    const { slowTries } = mutation;
    const chosen = open.filter((id) => (slowTries.get(id) ?? 0) < MAX_SLOW_TRIES).slice(0, MAX_TRIES_OF_SLOW);
    for (const id of chosen) slowTries.set(id, (slowTries.get(id) ?? 0) + 1);
    return chosen;
  }

  #noteReached(): ReadonlySet<number> {
    const { mutants, reached } = mutation;
    const asked = mutants.takeAsked();
    for (const id of asked) {
      if (!reached.has(id)) write({ kind: 'reached', id });
      reached.add(id);
    }
    return asked;
  }
}

function write(entry: Entry): void {
  note(journal, entry);
}

async function call(test: Test): Promise<void> {
  await VitestTestRunner.getTestFn(test)();
}

/** Whether the test passes when it is run again, with its hooks, within `limit` milliseconds. */
async function passes(test: Test, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = startTimer(() => reject(new Error('too long')), limit);
  });
  try {
    await Promise.race([again(test), late]);
    return test.result?.state !== 'fail';
  } catch {
    return false;
  } finally {
    stopTimer(timer);
  }
}

async function again(test: Test): Promise<void> {
  const suites = [test.file, ...suitesAbove(test)];
  const { onFinished = [] } = test as { onFinished?: ((context: Test['context']) => unknown)[] };
  for (const finished of onFinished.splice(0).reverse()) await finished(test.context);
  for (const suite of suites.toReversed()) {
    for (const hook of VitestTestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite);
  }
  for (const suite of suites) {
    for (const hook of VitestTestRunner.getSuiteHooks(suite).beforeEach) await hook(test.context, suite);
  }
  await call(test);
}

/** Without the file, the outermost first. */
function suitesAbove(test: Test) {
  const suites = [];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) suites.unshift(suite);
  return suites.filter((suite) => suite !== test.file);
}
