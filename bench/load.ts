// load: what the bot does where much comes at once: books of many servers, of one server, and presses of one button.
//
// The bot is a process of its own, and its memory is its alone; the sandbox and the people are in this one.

import { join } from 'node:path';
import { englishStrings as strings } from '../src/discord/strings.ts';
import { MAX_FILE_BYTES } from '../src/import/max-file-bytes.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../src/sandbox/user.ts';
import { openDocuments } from '../src/store/documents/open-documents.ts';
import { atLeast, atMost, atMostOverPeer, type Bench, type Row, reported } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import { startReading } from './latency/readers.ts';
import { addBooks, type LoadResult, timedRead } from './load/add-books.ts';
import { largeBook } from './load/large-book.ts';
import { joinMembers, pressAtOnce } from './load/press.ts';
import { isBotReady, isPeerReady } from './peers/ready.ts';
import { median, p99 } from './stats.ts';

const SERVERS = 26;
const MEGABYTES = 22;
/** Of one server: one under way and two waiting. */
const TAKEN_OF_ONE = 3;
const MEMBERS = 300;
const READS_AT_REST = 300;

const MAX_MEMORY_MB = 450;
const MAX_READ_P99_MS = 250;
/** How much longer than a bare bot's a press may take where all come at once. */
const MAX_PRESS_OVER_PEER_MS = 500;

export const load: Bench = {
  name: 'load',
  async run(context) {
    const sandbox = await startSandbox({ maxRecordedRequests: 200, maxFileBytes: MAX_FILE_BYTES });
    context.defer(() => sandbox.close());
    const names = Array.from({ length: SERVERS }, (_, index) => `club ${index + 1}`);
    for (const name of names) sandbox.world.addServer({ name, owner: 'mina' });
    const { host, reader, pid } = await startBot(context, sandbox);

    context.log(`${SERVERS} servers add ${MEGABYTES} MB each`);
    const file = { filename: 'book.epub', content: largeBook('A Large Book', MEGABYTES, 1) };
    await host.upload(file);
    const rest = await readsAtRest(reader);
    const many = await addBooks(host, reader, pid, file, names);
    const rows = [
      reported({ what: '/read at rest, p99', unit: 'ms', ours: p99(rest) }),
      ...loadRows(`${SERVERS} servers`, many, { added: SERVERS, refused: 0 }),
    ];

    context.log(`one server adds ${SERVERS}`);
    const before = sandbox.downloads;
    const server = names[0] ?? '';
    const one = await addBooks(
      host,
      reader,
      pid,
      file,
      names.map(() => server),
    );
    rows.push(...loadRows('one server', one, { added: TAKEN_OF_ONE, refused: SERVERS - TAKEN_OF_ONE }));
    const fetched = sandbox.downloads - before;
    rows.push(atMost(TAKEN_OF_ONE, { what: 'one server, files fetched', unit: 'files', ours: fetched }));

    rows.push(...(await presses(context, sandbox)));
    return rows;
  },
};

/** Starts the bot, and a story in #reading, with somebody who reads along. */
async function startBot(
  context: BenchContext,
  sandbox: Sandbox,
): Promise<{ readonly host: SandboxUser; readonly reader: SandboxUser; readonly pid: number }> {
  const folder = await context.temporaryFolder();
  const { pid } = await context.start({
    script: 'src/main.js',
    folder,
    environment: {
      ...{ DISCORD_TOKEN: sandbox.botToken, DISCORD_API_URL: sandbox.api, DISCORD_CDN_URL: sandbox.cdn },
      DATA_DIR: folder,
    },
    isReady: isBotReady,
  });
  const documents = await openDocuments({ file: join(folder, 'cliffhanger.sqlite') });
  await startReading(sandbox, documents, 'one-last-goodbye');
  await documents.close();
  const host = await sandbox.login('mina', { timeoutMs: 15 * 60_000 });
  const reader = await sandbox.login('bob', { timeoutMs: 60_000 });
  const asked = await reader.type('/read', {}, { in: '#reading' });
  await reader.press(asked, strings.reading.ask_place.along.beginning);
  return { host, reader, pid };
}

/** What the machine takes for it by itself. */
async function readsAtRest(reader: SandboxUser): Promise<number[]> {
  const took: number[] = [];
  for (let read = 0; read < READS_AT_REST; read += 1) took.push(await timedRead(reader));
  return took;
}

function loadRows(
  what: string,
  result: LoadResult,
  expected: { readonly added: number; readonly refused: number },
): Row[] {
  const { added, refused, untold, reads, memory, took } = result;
  return [
    atLeast(expected.added, { what: `${what}, books added`, unit: 'books', ours: added }),
    atLeast(expected.refused, { what: `${what}, refused unfetched`, unit: 'books', ours: refused }),
    atMost(0, { what: `${what}, told nothing`, unit: 'books', ours: untold }),
    atMost(MAX_MEMORY_MB, { what: `${what}, most memory`, unit: 'MB', ours: memory }),
    atMost(MAX_READ_P99_MS, { what: `${what}, /read meanwhile, p99`, unit: 'ms', ours: p99(reads) }),
    reported({ what: `${what}, /read meanwhile, median`, unit: 'ms', ours: median(reads) }),
    reported({ what: `${what}, in all`, unit: 's', ours: took / 1000 }),
  ];
}

/** Each after the other, so that neither takes the processor from the other. */
async function presses(context: BenchContext, sandbox: Sandbox): Promise<Row[]> {
  context.log(`${MEMBERS} members press at once`);
  const ours = await pressAtOnce(await joinMembers(sandbox, MEMBERS));
  const peer = await peerPresses(context);
  const compared = (what: string, of: (took: readonly number[]) => number) =>
    atMostOverPeer(MAX_PRESS_OVER_PEER_MS, {
      what: `${MEMBERS} presses at once, ${what}`,
      unit: 'ms',
      ours: of(ours),
      peer: of(peer),
    });
  return [compared('median', median), compared('p99', p99)];
}

async function peerPresses(context: BenchContext): Promise<number[]> {
  const sandbox = await startSandbox({ maxRecordedRequests: 200 });
  context.defer(() => sandbox.close());
  const channel = sandbox.describe().channels.find(({ name }) => name === 'reading')?.id ?? '';
  await context.start({
    script: 'bench/peers/bare-buttons.js',
    folder: await context.temporaryFolder(),
    environment: { DISCORD_TOKEN: sandbox.botToken, DISCORD_API_URL: sandbox.api, CHANNEL: channel },
    isReady: isPeerReady,
  });
  return pressAtOnce(await joinMembers(sandbox, MEMBERS));
}
