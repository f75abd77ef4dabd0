// `npm run demo`: bot and sandbox in one process, a first visit as a transcript, then whatever is typed.

import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { Log } from '../ports/log.ts';
import { type Harness, startHarness } from './harness.ts';
import { House } from './house.ts';
import { converse } from './prompt/converse.ts';
import { SHORT_HELP } from './prompt/help.ts';
import { readLines } from './prompt/lines.ts';
import { plainError } from './refusal.ts';
import { paint } from './terminal/paint.ts';
import { createScreen } from './terminal/screen.ts';
import { span } from './terminal/span.ts';
import { Transcript } from './transcript.ts';
import { playVisit } from './visit/play.ts';
import { VISIT, VISIT_BEGINS } from './visit/steps.ts';

const USAGE = `npm run demo              a first visit, then what you type
npm run demo -- --once    the visit alone; exit 1 if anything in it did not happen
npm run demo -- --verbose the bot's own log too, on standard error`;

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
/** As shells have it for what Ctrl-C ended. */
const EXIT_INTERRUPTED = 130;

const SILENT: Log = { info() {}, warn() {}, error() {} };

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(USAGE);
    return EXIT_USAGE;
  }
  const log = options.verbose ? pino(pino.destination({ dest: 2, sync: true })) : SILENT;
  const stage = await startHarness({ start: VISIT_BEGINS, log });
  const ended = new AbortController();
  const interrupt = () => ended.abort(EXIT_INTERRUPTED);
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
    ended.abort(code === 'EPIPE' ? 0 : EXIT_FAILED),
  );
  try {
    const code = await play(stage, options.once, ended.signal);
    return ended.signal.aborted ? Number(ended.signal.reason) : code;
  } finally {
    await stage.close();
  }
}

async function play(stage: Harness, once: boolean, ended: AbortSignal): Promise<number> {
  const { stdin, stdout } = process;
  const colours = stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
  const screen = createScreen({ columns: stdout.columns, colours, write: (text) => stdout.write(text) });
  const house = new House(stage);
  const transcript = new Transcript(house, screen);
  transcript.opening();
  const failure = await playVisit(house, transcript, VISIT, ended);
  if (failure !== null) {
    console.error(`\nThe visit ends here, since something did not happen.\n${failure}`);
    return EXIT_FAILED;
  }
  if (once || ended.aborted) return 0;
  transcript.rule('Now you');
  transcript.direction(SHORT_HELP);
  const lines = readLines({ input: stdin, output: stdout });
  ended.addEventListener('abort', () => lines.close());
  const prompt = (words: string) => paint([span(words, 'bold')], colours);
  await converse({ house, transcript, lines, prompt }, 'bob', house.place('#reading') ?? '');
  lines.close();
  return 0;
}

function readOptions(): { readonly once: boolean; readonly verbose: boolean } | null {
  const options = {
    once: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    return null;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`The demo could not go on: ${plainError(error)}`);
    if (process.argv.includes('--verbose')) console.error(error);
    process.exit(EXIT_FAILED);
  },
);
