// A store that is closed lets what is in flight end, and nothing new in.

import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/ports/documents.ts';
import { addOne, documents } from './store-under-test.ts';

export function closing(): void {
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
}
