// The page's own words: every language has all of them, in itself, and the page holds no others.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/ports/languages.ts';
import { projectRoot } from '../../../src/project-root.ts';
import { localizeCommands } from '../../../src/sandbox/page/client/localize-commands.ts';
import { RefusedError, UploadError } from '../../../src/sandbox/page/client/rest.ts';
import { NotAnsweringError } from '../../../src/sandbox/page/client/session.ts';
import { en } from '../../../src/sandbox/page/strings/en.ts';
import { PAGE_LANGUAGES, pageLanguage } from '../../../src/sandbox/page/strings/page-language.ts';
import type { PageStrings } from '../../../src/sandbox/page/strings/page-strings.ts';
import { problemText } from '../../../src/sandbox/page/strings/problem-text.ts';

type Key = keyof PageStrings;
const KEYS = Object.keys(en) as Key[];

/** What each word says, whatever it is given. */
function spoken(strings: PageStrings, key: Key): string {
  const words = strings[key];
  if (typeof words === 'string') return words;
  return (words as (...given: readonly (string | number)[]) => string)('〈1〉', '〈2〉', '〈3〉');
}

it('are in the languages of the bot', () => {
  expect(PAGE_LANGUAGES.map(({ code }) => code).toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(PAGE_LANGUAGES)('$code', ({ code, strings }) => {
  it('has every word, with everything that is put into it', () => {
    expect(Object.keys(strings)).toEqual(KEYS);
    for (const key of KEYS) {
      const places = (words: string) => [...new Set(words.match(/〈\d〉/g))].toSorted();
      expect([key, places(spoken(strings, key))]).toEqual([key, places(spoken(en, key))]);
      expect(spoken(strings, key).trim()).not.toBe('');
    }
  });

  it('says it in its own words', () => {
    if (code === 'en') return;
    // Short words may be the same by chance, such as “Bot” and “Threads in …”.
    const same = KEYS.filter(
      (key) => spoken(strings, key) === spoken(en, key) && spoken(en, key).length > 14,
    );
    expect(same).toEqual([]);
  });

  it('names commands and places as they are', () => {
    const named = (words: string) =>
      words.match(/\/[a-z]+(?: [a-z]+)?|#book-club|One Last Goodbye|Illyria/g) ?? [];
    for (const key of ['start_words', 'read_words', 'ask_words', 'drop_book'] as const)
      for (const name of [
        '/story start',
        '/read',
        '/lookup',
        '/library add',
        '#book-club',
        'One Last Goodbye',
        'Illyria',
      ])
        expect([key, name, strings[key].includes(name)]).toEqual([key, name, en[key].includes(name)]);
    expect(named(strings.start_words).length).toBeGreaterThan(1);
  });

  it('sets its spaces as it does', () => {
    const french = KEYS.filter((key) => / [:;?%»]|« /.test(spoken(strings, key)));
    expect(code === 'fr' ? french : []).toEqual([]);
  });

  it('explains what was refused', () => {
    expect(problemText(new RefusedError(50013, 'Missing Permissions'), strings)).toBe(strings.no_permission);
    expect(problemText(new RefusedError(0, ''), strings)).toBe(strings.refused);
    expect(problemText(new UploadError('a.txt'), strings)).toBe(strings.not_uploaded('a.txt'));
    expect(problemText(new NotAnsweringError(500), strings)).toBe(strings.not_answering(500));
    expect(problemText(new TypeError('Failed to fetch'), strings)).toBe(strings.something_wrong);
  });
});

it.each([
  { chosen: null, preferred: ['de-AT', 'en'], code: 'de', locale: 'de-AT', discordLocale: 'de' },
  { chosen: null, preferred: ['en-GB'], code: 'en', locale: 'en-GB', discordLocale: 'en-GB' },
  { chosen: null, preferred: ['it', 'pt-PT', 'en'], code: 'pt-BR', locale: 'pt-PT', discordLocale: 'pt-BR' },
  { chosen: null, preferred: ['es-MX'], code: 'es', locale: 'es-MX', discordLocale: 'es-419' },
  { chosen: null, preferred: ['it'], code: 'en', locale: 'en', discordLocale: 'en-US' },
  { chosen: 'ja', preferred: ['de'], code: 'ja', locale: 'ja', discordLocale: 'ja' },
  { chosen: 'xx', preferred: ['fr'], code: 'fr', locale: 'fr', discordLocale: 'fr' },
])('chooses $code for $chosen and $preferred', ({ chosen, preferred, ...expected }) => {
  expect(pageLanguage(chosen, preferred)).toMatchObject(expected);
});

it('describes commands, options and choices in a language, and keeps their names', () => {
  const described = (name: string) => ({
    name,
    description: name,
    description_localizations: { de: `${name}!` },
  });
  const [command] = localizeCommands(
    [
      {
        ...{ id: '1', type: 1, version: '1', default_member_permissions: null },
        ...described('story'),
        options: [
          {
            ...described('start'),
            type: 1,
            options: [
              {
                ...described('days'),
                type: 3,
                choices: [
                  { name: 'daily', value: 'd', name_localizations: { de: 'täglich' } },
                  { name: 'never', value: 'n' },
                ],
              },
            ],
          },
        ],
      },
    ],
    'de',
  );
  const days = command?.options?.[0]?.options?.[0];
  expect([command?.name, command?.description, days?.description]).toEqual(['story', 'story!', 'days!']);
  expect(days?.choices?.map(({ name }) => name)).toEqual(['täglich', 'never']);
});

it('stand nowhere else on the page', () => {
  const folder = join(projectRoot, 'src/sandbox/page');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(strings|static)/.test(file),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^ *(\/\/|\/?\*).*$/gm, '');
    const drawn = text.match(/>[^<>`={}()]*[a-z]{2,}[^<>`={}()]*<\//g) ?? [];
    const attributes = text.match(/(?:aria-label|title|placeholder|alt)="[^"$]*[a-z]{2,}[^"]*"/g) ?? [];
    const sentences = text.match(/['`][A-Z][a-z’]+ [^'`]*['`]/g) ?? [];
    return [...drawn, ...attributes, ...sentences].map((each) => `${file}: ${each}`);
  });
  expect(files.length).toBeGreaterThan(20);
  // The bot is called so everywhere; a program reads the names of what it throws.
  const allowed =
    /Cliffhanger|could not be uploaded|does not answer|Sandbox page|One Last Goodbye|Charter|Source Serif/;
  expect(found.filter((each) => !allowed.test(each))).toEqual([]);
});
