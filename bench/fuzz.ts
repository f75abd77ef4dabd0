// fuzz: files of every format with bytes changed, parts repeated and ends cut off; each is to end as a story or be refused.

import { atLeast, atMost, type Bench, reported, UsageError } from './bench.ts';
import { type FuzzResult, MAX_FILE_MS, runFuzz } from './fuzz/run-fuzz.ts';
import { p99 } from './stats.ts';

const DEFAULT_FILES = 20_000;
const DEFAULT_SEED = 1;
const PROGRESS_EVERY = 1_000;
/** Milliseconds. */
const MAX_P99_MS = 500;
const MIN_LIGHT_STORIES = 0.5;
const MAX_SLOWEST_NAMED = 10;

export const fuzz: Bench = {
  name: 'fuzz',
  options: ['seed', 'files'],
  async run(context, options) {
    const [seed, files] = [
      numberOf('seed', options.seed, DEFAULT_SEED),
      numberOf('files', options.files, DEFAULT_FILES),
    ];
    const results = await runFuzz(seed, files, (done) => {
      if (done % PROGRESS_EVERY === 0) context.log(`${done} of ${files} files`);
    });
    const odd = results.filter(({ outcome }) => outcome !== 'story' && outcome !== 'refused');
    for (const { number, mutation, outcome } of odd.slice(0, 20))
      context.log(`seed ${seed}, file ${number} (${mutation}): ${outcome}`);
    for (const { number, mutation, took } of slowest(results))
      context.log(`seed ${seed}, file ${number} (${mutation}): ${Math.round(took)} ms`);
    const took = results.map((each) => each.took);
    const of = (mutation: FuzzResult['mutation']) => results.filter((each) => each.mutation === mutation);
    return [
      reported({ what: 'files', unit: 'files', ours: results.length }),
      atMost(0, { what: 'neither a story nor refused', unit: 'files', ours: odd.length }),
      atLeast(1, { what: 'unmutated files that are stories', unit: 'share', ours: storyShare(of('none')) }),
      atLeast(MIN_LIGHT_STORIES, {
        what: 'lightly mutated files that are stories',
        unit: 'share',
        ours: storyShare(of('light')),
      }),
      reported({ what: 'cut files that are stories', unit: 'share', ours: storyShare(of('cut')) }),
      reported({
        what: 'heavily mutated files that are stories',
        unit: 'share',
        ours: storyShare(of('heavy')),
      }),
      atMost(MAX_P99_MS, { what: 'time of a file, p99', unit: 'ms', ours: p99(took) }),
      atMost(MAX_FILE_MS, { what: 'time of a file, most', unit: 'ms', ours: Math.max(...took) }),
    ];
  },
};

const slowest = (results: readonly FuzzResult[]) =>
  [...results].sort((one, other) => other.took - one.took).slice(0, MAX_SLOWEST_NAMED);

/** 1 of none. */
export const storyShare = (results: readonly FuzzResult[]): number =>
  results.length === 0 ? 1 : results.filter(({ outcome }) => outcome === 'story').length / results.length;

/** @throws UsageError */
function numberOf(name: string, value: string | undefined, fallback: number): number {
  const number = value === undefined ? fallback : Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`--${name} takes a whole number above 0`);
}
