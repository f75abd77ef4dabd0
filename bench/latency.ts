// latency: what the bot adds to an interaction, beside a bare discord.js bot that knows the answer beforehand.
//
// Both are processes of their own, connected to a sandbox of their own by real sockets; one driver asks both the
// same things, in turns, and measures until the answer is seen. What both have in common (the sandbox, the driver,
// discord.js, the sockets) is in both figures; the difference is what the bot does to find the answer.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { openDocuments } from '../src/store/documents/open-documents.ts';
import { atMostOver, type Bench, type Row } from './bench.ts';
import { type Ask, asksOf, KINDS, type Kind } from './latency/asks.ts';
import { capture, checkSame, put, type Side } from './latency/capture.ts';
import {
  joinReaders,
  placeReader,
  placeReaders,
  READERS,
  readOn,
  SCENES,
  startReading,
} from './latency/club.ts';
import { isBotReady, isPeerReady } from './peers/ready.ts';
import { median, p99, timed } from './stats.ts';
import { type WrittenStory, writeStory } from './story/write-story.ts';
import type { Workbench } from './workbench.ts';

const SEED = 2_500;
const EACH = 2_000;
/** How many of them make one run, with a median and a tail of its own. */
const A_RUN = 400;
/** Of each kind, before anything is measured. */
const WARM_UP = 400;
/** Milliseconds. */
const MOST_IN_MEDIAN = 2;
const MOST_IN_TAIL = 10;

export const latency: Bench = {
  name: 'latency',
  async run(work) {
    const content = await work.folder();
    work.tell(`writing a story of ${SCENES} scenes`);
    const story = await writeStory(content, SEED, {
      scenes: SCENES,
      words: 700,
      chapters: 100,
      entries: 400,
    });
    const asks = new Map(KINDS.map((kind, index) => [kind, asksOf(kind, READERS, story, SEED + index)]));
    const ours = await startOurs(work, content, story);
    work.tell('having everything answered once');
    const answers = await capture(ours, [...asks.values()].flat());
    const peer = await startPeer(work, JSON.stringify(answers));
    await checkSame(peer, [...asks.values()].flat(), answers);
    return race(work, { ours, peer }, asks);
  },
};

async function startOurs(work: Workbench, content: string, { id }: WrittenStory): Promise<Side> {
  const side = await startSide(work);
  const { sandbox } = side;
  const folder = await work.folder();
  await work.start({
    script: 'src/main.js',
    folder,
    environment: {
      DISCORD_TOKEN: sandbox.botToken,
      DISCORD_API_URL: sandbox.api,
      DATA_DIR: folder,
      CONTENT_DIR: content,
    },
    isReady: isBotReady,
  });
  const documents = await openDocuments({ file: join(folder, 'cliffhanger.sqlite') });
  work.later(() => documents.close());
  const reading = await startReading(sandbox, documents, id);
  await readOn(documents, reading);
  await placeReaders(documents, reading, side.users);
  return {
    ...side,
    async prepare({ reader }) {
      const user = side.users.get(reader);
      const place = READERS.find(({ name }) => name === reader);
      if (user !== undefined && place !== undefined) await placeReader(documents, reading, user.id, place);
    },
  };
}

async function startPeer(work: Workbench, answers: string): Promise<Side> {
  const side = await startSide(work);
  const folder = await work.folder();
  const file = join(folder, 'answers.json');
  await writeFile(file, answers);
  await work.start({
    script: 'bench/peers/bare-bot.js',
    folder,
    environment: {
      DISCORD_TOKEN: side.sandbox.botToken,
      DISCORD_API_URL: side.sandbox.api,
      ANSWERS_FILE: file,
    },
    isReady: isPeerReady,
  });
  return side;
}

async function startSide(work: Workbench): Promise<Side> {
  const sandbox = await startSandbox({ recordLimit: 200 });
  work.later(() => sandbox.close());
  return { sandbox, users: await joinReaders(sandbox), prepare: async () => undefined };
}

type Name = 'ours' | 'peer';
type Sides = Readonly<Record<Name, Side>>;
/** Milliseconds of each ask of one kind, a list for each run. */
type Samples = Readonly<Record<Name, number[][]>>;

/** Asks both in turns; who comes first changes each time. */
async function race(work: Workbench, sides: Sides, asks: ReadonlyMap<Kind, readonly Ask[]>): Promise<Row[]> {
  const empty = (): Samples => ({ ours: runs(), peer: runs() });
  const samples = new Map(KINDS.map((kind) => [kind, empty()]));
  for (let turn = -WARM_UP; turn < EACH; turn += 1) {
    const run = Math.floor(turn / A_RUN);
    if (turn % A_RUN === 0) work.tell(`asked ${turn} of ${EACH} of each`);
    const order: readonly Name[] = turn % 2 === 0 ? ['ours', 'peer'] : ['peer', 'ours'];
    for (const [kind, of] of asks) {
      const ask = of[(turn + WARM_UP) % of.length];
      if (ask === undefined) continue;
      for (const name of order) {
        await sides[name].prepare(ask);
        const took = await timed(() => put(sides[name], ask));
        samples.get(kind)?.[name][run]?.push(took);
      }
    }
  }
  return [...samples].flatMap(([kind, took]) => [
    compared(`${kind}, median`, MOST_IN_MEDIAN, took, median),
    compared(`${kind}, p99`, MOST_IN_TAIL, took, p99),
  ]);
}

const runs = (): number[][] => Array.from({ length: EACH / A_RUN }, () => []);

/** The median over the runs: when the machine was busy with something else for a while, one run shows it, not all. */
function compared(what: string, bound: number, { ours, peer }: Samples, of: (run: number[]) => number): Row {
  return atMostOver(bound, { what, unit: 'ms', ours: median(ours.map(of)), peer: median(peer.map(of)) });
}
