// What `story inspect --explain` says of each block of a file that is not in the story: the rule, the place, the length.

import { EXCLUSION_RULES } from '../import/exclusion-rules.ts';
import type { ExcludedBlock } from '../import/imported.ts';
import { plural } from './plural.ts';

export interface ExcludedRow extends ExcludedBlock {
  /** The rule in a few words. */
  readonly why: string;
}

export const excludedRows = (blocks: readonly ExcludedBlock[]): ExcludedRow[] =>
  blocks.map(({ rule, block, words, start }) => ({ rule, why: EXCLUSION_RULES[rule], block, words, start }));

/** A line for each; what never became a block of the file has no number. */
export function excludedLines(rows: readonly ExcludedRow[]): string[] {
  if (rows.length === 0) return ['Nothing was left out.'];
  return [
    'Left out, block by block:',
    ...rows.map(({ rule, why, block, words, start }) => {
      const place = block === null ? 'skipped while reading' : `block ${block}`;
      return `  ${place}, ${plural(words, 'word')}, ${rule} (${why}): ${start}`;
    }),
  ];
}
