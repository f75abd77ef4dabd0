// How imports are worded: why a file can't be read, and what is odd about one that was.

import type { ImportProblem, ImportWarning } from '../../ports/importer.ts';
import type { Say } from './message.ts';
import type { Catalog } from './wording.ts';

export function importStrings({
  catalog: { imports },
  say,
}: {
  readonly catalog: Pick<Catalog, 'imports'>;
  readonly say: Say;
}) {
  return {
    problem: ({ kind, ...details }: ImportProblem): string =>
      say(imports.problem[kind] as string, details as never),
    warning: (warning: ImportWarning): string => {
      const { kind, ...details } = warning;
      const key = warning.kind === 'left-out' ? (`left-out-${warning.place}` as const) : warning.kind;
      return say(imports.warning[key] as string, details as never);
    },
  };
}
