// How a plain text is set: where its lines break, and what parts its paragraphs.

/** Lines without a blank one between them. */
export interface LineGroup {
  readonly lines: readonly string[];
  /** Blank lines before it. */
  readonly gap: number;
}

export interface Layout {
  /** Lines are broken at a width; else each line is a paragraph. */
  readonly wrapped: boolean;
  /** The width of a full line, in characters. */
  readonly width: number;
  /** Blank lines between two paragraphs, as a rule; 0 where none parts them. */
  readonly gap: number;
  /** Paragraphs begin with a few spaces, and no blank line parts them. */
  readonly indented: boolean;
}

/** Longer lines are paragraphs, not lines of a page. */
const MAX_WRAPPED_LINE_CHARS = 110;
/** The share of long lines that may stand in a wrapped text: a table, an address. */
const MAX_LONG_LINE_RATIO = 0.04;
/** Lines in a group, on average, where blank lines do not part paragraphs. */
const MIN_UNSEPARATED_LINES = 12;

export function groupLines(lines: readonly string[]): LineGroup[] {
  const groups: LineGroup[] = [];
  let gap = 0;
  let open: string[] = [];
  const close = () => {
    if (open.length === 0) return;
    groups.push({ lines: open, gap });
    open = [];
    gap = 0;
  };
  for (const line of lines) {
    if (line.trim() === '') {
      close();
      gap += 1;
    } else open.push(line);
  }
  close();
  return groups;
}

export function detectLayout(groups: readonly LineGroup[]): Layout {
  const lengths = groups.flatMap(({ lines }) => lines.map((line) => line.length)).sort((a, b) => a - b);
  const long = lengths.filter((length) => length > MAX_WRAPPED_LINE_CHARS).length;
  const wrapped =
    long <= lengths.length * MAX_LONG_LINE_RATIO && groups.some(({ lines }) => lines.length > 2);
  const broken = groups
    .filter(({ lines }) => lines.length > 2)
    .flatMap(({ lines }) => lines.slice(0, -1).map((line) => line.length))
    .sort((a, b) => a - b);
  const width = broken[Math.floor(broken.length * 0.9)] ?? 72;
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const starts = groups.flatMap(({ lines }) =>
    lines.filter((line, at) => at > 0 && startsIndented(line, lines[at + 1])),
  );
  const indented = wrapped && count > groups.length * MIN_UNSEPARATED_LINES && starts.length > groups.length;
  return { wrapped, width, gap: indented ? 0 : usualGap(groups, wrapped), indented };
}

/** A line set in by a few spaces, before one that is not. */
export const startsIndented = (line: string, next: string | undefined) =>
  /^ {1,8}\S/.test(line) && (next === undefined || /^\S/.test(next) || /^ {1,8}\S/.test(next));

function usualGap(groups: readonly LineGroup[], wrapped: boolean): number {
  const between = groups.slice(1).map(({ gap }) => gap);
  // Where each line is a paragraph and most have no blank line before them.
  const tight = groups.reduce((sum, { lines }) => sum + lines.length - 1, 0);
  if (!wrapped && tight > between.length * 2) return 0;
  const counts = new Map<number, number>();
  for (const gap of between) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** The lines of a paragraph as one: a word broken at its hyphen, and a dash at a line's end, take no space. */
export function unwrap(lines: readonly string[]): string {
  const pieces: string[] = [];
  let before = '';
  for (const line of lines) {
    const next = line.trim().replace(/\s+/g, ' ');
    if (before !== '' && !joinsWithoutSpace(before, next)) pieces.push(' ');
    pieces.push(next);
    before = next;
  }
  return pieces.join('');
}

function joinsWithoutSpace(line: string, next: string): boolean {
  const text = line.slice(-4);
  if (/\S(?:--|—)$/.test(text)) return true;
  // “Two- and threefold” is no broken word.
  return (
    /\p{L}-$/u.test(text) && !/\s-$/.test(text) && /^\p{L}/u.test(next) && !/^(?:and|or|und|to)\b/.test(next)
  );
}
