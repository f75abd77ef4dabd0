// A change that says what it expects to find: right, wrong, and many at once.

import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/ports/documents.ts';
import { addOne, documents, put } from './store-under-test.ts';

export function guesses(): void {
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
}
