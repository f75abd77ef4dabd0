// Finds environment variables that are nearly settings of ours: without a word they would do nothing.

import { editDistance } from './story/edit-distance.ts';

/** Variables of other programs that only look like ours. */
const OTHER_NAMES: ReadonlySet<string> = new Set(['BUILD_ID']);

/** Letters. Shorter names, such as PORT, are near too many others: they count only with an S more or less. */
const MIN_LONG_NAME = 8;
/** Letters from which on a name may be off by two. */
const MIN_VERY_LONG_NAME = 10;

/**
 * A line for each variable that is set, is none of `names`, and is nearly one of those that are not set. A misspelt
 * DATABASE_URL would else begin with an empty database.
 */
export function findMisspeltSettings(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): string[] {
  const isSet = (name: string) => Boolean(environment[name]?.trim());
  const unset = names.filter((name) => !isSet(name));
  return Object.keys(environment).flatMap((name) => {
    if (names.includes(name) || OTHER_NAMES.has(name) || !isSet(name)) return [];
    const meant = unset.find((each) => isNearly(name.toUpperCase().replaceAll('-', '_'), each));
    return meant === undefined ? [] : [`${name} is not a setting: did you mean ${meant}?`];
  });
}

function isNearly(name: string, ours: string): boolean {
  if (ours.length < MIN_LONG_NAME) return name === `${ours}S` || `${name}S` === ours;
  const allowed = ours.length >= MIN_VERY_LONG_NAME ? 2 : 1;
  return editDistance(name, ours, allowed) <= allowed;
}
