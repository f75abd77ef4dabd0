// The benches' command line: finds the bench, runs it, prints its report, and says by the exit code how it went.

import { cpus } from 'node:os';
import type { Bench, Report } from './bench.ts';
import { table } from './table.ts';
import { Workbench } from './workbench.ts';

export interface Terminal {
  /** Standard output: the report and nothing else. */
  print(text: string): void;
  /** Standard error: everything else. */
  tell(line: string): void;
}

/** As everywhere on the command line: 2 where whoever called has to mend something. */
const EXIT_TOO_MUCH = 1;
const EXIT_USAGE = 2;

/**
 * Runs the bench that `arguments_` names.
 * @param begun is given the workbench, so that a signal can put it away
 * @returns the exit code: 0, 1 where a row is not ok or the bench failed, 2 for an unknown bench
 */
export async function runCli(
  arguments_: readonly string[],
  benches: readonly Bench[],
  terminal: Terminal,
  begun: (work: Workbench) => void = () => undefined,
): Promise<number> {
  const flags = arguments_.filter((each) => each.startsWith('-'));
  const names = arguments_.filter((each) => !each.startsWith('-'));
  const bench = benches.find(({ name }) => name === names[0]);
  if (bench === undefined || names.length > 1 || flags.some((flag) => flag !== '--json')) {
    terminal.tell(usage(names[0], benches));
    return EXIT_USAGE;
  }
  const work = new Workbench((line) => terminal.tell(line));
  begun(work);
  try {
    const report: Report = {
      bench: bench.name,
      node: process.versions.node,
      cpus: cpus().length,
      rows: await bench.run(work),
    };
    terminal.print(flags.includes('--json') ? JSON.stringify(report) : table(report));
    return report.rows.every(({ ok }) => ok) ? 0 : EXIT_TOO_MUCH;
  } catch (error) {
    terminal.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT_TOO_MUCH;
  } finally {
    await work.close();
  }
}

function usage(name: string | undefined, benches: readonly Bench[]): string {
  const problem = benches.some((bench) => bench.name === name)
    ? 'One bench at a time, and no option but --json'
    : unknown(name);
  return `${problem}. npm run bench -- NAME [--json], where NAME is one of ${benches.map((bench) => bench.name).join(', ')}.`;
}

function unknown(name: string | undefined): string {
  return name === undefined ? 'Which bench?' : `There is no bench “${name}”`;
}
