// What every implementation of `Documents` keeps to: one suite, run on each.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Documents, type Member, type Note, StoreError } from '../../src/ports/documents.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { aReading } from './a-reading.ts';

/** An empty store, and ways to do to it what the port can't. */
export interface ContractSubject {
  readonly documents: Documents;
  /** Puts text under a key, unchecked. */
  putRaw(key: string, rawText: string): Promise<void>;
  /** The text under a key. */
  rawText(key: string): Promise<string | undefined>;
  /** From now on nothing succeeds. */
  breakConnection(): Promise<void>;
}

export const READING = aReading();

export const put = (documents: Documents, id: string, note: Note) =>
  documents.update('note', id, () => ({ write: note, result: undefined }));

export const putReading = (documents: Documents, id: string, due: number | null, server = READING.server) =>
  documents.update('reading', id, () => ({ write: { ...READING, id, due, server }, result: undefined }));

const addOne = (documents: Documents, id: string) =>
  documents.update('note', id, (note) => {
    const value = String(Number(note?.value ?? 0) + 1);
    return { write: { value }, result: value };
  });

export function documentsContract(name: string, open: () => Promise<ContractSubject>): void {
  describe(`documents in ${name}`, () => {
    let subject: ContractSubject;
    let documents: Documents;
    beforeEach(async () => {
      subject = await open();
      documents = subject.documents;
    });
    afterEach(() => documents.close());

    describe('reading and writing', () => {
      it('has nothing where nothing was written, and what was written after', async () => {
        expect(await documents.get('note', 'a')).toBeUndefined();
        await put(documents, 'a', { value: 'one' });
        expect(await documents.get('note', 'a')).toEqual({ value: 'one' });
        expect(await documents.get('note', 'b')).toBeUndefined();
      });

      it('keeps kinds apart', async () => {
        await put(documents, 'a', { value: 'one' });
        expect(await documents.get('scene', 'a')).toBeUndefined();
        await documents.remove('scene', 'a');
        expect(await documents.get('note', 'a')).toEqual({ value: 'one' });
      });

      it('removes, and finds nothing wrong with removing what is not there', async () => {
        await put(documents, 'a', { value: 'one' });
        await documents.remove('note', 'a');
        await documents.remove('note', 'a');
        expect(await documents.get('note', 'a')).toBeUndefined();
        expect(await addOne(documents, 'a')).toBe('1');
      });

      it('gives a change what stands there, and its caller the result', async () => {
        await put(documents, 'a', { value: 'one' });
        const result = await documents.update('note', 'a', (note) => ({ result: note }));
        expect(result).toEqual({ value: 'one' });
        expect(await documents.update('note', 'b', (note) => ({ result: note }))).toBeUndefined();
        expect(await documents.ids('note', '')).toEqual(['a']);
      });

      it('removes what a change decides to remove', async () => {
        await put(documents, 'a', { value: 'one' });
        const result = await documents.update('note', 'a', (note) => ({ remove: true, result: note?.value }));
        expect(result).toBe('one');
        expect(await documents.get('note', 'a')).toBeUndefined();
        expect(await documents.update('note', 'a', () => ({ remove: true, result: 'none' }))).toBe('none');
      });

      it('writes nothing when nothing is decided, the same object is written, or the change throws', async () => {
        // As good as what would be written, but not the same text: any write would show.
        const text = '{"value":{"doc":{"value":"one"},"v":1}}';
        await subject.putRaw('note:a', text);
        const same = documents.update('note', 'a', (note) =>
          note === undefined ? { result: null } : { write: note, result: note.value },
        );
        expect(await same).toBe('one');
        expect(await documents.update('note', 'a', () => ({ result: 'none' }))).toBe('none');
        const oops = new Error('oops');
        const failed = documents.update('note', 'a', () => {
          throw oops;
        });
        await expect(failed).rejects.toBe(oops);
        expect(await subject.rawText('note:a')).toBe(text);
        await put(documents, 'a', { value: 'one' });
        expect(await subject.rawText('note:a')).toBe('{"value":{"v":1,"doc":{"value":"one"}}}');
      });

      it('hands out documents that are nobody else’s', async () => {
        const readings = ['r1'];
        const server = {
          ...NEW_SERVER,
          readings,
        };
        await documents.update('server', 's', () => ({ write: server, result: null }));
        readings.push('r2');
        expect((await documents.get('server', 's'))?.readings).toEqual(['r1']);
      });

      it('gives back exactly what it was given', async () => {
        const anyText = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `:${text}`),
          fc.string().map((text) => `:base64:${text}`),
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
        );
        const bookmark = fc.record({
          run: fc.integer({ min: 1 }),
          pace: fc.constantFrom('channel' as const, 'own' as const, null),
          read: fc.nat(),
          offset: fc.nat(),
          page: fc.nat(),
          open: fc.nat(),
          furthest: fc.nat(),
          marked: fc.array(fc.integer({ min: 1 })),
          visit: fc.option(fc.record({ at: fc.nat(), released: fc.nat(), before: fc.option(fc.nat()) })),
        });
        const member: fc.Arbitrary<Member> = fc.record({
          bookmarks: fc.dictionary(anyText, bookmark),
          started: fc.array(anyText),
          added: fc.array(anyText),
        });
        const reading = fc.record({
          title: anyText,
          due: fc.option(fc.maxSafeInteger()),
          served: fc.array(fc.nat()),
        });
        await fc.assert(
          fc.asyncProperty(anyText, member, reading, async (value, member, fields) => {
            await put(documents, 'any', { value });
            expect(await documents.get('note', 'any')).toEqual({ value });
            await documents.update('member', 'any', () => ({ write: member, result: null }));
            expect(await documents.get('member', 'any')).toEqual(member);
            await documents.update('reading', 'any', () => ({
              write: { ...READING, ...fields },
              result: null,
            }));
            expect(await documents.get('reading', 'any')).toEqual({ ...READING, ...fields });
          }),
          { numRuns: 30 },
        );
      });

      it('keeps strings that begin with a colon, and names that objects are born with', async () => {
        await put(documents, 'a', { value: ':base64:AAAA' });
        expect(await documents.get('note', 'a')).toEqual({ value: ':base64:AAAA' });
        const place = { ...NEW_BOOKMARK, page: 1 };
        const bookmarks = JSON.parse('{"__proto__":0,"constructor":0,":a":0}', (_, value) => value || place);
        await documents.update('member', 'm', () => ({
          write: { bookmarks, started: [], added: [] },
          result: null,
        }));
        const kept = await documents.get('member', 'm');
        expect(Object.keys(kept?.bookmarks ?? {}).sort()).toEqual([':a', '__proto__', 'constructor']);
      });

      it('keeps a document of a megabyte', async () => {
        const value = '🙂é\n"'.repeat(200_000);
        await put(documents, 'big', { value });
        expect((await documents.get('note', 'big'))?.value).toBe(value);
      });

      it('tells each of many what became of theirs, at the same time and of every kind', async () => {
        const ids = Array.from({ length: 200 }, (_, index) => `n${index}`);
        await Promise.all(ids.map((id, index) => put(documents, id, { value: String(index) })));
        // Each fourth is changed, removed, left alone, or read.
        const results = await Promise.all(
          ids.map((id, index) => {
            if (index % 4 === 0) return addOne(documents, id);
            if (index % 4 === 1)
              return documents.update('note', id, () => ({ remove: true, result: 'gone' }));
            if (index % 4 === 2) return documents.update('note', id, () => ({ result: 'left' }));
            return documents.get('note', id).then((note) => note?.value);
          }),
        );
        const expected = (index: number) => [String(index + 1), 'gone', 'left', String(index)][index % 4];
        expect(results).toEqual(ids.map((_, index) => expected(index)));
        const after = await Promise.all(ids.map((id) => documents.get('note', id)));
        expect(after.map((note) => note?.value)).toEqual(
          ids.map((_, index) => [String(index + 1), undefined, String(index), String(index)][index % 4]),
        );
      });

      it('loses none of 50 changes at the same time', async () => {
        const results = await Promise.all(Array.from({ length: 50 }, () => addOne(documents, 'a')));
        expect(new Set(results).size).toBe(50);
        expect(await documents.get('note', 'a')).toEqual({ value: '50' });
      });
    });

    describe('what is wrong', () => {
      it('never takes a failed read for a missing document', async () => {
        await put(documents, 'a', { value: 'one' });
        await subject.breakConnection();
        await expect(documents.get('note', 'a')).rejects.toThrow(StoreError);
        let decided = false;
        const update = documents.update('note', 'a', () => {
          decided = true;
          return { write: { value: 'new' }, result: null };
        });
        await expect(update).rejects.toThrow(StoreError);
        expect(decided).toBe(false);
      });

      it('never takes what failed for done, nor for nothing', async () => {
        await putReading(documents, 'r', 100);
        await subject.breakConnection();
        await expect(documents.remove('reading', 'r')).rejects.toThrow(StoreError);
        await expect(documents.ids('reading', '')).rejects.toThrow(StoreError);
        await expect(documents.due(200, 10)).rejects.toThrow(StoreError);
        await expect(documents.nextDue()).rejects.toThrow(StoreError);
      });

      const damaged: [what: string, text: string][] = [
        ['no JSON', '{"value":{"v":1,"doc":{"val'],
        ['an empty text', ''],
        ['null', 'null'],
        ['nothing inside', '{}'],
        ['a null inside', '{"value":null}'],
        ['no version', '{"value":{"value":"one"}}'],
        ['a version that is none', '{"value":{"v":"1","doc":{"value":"one"}}}'],
        ['another document', '{"value":{"v":1,"doc":{"revision":"x","offered":true}}}'],
        ['a field too many', '{"value":{"v":1,"doc":{"value":"one","extra":1}}}'],
        ['a field of another type', '{"value":{"v":1,"doc":{"value":1}}}'],
      ];
      it.each(damaged)('says which document is damaged: %s', async (_, text) => {
        await subject.putRaw('note:a', text);
        const read = documents.get('note', 'a').catch((error: unknown) => error);
        const changed = put(documents, 'a', { value: 'new' }).catch((error: unknown) => error);
        for (const error of [await read, await changed]) {
          expect(error).toBeInstanceOf(StoreError);
          expect(String(error)).toMatch(/note:a .*(damaged|not as it should be)/);
        }
        expect(await subject.rawText('note:a')).toBe(text);
      });

      it('refuses what a newer Cliffhanger wrote, and leaves it', async () => {
        await subject.putRaw('note:a', '{"value":{"v":2,"doc":{"values":[]}}}');
        await expect(documents.get('note', 'a')).rejects.toThrow('note:a was written by a newer Cliffhanger');
        await expect(put(documents, 'a', { value: 'mine' })).rejects.toThrow('newer');
        expect(await subject.rawText('note:a')).toContain('"v":2');
      });

      it('does not write what it could not read again', async () => {
        await putReading(documents, 'r', 5);
        await expect(putReading(documents, 'r', Number.NaN)).rejects.toThrow(/reading:r .*due/);
        expect((await documents.get('reading', 'r'))?.due).toBe(5);
      });

      it.each([
        ['empty', ''],
        ['with a line break', 'a\nb'],
        ['with a zero', 'a\0b'],
        ['with half a character', 'a\ud83d'],
        ['of 201 characters', 'a'.repeat(201)],
      ])('refuses an id %s', async (_, id) => {
        await expect(documents.get('note', id)).rejects.toThrow(StoreError);
        await expect(put(documents, id, { value: 'one' })).rejects.toThrow(StoreError);
        await expect(documents.remove('note', id)).rejects.toThrow(StoreError);
      });

      it('takes ids with other odd characters, up to 200 of them', async () => {
        for (const id of ["'; DROP TABLE keyv; --", '%_?$1', 'ü🙂:\\"', 'keyv:a', 'a'.repeat(200)]) {
          await put(documents, id, { value: id });
          expect(await documents.get('note', id)).toEqual({ value: id });
        }
        expect(await documents.ids('note', '')).toHaveLength(5);
      });
    });

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

    describe('a guess', () => {
      it('that is right is decided by, and only that', async () => {
        await put(documents, 'a', { value: ':1' });
        const seen: (Note | undefined)[] = [];
        const change = (next: string) => (note: Note | undefined) => {
          seen.push(note);
          return { write: { value: next }, result: note?.value };
        };
        expect(await documents.update('note', 'a', change('2'), { current: { value: ':1' } })).toBe(':1');
        expect(await documents.update('note', 'b', change('3'), { current: undefined })).toBeUndefined();
        expect(seen).toEqual([{ value: ':1' }, undefined]);
        expect(await documents.get('note', 'a')).toEqual({ value: '2' });
        expect(await documents.get('note', 'b')).toEqual({ value: '3' });
        const remove = () => ({ remove: true, result: null }) as const;
        await documents.update('note', 'a', remove, { current: { value: '2' } });
        expect(await documents.get('note', 'a')).toBeUndefined();
      });

      it('that is wrong changes nothing but what is really there', async () => {
        await put(documents, 'a', { value: '1' });
        const add = (note: Note | undefined) => ({ write: { value: `${note?.value}!` }, result: note });
        expect(await documents.update('note', 'a', add, { current: { value: '0' } })).toEqual({ value: '1' });
        expect(await documents.update('note', 'a', add, { current: undefined })).toEqual({ value: '1!' });
        expect(await documents.get('note', 'a')).toEqual({ value: '1!!' });
        expect(await documents.update('note', 'b', add, { current: { value: '0' } })).toBeUndefined();
        // Neither an answer nor a removal that leaves all as it is can prove a guess.
        const look = (note: Note | undefined) => ({ result: note });
        expect(await documents.update('note', 'a', look, { current: { value: '0' } })).toEqual({
          value: '1!!',
        });
        const remove = (note: Note | undefined) => ({ remove: true, result: note }) as const;
        expect(await documents.update('note', 'a', remove, { current: undefined })).toEqual({ value: '1!!' });
        expect(await documents.get('note', 'a')).toBeUndefined();
      });

      it('of what is read is answered with what is really there', async () => {
        await put(documents, 'a', { value: '1' });
        const known = { current: await documents.get('note', 'a') };
        expect(await documents.get('note', 'a', known)).toEqual({ value: '1' });
        await addOne(documents, 'a');
        expect(await documents.get('note', 'a', known)).toEqual({ value: '2' });
        expect(await documents.get('note', 'b', known)).toBeUndefined();
        await documents.remove('note', 'a');
        expect(await documents.get('note', 'a', known)).toBeUndefined();
      });

      it('that many make at once loses none of their changes', async () => {
        await put(documents, 'n', { value: '0' });
        const addOne = (note: Note | undefined) => ({
          write: { value: String(Number(note?.value) + 1) },
          result: null,
        });
        const guess = { current: { value: '0' } };
        await Promise.all(Array.from({ length: 20 }, () => documents.update('note', 'n', addOne, guess)));
        expect(await documents.get('note', 'n')).toEqual({ value: '20' });
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

    describe('closing', () => {
      it('waits for what is in flight, and then lets nothing in', async () => {
        const writes = Array.from({ length: 20 }, () => addOne(documents, 'a'));
        await documents.close();
        expect(new Set(await Promise.all(writes)).size).toBe(20);
        await expect(documents.get('note', 'a')).rejects.toThrow(StoreError);
        await expect(addOne(documents, 'a')).rejects.toThrow('closed');
        await documents.close();
      });
    });
  });
}
