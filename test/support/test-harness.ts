// A stage for tests: a bot and a sandbox that judges every request, on one clock; what is wrong fails the test.

import { readFileSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import { type Harness, type HarnessOptions, startHarness } from '../../src/demo/harness.ts';
import type { Drawer } from '../../src/picture-worker/drawer.ts';
import type { Log } from '../../src/ports/log.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR, MINUTE_MS as MINUTE } from '../../src/reading/durations.ts';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import { preparedData } from './prepared-data.ts';

export { DAY, HOUR, MINUTE };

/** Monday, 1 March 2027, 08:00 in Paris. */
export const MONDAY = Date.parse('2027-03-01T07:00:00Z');

const openapi = process.env.OPENAPI_FILE
  ? (JSON.parse(readFileSync(process.env.OPENAPI_FILE, 'utf8')) as object)
  : null;

export interface TestHarness extends Harness {
  /** What the bot logged as wrong; a test that expects some takes it out. */
  readonly loggedProblems: {
    readonly level: 'warn' | 'error';
    readonly context: object;
    readonly message: string;
  }[];
}

/** Draws nothing: a thread for pictures takes longer to start than most tests last. */
const NO_DRAWER: Drawer = { png: async () => null, close: async () => {}, isRunning: false };

export interface TestHarnessOptions extends Partial<HarnessOptions> {
  /** Whether pictures are drawn. */
  readonly pictures?: boolean;
}

/** Starts a stage; it is closed, and must have been without violations and complaints, when the test ends. */
export async function startTestHarness({
  pictures = false,
  ...options
}: TestHarnessOptions = {}): Promise<TestHarness> {
  const complaints: TestHarness['loggedProblems'] = [];
  const log: Log = {
    info: () => undefined,
    warn: (context, message) => complaints.push({ level: 'warn', context, message }),
    error: (context, message) => complaints.push({ level: 'error', context, message }),
  };
  // Asked for before the stage is set up: what is to be done at a test's end is done in the opposite order.
  const dataDir = options.dataDir ?? (await preparedData(MONDAY));
  const harness = await startHarness({
    start: MONDAY,
    log,
    ...(!pictures && { drawer: NO_DRAWER }),
    dataDir,
    ...options,
    sandbox: { openapi, ...options.sandbox },
  });
  onTestFinished(async () => {
    await harness.close();
    expect(harness.sandbox.violations).toEqual([]);
    expect(complaints).toEqual([]);
  });
  return { ...harness, loggedProblems: complaints };
}

/** Mina starts the bundled story in #reading, daily at 09:00 in Paris, from the first slot on. */
export async function startReading(
  harness: Harness,
  options: Record<string, string | number> = {},
): Promise<Answer> {
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story start', {
    story: 'one-last-goodbye',
    channel: '#reading',
    times: '09:00',
    zone: 'Paris',
    ...options,
  });
  const start = card.buttons.find(({ custom_id }) => custom_id?.startsWith('ss:'));
  if (start?.custom_id === undefined) throw new Error(`no button starts at the first slot: ${card.text}`);
  const started = await mina.press(card, { customId: start.custom_id });
  await harness.untilIdle();
  return started;
}
