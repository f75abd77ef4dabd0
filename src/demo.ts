// `npm run demo`: bot and sandbox in one process, a first visit as a transcript, then whatever is typed.

import { House } from './demo/house.ts';
import { createScreen } from './demo/terminal/screen.ts';
import { Transcript } from './demo/transcript.ts';
import { playVisit } from './demo/visit/play.ts';
import { VISIT, VISIT_BEGINS } from './demo/visit/steps.ts';
import { startStage } from './stage.ts';

const log = process.argv.includes('--verbose') ? { info: console.error, warn: console.error, error: console.error } : { info() {}, warn() {}, error() {} };
const stage = await startStage({ start: VISIT_BEGINS, log });
const house = new House(stage);
const screen = createScreen({ columns: process.stdout.columns, colours: process.stdout.isTTY, write: (t) => process.stdout.write(t) });
const transcript = new Transcript(house, screen);
const failure = await playVisit(house, transcript, VISIT);
if (failure) { console.error(failure); process.exitCode = 1; }
await stage.close();
