// What use-case tests rely on beyond the contract: failures on demand, and documents that can't be changed in place.

import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/ports/documents.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { put } from '../support/documents-contract/store-under-test.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

describe('documents in memory, told to fail', () => {
  it('fails once, before it changes anything', async () => {
    const documents = new MemoryDocuments();
    documents.failNext('update');
    await expect(put(documents, 'a', { value: 'one' })).rejects.toThrow(StoreError);
    expect(await documents.get('note', 'a')).toBeUndefined();
    await put(documents, 'a', { value: 'one' });
    documents.failNext('get');
    await expect(documents.get('note', 'a')).rejects.toThrow(StoreError);
    expect(await documents.get('note', 'a')).toEqual({ value: 'one' });
  });

  it('fails for one kind only', async () => {
    const documents = new MemoryDocuments();
    documents.failNext('get', 'note');
    expect(await documents.get('scene', 'a')).toBeUndefined();
    await expect(documents.get('note', 'a')).rejects.toThrow(StoreError);
  });

  it('fails until it is mended', async () => {
    const documents = new MemoryDocuments();
    documents.failAll('due');
    await expect(documents.due(1, 1)).rejects.toThrow(StoreError);
    await expect(documents.due(1, 1)).rejects.toThrow(StoreError);
    documents.clearFailures();
    expect(await documents.due(1, 1)).toEqual([]);
  });

  it('lets nobody change a document in place', async () => {
    const documents = new MemoryDocuments();
    await documents.update('server', 's', () => ({
      write: {
        ...NEW_SERVER,
        readings: ['r1'],
      },
      result: null,
    }));
    const server = await documents.get('server', 's');
    expect(() => Object.assign(server ?? {}, { zone: 'UTC' })).toThrow(TypeError);
    expect(() => Array.prototype.push.call(server?.readings, 'r2')).toThrow(TypeError);
  });

  it('decides again where two changes meet, as a database does', async () => {
    const documents = new MemoryDocuments();
    const seen: (string | undefined)[] = [];
    const change = (value: string) =>
      documents.update('note', 'a', (note) => {
        seen.push(note?.value);
        return { write: { value }, result: null };
      });
    await Promise.all([change('one'), change('two')]);
    expect(seen).toEqual([undefined, undefined, 'one']);
  });
});
