// What the demo's tests share: a house on a stage that ends with the test, and what was written on its screen.

import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { type Harness, startHarness } from '../../src/demo/harness.ts';
import { House } from '../../src/demo/house.ts';
import { createScreen } from '../../src/demo/terminal/screen.ts';
import { Transcript } from '../../src/demo/transcript.ts';
import { VISIT_BEGINS } from '../../src/demo/visit/steps.ts';

const file = process.env.OPENAPI_FILE;
const openapi: object | null = file ? JSON.parse(readFileSync(file, 'utf8')) : null;

export interface DemoFixture {
  readonly harness: Harness;
  readonly session: House;
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
    start: VISIT_BEGINS,
    log: { info() {}, warn() {}, error() {} },
    sandbox: { openapi },
  });
  onTestFinished(async () => {
    await harness.close();
  });
  const session = new House(harness);
  const transcript = new Transcript(session, createScreen({ columns, colours, write }));
  return { harness, session, transcript, screen: () => written };
}
