// Every language's catalog: the same messages with the same arguments as the English one, whole in their own grammar.

import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registrationPayload } from '../../src/discord/command-texts.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { de } from '../../src/discord/strings/de/index.ts';
import { en } from '../../src/discord/strings/en/index.ts';
import { es } from '../../src/discord/strings/es/index.ts';
import { fr } from '../../src/discord/strings/fr/index.ts';
import { ja } from '../../src/discord/strings/ja/index.ts';
import { ptBR } from '../../src/discord/strings/pt-BR/index.ts';
import { LANGUAGES, type Language } from '../../src/ports/languages.ts';
import { checkCommandList } from '../../src/sandbox/limits/commands.ts';

const CATALOGS: Record<Language, object> = { en, de, fr, es, 'pt-BR': ptBR, ja };

/** Every message by its path: `reading.next_post.at`. */
function messagesOf(catalog: object, path = ''): [string, string][] {
  return Object.entries(catalog).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as [string, string]] : messagesOf(value as object, at);
  });
}

const messagesIn = (language: Language): ReadonlyMap<string, string> =>
  new Map(messagesOf(CATALOGS[language]));
const ENGLISH = messagesIn('en');

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Of each argument, what it has to be: a word of a select, a number of a plural, or anything. */
function argumentsOf(ast: Ast, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  for (const part of ast) {
    const element = part as unknown as {
      value: string;
      options?: Record<string, { value: Ast }>;
      pluralType?: string;
    };
    // 0 is text, 7 the number of a plural.
    if (part.type === 0 || part.type === 7) continue;
    const kinds = found.get(element.value) ?? new Set<string>();
    found.set(element.value, kinds);
    if (part.type === 5)
      kinds.add(
        `select ${Object.keys(element.options ?? {})
          .sort()
          .join()}`,
      );
    for (const option of Object.values(element.options ?? {})) argumentsOf(option.value, found);
  }
  return found;
}

const parse = (message: string, language: Language) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

/** The plurals of a message, each by its choices. */
function pluralsOf(ast: Ast): string[][] {
  return ast.flatMap((part) => {
    const { options = {} } = part as unknown as { options?: Record<string, { value: Ast }> };
    const inner = Object.values(options).flatMap((option) => pluralsOf(option.value));
    return part.type === 6 ? [Object.keys(options), ...inner] : inner;
  });
}

const knownCommands = new Set(
  [...commands.values()].flatMap(({ data, implementation }) => [
    data.name,
    ...(Array.isArray(implementation) ? implementation.map((each) => `${data.name} ${each.data.name}`) : []),
  ]),
);

describe.each(LANGUAGES)('the catalog in %s', (language) => {
  const messages = messagesIn(language);

  it('has every message of the English one, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    expect([...messages].filter(([, message]) => message.trim() === '').map(([path]) => path)).toEqual([]);
  });

  it('has their arguments, with the same choices', () => {
    const wrong = [...messages].flatMap(([path, message]) => {
      const english = argumentsOf(parse(ENGLISH.get(path) ?? '', 'en'));
      const own = argumentsOf(parse(message, language));
      const shown = (each: Map<string, Set<string>>) =>
        [...each].map(([name, kinds]) => `${name} ${[...kinds].join()}`).sort();
      return JSON.stringify(shown(own)) === JSON.stringify(shown(english)) ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });

  it('says one thing and several as the language does', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = [...messages].flatMap(([path, message]) =>
      pluralsOf(parse(message, language)).flatMap((choices) => {
        const isWhole = choices.includes('other');
        const tellsOne =
          !pluralCategories.includes('one') ||
          choices.some((choice) => choice === 'one' || choice === '=1' || choice === '=0' || choice === '=2');
        const isKnown = choices.every(
          (choice) => choice.startsWith('=') || ['one', 'two', 'few', 'other'].includes(choice),
        );
        return isWhole && tellsOne && isKnown ? [] : [`${path}: ${choices.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps plain what is plain in English', () => {
    const wrong = [...messages].filter(
      ([path, message]) => !ENGLISH.get(path)?.includes('{') && /[{}]|''/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  it('names no command that is not there', () => {
    const wrong = [...messages].flatMap(([path, message]) =>
      [...message.matchAll(/`\/([a-z-]+(?: [a-z-]+)?)/g)].flatMap(([, name = '']) =>
        knownCommands.has(name) ? [] : [`${path}: /${name}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names the same commands as the English one', () => {
    const named = (message = '') => [...new Set(message.match(/`\/[a-z -]+/g) ?? [])].sort();
    const wrong = [...messages].filter(
      ([path, message]) => String(named(message)) !== String(named(ENGLISH.get(path))),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps to what Discord takes of forms and choices', () => {
    const tooLong = [...messages].filter(([path, message]) => {
      const plain = message.replace(/\{[^{}]*\}/g, '0000');
      if (/form\.(title|label|start_title)$|rename_title|rename_label/.test(path)) {
        return plain.length > LIMITS.modalTitleChars;
      }
      return /form\.\w*hint$|rename_hint/.test(path) && plain.length > 100;
    });
    expect(tooLong).toEqual([]);
  });
});

it('is told to Discord with every command, within its limits', () => {
  const payloads = [...commands.values()].map(registrationPayload);
  expect(() => checkCommandList(payloads as never)).not.toThrow();
  const locales = JSON.stringify(payloads).match(/"(?:de|fr|ja|pt-BR|es-ES|es-419|en-US|en-GB)":/g);
  expect(new Set(locales).size).toBe(8);
});
