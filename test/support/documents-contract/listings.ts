// Ids by their beginning, and readings by when they are due.

import { describe, expect, it } from 'vitest';
import { documents, put, putReading } from './store-under-test.ts';

export function listings(): void {
  describe('ids', () => {
    it('lists those that begin with the prefix, literally, ascending', async () => {
      for (const id of ['g_1', 'gX1', 'g_12', 'g_', 'G_1', 'g_1\u{10FFFD}', 'g_1\uFFFD', 'h', 'g%1']) {
        await put(documents, id, { value: id });
      }
      await documents.update('scene', 'g_1', () => ({ write: { text: '', pages: null }, result: null }));
      expect(await documents.ids('note', 'g_1')).toEqual(['g_1', 'g_12', 'g_1\uFFFD', 'g_1\u{10FFFD}']);
      expect(await documents.ids('note', 'g%')).toEqual(['g%1']);
      expect(await documents.ids('note', 'x')).toEqual([]);
      expect(await documents.ids('note', '')).toHaveLength(9);
    });
  });

  describe('due', () => {
    it('lists the longest due first, at most so many, and never a reading without one', async () => {
      const dues: [string, number | null][] = [
        ['late', 300],
        ['first', 100],
        ['never', null],
        ['b', 200],
        ['a', 200],
        ['later', 301],
      ];
      for (const [id, due] of dues) await putReading(documents, id, due);
      expect(await documents.due(300, 10)).toEqual(['first', 'a', 'b', 'late']);
      expect(await documents.due(300, 2)).toEqual(['first', 'a']);
      expect(await documents.due(99, 10)).toEqual([]);
      expect(await documents.due(Number.MAX_SAFE_INTEGER, 10)).toHaveLength(5);
      expect(await documents.nextDue()).toBe(100);
    });

    it('takes turns over the servers, the longest due first in each turn', async () => {
      for (const [at, id] of ['a1', 'a2', 'a3', 'a4'].entries()) await putReading(documents, id, at, '10');
      await putReading(documents, 'b1', 50, '11');
      await putReading(documents, 'b2', 50, '11');
      await putReading(documents, 'c1', 40, '12');
      expect(await documents.due(50, 10)).toEqual(['a1', 'c1', 'b1', 'a2', 'b2', 'a3', 'a4']);
      expect(await documents.due(50, 3)).toEqual(['a1', 'c1', 'b1']);
      expect(await documents.countDue(49)).toBe(5);
      expect(await documents.countDue(50)).toBe(7);
      expect(await documents.countDue(-1)).toBe(0);
    });

    it('lists the readings of some shards, and those of others only when they have been due for long', async () => {
      // Real servers, whose ids say their shard: (id >> 22) % 4 is 0, 1, 2 and 3.
      const servers = [4n, 5n, 6n, 7n].map((time) => String(((1_000_000_000_000n + time) << 22n) + 4_095n));
      for (const [shard, server] of servers.entries()) {
        await putReading(documents, `new${shard}`, 200, server);
        await putReading(documents, `old${shard}`, 100, server);
      }
      const of = (first: number, last: number, othersBy: number) =>
        documents.due(200, 10, { shards: { first, last, total: 4 }, othersDueBy: othersBy });
      expect(await of(1, 2, 0)).toEqual(['old1', 'old2', 'new1', 'new2']);
      expect(await of(3, 3, 99)).toEqual(['old3', 'new3']);
      expect(await of(3, 3, 100)).toEqual(['old0', 'old1', 'old2', 'old3', 'new3']);
      expect(await of(0, 3, 0)).toHaveLength(8);
    });

    it('moves with the document', async () => {
      expect(await documents.nextDue()).toBeNull();
      await putReading(documents, 'r', 100);
      await putReading(documents, 's', 200);
      await putReading(documents, 'r', 300);
      expect(await documents.due(250, 10)).toEqual(['s']);
      expect(await documents.nextDue()).toBe(200);
      await putReading(documents, 's', null);
      expect(await documents.nextDue()).toBe(300);
      await documents.remove('reading', 'r');
      expect(await documents.nextDue()).toBeNull();
      expect(await documents.due(1_000, 10)).toEqual([]);
    });
  });
}
