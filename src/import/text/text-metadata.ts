// Reads title, author, language and terms of use from a Project Gutenberg header or from the first lines of a text.

import { isInCapitals } from '../divide/capitals.ts';
import { parseHeading } from '../divide/heading.ts';
import { matterKindOf } from '../divide/matter-kind.ts';
import { languageTag } from '../language.ts';
import { type LineGroup, unwrap } from './layout.ts';

export interface TextMetadata {
  readonly title: string | null;
  readonly author: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly source: string | null;
  readonly license: string | null;
  readonly summary: string | null;
}

const EMPTY_METADATA: TextMetadata = {
  title: null,
  author: null,
  language: null,
  source: null,
  license: null,
  summary: null,
};
/** A header is looked for in this many groups of lines. */
const MAX_HEADER_GROUPS = 40;
const GUTENBERG_START = /^\W*(?:START OF (?:THE |THIS )?PROJECT GUTENBERG|END[* ]*(?:OF )?THE SMALL PRINT)/i;
const GUTENBERG_TITLE =
  /^\W*(?:The )?Project Gutenberg(?:['’]s|(?: e-?(?:book|text))?(?:,| of)?)\s+(.+?),? by (.+?)\s*$/i;

/** Reads the metadata in the first groups of a text. */
export function readMetadata(groups: readonly LineGroup[]): TextMetadata {
  const start = groups
    .slice(0, MAX_HEADER_GROUPS * 3)
    .findLastIndex(({ lines }) => lines.some((line) => GUTENBERG_START.test(line)));
  const head = groups.slice(0, start === -1 ? MAX_HEADER_GROUPS : start + 1);
  const gutenberg = head.some(({ lines }) => lines.some((line) => /Project Gutenberg/i.test(line)));
  return gutenberg ? readGutenbergHeader(head) : readFirstLines(groups);
}

function readGutenbergHeader(head: readonly LineGroup[]): TextMetadata {
  const fields = readFields(head);
  const first = GUTENBERG_TITLE.exec(unwrap(head[0]?.lines.slice(0, 4) ?? []).slice(0, 400));
  const text = head.map(({ lines }) => unwrap(lines));
  const number = text.map((line) => /\[?E-?(?:book|text) #\s?(\d+)\]?/i.exec(line)?.[1]).find(Boolean);
  return {
    title: fields.get('title') ?? first?.[1] ?? null,
    author: fields.get('author') ?? first?.[2] ?? null,
    language: languageTag(fields.get('language') ?? ''),
    source: number === undefined ? 'Project Gutenberg' : `Project Gutenberg, eBook #${number}`,
    license: text.find((line) => /for the use of anyone anywhere/i.test(line)) ?? null,
    summary: null,
  };
}

/** Reads fields such as “Title: …”. A title may continue in indented lines below it. */
function readFields(groups: readonly LineGroup[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { lines } of groups) {
    let open: string | null = null;
    for (const line of lines) {
      const [, name, value] = /^\s*([A-Z][A-Za-z' ]{2,24}):\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) {
        open = name.toLowerCase();
        if (!fields.has(open) && value.trim() !== '') fields.set(open, value.trim());
      } else if (open === 'title' && /^\s/.test(line)) {
        fields.set(open, continueTitle(fields.get(open) ?? '', line.trim()));
      }
    }
  }
  return fields;
}

/** Lines of a header are wrapped at about this many characters; a line that ends before is whole. */
const WRAP_CHARS = 50;

/** A title with the next line of its field: the rest of a wrapped one, or a subtitle on a line of its own. */
function continueTitle(title: string, line: string): string {
  if (title === '') return line;
  const nextWord = line.split(' ')[0] ?? '';
  const isWhole = title.length + nextWord.length < WRAP_CHARS && /[\p{L}\p{N}]$/u.test(title);
  if (!isWhole || !/^[^\p{L}]*\p{Lu}/u.test(line)) return `${title} ${line}`;
  return `${title}${/^or\b/i.test(line) ? ';' : ':'} ${line}`;
}

const MAX_TITLE_CHARS = 100;
const BYLINE = /^(?:written )?by\b:?\s*(.*)$/i;

/** Reads “TITLE / By NAME”, or the fields above a story; a single line in capitals is a title too. */
function readFirstLines(groups: readonly LineGroup[]): TextMetadata {
  const fields = readFields(groups.slice(0, 12));
  const lines = groups.slice(0, 4).flatMap(({ lines }) => lines.map((line) => line.trim()));
  const [title = '', second = '', third = ''] = lines;
  const by = BYLINE.exec(second)?.[1]?.trim() ?? null;
  const author = by === '' ? third : by;
  const titled = fields.get('title') ?? (author !== null || isLoneTitle(groups) ? title : null);
  const writer = fields.get('author') ?? author;
  const language = languageTag(fields.get('language') ?? '');
  if (titled === null || titled.length > MAX_TITLE_CHARS || isChapterHeading(titled))
    return { ...EMPTY_METADATA, language };
  return {
    ...EMPTY_METADATA,
    title: stripDecoration(titled),
    author: writer === null || writer.length > MAX_TITLE_CHARS ? null : stripDecoration(writer),
    language,
    summary: fields.get('summary') ?? null,
  };
}

const stripDecoration = (text: string) => text.replace(/^[\s_*"“]+|(?<![\s_*"”])[\s_*"”]+$/g, '');

/** Whether the first line alone is the title of the book, and not that of the first of several stories. */
function isLoneTitle(groups: readonly LineGroup[]): boolean {
  const [first, second, ...rest] = groups;
  const [line = '', ...more] = first?.lines ?? [];
  if (more.length > 0 || second === undefined || /[,;:]$/.test(line)) return false;
  if (!isAllCaps(line) && (second.gap < 2 || line.length >= 60 || /[.!?"”]$/.test(line))) return false;
  return !rest.some(
    (group, at) => (at > 1 && isFurtherTitle(group)) || group.lines[0]?.trim() === line.trim(),
  );
}

const isFurtherTitle = ({ lines: [line = '', ...more], gap }: LineGroup) =>
  more.length === 0 &&
  gap > 1 &&
  isAllCaps(line) &&
  parseHeading(line)?.kind === 'title' &&
  matterKindOf(line) === null;

const isAllCaps = (line = '') => isInCapitals(line, 3);

/** Whether a line is a heading with a label, a number or a well-known name. */
function isChapterHeading(line: string): boolean {
  const heading = parseHeading(line);
  return heading !== null && heading.kind !== 'title';
}
