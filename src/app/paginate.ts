// A page of a long list.

export interface Page<T> {
  readonly rows: readonly T[];
  /** From 1; the nearest there is to the one that was wanted. */
  readonly page: number;
  readonly pages: number;
}

/** Page `wanted` (from 1) of a list that shows `size` at a time; of an empty list there is one page, with nothing on it. */
export function paginate<T>(all: readonly T[], requested: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, requested), pages);
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}
