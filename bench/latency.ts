// latency: what the bot adds to an interaction, beside a bare discord.js bot that knows the answer beforehand.
//
// Both are processes of their own, connected to a sandbox of their own by real sockets; one driver asks both the
// same things, in turns, and measures until the answer is seen. What both have in common (the sandbox, the driver,
// discord.js, the sockets) is in both figures; the difference is what the bot does to find the answer.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { openDocuments } from '../src/store/documents/open-documents.ts';
import { atMostOverPeer, type Bench, type Row } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import { type Contender, captureAnswers, performRequest, verifyAnswers } from './latency/capture.ts';
import {
  chooseReadingModes,
  joinReaders,
  READERS,
  resetBookmark,
  SCENES,
  seedProgress,
  startReading,
} from './latency/readers.ts';
import { generateRequests, REQUEST_KINDS, type ReaderRequest, type RequestKind } from './latency/requests.ts';
import { isBotReady, isPeerReady } from './peers/ready.ts';
import { median, p99, timed } from './stats.ts';
import { type WrittenStory, writeStory } from './story/write-story.ts';

const SEED = 2_500;
const REQUESTS_PER_KIND = 2_000;
/** How many of them make one run, with a median and a tail of its own. */
const REQUESTS_PER_RUN = 400;
/** Of each kind, before anything is measured. */
const WARM_UP_REQUESTS = 400;
/** Milliseconds. */
const MAX_MEDIAN_MS = 2;
const MAX_P99_MS = 10;

export const latency: Bench = {
  name: 'latency',
  async run(context) {
    const content = await context.temporaryFolder();
    context.log(`writing a story of ${SCENES} scenes`);
    const story = await writeStory(content, SEED, {
      scenes: SCENES,
      words: 700,
      chapters: 100,
      entries: 400,
    });
    const requests = new Map(
      REQUEST_KINDS.map((kind, index) => [kind, generateRequests(kind, READERS, story, SEED + index)]),
    );
    const ours = await startBot(context, content, story);
    context.log('having everything answered once');
    const answers = await captureAnswers(ours, [...requests.values()].flat());
    const peer = await startPeer(context, JSON.stringify(answers));
    await verifyAnswers(peer, [...requests.values()].flat(), answers);
    return measureInterleaved(context, { ours, peer }, requests);
  },
};

async function startBot(context: BenchContext, content: string, { id }: WrittenStory): Promise<Contender> {
  const contender = await startContender(context);
  const { sandbox } = contender;
  const folder = await context.temporaryFolder();
  await context.start({
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
  context.defer(() => documents.close());
  const reading = await startReading(sandbox, documents, id);
  await seedProgress(documents, reading);
  await chooseReadingModes(documents, reading, contender.users);
  return {
    ...contender,
    async prepare({ reader }) {
      const user = contender.users.get(reader);
      const place = READERS.find(({ name }) => name === reader);
      if (user !== undefined && place !== undefined) await resetBookmark(documents, reading, user.id, place);
    },
  };
}

async function startPeer(context: BenchContext, answers: string): Promise<Contender> {
  const contender = await startContender(context);
  const folder = await context.temporaryFolder();
  const file = join(folder, 'answers.json');
  await writeFile(file, answers);
  await context.start({
    script: 'bench/peers/bare-bot.js',
    folder,
    environment: {
      DISCORD_TOKEN: contender.sandbox.botToken,
      DISCORD_API_URL: contender.sandbox.api,
      ANSWERS_FILE: file,
    },
    isReady: isPeerReady,
  });
  return contender;
}

async function startContender(context: BenchContext): Promise<Contender> {
  const sandbox = await startSandbox({ maxRecordedRequests: 200 });
  context.defer(() => sandbox.close());
  return { sandbox, users: await joinReaders(sandbox), prepare: async () => undefined };
}

type ContenderName = 'ours' | 'peer';
type Contenders = Readonly<Record<ContenderName, Contender>>;
/** Milliseconds of each ask of one kind, a list for each run. */
type Samples = Readonly<Record<ContenderName, number[][]>>;

/** Asks both in turns; who comes first changes each time. */
async function measureInterleaved(
  context: BenchContext,
  contenders: Contenders,
  requests: ReadonlyMap<RequestKind, readonly ReaderRequest[]>,
): Promise<Row[]> {
  const empty = (): Samples => ({ ours: runs(), peer: runs() });
  const samples = new Map(REQUEST_KINDS.map((kind) => [kind, empty()]));
  for (let turn = -WARM_UP_REQUESTS; turn < REQUESTS_PER_KIND; turn += 1) {
    const run = Math.floor(turn / REQUESTS_PER_RUN);
    if (turn % REQUESTS_PER_RUN === 0) context.log(`asked ${turn} of ${REQUESTS_PER_KIND} of each`);
    const order: readonly ContenderName[] = turn % 2 === 0 ? ['ours', 'peer'] : ['peer', 'ours'];
    for (const [kind, of] of requests) {
      const request = of[(turn + WARM_UP_REQUESTS) % of.length];
      if (request === undefined) continue;
      for (const name of order) {
        await contenders[name].prepare(request);
        const took = await timed(() => performRequest(contenders[name], request));
        samples.get(kind)?.[name][run]?.push(took);
      }
    }
  }
  return [...samples].flatMap(([kind, took]) => [
    compared(`${kind}, median`, MAX_MEDIAN_MS, took, median),
    compared(`${kind}, p99`, MAX_P99_MS, took, p99),
  ]);
}

const runs = (): number[][] => Array.from({ length: REQUESTS_PER_KIND / REQUESTS_PER_RUN }, () => []);

/** The median over the runs: when the machine was busy with something else for a while, one run shows it, not all. */
function compared(what: string, bound: number, { ours, peer }: Samples, of: (run: number[]) => number): Row {
  return atMostOverPeer(bound, { what, unit: 'ms', ours: median(ours.map(of)), peer: median(peer.map(of)) });
}
