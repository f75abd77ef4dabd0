// Reading a Markdown file into a Book: headings, emphasis, breaks, notes, and its front matter.

import { parse } from 'yaml';
import { escapeMarkup } from '../story/markup.ts';
import type { Block, Book } from './book.ts';
import { joinLines, splitFrontMatter } from './markdown.ts';
import { convertEmphasis } from './markdown-emphasis.ts';
import { inlineText, parseLine } from './markdown-lines.ts';

/** Far more than credits need. Characters. */
const MAX_FRONT_MATTER_CHARS = 64 * 1024;

/** Reads a whole file; what is wrong in its front matter becomes a warning. */
export function readMarkdownBook(source: string): Book {
  const { front, lines } = splitFrontMatter(source);
  const own = front?.closed === true;
  const { fields, warnings } = own ? parseFrontMatter(front.source) : { fields: {}, warnings: [] };
  // A line of dashes that nothing closes is a break like any other.
  const blocks = blocksOf(own || front === null ? lines : source.split(/\r\n|[\n\r\u2028\u2029]/));
  const field = (...names: string[]) =>
    names.map((name) => plainValue(fields[name])).find((value) => value !== null) ?? null;
  return {
    format: 'markdown',
    title: field('title'),
    author: field('author', 'authors', 'creator', 'by'),
    language: field('language', 'lang'),
    source: field('source', 'url'),
    license: field('license', 'licence', 'rights'),
    summary: field('summary', 'description'),
    sections: [{ role: 'unmarked', title: null, level: 1, blocks }],
    warnings,
  };
}

/** How many lines at its start may be Markdown's for a text to be taken for it. */
const MAX_DETECTION_LINES = 400;

/** Whether a text is Markdown: by its front matter or its headings. */
export function isMarkdown(text: string): boolean {
  const start = text.slice(0, 40_000);
  if (/^---[ \t]*\n(?:[\w-]+:.*\n|-?[ \t]+\S.*\n|[ \t]*\n)+(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(start))
    return true;
  return start.split('\n', MAX_DETECTION_LINES).some((line) => /^#{1,6}[ \t]+\S/.test(line));
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  let note: string[] | null = null;
  let code: string[] | null = null;
  const close = () => {
    if (note !== null) blocks.push({ kind: 'note', markup: markupOf(note).replaceAll('\n', ' ') });
    else if (open.length > 0) blocks.push(...paragraphs(open));
    open = [];
    note = null;
  };
  const endCode = () => {
    const text = (code ?? [])
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
    if (text !== '') blocks.push({ kind: 'verse', markup: escapeMarkup(text) });
    code = null;
  };
  for (const raw of withoutComments(lines)) {
    const line = parseLine(raw, open.length > 0);
    if (code !== null) {
      if (line.kind === 'fence') endCode();
      else code.push(raw);
    } else if (line.kind === 'text') (note ?? open).push(line.text);
    else if (line.kind === 'underline') {
      const markup = markupOf(open);
      open = [];
      if (markup !== '') blocks.push({ kind: 'heading', level: line.level, markup });
    } else {
      close();
      if (line.kind === 'fence') code = [];
      else if (line.kind === 'note') note = [line.text];
      else if (line.kind === 'break') blocks.push({ kind: 'break' });
      else if (line.kind === 'heading' && line.text.trim() !== '') {
        blocks.push({ kind: 'heading', level: line.level, markup: markupOf([line.text]) });
      }
    }
  }
  if (code !== null) endCode();
  close();
  return blocks;
}

const markupOf = (lines: readonly string[]) =>
  convertEmphasis(joinLines(lines.map(inlineText).join('\n').split('\n'))).trim();

function paragraphs(lines: readonly string[]): Block[] {
  const markup = markupOf(lines);
  if (markup === '') return [];
  const centred = lines.some((line) => /^\s*<center>|text-align:\s*center|align=["']?center/i.test(line));
  return markup.includes('\n')
    ? [{ kind: 'verse', markup }]
    : [{ kind: 'paragraph', markup, centred, tight: false }];
}

function* withoutComments(lines: readonly string[]): Generator<string> {
  let inside = false;
  for (const line of lines) {
    let text = line;
    if (inside) {
      const end = text.indexOf('-->');
      if (end === -1) continue;
      text = text.slice(end + 3);
      inside = false;
    }
    text = text.replace(/<!--.*?-->/g, '');
    const start = text.indexOf('<!--');
    if (start !== -1) {
      inside = true;
      text = text.slice(0, start);
    }
    if (text.trim() !== '' || line.trim() === '') yield text;
  }
}

function parseFrontMatter(source: string): { fields: Record<string, unknown>; warnings: string[] } {
  try {
    if (source.length > MAX_FRONT_MATTER_CHARS) throw new Error('too long');
    const fields: unknown = parse(source, { maxAliasCount: 10 });
    return { fields: typeof fields === 'object' && fields !== null ? { ...fields } : {}, warnings: [] };
  } catch {
    return {
      fields: {},
      warnings: ['The lines between the two --- at the start could not be read as YAML.'],
    };
  }
}

function plainValue(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
  if (Array.isArray(value))
    return (
      value
        .map(plainValue)
        .filter((each) => each !== null)
        .slice(0, 4)
        .join(', ') || null
    );
  return null;
}
