// markdown-it set up for the two kinds of Markdown that are read: books, and scenes as their authors typed them.

import createParser, { type MarkdownIt, type Token } from 'markdown-it';
import {
  comment,
  INTERRUPTS_ALL,
  INTERRUPTS_TEXT,
  lineBreak,
  longDelimiterRun,
  note,
  noteReference,
  typedCode,
  typedFence,
  typedHeading,
  typedLink,
} from './markdown-rules.ts';

/** Deeper lists and quotes than any book's; what lies deeper is not read. */
const MAX_NESTING = 100;

/** Tokens of a Markdown text without its front matter. */
export type MarkdownParser = (lines: readonly string[]) => Token[];

/** All of CommonMark but indented code, and notes; HTML is only read within paragraphs. */
export const parseBookMarkdown = parserOf((markdown) => {
  const { block, inline } = markdown;
  block.ruler.before('reference', 'note', note, INTERRUPTS_TEXT);
  block.ruler.at('html_block', comment, INTERRUPTS_TEXT);
  block.ruler.before('hr', 'hr_tag', lineBreak(/^<hr\b[^>]*>$/i), INTERRUPTS_ALL);
  inline.ruler.before('link', 'note_reference', noteReference);
});

/** Emphasis, lists, quotes and breaks; headings, links and code keep all the characters they were typed with. */
export const parseTypedMarkdown = parserOf((markdown) => {
  const { block, inline } = markdown;
  markdown.disable(['html_block', 'lheading', 'reference', 'autolink', 'entity', 'html_inline', 'image']);
  block.ruler.at('heading', typedHeading, INTERRUPTS_TEXT);
  block.ruler.at('fence', typedFence, INTERRUPTS_ALL);
  inline.ruler.at('backticks', typedCode);
  inline.ruler.at('link', typedLink);
});

function parserOf(configure: (markdown: MarkdownIt) => void): MarkdownParser {
  const markdown = createParser('commonmark', { maxNesting: MAX_NESTING });
  // Links are read for their text alone, so it matters not where they lead.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (url) => url;
  markdown.normalizeLinkText = (url) => url;
  // Prose is indented more often than it holds code.
  markdown.disable('code');
  markdown.block.ruler.before('hr', 'asterism', lineBreak(/^⁂$/), INTERRUPTS_ALL);
  markdown.inline.ruler.before('emphasis', 'long_delimiter_run', longDelimiterRun);
  configure(markdown);
  // A line of white space of any kind parts paragraphs.
  return (lines) => markdown.parse(lines.map((line) => (line.trim() === '' ? '' : line)).join('\n'), {});
}
