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
import { joinReaders, placeReaders, READERS, readOn, SCENES, startReading } from './latency/club.ts';
import { isBotReady, isPeerReady } from './peers/ready.ts';
import { median, p99, timed } from './stats.ts';
import { type WrittenStory, writeStory } from './story/write-story.ts';
import type { Workbench } from './workbench.ts';

const SEED = 2_500;
const EACH = 2_000;
/** Of each kind, before anything is measured. */
const WARM_UP = 300;
/** Milliseconds. */
const MOST_IN_MEDIAN = 2;
const MOST_IN_TAIL = 10;

export const latency: Bench = {
  name: 'latency',
  about: 'what the bot adds to /read, /next, /lookup and autocomplete',
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
  return side;
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
  return { sandbox, users: await joinReaders(sandbox) };
}

type Sides = Readonly<Record<'ours' | 'peer', Side>>;

/** Asks both in turns; who comes first changes each time. */
async function race(work: Workbench, sides: Sides, asks: ReadonlyMap<Kind, readonly Ask[]>): Promise<Row[]> {
  const samples = new Map(KINDS.map((kind) => [kind, { ours: [] as number[], peer: [] as number[] }]));
  for (let turn = -WARM_UP; turn < EACH; turn += 1) {
    if (turn % 500 === 0) work.tell(`asked ${turn} of ${EACH} of each`);
    for (const [kind, of] of asks) {
      const ask = of[(turn + WARM_UP) % of.length];
      if (ask === undefined) continue;
      for (const name of turn % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
        const took = await timed(() => put(sides[name], ask));
        if (turn >= 0) samples.get(kind)?.[name].push(took);
      }
    }
  }
  return [...samples].flatMap(([kind, { ours, peer }]) => [
    atMostOver(MOST_IN_MEDIAN, {
      what: `${kind}, median`,
      unit: 'ms',
      ours: median(ours),
      peer: median(peer),
    }),
    atMostOver(MOST_IN_TAIL, { what: `${kind}, p99`, unit: 'ms', ours: p99(ours), peer: p99(peer) }),
  ]);
}
