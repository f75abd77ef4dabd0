// The process that runs the tests, with all drawn mutants in the sources: it is told which test files to run.

import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { type Numbered, withMutants } from './schemata.ts';

/** The first message; the environment has MUTANTS_JOURNAL and MUTANTS_PLAN, two paths. */
export interface Opening {
  readonly root: string;
  readonly mutants: readonly Numbered[];
}

/** Every further message. */
export interface Order extends Plan {
  /** From the root, in the order in which they are run. */
  readonly tests: readonly string[];
}

/** What the runner reads from MUTANTS_PLAN. */
export interface Plan {
  /** The mutant that is on from the start, until a test fails; null to try all in turn. */
  readonly on: number | null;
  /** Mutants that may be in a constant and are tried in all tests of a file, by its absolute path. */
  readonly constants: Readonly<Record<string, readonly number[]>>;
}

export interface Answer {
  /** The test files that failed, from the root; or what went wrong outside of all. */
  readonly failed: readonly string[];
}

/** Leaves the order as it is; vitest's own puts the slowest file first. */
class GivenOrder {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

let opened: ReturnType<typeof open> | null = null;

process.on('disconnect', () => process.exit());
process.on('message', (message: Opening | Order) => {
  if ('mutants' in message) {
    opened = open(message);
    return;
  }
  opened
    ?.then((run) => run(message))
    .then(
      (answer) => process.send?.(answer),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
});

async function open({ root, mutants }: Opening) {
  const ended: TestModule[] = [];
  const vitest = await createVitest(
    'test',
    {
      root,
      watch: false,
      maxWorkers: 1,
      runner: join(import.meta.dirname, 'runner.js'),
      reporters: [{ onTestModuleEnd: (module: TestModule) => void ended.push(module) }],
      sequence: { sequencer: GivenOrder },
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          transform(source, id) {
            const file = relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/');
            const own = mutants.filter(({ mutant }) => mutant.file === file);
            return own.length === 0 ? null : withMutants(file, source, own);
          },
        },
      ],
    },
  );
  const project = vitest.getRootProject();
  return async ({ tests, ...plan }: Order): Promise<Answer> => {
    ended.length = 0;
    writeFileSync(process.env.MUTANTS_PLAN ?? '', JSON.stringify(plan));
    vitest.config.bail = plan.on === null ? 0 : 1;
    project.config.bail = vitest.config.bail;
    const { unhandledErrors } = await vitest.runTestSpecifications(
      tests.map((test) => project.createSpecification(join(root, test))),
    );
    const failed = ended.filter((module) => module.state() === 'failed');
    return {
      failed: [
        ...failed.map(({ moduleId }) => moduleId.slice(root.length + 1)),
        ...(unhandledErrors.length > 0 ? ['an error outside of the tests'] : []),
      ],
    };
  };
}
