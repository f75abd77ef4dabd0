// Readings by the hundred thousand: what a store holds after years, made in seconds.

import { type Installment, newDelivery } from '../../src/reading/installment.ts';
import { NEW_READING, type Reading } from '../../src/reading/reading.ts';
import { EVERY_DAY } from '../../src/reading/schedule.ts';
import { openSqlite } from '../../src/store/documents/sqlite.ts';
import { storeDocument } from '../../src/store/schemas.ts';

/** Rows an INSERT takes at once. */
const ROWS_PER_INSERT = 500;

export const readingId = (index: number) => `bench${String(index).padStart(7, '0')}`;

/** A reading with a schedule, due at `due` (epoch milliseconds), that owes one page. */
export function readingAt(index: number, due: number): Reading {
  const id = readingId(index);
  const server = String(1_000_000_000_000_000_000n + BigInt(index));
  const channel = String(1_100_000_000_000_000_000n + BigInt(index));
  const installment: Installment = {
    id: `${id}-1`,
    run: 1,
    channel,
    firstScene: 6,
    lastScene: 6,
    occasion: { kind: 'slot', slot: due, late: false },
    plannedAt: due,
    deliveries: [newDelivery({ kind: 'page', scene: 6, page: 1, lastOfScene: true }, due)],
  };
  return {
    ...{ id, server, channel, channelName: 'reading', startedBy: server, story: 'bench', title: 'A Bench' },
    ...NEW_READING,
    ...{ revision: '0', state: 'active', released: 5, outbox: [installment] },
    schedule: {
      times: [{ hour: 9, minute: 0 }],
      days: EVERY_DAY,
      from: null,
      zone: 'Europe/Paris',
      portion: { kind: 'scenes', scenes: 1 },
    },
    ...{ cursor: due, due, createdAt: 0 },
  };
}

/**
 * Writes `count` new readings into a store: in the store's own format, but many to a statement and a transaction
 * around all, since one compare-and-set after the other would take minutes.
 */
export async function fillStore(
  file: string,
  count: number,
  readingOf: (index: number) => Reading,
): Promise<void> {
  const { keyv, query } = await openSqlite(file);
  await query('BEGIN');
  for (let start = 0; start < count; start += ROWS_PER_INSERT) {
    const size = Math.min(ROWS_PER_INSERT, count - start);
    const values: unknown[] = [];
    for (let index = start; index < start + size; index += 1) {
      const reading = readingOf(index);
      const value = storeDocument('reading', reading.id, reading);
      values.push(`reading:${reading.id}`, await keyv.serializeData({ value, expires: undefined }));
    }
    const rows = Array.from({ length: size }, () => '(?, ?)').join(', ');
    await query(`INSERT INTO keyv (key, value) VALUES ${rows}`, values);
  }
  await query('COMMIT');
  await keyv.disconnect();
}
