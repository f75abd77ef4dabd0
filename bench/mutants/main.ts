// npm run mutants -- --seed 1: changes the sources one small thing at a time, and lists the changes that no test notices.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../src/project-root.ts';
import { draw } from './draw.ts';
import { type Equivalent, findEquivalents, MAX_EQUIVALENT_RATIO } from './equivalent.ts';
import { findAlive } from './find-alive.ts';
import { type Mutant, mutantsOf } from './mutations.ts';
import { readSources } from './sources.ts';

const MIN_SCORE = 0.85;
const LIST = 'bench/mutants/equivalent.json';
const USAGE =
  'npm run mutants -- --seed NUMBER [--seed …] [--count 400] [--workers 1] [--in src/reading] [--tests test/reading]';

const log = (line: string) => process.stderr.write(`${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

process.exitCode = await main();
process.exit();

/** @returns the exit code: 0, 1 below the score, 2 for options or a list that can't be taken */
async function main(): Promise<number> {
  const options = parse();
  if (options === null) {
    log(USAGE);
    return 2;
  }
  const sources = readSources(projectRoot);
  const mutants = sources.flatMap(({ file, text }) => mutantsOf(file, text));
  const equivalents = findEquivalents(readList(), mutants, sources);
  const among = mutants.filter(({ file }) => file.startsWith(options.folder));
  const draws = options.seeds.map((seed) => ({ seed, drawn: draw(among, options.count, seed) }));
  for (const { seed, drawn } of draws) {
    const equivalent = drawn.filter((mutant) => equivalents.has(mutant)).length;
    if (equivalent > drawn.length * MAX_EQUIVALENT_RATIO) {
      log(
        `Seed ${seed}: ${equivalent} of ${drawn.length} are listed as equivalent, more than ${MAX_EQUIVALENT_RATIO * 100} %. Test the rules instead.`,
      );
      return 2;
    }
  }
  const tried = [...new Set(draws.flatMap(({ drawn }) => drawn))].filter(
    (mutant) => !equivalents.has(mutant),
  );
  const alive = await findAlive(projectRoot, tried, { ...options, log });
  for (const { mutant, isReached } of alive) print(describe(mutant, isReached));
  const scores = draws.map(({ seed, drawn }) => {
    const counted = drawn.filter((mutant) => !equivalents.has(mutant));
    const living = alive.filter(({ mutant }) => counted.includes(mutant)).length;
    const score = counted.length === 0 ? 1 : 1 - living / counted.length;
    print(
      `seed ${seed}: ${drawn.length} of ${among.length} mutants, killed ${counted.length - living}, alive ${living}, ` +
        `equivalent ${drawn.length - counted.length}: ${(score * 100).toFixed(1)} %`,
    );
    return score;
  });
  return scores.every((score) => score >= MIN_SCORE) ? 0 : 1;
}

function describe({ file, line, column, before, after }: Mutant, isReached: boolean): string {
  const short = (text: string) => text.replace(/\s+/gu, ' ');
  return `${file}:${line}:${column}  ${short(before)} → ${short(after)}${isReached ? '' : '  (no test comes by)'}`;
}

function readList(): Equivalent[] {
  return JSON.parse(readFileSync(join(projectRoot, LIST), 'utf8')) as Equivalent[];
}

interface Options {
  /** All in one pass, which costs little more than one. */
  readonly seeds: readonly number[];
  readonly count: number;
  readonly workers: number;
  /** Only mutants whose file begins so, and only tests whose file does. */
  readonly folder: string;
  readonly tests: string;
}

/** Null where something was typed that is no option, or no number, or where no seed was. */
function parse(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', multiple: true },
        count: { type: 'string', default: '400' },
        workers: { type: 'string', default: '1' },
        in: { type: 'string', default: '' },
        tests: { type: 'string', default: '' },
      },
    });
    const seeds = (values.seed ?? []).map(Number);
    const [count, workers] = [Number(values.count), Number(values.workers)];
    const areNumbers = [...seeds, count, workers].every(
      (number) => Number.isSafeInteger(number) && number >= 0,
    );
    if (!areNumbers || seeds.length === 0 || count === 0) return null;
    return { seeds, count, workers: Math.max(1, workers), folder: values.in, tests: values.tests };
  } catch {
    return null;
  }
}
