// The chaos bench as it is typed, small: bots that are killed and frozen while Discord fails, and everything is there once.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../bench/bench.ts';
import { ANOMALIES } from '../../bench/chaos/checker.ts';

const root = join(import.meta.dirname, '..', '..');
const script = join(root, 'dist', 'bench', 'run.js');
if (process.env.POSTGRES_URL === undefined)
  console.log('POSTGRES_URL is not set: chaos on Postgres is skipped');

/** A run with downtime, small enough for every day. */
const SMALL_RUN = ['--seed', '10', '--readings', '16', '--scenes', '3'];
const TIMEOUT_MINUTES = 3;

async function chaos(...options: string[]): Promise<{ report: Report; logged: string }> {
  const arguments_ = [script, 'chaos', '--json', ...options];
  const ended = await promisify(execFile)(process.execPath, arguments_).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return { report: JSON.parse(ended.stdout || '{"rows":[]}') as Report, logged: ended.stderr };
}

describe.each(['sqlite', 'postgres'])('on %s', (database) => {
  it.skipIf(database === 'postgres' && process.env.POSTGRES_URL === undefined)(
    'posts every scene once and in order, with its thread, whatever fails',
    { timeout: TIMEOUT_MINUTES * 60_000 },
    async () => {
      const { report, logged } = await chaos(...SMALL_RUN, '--database', database);
      const figures = new Map(report.rows.map(({ what, ours }) => [what, ours]));
      // What was told names the seed and the logs.
      expect(Object.fromEntries(ANOMALIES.map((flaw) => [flaw, figures.get(flaw)])), logged).toEqual(
        Object.fromEntries(ANOMALIES.map((flaw) => [flaw, 0])),
      );
      expect(figures.get('kills')).toBeGreaterThan(0);
      expect(figures.get('pages (bound: at least)')).toBeGreaterThanOrEqual(16 * 3);
    },
  );
});
