// What the demo's tests share: a house on a stage that ends with the test, and what was written on its screen.

import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { DemoSession } from '../../src/demo/demo-session.ts';
import { type Harness, startHarness } from '../../src/demo/harness.ts';
import { createScreen } from '../../src/demo/terminal/screen.ts';
import { Transcript } from '../../src/demo/transcript.ts';
import { VISIT_STARTS_AT } from '../../src/demo/visit/steps.ts';
import { preparedData } from '../support/prepared-data.ts';

const file = process.env.OPENAPI_FILE;
const openapi: object | null = file ? JSON.parse(readFileSync(file, 'utf8')) : null;

export interface DemoFixture {
  readonly harness: Harness;
  readonly session: DemoSession;
  readonly transcript: Transcript;
  /** All that is on the screen so far. */
  readonly screen: () => string;
}

/** Judged by Discord’s document where there is one; the bot logs nothing. */
export async function openDemoSession({ colours = false, columns = 80 } = {}): Promise<DemoFixture> {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const harness = await startHarness({
    start: VISIT_STARTS_AT,
    log: { info() {}, warn() {}, error() {} },
    sandbox: { openapi },
    dataDir: await preparedData(VISIT_STARTS_AT),
  });
  onTestFinished(async () => {
    await harness.close();
  });
  const session = new DemoSession(harness);
  const transcript = new Transcript(session, createScreen({ columns, colours, write }));
  return { harness, session, transcript, screen: () => written };
}
