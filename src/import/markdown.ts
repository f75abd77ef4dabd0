// Reading a Markdown file: its front matter, and its prose as Discord markup.

import { convertEmphasis } from './markdown-emphasis.ts';

export interface FrontMatter {
  /** YAML. */
  readonly source: string;
  /** The line of the file (from 1) that `source` begins on. */
  readonly line: number;
  /** False where no second `---` ends it; all the file is front matter then. */
  readonly closed: boolean;
}

export interface Markdown {
  readonly front: FrontMatter | null;
  /** Discord markup: emphasis kept, all else escaped; paragraphs set off by one blank line. */
  readonly text: string;
}

/** What a break between scenes becomes, however it was written. */
export const SCENE_BREAK = '⁂';

const FRONT_MATTER_END = /^(?:---|\.\.\.)\s*$/;
/** Three or more of one of these and nothing else: a thematic break (CommonMark 4.1). */
export const THEMATIC_BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|⁂[ \t]*)$/;
const HEADING = /^#{1,6}(?:\s|$)/;
/** Quotes and lists keep their lines. As in CommonMark, of numbered lists only a 1 interrupts a paragraph. */
const KEEPS_LINE = /^(?:>|[-+*]\s|1[.)]\s)/;
/**
 * Reads a whole file. Lines wrapped within a paragraph are joined; lines of verse, quotes and lists stay.
 * `*` and `_` that make emphasis in Markdown stay, `__` becomes `**` (to Discord it underlines); whatever
 * else Discord would take for markup is escaped, so headings and links show as they were typed.
 */
export function readMarkdown(source: string): Markdown {
  const { front, lines } = splitFrontMatter(source);
  return { front, text: proseOf(lines) };
}

/** A Markdown file's front matter, and the lines after it. */
export function splitFrontMatter(source: string): {
  readonly front: FrontMatter | null;
  readonly lines: readonly string[];
} {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines[0]?.trimEnd() !== '---') return { front: null, lines };
  const close = lines.findIndex((line, index) => index > 0 && FRONT_MATTER_END.test(line));
  const end = close === -1 ? lines.length : close;
  const front = { source: lines.slice(1, end).join('\n'), line: 2, closed: close !== -1 };
  return { front, lines: lines.slice(end + 1) };
}

function proseOf(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(convertEmphasis(joinLines(open)));
    open = [];
  };
  for (const line of lines) {
    const isBreak = THEMATIC_BREAK.test(line);
    const alone = isBreak || HEADING.test(line.trimStart());
    if (alone || line.trim() === '') close();
    if (isBreak) paragraphs.push(SCENE_BREAK);
    else if (line.trim() !== '') open.push(line);
    if (alone) close();
  }
  close();
  return paragraphs.join('\n\n');
}

/** The lines of a paragraph, as one line but for those that stand by themselves. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1]?.trimStart();
      const text = line.trim();
      const escaped = endsInBackslash(text);
      const kept = escaped ? text.slice(0, -1).trimEnd() : text;
      if (next === undefined) return kept;
      return kept + (escaped || line.endsWith('  ') || KEEPS_LINE.test(next) ? '\n' : ' ');
    })
    .join('');
}

/** A backslash that no other escapes; with two spaces at its end, what marks a line of verse. */
function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text.at(-1 - count) === '\\') count += 1;
  return count % 2 === 1;
}
