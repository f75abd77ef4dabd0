// Files that commands typed at the demo's prompt attach.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { parseCommand } from '../../src/demo/typed/parse-command.ts';

const definitions = [
  {
    name: 'add',
    options: [{ name: 'file', description: 'The book', type: Type.Attachment, required: true }],
  },
];

it('a command with an attachment option takes the file of that path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cliffhanger-attached-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'book.txt'), 'Once upon a time.');
  expect(parseCommand(`/add file:${folder}/book.txt`, definitions).options).toEqual({
    file: { filename: 'book.txt', content: Buffer.from('Once upon a time.') },
  });
});

it('a command with an attachment option refuses a path without a file, and names it', () => {
  expect(() => parseCommand('/add file:/nowhere/book.txt', definitions)).toThrow(
    'There is no file /nowhere/book.txt that can be read.',
  );
});
