// Documents are read, written and removed exactly, one at a time and many at once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/ports/documents.ts';
import { NEW_SERVER } from '../../../src/ports/new-documents.ts';
import { NEW_BOOKMARK } from '../../../src/reading/bookmark.ts';
import { addOne, documents, put, READING, subject } from './store-under-test.ts';

export function readsAndWrites(): void {
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
          if (index % 4 === 1) return documents.update('note', id, () => ({ remove: true, result: 'gone' }));
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
}
