// memory: what the bot holds beside a bare discord.js client, with few servers and with very many.
//
// Every figure is a process of its own, started as Node comes, connected to a gateway in this process that
// announces so many servers of 30 channels. Each is measured once it has come to rest; ours and the bare client
// take turns.

import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { atMostOver, type Bench, type Row, shown } from './bench.ts';
import type { Program } from './child.ts';
import { settledResident } from './memory/resident.ts';
import { isBotReady, isPeerReady } from './peers/ready.ts';
import { median } from './stats.ts';
import type { Workbench } from './workbench.ts';

const SIZES = [2_500, 50_000];
const CHANNELS = 30;
const ROUNDS = 3;
/** Megabytes. */
const MOST_OVER = 60;
/** The Guilds intent: discord.js then keeps every server, its roles and its channels. */
const GUILDS = 1;
/** Megabytes of heap for the one that keeps everything. */
const ROOM = 8_192;

export const memory: Bench = {
  name: 'memory',
  async run(work) {
    const rows: Row[] = [];
    for (const servers of SIZES) {
      // All of them on one shard, which Discord would not do: it is the process that is measured.
      const sandbox = await startSandbox({ serversPerShard: 2 * servers, recordLimit: 100 });
      work.later(() => sandbox.close());
      sandbox.world.addServers(servers, { channels: CHANNELS });
      rows.push(...(await compare(work, sandbox, servers)));
      await sandbox.close();
    }
    return rows;
  },
};

async function compare(work: Workbench, sandbox: Sandbox, servers: number): Promise<Row[]> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = [
      async () => ours.push(await measure(work, await bot(work, sandbox))),
      async () => peer.push(await measure(work, await client(work, sandbox, 0))),
    ];
    for (const each of round % 2 === 0 ? turn : turn.reverse()) await each();
    work.tell(`${servers} servers: ours ${list(ours)}, bare ${list(peer)}`);
  }
  const guilds = await measure(work, await client(work, sandbox, GUILDS));
  const what = `${servers.toLocaleString('en')} servers`;
  const alone = median(ours);
  return [
    atMostOver(MOST_OVER, { what, unit: 'MB', ours: alone, peer: median(peer) }),
    shown({ what: `${what}, the peer with the Guilds intent`, unit: 'MB', ours: alone, peer: guilds }),
  ];
}

async function measure(work: Workbench, program: Program): Promise<number> {
  const child = await work.start(program);
  try {
    return await settledResident(child.pid);
  } finally {
    await work.stop(child);
  }
}

/** The bot as it is started, with a new database and the bundled story. */
async function bot(work: Workbench, { api, botToken }: Sandbox): Promise<Program> {
  const folder = await work.folder();
  const environment = { DISCORD_TOKEN: botToken, DISCORD_API_URL: api, DATA_DIR: folder };
  return { script: 'src/main.js', folder, environment, isReady: isBotReady };
}

async function client(work: Workbench, { api, botToken }: Sandbox, intents: number): Promise<Program> {
  return {
    script: 'bench/peers/bare-client.js',
    folder: await work.folder(),
    environment: { DISCORD_TOKEN: botToken, DISCORD_API_URL: api, INTENTS: String(intents) },
    // The others run as Node comes; this one would not fit.
    ...(intents === 0 ? {} : { node: [`--max-old-space-size=${ROOM}`] }),
    isReady: isPeerReady,
  };
}

const list = (figures: readonly number[]) => figures.map((each) => `${Math.round(each)} MB`).join(', ');
