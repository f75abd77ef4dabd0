// Many books brought at once, while somebody reads: what became of each, and how long reading took meanwhile.

import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import type { Upload } from '../../src/sandbox/client/command-input.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { residentMemory } from '../memory/process-usage.ts';
import { timed } from '../stats.ts';

/** Milliseconds: between two looks at the memory, and between two reads. */
const SAMPLE_INTERVAL_MS = 50;
const READ_INTERVAL_MS = 40;
/** What a read counts that was not answered in time. */
const UNANSWERED_MS = 60_000;
/** Milliseconds until what is not told counts as not told: Discord closes an interaction after fifteen minutes. */
const TIMEOUT_MS = 14 * 60_000;

export interface LoadResult {
  readonly added: number;
  readonly refused: number;
  /** Neither said. */
  readonly untold: number;
  /** Milliseconds of each `/read`. */
  readonly reads: readonly number[];
  /** Megabytes, the most that was seen. */
  readonly memory: number;
  /** Milliseconds until the last was told. */
  readonly took: number;
}

/** Milliseconds of one `/read`. */
export const timedRead = (reader: SandboxUser): Promise<number> =>
  timed(() => reader.type('/read', {}, { in: '#reading' })).catch(() => UNANSWERED_MS);

const outcomeOf = ({ text }: Answer): 'added' | 'refused' | null => {
  if (text.includes("is in this server's library")) return 'added';
  return text.includes("I'm still busy with this server's files") ? 'refused' : null;
};

/** Brings the file to all servers (by name) at once and waits until each is told. `pid` is the bot's. */
export async function addBooks(
  host: SandboxUser,
  reader: SandboxUser,
  pid: number,
  file: Upload,
  servers: readonly string[],
): Promise<LoadResult> {
  const start = performance.now();
  let isOver = false;
  let memory = 0;
  const reads: number[] = [];
  const watch = async () => {
    for (; !isOver; await pause(SAMPLE_INTERVAL_MS)) memory = Math.max(memory, await residentMemory(pid));
  };
  const read = async () => {
    for (; !isOver; await pause(READ_INTERVAL_MS)) reads.push(await timedRead(reader));
  };
  const watching = Promise.all([watch(), read()]);
  const answers = await Promise.all(
    servers.map((server) =>
      host.type('/library add', { file, rating: 'teen', 'may-share': 'own' }, { server }),
    ),
  );
  while (answers.some((answer) => outcomeOf(answer) === null) && performance.now() - start < TIMEOUT_MS)
    await pause(SAMPLE_INTERVAL_MS);
  isOver = true;
  await watching;
  const outcomes = answers.map(outcomeOf);
  const count = (wanted: ReturnType<typeof outcomeOf>) => outcomes.filter((each) => each === wanted).length;
  return {
    added: count('added'),
    refused: count('refused'),
    untold: count(null),
    ...{ reads, memory, took: performance.now() - start },
  };
}
