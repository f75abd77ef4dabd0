// `cli backup` and `cli restore`: all documents into one file, and back, from either database into either.

import type { Config } from '../config.ts';
import { StoreError } from '../ports/documents.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { writeBackup } from '../store/backup/write-backup.ts';
import type { Connection } from '../store/documents/backend.ts';
import { openDatabase } from '../store/documents/open-documents.ts';
import { type CliCommand, type ParsedArguments, UsageError } from './command.ts';
import { createProgressBar } from './count-progress-bar.ts';

const now = () => Date.now();

const backup: CliCommand = {
  name: 'backup',
  usage: 'FILE [--force]',
  description: 'all documents into one file, while the bot runs; --force replaces the file',
  options: { force: { type: 'boolean' } },
  run(given, config, terminal) {
    const file = requiredFile(given);
    return withDatabase(config(), async (connection) => {
      const bar = createProgressBar(terminal.err, now);
      const stop = new AbortController();
      const stopped = new StoreError('Stopped; no backup was made.');
      const forget = terminal.onStop(() => stop.abort(stopped));
      try {
        const { documents, at } = await writeBackup(connection, file, {
          now,
          force: given.options.force === true,
          signal: stop.signal,
          progress: (done, total) => bar.show('Backing up', done, total),
        });
        const as = new Date(at).toISOString();
        return {
          json: { file, documents, at: as },
          text: `${documents} documents are in ${file}, as they stood at ${as}.`,
        };
      } finally {
        bar.clear();
        forget();
      }
    });
  },
};

const restore: CliCommand = {
  name: 'restore',
  usage: 'FILE [--replace]',
  description:
    'a backup into the database, all of it or nothing; --replace gives up what is there. Stop the bot first',
  options: { replace: { type: 'boolean' } },
  run(given, config, { err }) {
    const file = requiredFile(given);
    return withDatabase(config(), async (connection) => {
      const bar = createProgressBar(err, now);
      try {
        const { documents, at, paused } = await restoreBackup(connection, file, {
          now,
          replace: given.options.replace === true,
          onCheckProgress: (done, total) => bar.show('Checking', done, total),
          onWriteProgress: (done, total) => bar.show('Restoring', done, total),
        });
        const as = new Date(at).toISOString();
        const lines = [
          `${documents} documents are in ${connection.name}, as they stood at ${as}.`,
          paused === 0
            ? null
            : `${pausedReadings(paused)} paused: /schedule resume goes on, and looks first at what was posted since.`,
        ];
        return {
          json: { file, documents, at: as, paused },
          text: lines.filter((line) => line !== null).join('\n'),
        };
      } finally {
        bar.clear();
      }
    });
  },
};

export const backupCommands: readonly CliCommand[] = [backup, restore];

const pausedReadings = (readings: number) => (readings === 1 ? '1 reading is' : `${readings} readings are`);

/** @throws UsageError */
function requiredFile({ positionals }: ParsedArguments): string {
  const [file] = positionals;
  if (file === undefined) throw new UsageError('FILE is missing');
  if (positionals.length > 1) throw new UsageError('One FILE, please');
  return file;
}

async function withDatabase<T>(
  { database }: Config,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await openDatabase(database);
  try {
    return await work(connection);
  } finally {
    await connection.keyv.disconnect();
  }
}
