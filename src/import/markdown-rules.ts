// Rules of our own for markdown-it: what books hold beyond CommonMark, and scenes that show what was typed.

import createParser, { type StateBlock, type StateInline } from 'markdown-it';

type BlockRule = (state: StateBlock, line: number, endLine: number, silent: boolean) => boolean;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Which blocks a rule's blocks may follow without a blank line. */
export const INTERRUPTS_TEXT = { alt: ['paragraph', 'reference', 'blockquote'] };
export const INTERRUPTS_ALL = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };

/** Longer runs of `*` or `_` mean no emphasis; each character of a run that might costs memory. */
const MAX_DELIMITER_RUN = 64;

const paragraphRule = libraryBlockRule('paragraph');
const headingRule = libraryBlockRule('heading');
const fenceRule = libraryBlockRule('fence');
const backticksRule = libraryInlineRule('backticks');
const linkRule = libraryInlineRule('link');

/** The library gives its rules out only as the list of those that are on. */
function libraryBlockRule(name: string): BlockRule {
  const { ruler } = createParser().block;
  ruler.enableOnly(name);
  return ruler.getRules('')[0] ?? (() => false);
}

function libraryInlineRule(name: string): InlineRule {
  const { ruler } = createParser().inline;
  ruler.enableOnly(name);
  return ruler.getRules('')[0] ?? (() => false);
}

const lineStart = (state: StateBlock, line: number) => (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
const lineText = (state: StateBlock, line: number) =>
  state.src.slice(lineStart(state, line), state.eMarks[line]);
const isIndented = (state: StateBlock, line: number) => (state.sCount[line] ?? 0) - state.blkIndent >= 4;

/** `[^1]: text` and the lines after it: a paragraph whose tokens are named after notes. */
export const note: BlockRule = (state, line, endLine, silent) => {
  const [label] = /^\[\^[^\]\s]{1,60}\]:[ \t]*/.exec(lineText(state, line)) ?? [];
  if (label === undefined || isIndented(state, line)) return false;
  if (silent) return true;
  paragraphRule(state, line, endLine, false);
  const [open, content, close] = state.tokens.slice(-3);
  if (open !== undefined) open.type = 'note_open';
  if (content !== undefined) content.content = content.content.slice(label.length);
  if (close !== undefined) close.type = 'note_close';
  return true;
};

/** A comment that begins a line, blank lines in it or not. What follows it on its last line is text. */
export const comment: BlockRule = (state, line, endLine, silent) => {
  const first = lineText(state, line);
  if (!first.startsWith('<!--') || isIndented(state, line)) return false;
  const close = first.indexOf('-->', 2);
  // The rule for HTML within paragraphs reads it.
  if (close !== -1 && first.slice(close + 3).trim() !== '') return false;
  if (silent) return true;
  state.line = close === -1 ? lineAfterComment(state, line + 1, endLine) : line + 1;
  return true;
};

function lineAfterComment(state: StateBlock, from: number, endLine: number): number {
  for (let line = from; line < endLine; line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && lineText(state, line) !== '') return line;
    const close = lineText(state, line).indexOf('-->');
    if (close === -1) continue;
    const start = state.skipSpaces(lineStart(state, line) + close + 3);
    if (start >= (state.eMarks[line] ?? 0)) return line + 1;
    state.bMarks[line] = start;
    state.tShift[line] = 0;
    state.sCount[line] = state.blkIndent;
    return line;
  }
  return endLine;
}

/** A line that is nothing but a break between scenes. */
export function lineBreak(pattern: RegExp): BlockRule {
  return (state, line, _endLine, silent) => {
    if (isIndented(state, line) || !pattern.test(lineText(state, line).trim())) return false;
    if (silent) return true;
    state.line = line + 1;
    state.push('hr', 'hr', 0).map = [line, line + 1];
    return true;
  };
}

/** `[^1]` within a paragraph. */
export const noteReference: InlineRule = (state, silent) => {
  const [label] = /^\[\^[^\]\s]{1,60}\]/.exec(state.src.slice(state.pos, state.pos + 64)) ?? [];
  if (label === undefined) return false;
  if (!silent) state.push('note_reference', '', 0);
  state.pos += label.length;
  return true;
};

export const longDelimiterRun: InlineRule = (state, silent) => {
  const char = state.src.charAt(state.pos);
  if (char !== '*' && char !== '_') return false;
  let end = state.pos + 1;
  while (state.src[end] === char) end += 1;
  if (end - state.pos <= MAX_DELIMITER_RUN) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

/** A heading whose text is all of its line. */
export const typedHeading: BlockRule = (state, line, endLine, silent) => {
  if (!headingRule(state, line, endLine, silent)) return false;
  const content = silent ? undefined : state.tokens.at(-2);
  if (content !== undefined) content.content = lineText(state, line).trim();
  return true;
};

/** A block of code with the lines around it. */
export const typedFence: BlockRule = (state, line, endLine, silent) => {
  if (!fenceRule(state, line, endLine, silent)) return false;
  const token = silent ? undefined : state.tokens.at(-1);
  if (token !== undefined) token.content = state.getLines(line, state.line, state.sCount[line] ?? 0, false);
  return true;
};

/** Code within a paragraph with its backticks. */
export const typedCode: InlineRule = (state, silent) => {
  const start = state.pos;
  const count = state.tokens.length;
  if (!backticksRule(state, silent)) return false;
  const token = state.tokens.length > count ? state.tokens.at(-1) : undefined;
  if (token !== undefined) token.content = state.src.slice(start, state.pos).replaceAll('\n', ' ');
  return true;
};

/** A link whose ends hold what was typed around its text. */
export const typedLink: InlineRule = (state, silent) => {
  const start = state.pos;
  if (!linkRule(state, silent)) return false;
  const close = silent ? undefined : state.tokens.at(-1);
  if (close === undefined) return true;
  const labelEnd = state.md.helpers.parseLinkLabel(state, start, true);
  close.content = state.src.slice(labelEnd, state.pos).replaceAll('\n', ' ');
  return true;
};
