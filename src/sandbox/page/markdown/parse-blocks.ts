// Discord's markup by lines: headings, small print, quotes, lists, code blocks, and paragraphs.

import { type Inline, parseInline } from './parse-inline.ts';

export type Block =
  | { readonly kind: 'paragraph' | 'small'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string };

interface Reader {
  readonly lines: readonly string[];
  at: number;
}

const HEADING = /^(#{1,3})\s+(.+)$/;
const SMALL = /^-#\s+(.+)$/;
const QUOTE = /^>\s(.*)$/;
const ITEM = /^\s*(?:[-*]|(\d{1,9})\.)\s+(.+)$/;

export function parseBlocks(text: string): Block[] {
  // A code block may begin and end within a line: it is taken out before there are lines.
  return text
    .split(/```(?:[\w+-]*\n)?([\s\S]+?)```/)
    .flatMap((part, index) =>
      index % 2 === 1
        ? [{ kind: 'code', text: part.replace(/\n$/, '') } as const]
        : parseLines(part.split('\n')),
    );
}

function parseLines(lines: readonly string[]): Block[] {
  const reader: Reader = { lines, at: 0 };
  const blocks: Block[] = [];
  while (reader.at < lines.length) {
    const line = lines[reader.at] ?? '';
    if (line.trim() === '') reader.at += 1;
    else blocks.push(readBlock(reader, line));
  }
  return blocks;
}

function readBlock(reader: Reader, line: string): Block {
  const heading = HEADING.exec(line);
  if (heading) {
    reader.at += 1;
    const level = (heading[1]?.length ?? 1) as 1 | 2 | 3;
    return { kind: 'heading', level, children: parseInline(heading[2] ?? '') };
  }
  const small = SMALL.exec(line);
  if (small) {
    reader.at += 1;
    return { kind: 'small', children: parseInline(small[1] ?? '') };
  }
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...reader.lines.slice(reader.at + 1)];
    reader.at = reader.lines.length;
    return { kind: 'quote', blocks: parseLines(rest) };
  }
  if (QUOTE.test(line)) {
    return { kind: 'quote', blocks: parseLines(takeWhile(reader, QUOTE).map(([, words = '']) => words)) };
  }
  const item = ITEM.exec(line);
  if (item) {
    const items = takeWhile(reader, ITEM);
    const start = item[1] === undefined ? null : Number(item[1]);
    return { kind: 'list', start, items: items.map(([, , words = '']) => parseInline(words)) };
  }
  return { kind: 'paragraph', children: parseInline(takeParagraph(reader)) };
}

function takeWhile(reader: Reader, pattern: RegExp): RegExpExecArray[] {
  const taken: RegExpExecArray[] = [];
  for (; reader.at < reader.lines.length; reader.at += 1) {
    const match = pattern.exec(reader.lines[reader.at] ?? '');
    if (!match) break;
    taken.push(match);
  }
  return taken;
}

function takeParagraph(reader: Reader): string {
  const taken: string[] = [];
  for (; reader.at < reader.lines.length; reader.at += 1) {
    const line = reader.lines[reader.at] ?? '';
    const endsParagraph =
      line.trim() === '' ||
      [HEADING, SMALL, QUOTE, ITEM].some((pattern) => pattern.test(line)) ||
      line.startsWith('>>> ');
    if (endsParagraph && taken.length > 0) break;
    taken.push(line);
  }
  return taken.join('\n');
}
