// `npm run demo`: bot and sandbox in one process, a first visit as a transcript, then whatever is typed.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createLog } from '../bot/log.ts';
import type { Log } from '../ports/log.ts';
import { DemoSession } from './demo-session.ts';
import { describeError } from './describe-error.ts';
import { type Harness, startHarness } from './harness.ts';
import { PageUnavailableError } from './page/build-page.ts';
import { hasDisplay, openBrowser } from './page/open-browser.ts';
import { servePage } from './page/serve-page.ts';
import { SHORT_HELP } from './prompt/help.ts';
import { createLineReader } from './prompt/line-reader.ts';
import { runPrompt } from './prompt/run-prompt.ts';
import { listenForSkip } from './prompt/skip-key.ts';
import { toAnsi } from './terminal/ansi.ts';
import { createScreen } from './terminal/screen.ts';
import { span } from './terminal/span.ts';
import { Transcript } from './transcript.ts';
import { playVisit } from './visit/play-visit.ts';
import { VISIT_STARTS_AT, VISIT_STEPS } from './visit/steps.ts';

const USAGE = `npm run demo                a first visit, then the page in a browser and what you type
npm run demo -- --once      the visit alone; exit 1 if anything in it did not happen
npm run demo -- --no-open   the page, without opening a browser
npm run demo -- --serve     the page, until Ctrl-C, where nothing is typed
npm run demo -- --data DIR  the bot's data in DIR, which is kept; a folder that is empty or not there yet
npm run demo -- --verbose   the bot's own log too, on standard error`;

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
  if (options.data !== undefined && !isEmptyFolder(options.data)) {
    console.error(`${options.data} has something in it. Name a folder that is empty, or not there yet.`);
    return EXIT_USAGE;
  }
  const harness = await startHarness({
    start: VISIT_STARTS_AT,
    log,
    sandbox: { tokenSecret: randomBytes(16).toString('base64url') },
    ...(options.data !== undefined && { dataDir: resolve(options.data) }),
  });
  const ended = new AbortController();
  const interrupt = () => ended.abort(EXIT_INTERRUPTED);
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
    ended.abort(code === 'EPIPE' ? 0 : EXIT_FAILURE),
  );
  try {
    const code = await runDemo(harness, options, ended.signal, interrupt);
    return ended.signal.aborted ? Number(ended.signal.reason) : code;
  } finally {
    await harness.close();
  }
}

async function runDemo(
  harness: Harness,
  options: DemoOptions,
  ended: AbortSignal,
  interrupt: () => void,
): Promise<number> {
  const { stdin, stdout } = process;
  const colours = stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
  const skip = listenForSkip(stdin, interrupt);
  const write = (text: string) => skip.isPressed || stdout.write(text);
  const screen = createScreen({ columns: stdout.columns, colours, write });
  const session = new DemoSession(harness);
  const transcript = new Transcript(session, screen);
  transcript.introduction();
  if (stdin.isTTY === true) transcript.note('Any key skips the visit.');
  const failure = await playVisit(session, transcript, VISIT_STEPS, ended);
  skip.stop();
  if (failure !== null) {
    console.error(`\nThe visit ends here, since something did not happen.\n${failure}`);
    return EXIT_FAILURE;
  }
  if (options.once || ended.aborted) return 0;
  const isServing =
    (stdin.isTTY === true || options.serve) && (await offerPage(harness, transcript, options));
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
  if (isServing && options.serve && stdin.isTTY !== true && !ended.aborted) await once(ended, 'abort');
  return 0;
}

/** Serves the page and says where; where there is none, it says why. Whether it is served. */
async function offerPage(harness: Harness, transcript: Transcript, options: DemoOptions): Promise<boolean> {
  try {
    const address = await servePage(harness);
    transcript.heading('In a browser');
    transcript.line(`Try it yourself: ${address}`);
    if (!options['no-open'] && hasDisplay()) openBrowser(address);
    return true;
  } catch (error) {
    if (!(error instanceof PageUnavailableError)) throw error;
    transcript.note(`There is no page in the browser: ${error.message}.`);
    return false;
  }
}

interface DemoOptions {
  readonly once: boolean;
  readonly verbose: boolean;
  readonly 'no-open': boolean;
  readonly serve: boolean;
  readonly data?: string;
}

function readOptions(): DemoOptions | null {
  const options = {
    once: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
    data: { type: 'string' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    return null;
  }
}

function isEmptyFolder(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
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
