// The benches' command line: finds the bench, runs it, prints its report, and says by the exit code how it went.

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Bench, type Options, type Report, UsageError } from './bench.ts';
import { BenchContext } from './bench-context.ts';
import { table } from './table.ts';

export interface Terminal {
  /** Standard output: the report and nothing else. */
  print(text: string): void;
  /** Standard error: everything else. */
  log(line: string): void;
}

/** As everywhere on the command line: 2 where whoever called has to mend something. */
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/**
 * Runs the bench that `arguments_` names.
 * @param onStart is given the workbench, so that a signal can put it away
 * @returns the exit code: 0, 1 where a row is not ok or the bench failed, 2 for an unknown bench
 */
export async function runCli(
  arguments_: readonly string[],
  benches: readonly Bench[],
  terminal: Terminal,
  onStart: (context: BenchContext) => void = () => undefined,
): Promise<number> {
  const bench = benches.find(({ name }) => name === arguments_[0]);
  const typed = bench && parse(arguments_.slice(1), bench.options ?? []);
  if (bench === undefined || typed === null || typed === undefined) {
    terminal.log(usage(arguments_[0], benches));
    return EXIT_USAGE;
  }
  const context = new BenchContext((line) => terminal.log(line));
  onStart(context);
  try {
    const report: Report = {
      bench: bench.name,
      node: process.versions.node,
      cpus: cpus().length,
      rows: await bench.run(context, typed.options),
    };
    terminal.print(typed.json ? JSON.stringify(report) : table(report));
    return report.rows.every(({ ok }) => ok) ? 0 : EXIT_FAILED;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.log(error.message);
      return EXIT_USAGE;
    }
    terminal.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT_FAILED;
  } finally {
    await context.close();
  }
}

/** `--json` and the bench's own options; null where anything else was typed. */
function parse(
  arguments_: readonly string[],
  names: readonly string[],
): { readonly json: boolean; readonly options: Options } | null {
  const own = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  try {
    const { values } = parseArgs({ args: [...arguments_], options: { json: { type: 'boolean' }, ...own } });
    const { json, ...options } = values;
    return { json: json === true, options: options as Options };
  } catch {
    return null;
  }
}

function usage(name: string | undefined, benches: readonly Bench[]): string {
  const bench = benches.find((each) => each.name === name);
  const all = benches.map((each) => each.name).join(', ');
  if (bench === undefined)
    return `${unknown(name)}. npm run bench -- NAME [--json], where NAME is one of ${all}.`;
  const own = (bench.options ?? []).map((option) => ` [--${option} …]`).join('');
  return `One bench at a time (${all}), and no option but these: npm run bench -- ${bench.name}${own} [--json]`;
}

function unknown(name: string | undefined): string {
  return name === undefined ? 'Which bench?' : `There is no bench “${name}”`;
}
