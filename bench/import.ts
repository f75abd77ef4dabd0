// import: from the bytes of a book to everything that is stored of it, by the function that the bot and the command line use.
//
// Every run is a process of its own with a database of its own, as long as one import takes. Its processor time, of all
// its threads together, is what one core would need; how long it took by the clock is shown too.

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, type Bench, type Row, reported } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import { markedUpBook } from './import/marked-up-book.ts';
import { median } from './stats.ts';

const RUNS = 5;
/** Judged: a collection of stories of 580 KB. Megabytes and milliseconds. */
const BOUNDED_BOOK = { file: 'sherlock-pg1661.txt', ms: 2_000, mb: 250 };
/** Made for the bench: an EPUB with more markup than text. Milliseconds. */
const MARKED_UP = { name: 'marked-up.epub', ms: 1_500 };
/** Only shown: a long novel, zipped. */
const UNBOUNDED_BOOK = 'moby-dick.epub';

/** What one run prints. */
export interface ImportRun {
  /** Milliseconds of the processor, and by the clock. */
  readonly cpu: number;
  readonly wall: number;
  /** Megabytes of resident memory, at the most. */
  readonly resident: number;
  readonly scenes: number;
}

export const importBench: Bench = {
  name: 'import',
  async run(context) {
    const texts = process.env.TEXTS_DIR;
    if (texts === undefined || !existsSync(join(texts, BOUNDED_BOOK.file))) {
      context.log(`skipped: TEXTS_DIR names no folder with ${BOUNDED_BOOK.file}`);
      return [];
    }
    const judged = await medianRun(context, join(texts, BOUNDED_BOOK.file));
    const rows = [
      atMost(BOUNDED_BOOK.ms, {
        what: `${BOUNDED_BOOK.file}, to the last write, processor`,
        unit: 'ms',
        ours: judged.cpu,
      }),
      reported({ what: `${BOUNDED_BOOK.file}, to the last write, clock`, unit: 'ms', ours: judged.wall }),
      atMost(BOUNDED_BOOK.mb, {
        what: `${BOUNDED_BOOK.file}, resident at the most`,
        unit: 'MB',
        ours: judged.resident,
      }),
    ];
    rows.push(await markedUpRow(context));
    return [...rows, ...(await unboundedRows(context, join(texts, UNBOUNDED_BOOK)))];
  },
};

async function markedUpRow(context: BenchContext): Promise<Row> {
  const file = join(await context.temporaryFolder(), MARKED_UP.name);
  const bytes = markedUpBook(1);
  await writeFile(file, bytes);
  const { cpu } = await medianRun(context, file);
  const what = `an EPUB of ${Math.round(bytes.length / 1024)} KB full of markup, to the last write, processor`;
  return atMost(MARKED_UP.ms, { what, unit: 'ms', ours: cpu });
}

async function unboundedRows(context: BenchContext, file: string): Promise<Row[]> {
  if (!existsSync(file)) return [];
  const { cpu, resident } = await medianRun(context, file);
  return [
    reported({ what: `${UNBOUNDED_BOOK}, to the last write, processor`, unit: 'ms', ours: cpu }),
    reported({ what: `${UNBOUNDED_BOOK}, resident at the most`, unit: 'MB', ours: resident }),
  ];
}

/** The median of each figure. */
async function medianRun(context: BenchContext, file: string): Promise<ImportRun> {
  const all: ImportRun[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const found = await runOnce(context, file);
    context.log(
      `${file}: ${found.scenes} scenes, ${Math.round(found.cpu)} ms of the processor, ${Math.round(found.resident)} MB`,
    );
    all.push(found);
  }
  const middle = (figure: keyof ImportRun) => median(all.map((each) => each[figure]));
  return {
    cpu: middle('cpu'),
    wall: middle('wall'),
    resident: middle('resident'),
    scenes: middle('scenes'),
  };
}

async function runOnce(context: BenchContext, file: string): Promise<ImportRun> {
  const folder = await context.temporaryFolder();
  let result: ImportRun | null = null;
  const child = await context.start({
    script: 'bench/import/import-once.js',
    // As on one core: V8 else has helpers beside it, whose time would count as well.
    node: ['--single-threaded'],
    folder,
    environment: { BOOK: file, DATA_DIR: folder },
    isReady: (line) => {
      if (!line.startsWith('{')) return false;
      result = JSON.parse(line) as ImportRun;
      return true;
    },
  });
  await context.stop(child);
  if (result === null) throw new Error(`${file} was not imported`);
  return result;
}
