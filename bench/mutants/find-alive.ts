// Which of the drawn mutants no test notices.

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Imports } from './imports.ts';
import type { Entry } from './journal.ts';
import type { Mutant } from './mutations.ts';
import type { Numbered } from './schemata.ts';
import { TestProcess } from './test-processes.ts';

export interface Search {
  /** Only test files whose path, from the root, begins so. */
  readonly tests: string;
  /** Processes at a time. */
  readonly workers: number;
  readonly log: (line: string) => void;
}

export interface Alive {
  readonly mutant: Mutant;
  /** Whether any test comes by. */
  readonly isReached: boolean;
}

/** Test files that try a mutant which works while modules are loaded: those that load the fewest files. */
const MAX_FILES_FOR_LOADED = 15;
/** Test files that try a mutant again in a process of its own: what is cached in a process may hide it. */
const MAX_FILES_AGAIN = 3;

/** @returns them in the order of the sources */
export async function findAlive(root: string, mutants: readonly Mutant[], search: Search): Promise<Alive[]> {
  const numbered = mutants.map((mutant, id) => ({ id, mutant }));
  const files = new Set(mutants.map(({ file }) => file));
  const imports = new Imports(root);
  const tests = testFiles(root, search.tests)
    .map((test) => ({ test, loads: imports.loadedBy(test) }))
    .filter(({ loads }) => [...files].some((file) => loads.has(file)))
    .sort((one, other) => one.loads.size - other.loads.size);
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  // Also where a signal ends this.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const processes = Array.from({ length: search.workers }, (_, index) => {
    mkdirSync(join(folder, String(index)));
    return new TestProcess({ root, mutants: numbered }, join(folder, String(index)));
  });
  try {
    const constants = Object.fromEntries(
      tests.map(({ test }) => [
        join(root, test),
        numbered.filter((each) => testsFor(each, tests).includes(test)).map(({ id }) => id),
      ]),
    );
    search.log(`${tests.length} test files load what is mutated.`);
    const failing = new Set<string>();
    await Promise.all(
      processes.map(async (each, index) => {
        const own = tests.filter((_, at) => at % processes.length === index).map(({ test }) => test);
        const failed = await each.tryAll(own, constants);
        for (const file of failed) failing.add(file);
        if (failed.length > 0)
          search.log(`Failed without a mutant, so they count for nothing: ${failed.join(', ')}`);
      }),
    );
    const entries = processes.flatMap((each) => each.entries);
    const idsOf = (kind: 'try' | 'killed' | 'reached') =>
      new Set(entries.flatMap((entry) => (entry.kind === kind ? [entry.id] : [])));
    const [tried, killed, reached] = [idsOf('try'), idsOf('killed'), idsOf('reached')];
    const open = numbered
      .filter(({ id }) => reached.has(id) && !killed.has(id))
      .map((each) => {
        const { id } = each;
        const again = filesAfter('unfit', id, entries);
        const first = tried.has(id)
          ? filesAfter('try', id, entries).slice(0, MAX_FILES_AGAIN)
          : testsFor(each, tests);
        return { id, tests: [...new Set([...again, ...first])].filter((test) => !failing.has(test)) };
      });
    search.log(`${killed.size} of ${mutants.length} are noticed; ${open.length} are tried one by one.`);
    await Promise.all(
      processes.map(async (each) => {
        for (let next = open.shift(); next !== undefined; next = open.shift()) {
          if (next.tests.length > 0 && (await each.notices(next.id, next.tests))) killed.add(next.id);
        }
      }),
    );
    return numbered
      .filter(({ id }) => !killed.has(id))
      .map(({ id, mutant }) => ({ mutant, isReached: reached.has(id) }))
      .sort(
        ({ mutant: one }, { mutant: other }) => one.file.localeCompare(other.file) || one.start - other.start,
      );
  } finally {
    for (const each of processes) each.close();
  }
}

/** The test files that tried a mutant, those that load the fewest files first, or could not try it as they are. */
function filesAfter(kind: 'try' | 'unfit', id: number, entries: readonly Entry[]): string[] {
  const files = entries.flatMap((entry) => {
    if (entry.kind === 'try' && kind === 'try') return entry.id === id ? [entry.file] : [];
    return entry.kind === 'unfit' && kind === 'unfit' && entry.ids.includes(id) ? [entry.file] : [];
  });
  return [...new Set(files)];
}

function testsFor(
  { mutant }: Numbered,
  tests: readonly { readonly test: string; readonly loads: ReadonlySet<string> }[],
): string[] {
  const loading = tests.filter(({ loads }) => loads.has(mutant.file)).map(({ test }) => test);
  return loading.slice(0, MAX_FILES_FOR_LOADED);
}

function testFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path}`.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && path.startsWith(folder))
    .filter((path) => !/^test\/(long|page)\/|\.long\.test\.ts$/u.test(path))
    .sort();
}
