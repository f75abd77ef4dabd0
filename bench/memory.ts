// memory: what the bot holds beside a bare discord.js client, with few servers and with very many.
//
// Every figure is a process of its own, started as Node comes, connected to a gateway in this process that
// announces so many servers of 30 channels. Each is measured once it has come to rest; ours and the bare client
// take turns.

import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { atMostOverPeer, type Bench, type Row, reported } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import type { ProcessOptions } from './bench-process.ts';
import { stableResidentMemory } from './memory/process-usage.ts';
import { isBotReady, isPeerReady } from './peers/ready.ts';
import { median } from './stats.ts';

const SERVER_COUNTS = [2_500, 50_000];
const CHANNELS_PER_SERVER = 30;
const ROUNDS = 3;
/** Megabytes. */
const MAX_OVER_PEER_MB = 60;
/** The Guilds intent: discord.js then keeps every server, its roles and its channels. */
const GUILDS_INTENT = 1;
/** Megabytes of heap for the one that keeps everything. */
const PEER_HEAP_MB = 8_192;

export const memory: Bench = {
  name: 'memory',
  async run(context) {
    const rows: Row[] = [];
    for (const servers of SERVER_COUNTS) {
      // All of them on one shard, which Discord would not do: it is the process that is measured.
      const sandbox = await startSandbox({ serversPerShard: 2 * servers, maxRecordedRequests: 100 });
      context.defer(() => sandbox.close());
      sandbox.world.addServers(servers, { channels: CHANNELS_PER_SERVER });
      rows.push(...(await compare(context, sandbox, servers)));
      await sandbox.close();
    }
    return rows;
  },
};

async function compare(context: BenchContext, sandbox: Sandbox, servers: number): Promise<Row[]> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = [
      async () => ours.push(await measure(context, await botProgram(context, sandbox))),
      async () => peer.push(await measure(context, await peerProgram(context, sandbox, 0))),
    ];
    for (const each of round % 2 === 0 ? turn : turn.reverse()) await each();
    context.log(`${servers} servers: ours ${list(ours)}, bare ${list(peer)}`);
  }
  const guilds = await measure(context, await peerProgram(context, sandbox, GUILDS_INTENT));
  const what = `${servers.toLocaleString('en')} servers`;
  const alone = median(ours);
  return [
    atMostOverPeer(MAX_OVER_PEER_MB, { what, unit: 'MB', ours: alone, peer: median(peer) }),
    reported({ what: `${what}, the peer with the Guilds intent`, unit: 'MB', ours: alone, peer: guilds }),
  ];
}

async function measure(context: BenchContext, program: ProcessOptions): Promise<number> {
  const child = await context.start(program);
  try {
    return await stableResidentMemory(child.pid);
  } finally {
    await context.stop(child);
  }
}

/** The bot as it is started, with a new database and the bundled story. */
async function botProgram(context: BenchContext, { api, botToken }: Sandbox): Promise<ProcessOptions> {
  const folder = await context.temporaryFolder();
  const environment = { DISCORD_TOKEN: botToken, DISCORD_API_URL: api, DATA_DIR: folder };
  return { script: 'src/main.js', folder, environment, isReady: isBotReady };
}

async function peerProgram(
  context: BenchContext,
  { api, botToken }: Sandbox,
  intents: number,
): Promise<ProcessOptions> {
  return {
    script: 'bench/peers/bare-client.js',
    folder: await context.temporaryFolder(),
    environment: { DISCORD_TOKEN: botToken, DISCORD_API_URL: api, INTENTS: String(intents) },
    // The others run as Node comes; this one would not fit.
    ...(intents === 0 ? {} : { node: [`--max-old-space-size=${PEER_HEAP_MB}`] }),
    isReady: isPeerReady,
  };
}

const list = (figures: readonly number[]) => figures.map((each) => `${Math.round(each)} MB`).join(', ');
