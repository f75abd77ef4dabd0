// How widely a property or a table is tried: in full in the long suite, a little in `npm test`.

const isLong = process.env.SUITE === 'long';

/** How often a property is tried: `all` in the long suite, else `quick`, a tenth of it if not given. */
export function runs(all: number, quick = Math.ceil(all / 10)): number {
  return isLong ? all : Math.min(all, quick);
}

/** The rows of a table: all in the long suite, else `quick` of them, spread over the whole of it. */
export function rows<T>(all: readonly T[], quick: number): readonly T[] {
  if (isLong || quick >= all.length) return all;
  return Array.from({ length: quick }, (_, index) => all[Math.floor((index * all.length) / quick)] as T);
}
