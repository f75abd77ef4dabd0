// One run: a sandbox, a store with readings, bots that are broken on the way, and the judge at the end.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { TextChannel } from '../../src/sandbox/world/types.ts';
import type { Workbench } from '../workbench.ts';
import { Bots } from './bots.ts';
import { writeClock } from './clock-file.ts';
import { startReadings } from './club.ts';
import { conduct } from './conduct.ts';
import { faultRule } from './faults.ts';
import { type Channel, judge, type Verdict } from './judge.ts';
import { planRun, type Size } from './plan.ts';
import { measureClockRate } from './rate.ts';
import type { Store } from './stores.ts';
import { writeMarkedStory } from './story.ts';

export interface RunResult extends Verdict {
  readonly requests: number;
  /** Those that were made to fail. */
  readonly faults: number;
  readonly kills: number;
  readonly freezes: number;
}

/** Milliseconds of the machine after which a run is given up. */
const RUN_TIMEOUT_MS = 600_000;

/** `folder` takes the bots' logs and, on SQLite, the database. */
export async function runChaos(
  work: Workbench,
  seed: number,
  size: Size,
  store: Store,
  folder: string,
): Promise<RunResult> {
  const plan = planRun(seed, size);
  const rate = measureClockRate();
  work.tell(`seed ${seed}: time passes ${rate} times as fast as the machine's`);
  const clock = SandboxClock.manual(plan.begins);
  const clockFile = writeClock(join(folder, 'clock'), plan.begins);
  const sandbox = await startSandbox({ clock, recordLimit: 100 });
  const content = join(folder, 'content');
  await mkdir(content);
  const { marks } = await writeMarkedStory(content, size.scenes);
  const documents = await store.open();
  const channels = await startReadings(sandbox, documents, clock, content, size.readings);
  const program = {
    script: 'bench/chaos/bot-process.js',
    folder,
    environment: {
      ...store.environment,
      DISCORD_TOKEN: sandbox.botToken,
      DISCORD_API_URL: sandbox.api,
      CONTENT_DIR: content,
      CLOCK_FILE: join(folder, 'clock'),
      LOG_FOLDER: folder,
      RATE: String(rate),
    },
  };
  const start = (of: Parameters<Workbench['launch']>[0]) => work.launch(of);
  const bots = new Bots({ processes: size.processes, start, program }, plan.begins);
  work.later(async () => bots.killAll());
  try {
    sandbox.faults.add(faultRule(seed, rate));
    await conduct({ sandbox, clock, clockFile, documents, bots, channels, rate }, plan, RUN_TIMEOUT_MS);
  } finally {
    bots.killAll();
    await documents.close();
    await sandbox.close();
    clockFile.close();
  }
  const [violation] = sandbox.violations;
  if (violation !== undefined) throw new Error(`what Discord would not take: ${violation}`);
  const { asked, struck } = sandbox.faults.tally;
  const times = (kind: string) => plan.happenings.filter((each) => each.kind === kind).length;
  const verdict = judge(
    channels.map((channel) => seen(channel, sandbox.applicationId)),
    marks,
  );
  return { ...verdict, requests: asked, faults: struck, kills: times('kill'), freezes: times('freeze') };
}

/** What the sandbox itself knows of a channel. */
function seen(channel: TextChannel, bot: string): Channel {
  const messagesOf = ({ messages }: Pick<TextChannel, 'messages'>) =>
    messages
      .page({ after: '0', limit: messages.size })
      .reverse()
      .filter(({ author }) => author.id === bot);
  const threads = [...channel.server.threads.values()].filter(({ parent }) => parent === channel);
  return {
    name: channel.id,
    posts: messagesOf(channel).map(({ id, components }) => ({ id, text: JSON.stringify(components) })),
    threads: threads.map((thread) => ({ message: thread.id, openings: messagesOf(thread).length })),
  };
}
