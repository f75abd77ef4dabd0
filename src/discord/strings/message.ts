// Messages in ICU MessageFormat: their arguments as types, read from the message itself, and what says them.

import { IntlMessageFormat } from 'intl-messageformat';

/** What an argument may be: of a plural a number, of a select a word; else what stands there as it is. */
type Argument = string | number | boolean;

/**
 * The names of a message's arguments. It is read brace by brace: one opens an argument within text, and text within a
 * plural or a select, of which `Open` holds those that are not closed yet, the innermost first.
 */
type ArgumentNames<
  M extends string,
  Open extends readonly Context[] = [],
  Names = never,
> = M extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Between}`
    ? ArgumentNames<`${Between}{${After}`, Closed<Open>, Names>
    : Open extends readonly ['choice', ...unknown[]]
      ? ArgumentNames<After, ['text', ...Open], Names>
      : After extends `${infer Inside}}${infer Rest}`
        ? Inside extends `${infer Name}, ${infer Kind}`
          ? Kind extends `${'plural' | 'select' | 'selectordinal'}, ${string}`
            ? ArgumentNames<AfterKind<After, Name>, ['choice', ...Open], Names | Name>
            : ArgumentNames<Rest, Open, Names | Name>
          : ArgumentNames<Rest, Open, Names | Inside>
        : never
  : Names;

type Context = 'text' | 'choice';

/** The choices of a plural or a select. */
type AfterKind<M extends string, Name extends string> = M extends `${Name}, plural, ${infer Choices}`
  ? Choices
  : M extends `${Name}, select, ${infer Choices}`
    ? Choices
    : M extends `${Name}, selectordinal, ${infer Choices}`
      ? Choices
      : never;

type Closed<Open extends readonly Context[]> = Open extends readonly [
  unknown,
  ...infer Rest extends readonly Context[],
]
  ? Rest
  : [];

/** What a message has to be given. */
export type Arguments<M extends string> = { readonly [Name in ArgumentNames<M>]: Argument };

/** Says a message of the catalog with its arguments. */
export type Say = <const M extends string>(message: M, values: Arguments<M>) => string;

/** A `Say` for one language, by its BCP 47 tag. Each message is parsed when it is first said. */
export function createSay(locale: string): Say {
  const formats = new Map<string, IntlMessageFormat>();
  const formatters = cachedFormatters();
  return (message, values) => {
    let format = formats.get(message);
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true, formatters });
      formats.set(message, format);
    }
    return String(format.format(values as Record<string, Argument>));
  };
}

/** Of Intl's formatters, which are slow to make, one for each use in all messages of a language. */
function cachedFormatters() {
  const cached = new Map<string, unknown>();
  const once =
    <T, O>(make: new (locales?: string | string[], options?: O) => T) =>
    (locales?: string | string[], options?: O): T => {
      const key = `${make.name} ${JSON.stringify(options)}`;
      const formatter = (cached.get(key) as T | undefined) ?? new make(locales, options);
      cached.set(key, formatter);
      return formatter;
    };
  return {
    getNumberFormat: once(Intl.NumberFormat),
    getDateTimeFormat: once(Intl.DateTimeFormat),
    getPluralRules: once(Intl.PluralRules),
  };
}

/** The messages of a part of the catalog that need no arguments. */
export type Plain<T> = {
  readonly [K in keyof T as T[K] extends `${string}{${string}` ? never : K]: T[K] extends string
    ? string
    : Plain<T[K]>;
};

/** Only those messages that stand as they are. */
export function plain<T extends object>(messages: T): Plain<T> {
  const kept = Object.entries(messages).flatMap(([key, message]): [string, unknown][] => {
    if (typeof message !== 'string') return [[key, plain(message as object)]];
    return message.includes('{') ? [] : [[key, message]];
  });
  return Object.fromEntries(kept) as Plain<T>;
}
