// `npm run demo`: bot and sandbox in one process, a first visit as a transcript, then whatever is typed.

import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createLog } from '../bot/log.ts';
import type { Log } from '../ports/log.ts';
import { DemoSession } from './demo-session.ts';
import { describeError } from './describe-error.ts';
import { type Harness, startHarness } from './harness.ts';
import { SHORT_HELP } from './prompt/help.ts';
import { createLineReader } from './prompt/line-reader.ts';
import { runPrompt } from './prompt/run-prompt.ts';
import { toAnsi } from './terminal/ansi.ts';
import { createScreen } from './terminal/screen.ts';
import { span } from './terminal/span.ts';
import { Transcript } from './transcript.ts';
import { playVisit } from './visit/play-visit.ts';
import { VISIT_STARTS_AT, VISIT_STEPS } from './visit/steps.ts';

const USAGE = `npm run demo              a first visit, then what you type
npm run demo -- --once    the visit alone; exit 1 if anything in it did not happen
npm run demo -- --verbose the bot's own log too, on standard error`;

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
/** As shells have it for what Ctrl-C ended. */
const EXIT_INTERRUPTED = 130;

const SILENT_LOG: Log = { info() {}, warn() {}, error() {} };

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(USAGE);
    return EXIT_USAGE;
  }
  const log = options.verbose ? createLog('info', pino.destination({ dest: 2, sync: true })) : SILENT_LOG;
  const harness = await startHarness({ start: VISIT_STARTS_AT, log });
  const ended = new AbortController();
  const interrupt = () => ended.abort(EXIT_INTERRUPTED);
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
    ended.abort(code === 'EPIPE' ? 0 : EXIT_FAILURE),
  );
  try {
    const code = await runDemo(harness, options.once, ended.signal);
    return ended.signal.aborted ? Number(ended.signal.reason) : code;
  } finally {
    await harness.close();
  }
}

async function runDemo(harness: Harness, once: boolean, ended: AbortSignal): Promise<number> {
  const { stdin, stdout } = process;
  const colours = stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
  const screen = createScreen({ columns: stdout.columns, colours, write: (text) => stdout.write(text) });
  const session = new DemoSession(harness);
  const transcript = new Transcript(session, screen);
  transcript.introduction();
  const failure = await playVisit(session, transcript, VISIT_STEPS, ended);
  if (failure !== null) {
    console.error(`\nThe visit ends here, since something did not happen.\n${failure}`);
    return EXIT_FAILURE;
  }
  if (once || ended.aborted) return 0;
  transcript.heading('Now you');
  transcript.narration(SHORT_HELP);
  const lines = createLineReader({ input: stdin, output: stdout });
  ended.addEventListener('abort', () => lines.close());
  const prompt = (words: string) => toAnsi([span(words, 'bold')], colours);
  await runPrompt(
    { session, transcript, lines, stylePrompt: prompt },
    'bob',
    session.findChannelId('#reading') ?? '',
  );
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
    console.error(`The demo could not go on: ${describeError(error)}`);
    if (process.argv.includes('--verbose')) console.error(error);
    process.exit(EXIT_FAILURE);
  },
);
