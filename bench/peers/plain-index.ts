// The peer of the tick bench: dues in a table of their own, with an index, over the same driver and settings.

import { openSqlite } from '../../src/store/documents/sqlite.ts';
import { readingId } from '../tick/readings.ts';

export interface PlainIndex {
  /** Ids whose due is at or before `now`, the longest due first. */
  due(now: number, limit: number): Promise<string[]>;
  close(): Promise<void>;
}

/** Rows an INSERT takes at once. */
const ROWS_PER_INSERT = 1_000;

export async function openPlainIndex(
  file: string,
  count: number,
  dueOf: (index: number) => number,
): Promise<PlainIndex> {
  const { keyv, query } = await openSqlite(file);
  await query('CREATE TABLE plain_due (id TEXT PRIMARY KEY, due INTEGER NOT NULL) WITHOUT ROWID');
  await query('BEGIN');
  for (let start = 0; start < count; start += ROWS_PER_INSERT) {
    const size = Math.min(ROWS_PER_INSERT, count - start);
    const values = Array.from({ length: size }, (_, at) => [readingId(start + at), dueOf(start + at)]).flat();
    const rows = Array.from({ length: size }, () => '(?, ?)').join(', ');
    await query(`INSERT INTO plain_due (id, due) VALUES ${rows}`, values);
  }
  await query('COMMIT');
  await query('CREATE INDEX plain_due_by_due ON plain_due (due, id)');
  return {
    async due(now, limit) {
      const rows = await query('SELECT id FROM plain_due WHERE due <= ? ORDER BY due, id LIMIT ?', [
        now,
        limit,
      ]);
      return rows.map(({ id }) => String(id));
    },
    close: async () => void (await keyv.disconnect()),
  };
}
