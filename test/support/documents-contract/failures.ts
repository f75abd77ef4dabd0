// What is damaged, refused or out of reach is said, and never taken for missing.

import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/ports/documents.ts';
import { documents, put, putReading, subject } from './store-under-test.ts';

export function failures(): void {
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
}
