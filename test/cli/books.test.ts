// `cli backup`, `restore` and `story import` as they are typed.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from './run-cli.ts';

describe('backup and restore', () => {
  it('move everything from one place to another, and take nothing away unasked', async () => {
    const [from, to, files] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
    const file = join(files, 'backup.jsonl');
    await runCli(['story', 'reload'], { DATA_DIR: from });
    const backup = await runCli(['backup', file], { DATA_DIR: from });
    expect(backup).toMatchObject({ code: 0, error: '' });
    expect(backup.out).toMatch(/^15 documents are in .*backup\.jsonl, as they stood at 2\d{3}-/);
    const restored = await runCli(['restore', file, '--json'], { DATA_DIR: to });
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({ file, documents: 15, paused: 0 });
    const refused = await runCli(['restore', file], { DATA_DIR: to });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.error).toMatch(/15 documents already.*--replace/);
  });
});

describe('story import', () => {
  const BOOK = [
    'The Pier',
    'By Ann Example',
    'CHAPTER 1. Rain',
    'It rained on the pier. '.repeat(20),
    'CHAPTER 2. Dust',
    'Then dust. '.repeat(40),
  ];
  const book = async (paragraphs = BOOK) => {
    const file = join(await temporaryFolder(), 'pier.txt');
    await writeFile(file, paragraphs.join('\n\n'));
    return file;
  };

  it('stores a book for a server, lists it, replaces it, and takes it out', async () => {
    const environment = { DATA_DIR: await temporaryFolder() };
    const server = '123456789012345678';
    const words = ['--rating', 'teen', '--language', 'en-gb', '--author', 'Us', '--server', server, '--json'];
    const { code, out } = await runCli(['story', 'import', await book(), ...words], environment);
    expect(code).toBe(0);
    const added = JSON.parse(out);
    expect(added).toMatchObject({ kind: 'added', title: 'The Pier', author: 'Us', chapters: 2, scenes: 2 });
    expect(added).toMatchObject({ server, rating: 'teen', language: 'en-GB', format: 'text' });

    const longer = await book([...BOOK, 'CHAPTER 3. Snow', 'Snow fell. '.repeat(40)]);
    const replace = ['story', 'import', longer, '--replaces', added.id, '--json'];
    const elsewhere = await runCli(replace, environment);
    expect(elsewhere).toMatchObject({ code: 2, out: '' });
    expect(elsewhere.error).toContain(`There is no imported story ${added.id}`);
    const revised = JSON.parse((await runCli([...replace, '--server', server], environment)).out);
    expect(revised).toMatchObject({ kind: 'revised', id: added.id, scenes: 3, rating: 'teen', author: 'Us' });

    const list = await runCli(['story', 'list'], environment);
    expect(list.out).toContain(`${added.id}: The Pier by Us, 3 scenes, imported for ${server}`);
    const arguments_ = ['story', 'lookup', added.id, 'rained', '--at', '1', '--json'];
    expect(JSON.parse((await runCli(arguments_, environment)).out)).toHaveProperty('passages.0.scene', 1);
    const removed = await runCli(['story', 'remove', added.id, '--server', server], environment);
    expect(removed).toMatchObject({ code: 0, out: `${added.id}: removed\n` });
  });

  it.each([
    [['nowhere.txt'], 'There is no file nowhere.txt'],
    [['BOOK', '--rating', 'loud'], '--rating must be one of everyone, teen'],
    [['BOOK', '--server', 'mine'], '--server must be a server id'],
  ])('refuses %j in one line', async (words, why) => {
    const file = await book();
    const typed = words.map((word) => (word === 'BOOK' ? file : word));
    const { code, out, error } = await runCli(['story', 'import', ...typed], {
      DATA_DIR: await temporaryFolder(),
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(why);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
