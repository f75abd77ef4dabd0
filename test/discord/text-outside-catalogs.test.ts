// Text that is shown in Discord stands in the catalogs: none in commands, nor in what renders answers.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDERS = ['commands', 'src/discord/render', 'src/app'];
/** A command's name in the menu of messages is its English one. */
const KNOWN = new Set(['Who is this?']);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

/** Literals with the look of a sentence: two words, the first with a capital letter. Not in comments, errors or the log. */
function sentencesIn(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)|Error\(|import |StoreError/.test(line))
    .flatMap((line) => [...line.matchAll(/'([^'\\]*)'|"([^"\\]*)"|`([^`\\]*)`/g)])
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((text) => /^(?:\*\*|-# |### )?\p{Lu}\p{Ll}*['’]?\p{Ll}* \p{Ll}/u.test(text));
}

it('finds text that is shown in Discord outside the catalogs', () => {
  expect(sentencesIn("return [text('Nothing is out yet.')];")).toEqual(['Nothing is out yet.']);
  const found = FOLDERS.flatMap(sourcesIn).flatMap((file) =>
    sentencesIn(readFileSync(file, 'utf8'))
      .filter((text) => !KNOWN.has(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('finds a description of a command or an option outside the catalogs', () => {
  const described = sourcesIn('commands').filter((file) =>
    /^\s*description:/m.test(readFileSync(file, 'utf8')),
  );
  expect(described).toEqual([]);
});
