// Reads works from the Archive of Our Own: its HTML downloads, and its pages as a browser saves them.

import type { Block, Book, Section, SectionRole } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import { languageTag } from '../language.ts';
import { elementsOf, type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { parseStylesheets } from '../markup/styles.ts';
import { chromeRule } from './chrome.ts';
import { type ElementHints, elementHints } from './element-hints.ts';
import { readHead } from './page-head.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { collectSkipped, textsOutside } from './skipped-texts.ts';
import { type WalkOptions, walk } from './walk.ts';

const AO3_HOST = /\barchiveofourown\.org\b/;

interface FoundElement {
  readonly tag: OpenTag;
  readonly index: number;
}

const findById = (tokens: readonly Token[], ...ids: string[]): FoundElement | null => {
  for (const found of elementsOf(tokens)) if (ids.includes(found.tag.attributes.id ?? '')) return found;
  return null;
};

/** Whether a page is laid out as the archive's are, and links to it or has its afterword. */
export function isAo3Page(tokens: readonly Token[]): boolean {
  if (findById(tokens, 'chapters') === null || findById(tokens, 'preface', 'workskin') === null) return false;
  for (const { tag } of elementsOf(tokens)) if (AO3_HOST.test(tag.attributes.href ?? '')) return true;
  return findById(tokens, 'afterword', 'workskin') !== null;
}

export const isAo3Epub = ({ publisher }: { readonly publisher: string | null }): boolean =>
  /archive of our own/i.test(publisher ?? '');

const hasClass = (hints: ElementHints, ...names: string[]) =>
  names.some((name) => hints.classes.includes(name));

/** The role of an element in the archive's markup. What authors say about their story counts as notes. */
export function ao3Role(tag: OpenTag, hints: ElementHints): SectionRole | null {
  if (hints.id === 'preface' || hasClass(hints, 'tags')) return 'front';
  if (hints.id === 'afterword') return 'back';
  if (/^(?:end)?notes\d*$/.test(hints.id ?? '') || hasClass(hints, 'notes', 'summary', 'endnote-link', 'end'))
    return 'notes';
  if (tag.name === 'blockquote' && hasClass(hints, 'userstuff', 'userstuff2')) return 'notes';
  return null;
}

const SECTION_LABELS =
  /^(?:chapter )?(?:end )?(?:summary|notes)(?: for the chapter)?:?$|^chapter text$|^work text:?$/i;

export function readAo3Page(tokens: readonly Token[]): Book {
  const head = readHead(tokens);
  const chapters = findById(tokens, 'chapters');
  const [from, to] = chapters === null ? [0, tokens.length] : [chapters.index, chapters.tag.close + 1];
  const skipped = collectSkipped(tokens);
  const options: WalkOptions = {
    styles: parseStylesheets(head.stylesheets),
    skipRule: (tag, hints, index) => ao3SkipRule(tokens, tag, hints, index),
    onSkipped: skipped.onSkipped,
    roleOf: (tag, hints) => (hints.id === 'chapters' ? null : ao3Role(tag, hints)),
    noteIds: new Set(),
  };
  const read = (start: number, end: number, role: SectionRole) =>
    resolveBlocks(walk(tokens, options, start, end)).map((piece) => ({
      block: piece.block,
      role: piece.role ?? role,
    }));
  const preface = findById(tokens, 'preface');
  const afterword = findById(tokens, 'afterword');
  const metadata = readMetadata(tokens);
  const sections = [
    ...(preface === null ? [] : groupIntoSections(read(preface.index, preface.tag.close + 1, 'front'))),
    ...groupIntoSections(read(from, to, 'story')),
    ...(afterword === null ? [] : groupIntoSections(read(afterword.index, afterword.tag.close + 1, 'back'))),
  ];
  const parts = [preface, chapters, afterword].flatMap((part) =>
    part === null ? [] : [[part.index, part.tag.close] as const],
  );
  const outside = textsOutside(
    tokens,
    parts.sort(([a], [b]) => a - b),
    {
      ...options,
      skipRule: (tag, hints, index) => chromeRule(tag, hints) ?? ao3SkipRule(tokens, tag, hints, index),
    },
  );
  return {
    format: 'ao3',
    ...metadata,
    license: null,
    sections,
    skipped: [...outside, ...skipped.texts],
    warnings: [],
  };
}

/** Why an element is no text: one of the archive's labels, buttons, or requests to comment; null for any other. */
export function ao3SkipRule(
  tokens: readonly Token[],
  tag: OpenTag,
  hints: ElementHints,
  index: number,
): ExclusionRule | null {
  if (hasClass(hints, 'landmark', 'actions', 'navigation', 'endnote-link', 'message')) return 'archive-label';
  if (tag.containsBlocks || !/^(?:p|h[1-6]|b|strong)$/.test(tag.name)) return null;
  const isLabel = tag.close - index < 8 && SECTION_LABELS.test(textOf(tokens, tag, index));
  return isLabel ? 'archive-label' : null;
}

/** Groups blocks into sections: a new one begins where the role changes, and at each heading of the story. */
function groupIntoSections(
  blocks: readonly { readonly block: Block; readonly role: SectionRole }[],
): Section[] {
  const sections: { role: SectionRole; title: null; level: number; blocks: Block[] }[] = [];
  for (const { block, role } of blocks) {
    const last = sections.at(-1);
    if (last?.role === role && !(role === 'story' && block.kind === 'heading')) last.blocks.push(block);
    else sections.push({ role, title: null, level: 1, blocks: [block] });
  }
  return sections;
}

type Ao3Metadata = Pick<Book, 'title' | 'author' | 'language' | 'source' | 'summary'>;

type Ao3Field = keyof Ao3Metadata;

/** Reads title, author, language, source and summary from where the archive's pages show them; the first of each counts. */
function readMetadata(tokens: readonly Token[]): Ao3Metadata {
  const metadata: { -readonly [Key in Ao3Field]: Ao3Metadata[Key] } = {
    title: null,
    author: null,
    language: null,
    source: null,
    summary: null,
  };
  let label = '';
  const preface = findById(tokens, 'preface', 'workskin');
  for (const { tag, index } of elementsOf(tokens)) {
    const isInPreface = preface !== null && index > preface.index && index < preface.tag.close;
    const field = fieldAt(tag, elementHints(tag), isInPreface, label);
    if (field === 'label') label = textOf(tokens, tag, index);
    else if (field !== null) metadata[field] ??= readField(field, tokens, tag, index);
  }
  return metadata;
}

/** The field that an element holds, given the text of the label before it; `label` for an element that is one. */
function fieldAt(
  tag: OpenTag,
  hints: ElementHints,
  isInPreface: boolean,
  label: string,
): Ao3Field | 'label' | null {
  if (isInPreface && (tag.name === 'h1' || (tag.name === 'h2' && hasClass(hints, 'title')))) return 'title';
  if (isInPreface && hasClass(hints, 'byline')) return 'author';
  if (tag.name === 'dt' || tag.name === 'h3') return 'label';
  if (isInPreface && tag.name === 'p' && !tag.containsBlocks) return 'label';
  if (tag.name === 'dd' && /^language/i.test(label)) return 'language';
  if (isInPreface && hasClass(hints, 'userstuff') && /^summary/i.test(label)) return 'summary';
  return tag.name === 'a' && WORK_URL.test(tag.attributes.href ?? '') ? 'source' : null;
}

const WORK_URL = /archiveofourown\.org\/works\/\d+/;

function readField(field: Ao3Field, tokens: readonly Token[], tag: OpenTag, index: number): string | null {
  if (field === 'source') return tag.attributes.href ?? null;
  const text = textOf(tokens, tag, index);
  if (field === 'language') return languageTag(text);
  return (field === 'author' ? text.replace(/^by\s+/i, '') : text) || null;
}
