// The kinds of fields that the YAML of a story is made of. All scalars come as strings: `1984` and `yes` are titles too.

import { z } from 'zod';

/** YAML's ways to leave a value out, once everything is a string. */
const isBlank = (value: unknown) => typeof value === 'string' && /^(?:|~|null)$/.test(value.trim());

/** On one line, as a folded YAML text is meant. */
const collapseWhitespace = (value: unknown) =>
  typeof value === 'string'
    ? value
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : value;

const blankToUndefined = (value: unknown) => (isBlank(value) ? undefined : value);

/** A text of 1 to `longest` characters. */
export const text = (maxChars: number) => z.preprocess(collapseWhitespace, z.string().min(1).max(maxChars));

/** The same, or null where it is left out or blank. */
export const optionalText = (longest: number) =>
  z.preprocess(
    (value) => blankToUndefined(collapseWhitespace(value)),
    z.string().max(longest).nullable().default(null),
  );

/** One of several words, or null where it is left out or blank. */
export const optionalEnum = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.preprocess(
    (value) => blankToUndefined(collapseWhitespace(value)),
    z.enum(words).nullable().default(null),
  );

/** A list, none where it is left out or blank. */
export const list = <T extends z.ZodType>(item: T, maxItems: number) =>
  z.preprocess((value) => blankToUndefined(value) ?? [], z.array(item).max(maxItems));

/**
 * Keys and values, no others. The message of an unknown key is the list of known ones, parted by spaces,
 * for `checkYaml` to say which was meant.
 */
export const objectOf = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
