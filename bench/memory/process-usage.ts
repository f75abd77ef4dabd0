// How much memory a process holds, once it has come to rest; and how much of a processor it has used.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { median } from '../stats.ts';

/** Milliseconds: between two looks, how long it must not have moved, and when it is taken as it is. */
const SAMPLE_INTERVAL_MS = 250;
const STABLE_WINDOW_MS = 4_000;
const TIMEOUT_MS = 25_000;
/** Megabytes it may move by while it counts as still. */
const STABLE_TOLERANCE_MB = 1;

/** Resident memory of a process, in megabytes (of 1,048,576 bytes). */
export async function residentMemory(pid: number): Promise<number> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1024;
}

/** Ticks a second of /proc: Linux has told programs no other number since 2.6. */
const CLOCK_TICKS_PER_SECOND = 100;

/** Milliseconds of processor time that a process has used, in all its threads; NaN where there is no /proc. */
export async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Behind the name, which may hold anything, in parentheses: fields 14 and 15 of proc(5) are 12th and 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (1000 * (Number(fields[11]) + Number(fields[12]))) / CLOCK_TICKS_PER_SECOND;
}

/** Resident memory once it no longer moves; the median of the last looks where it never rests. */
export async function stableResidentMemory(pid: number): Promise<number> {
  const samples: number[] = [];
  const window = STABLE_WINDOW_MS / SAMPLE_INTERVAL_MS;
  for (let passed = 0; passed < TIMEOUT_MS; passed += SAMPLE_INTERVAL_MS) {
    samples.push(await residentMemory(pid));
    const last = samples.slice(-window);
    if (last.length === window && Math.max(...last) - Math.min(...last) <= STABLE_TOLERANCE_MB) break;
    await pause(SAMPLE_INTERVAL_MS);
  }
  return median(samples.slice(-window));
}
