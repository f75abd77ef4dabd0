// The error for files that can't be imported.

import type { ImportProblem, PlainImportProblem } from './import-problem.ts';

/** Says which problem it is; what people are told of it stands in the catalogs. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem | PlainImportProblem, options?: ErrorOptions) {
    const given = typeof problem === 'string' ? { kind: problem } : problem;
    const { kind, ...details } = given;
    super([kind, ...Object.values(details)].join(' '), options);
    this.problem = given;
  }
}
