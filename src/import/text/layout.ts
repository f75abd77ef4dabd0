// Detects the layout of a plain text: whether its lines are wrapped, and how its paragraphs are separated.

/** Consecutive lines without a blank line between them. */
export interface LineGroup {
  readonly lines: readonly string[];
  /** Blank lines before it. */
  readonly gap: number;
}

export interface Layout {
  /** Whether lines are wrapped at a width; otherwise each line is a paragraph. */
  readonly wrapped: boolean;
  /** The width of a full line, in characters. */
  readonly width: number;
  /** The usual number of blank lines between two paragraphs. */
  readonly gap: number;
  /** Whether paragraphs begin with an indent instead of after a blank line. */
  readonly indented: boolean;
}

/** In characters. Longer lines are whole paragraphs. */
const MAX_WRAPPED_LINE_CHARS = 110;
/** A wrapped text has at most this ratio of overlong lines, such as those of tables. */
const MAX_LONG_LINE_RATIO = 0.04;
/** Groups with more lines than this on average are not single paragraphs. */
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

/** Characters of scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** How many lines show what script a text is in. */
const MAX_SCRIPT_LINES = 400;

/** Whether a text is Chinese or Japanese, whose paragraphs are lines as they were set. */
export function isUnspaced(groups: readonly LineGroup[]): boolean {
  const text = groups
    .slice(0, MAX_SCRIPT_LINES)
    .flatMap(({ lines }) => lines.slice(0, MAX_SCRIPT_LINES))
    .join('')
    .slice(0, 20_000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(new RegExp(UNSPACED, 'gu'))?.length ?? 0) > letters / 2;
}

/** Each line as a group of its own, for texts in which one line is one paragraph. */
export function linesAsGroups(groups: readonly LineGroup[]): LineGroup[] {
  return groups.flatMap(({ lines, gap }) =>
    lines.map((line, at) => ({ lines: [line], gap: at === 0 ? gap : 0 })),
  );
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

/** Whether a line is indented by a few spaces, and the next one isn't. */
export const startsIndented = (line: string, next: string | undefined) =>
  /^ {1,8}\S/.test(line) && (next === undefined || /^\S/.test(next) || /^ {1,8}\S/.test(next));

function usualGap(groups: readonly LineGroup[], wrapped: boolean): number {
  const between = groups.slice(1).map(({ gap }) => gap);
  // If each line is a paragraph, most have no blank line before them.
  const tight = groups.reduce((sum, { lines }) => sum + lines.length - 1, 0);
  if (!wrapped && tight > between.length * 2) return 0;
  const counts = new Map<number, number>();
  for (const gap of between) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Joins the lines of a paragraph, without a space after a hyphenated word or a dash at the end of a line. */
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

const UNSPACED_EDGE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function joinsWithoutSpace(line: string, next: string): boolean {
  const text = line.slice(-4);
  if (UNSPACED_EDGE.test(line.slice(-1)) && UNSPACED_EDGE.test(next.slice(0, 1))) return true;
  if (/\S(?:--|—)$/.test(text)) return true;
  // The hyphen of “two- and threefold” is not one of a word broken at the end of a line.
  return (
    /\p{L}-$/u.test(text) && !/\s-$/.test(text) && /^\p{L}/u.test(next) && !/^(?:and|or|und|to)\b/.test(next)
  );
}
