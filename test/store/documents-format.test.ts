// The format of stored documents, on a made-up kind that has been through three versions.

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { StoreError } from '../../src/ports/documents.ts';
import { type DocumentFormat, fromStored, toStored } from '../../src/store/documents/format.ts';

interface Lamp {
  readonly name: string;
  readonly watts: number;
}

const first = z.object({ called: z.string() });
const second = z.object({ name: z.string() });
const LAMP: DocumentFormat<Lamp> = {
  version: 3,
  schema: z.strictObject({ name: z.string(), watts: z.int().min(0) }),
  migrations: {
    1: (doc) => ({ name: first.parse(doc).called }),
    2: (doc) => ({ name: second.parse(doc).name, watts: 40 }),
  },
};

describe('the format of stored documents', () => {
  it('reads what it stored', () => {
    const lamp = { name: 'desk', watts: 9 };
    expect(toStored(LAMP, 'lamp:1', lamp)).toEqual({ v: 3, doc: lamp });
    expect(fromStored(LAMP, 'lamp:1', { v: 3, doc: lamp })).toEqual(lamp);
  });

  it('migrates through every version in between', () => {
    expect(fromStored(LAMP, 'lamp:1', { v: 1, doc: { called: 'desk' } })).toEqual({
      name: 'desk',
      watts: 40,
    });
    expect(fromStored(LAMP, 'lamp:1', { v: 2, doc: { name: 'desk' } })).toEqual({ name: 'desk', watts: 40 });
  });

  it('checks what a migration made', () => {
    const careless = { ...LAMP, migrations: { ...LAMP.migrations, 2: (doc: unknown) => doc } };
    expect(() => fromStored(careless, 'lamp:1', { v: 2, doc: { name: 'desk' } })).toThrow(/lamp:1 .*watts/);
  });

  it('names the document that a migration trips over', () => {
    const read = () => fromStored(LAMP, 'lamp:1', { v: 1, doc: { call: 'desk' } });
    expect(read).toThrow(StoreError);
    expect(read).toThrow('lamp:1 could not be migrated from version 1');
  });

  it('refuses a version that nothing migrates', () => {
    const forgetful = { ...LAMP, migrations: {} };
    expect(() => fromStored(forgetful, 'lamp:1', { v: 2, doc: { name: 'desk' } })).toThrow(
      /lamp:1 .*version 2/,
    );
  });

  it('refuses what a newer Cliffhanger wrote', () => {
    const read = () => fromStored(LAMP, 'lamp:1', { v: 4, doc: { name: 'desk', watts: 9 } });
    expect(read).toThrow(StoreError);
    expect(read).toThrow('lamp:1 was written by a newer Cliffhanger (version 4; this one reads up to 3)');
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { v: 3 },
    { doc: {} },
    { v: 0, doc: { name: 'desk', watts: 9 } },
    { v: 1.5, doc: { called: 'desk' } },
  ])('refuses %j, which is no stored document', (stored) => {
    expect(() => fromStored(LAMP, 'lamp:1', stored)).toThrow('lamp:1 is damaged');
  });

  it('does not store what it could not read', () => {
    expect(() => toStored(LAMP, 'lamp:1', { name: 'desk', watts: Number.NaN })).toThrow(/lamp:1 .*watts/);
  });
});
