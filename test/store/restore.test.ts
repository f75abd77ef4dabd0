// Restores: all of a backup or nothing, refused with the line’s number where it is not in order.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claim } from '../../src/reading/apply-outcome.ts';
import { encodeLine } from '../../src/store/backup/line-format.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { NO_POSTGRES } from '../support/postgres.ts';
import {
  connect,
  createBackup,
  databases,
  documentsIn,
  folder,
  LATER,
  later,
  READING,
  storeErrorOf,
} from './backup-fixture.ts';

describe('a restore', () => {
  /** The file with these lines restored into a new store, which must refuse and stay empty. */
  async function refusal(text: string | Buffer): Promise<string> {
    const file = path.join(await folder(), 'b.jsonl');
    await writeFile(file, text);
    const target = await connect(await databases.SQLite());
    const message = await storeErrorOf(restoreBackup(target, file, { now: later }));
    expect(await target.query('SELECT key FROM keyv')).toEqual([]);
    expect(message).toMatch(/Nothing was restored/);
    return message.replace(file, 'FILE');
  }

  /** Lines sealed anew, as whoever means harm or well would. */
  function sealed(lines: readonly string[]): string {
    let sum = '';
    const all = lines.map((line) => {
      const { sum: _, ...fields } = JSON.parse(line);
      const next = encodeLine(sum, fields);
      sum = next.sum;
      return `${next.line}\n`;
    });
    return all.join('');
  }

  it('names the line at which a file was cut off, wherever that is', async () => {
    const { lines } = await createBackup();
    const text = `${lines.join('\n')}\n`;
    for (const length of [text.length - 1, text.length - 2, Math.floor(text.length / 2)]) {
      expect(await refusal(text.slice(0, length))).toMatch(/^FILE was cut off at line \d+/);
    }
    for (const count of [1, 2, lines.length - 1]) {
      const whole = `${lines.slice(0, count).join('\n')}\n`;
      expect(await refusal(whole)).toContain(`FILE was cut off at line ${count}`);
    }
    expect(await refusal('')).toContain('no backup of Cliffhanger');
  });

  it('names a line that is damaged, by a letter or a bit', async () => {
    const { lines } = await createBackup();
    for (const [index, line] of lines.entries()) {
      if (index === 0) continue;
      const at = Math.floor(line.length * 0.7);
      const other = line[at] === 'x' ? 'y' : 'x';
      const spoiled = lines.with(index, line.slice(0, at) + other + line.slice(at + 1));
      expect(await refusal(`${spoiled.join('\n')}\n`)).toBe(
        `Line ${index + 1} of FILE is damaged. Nothing was restored.`,
      );
    }
  });

  it('names where a line is missing, twice or in another place', async () => {
    const { lines } = await createBackup();
    const text = (some: readonly string[]) => `${some.join('\n')}\n`;
    expect(await refusal(text(lines.toSpliced(4, 1)))).toContain('Line 5 of FILE is damaged');
    expect(await refusal(text(lines.toSpliced(4, 0, lines[4] ?? '')))).toContain('Line 6 of FILE is damaged');
    // Sealed anew, too.
    expect(await refusal(sealed(lines.toSpliced(4, 0, lines[4] ?? '')))).toMatch(/Line 6 of FILE repeats/);
    expect(await refusal(sealed(lines.toSpliced(4, 1)))).toMatch(/needs|counts/);
    expect(await refusal(sealed([...lines, lines[3] ?? '']))).toContain('comes after the end');
    const unread = lines.filter((line) => !line.includes('"kind":"outbox"')).with(-1, '{"documents":14}');
    expect(await refusal(sealed(unread))).toMatch(
      /Line \d+ of FILE needs outbox:r1:1:2:x, which is not in the backup/,
    );
  });

  it('says which document is not one, and of what version a file is', async () => {
    const { lines } = await createBackup();
    const note = lines.findIndex((line) => line.includes('"kind":"note"'));
    const changed = (change: (line: string) => string) => sealed(lines.with(note, change(lines[note] ?? '')));
    expect(await refusal(changed((line) => line.replace('"value"', '"valve"')))).toMatch(
      new RegExp(`^Line ${note + 1} of FILE can't be used: note::a is not as it should be`),
    );
    expect(await refusal(changed((line) => line.replace('"kind":"note"', '"kind":"nota"')))).toMatch(/nota/);
    expect(await refusal(changed((line) => line.replace('"v":1', '"v":7')))).toMatch(/newer Cliffhanger/);
    const header = (lines[0] ?? '').replace('"format":1', '"format":2');
    expect(await refusal(sealed(lines.with(0, header)))).toMatch(/format 2.*reads format 1/);
  });

  it.each([
    ['JSON of something else', '{"name":"cliffhanger"}\n'],
    ['no JSON', 'My diary.\n'],
    ['a list', '[1,2]\n'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x0a])],
  ])('takes %s for no backup', async (_, text) => {
    expect(await refusal(text)).toContain('no backup of Cliffhanger');
  });

  it('refuses a store that holds something, unless it may replace it', async () => {
    const { file } = await createBackup();
    const database = await databases.SQLite();
    const documents = await documentsIn(database);
    await documents.update('note', 'mine', () => ({ write: { value: 'kept' }, result: null }));
    const target = await connect(database);
    expect(await storeErrorOf(restoreBackup(target, file, { now: later }))).toMatch(
      /holds 1 documents.*--replace/,
    );
    expect(await documents.get('note', 'mine')).toEqual({ value: 'kept' });
    await restoreBackup(target, file, { now: later, replace: true });
    expect(await documents.ids('note', '')).toEqual([':a']);
  });

  it.for(['SQLite', 'Postgres'] as const)(
    'refuses on %s while the bot posts, and not once it has died',
    async (kind, { skip }) => {
      skip(NO_POSTGRES && kind === 'Postgres');
      const { file } = await createBackup();
      const database = await databases[kind]();
      const documents = await documentsIn(database);
      const claimed = claim(READING, { installment: 'r1:1:2:x', index: 0 }, 'token', LATER - 20_000);
      await documents.update('reading', 'r1', () => ({ write: claimed ?? READING, result: null }));
      const target = await connect(database);
      const restore = (at: number) => restoreBackup(target, file, { now: () => at, replace: true });
      expect(await storeErrorOf(restore(LATER))).toMatch(/posting right now.*half a minute/);
      expect(await documents.get('reading', 'r1')).toEqual(claimed);
      expect(await restore(LATER + 10_000)).toMatchObject({ paused: 1 });
    },
  );

  it.for(['SQLite', 'Postgres'] as const)(
    'that fails half-way leaves %s as it was',
    async (kind, { skip }) => {
      skip(NO_POSTGRES && kind === 'Postgres');
      const { file } = await createBackup();
      const database = await databases[kind]();
      const documents = await documentsIn(database);
      await documents.update('note', 'mine', () => ({ write: { value: 'kept' }, result: null }));
      const target = await connect(database);
      const failing = () => {
        throw new Error('the plug was pulled');
      };
      const message = await storeErrorOf(
        restoreBackup(target, file, { now: later, replace: true, onWriteProgress: failing }),
      );
      expect(message).toContain('the store is as it was');
      expect(await documents.ids('note', '')).toEqual(['mine']);
      expect(await documents.ids('reading', '')).toEqual([]);
      await restoreBackup(target, file, { now: later, replace: true });
      expect(await documents.ids('reading', '')).toHaveLength(3);
    },
  );
});
