// What is wrong with a story folder, said to whoever writes it.

export interface ContentProblem {
  /** Relative to the story's folder, with slashes; '.' is the folder itself. */
  readonly file: string;
  /** From 1; null where it is the whole file. */
  readonly line: number | null;
  /** One or two sentences: what is wrong, then what to do. */
  readonly message: string;
  /** A story with an error is not loaded; a warning is only told. */
  readonly severity: 'error' | 'warning';
}

/** Collects the problems of one folder, so that all of them come at once. */
export class ContentProblems {
  readonly #found: ContentProblem[] = [];

  error(file: string, line: number | null, message: string): void {
    this.#add({ file, line, message, severity: 'error' });
  }

  warning(file: string, line: number | null, message: string): void {
    this.#add({ file, line, message, severity: 'warning' });
  }

  /** One mistake may be met several times: a scene that is not there, by each name that relies on it. */
  #add(problem: ContentProblem): void {
    const { file, line, message } = problem;
    const known = this.#found.some(
      (one) => one.file === file && one.line === line && one.message === message,
    );
    if (!known) this.#found.push(problem);
  }

  get hasErrors(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }

  /** By file, then by line. */
  get all(): ContentProblem[] {
    return this.#found.toSorted(
      (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
    );
  }
}
