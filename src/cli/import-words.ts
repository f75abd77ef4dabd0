// What an import says, in the English of the catalogs.

import { imports } from '../discord/strings/en/imports.ts';
import { importStrings } from '../discord/strings/imports.ts';
import { createSay } from '../discord/strings/message.ts';
import type { ImportError } from '../import/import-error.ts';
import type { ImportWarning } from '../import/import-problem.ts';

/** Without the other catalogs, which bring discord.js along. */
const strings = importStrings({ catalog: { imports }, say: createSay('en') });

export const problemInWords = ({ problem }: ImportError): string => strings.problem(problem);

/** An earlier version kept warnings as English sentences. */
export function warningsInWords(warnings: readonly (ImportWarning | string)[]): string[] {
  return warnings.map((each) => (typeof each === 'string' ? each : strings.warning(each)));
}
