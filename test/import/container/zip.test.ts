// Zip archives: entries have to be as long as the directory says.

import { deflateSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { openZip } from '../../../src/import/container/zip.ts';
import { rawZip } from '../files/zip-fixtures.ts';

const TEXT = 'It was a dark night. '.repeat(20);

const archive = (size: number) =>
  openZip(rawZip([{ name: 'a.txt', content: deflateSync(strToU8(TEXT)), method: 8, size }]));

it('unpacks an entry that is as long as it says', () => {
  expect(new TextDecoder().decode(archive(TEXT.length).read('a.txt') ?? undefined)).toBe(TEXT);
});

it('refuses an entry that unpacks to less than it says: a part of it is lost', () => {
  expect(() => archive(TEXT.length + 1).read('a.txt')).toThrow('damaged');
});

it('refuses an entry that unpacks to more than it says', () => {
  expect(() => archive(TEXT.length - 1).read('a.txt')).toThrow('zip-bomb');
});
