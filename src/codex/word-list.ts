// Lists of words, written as they are read: apart by white space.

/** The words of a list, as a set. `_` stands for the space within an entry. */
export function wordList(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) =>
      line
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => word.replaceAll('_', ' ')),
    ),
  );
}
