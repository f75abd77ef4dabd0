// The list of mutants that nobody could notice, each with the reason: they count neither as killed nor as alive.

import type { Mutant } from './mutations.ts';
import type { Source } from './sources.ts';

/** One entry of `equivalent.json`. It goes by the text of its line, so that it moves along with it. */
export interface Equivalent {
  readonly file: string;
  /** The line as it stands in the file, without the spaces around it. */
  readonly line: string;
  readonly before: string;
  readonly after: string;
  /** Which of several that are alike, in the order of the text, from 1; 1 where nothing is said. */
  readonly nth?: number;
  readonly reason: string;
}

/** More than this share of what was drawn may not be called equivalent. */
export const MAX_EQUIVALENT_RATIO = 0.05;

/**
 * The mutants that the entries name.
 * @throws Error with a line for each entry that names no mutant, or gives no reason
 */
export function findEquivalents(
  entries: readonly Equivalent[],
  mutants: readonly Mutant[],
  sources: readonly Source[],
): Set<Mutant> {
  const lines = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  const lineOf = ({ file, line }: Mutant) => lines.get(file)?.[line - 1]?.trim();
  const found = entries.map((entry) => {
    const alike = mutants.filter(
      (mutant) =>
        mutant.file === entry.file &&
        mutant.before === entry.before &&
        mutant.after === entry.after &&
        lineOf(mutant) === entry.line,
    );
    return { entry, mutant: alike[(entry.nth ?? 1) - 1] };
  });
  const problems = found.flatMap(({ entry, mutant }) => {
    const name = `${entry.file}: ${entry.line} (${entry.before} → ${entry.after})`;
    if (mutant === undefined) return [`${name} names no mutant any more: remove it or write it anew.`];
    return entry.reason.trim() === '' ? [`${name} has no reason.`] : [];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return new Set(found.flatMap(({ mutant }) => mutant ?? []));
}
