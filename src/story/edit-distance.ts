// How far a typed word is from a name.

/** How many slips are forgiven in a word or name of so many characters: as Elasticsearch's fuzziness AUTO, and 3 in long ones. */
export function fuzziness(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** Scratch space, overwritten by every call: thousands of calls answer one query. Texts longer than it are far from all. */
const SCRATCH_ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(256),
  new Uint8Array(256),
  new Uint8Array(256),
];

/**
 * Insertions, deletions, substitutions and swaps of neighbours (Damerau and Levenshtein, optimal string
 * alignment, over UTF-16 code units) that turn `typed` into `name`, or, with `prefix`, into some beginning
 * of it. Anything above `max` comes out as Infinity.
 */
export function editDistance(typed: string, name: string, max: number, prefix = false): number {
  if (typed.length - name.length > max) return Number.POSITIVE_INFINITY;
  if (!prefix && name.length - typed.length > max) return Number.POSITIVE_INFINITY;
  const width = Math.min(name.length, typed.length + max);
  const far = max + 1;
  let [earlier, above, row] = SCRATCH_ROWS;
  if (width >= row.length) return Number.POSITIVE_INFINITY;
  for (let column = 0; column <= width; column++) row[column] = Math.min(column, far);
  for (let i = 1; i <= typed.length; i++) {
    [earlier, above, row] = [above, row, earlier];
    // A swap reaches back two rows, but what it reaches is no lower than the row between, less one.
    if (fillRow(typed, name, i, max, width, earlier, above, row) > max) return Number.POSITIVE_INFINITY;
  }
  const ends = prefix ? row.subarray(Math.max(0, typed.length - max), width + 1) : [row[width] ?? far];
  const distance = Math.min(...ends);
  return distance <= max ? distance : Number.POSITIVE_INFINITY;
}

/** Row `i` of the table, by the two above it, and the least of it. Cells more than `max` off the diagonal can't count. */
function fillRow(
  typed: string,
  name: string,
  i: number,
  max: number,
  width: number,
  earlier: Uint8Array,
  above: Uint8Array,
  row: Uint8Array,
): number {
  const far = max + 1;
  const from = Math.max(1, i - max);
  const to = Math.min(width, i + max);
  let least = from === 1 ? Math.min(i, far) : far;
  row[from - 1] = least;
  const letter = typed.charCodeAt(i - 1);
  const before = typed.charCodeAt(i - 2);
  for (let j = from; j <= to; j++) {
    const other = name.charCodeAt(j - 1);
    let cost = (above[j - 1] ?? far) + (letter === other ? 0 : 1);
    cost = Math.min(cost, (above[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
    // Outside the texts there is no character that would equal one of them.
    if (j > 1 && before === other && letter === name.charCodeAt(j - 2))
      cost = Math.min(cost, (earlier[j - 2] ?? far) + 1);
    row[j] = cost;
    if (cost < least) least = cost;
  }
  if (to < width) row[to + 1] = far;
  return least;
}

/** Which characters a text holds, as 32 bits: tells at once that two texts are far apart. */
export function characterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
}

/** False where so many slips can't account for the characters of `typed` that `name` lacks. */
export function masksAllowDistance(typed: number, name: number, max: number): boolean {
  let missing = typed & ~name;
  for (let edits = 0; missing !== 0; edits++) {
    if (edits === max) return false;
    missing &= missing - 1;
  }
  return true;
}
