// Works from the Archive of Our Own: their downloads, and their pages as a browser saves them.

import type { Block, Book, Section, SectionRole } from '../book.ts';
import { elementsOf, type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { readStyles } from '../markup/styles.ts';
import { type Marks, marksOf } from './marks.ts';
import { readHead } from './page-head.ts';
import { settle } from './settle.ts';
import { walk } from './walk.ts';

const HOST = /\barchiveofourown\.org\b/;

interface Found {
  readonly tag: OpenTag;
  readonly index: number;
}

const withId = (tokens: readonly Token[], ...ids: string[]): Found | null => {
  for (const found of elementsOf(tokens)) if (ids.includes(found.tag.attributes.id ?? '')) return found;
  return null;
};

/** Whether a page has the archive's parts, and says that it is from there. */
export function isArchivePage(tokens: readonly Token[]): boolean {
  if (withId(tokens, 'chapters') === null || withId(tokens, 'preface', 'workskin') === null) return false;
  for (const { tag } of elementsOf(tokens)) if (HOST.test(tag.attributes.href ?? '')) return true;
  return withId(tokens, 'afterword', 'workskin') !== null;
}

export const isArchiveEpub = ({ publisher }: { readonly publisher: string | null }): boolean =>
  /archive of our own/i.test(publisher ?? '');

const has = (marks: Marks, ...names: string[]) => names.some((name) => marks.classes.includes(name));

/** The role of an element of the archive's markup: what its authors say beside their story is notes. */
export function archiveRoles(tag: OpenTag, marks: Marks): SectionRole | null {
  if (marks.id === 'preface' || has(marks, 'tags')) return 'front';
  if (marks.id === 'afterword') return 'back';
  if (/^(?:end)?notes\d*$/.test(marks.id ?? '') || has(marks, 'notes', 'summary', 'endnote-link', 'end'))
    return 'notes';
  if (tag.name === 'blockquote' && has(marks, 'userstuff', 'userstuff2')) return 'notes';
  return null;
}

const LABELS =
  /^(?:chapter )?(?:end )?(?:summary|notes)(?: for the chapter)?:?$|^chapter text$|^work text:?$/i;

export function readArchivePage(tokens: readonly Token[]): Book {
  const head = readHead(tokens);
  const chapters = withId(tokens, 'chapters');
  const [from, to] = chapters === null ? [0, tokens.length] : [chapters.index, chapters.tag.close + 1];
  const read = (start: number, end: number, role: SectionRole) =>
    settle(
      walk(
        tokens,
        {
          styles: readStyles(head.sheets),
          drops: (tag, marks, index) => archiveDrops(tokens, tag, marks, index),
          roles: (tag, marks) => (marks.id === 'chapters' ? null : archiveRoles(tag, marks)),
          notes: new Set(),
        },
        start,
        end,
      ),
    ).map((piece) => ({ block: piece.block, role: piece.role ?? role }));
  const preface = withId(tokens, 'preface');
  const afterword = withId(tokens, 'afterword');
  const facts = factsOf(tokens);
  const sections = [
    ...(preface === null ? [] : parts(read(preface.index, preface.tag.close + 1, 'front'))),
    ...parts(read(from, to, 'story')),
    ...(afterword === null ? [] : parts(read(afterword.index, afterword.tag.close + 1, 'back'))),
  ];
  return { format: 'ao3', ...facts, license: null, sections, warnings: [] };
}

/** Its labels, its buttons, and its requests to come and comment. */
export function archiveDrops(tokens: readonly Token[], tag: OpenTag, marks: Marks, index: number): boolean {
  if (has(marks, 'landmark', 'actions', 'navigation', 'endnote-link', 'message')) return true;
  if (tag.holdsBlocks || !/^(?:p|h[1-6]|b|strong)$/.test(tag.name)) return false;
  return tag.close - index < 8 && LABELS.test(textOf(tokens, tag, index));
}

/** A chapter begins with a heading; what is said beside it stands in sections of its own. */
function parts(pieces: readonly { readonly block: Block; readonly role: SectionRole }[]): Section[] {
  const sections: { role: SectionRole; title: null; level: number; blocks: Block[] }[] = [];
  for (const { block, role } of pieces) {
    const last = sections.at(-1);
    if (last?.role === role && !(role === 'story' && block.kind === 'heading')) last.blocks.push(block);
    else sections.push({ role, title: null, level: 1, blocks: [block] });
  }
  return sections;
}

type Facts = Pick<Book, 'title' | 'author' | 'language' | 'source' | 'summary'>;

/** Title, author and the rest, from where the archive puts them. */
function factsOf(tokens: readonly Token[]): Facts {
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = {
    title: null,
    author: null,
    language: null,
    source: null,
    summary: null,
  };
  let label = '';
  const outer = withId(tokens, 'preface', 'workskin');
  for (const { tag, index } of elementsOf(tokens)) {
    const marks = marksOf(tag);
    const inside = outer !== null && index > outer.index && index < outer.tag.close;
    const text = () => textOf(tokens, tag, index);
    if (inside && (tag.name === 'h1' || (tag.name === 'h2' && has(marks, 'title'))))
      facts.title ??= text() || null;
    else if (inside && has(marks, 'byline')) facts.author ??= text().replace(/^by\s+/i, '') || null;
    else if (tag.name === 'dt' || (inside && tag.name === 'p' && !tag.holdsBlocks) || tag.name === 'h3')
      label = text();
    else if (tag.name === 'dd' && /^language/i.test(label)) facts.language ??= languageTag(text());
    else if (inside && has(marks, 'userstuff') && /^summary/i.test(label)) facts.summary ??= text() || null;
    else if (tag.name === 'a' && /archiveofourown\.org\/works\/\d+/.test(tag.attributes.href ?? ''))
      facts.source ??= tag.attributes.href ?? null;
  }
  return facts;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  deutsch: 'de',
  français: 'fr',
  español: 'es',
  italiano: 'it',
  nederlands: 'nl',
  svenska: 'sv',
  polski: 'pl',
  русский: 'ru',
  suomi: 'fi',
};

const languageTag = (name: string): string | null => {
  const exact = LANGUAGES[name.toLowerCase()];
  if (exact !== undefined) return exact;
  const [first = ''] = name.split(/\s/);
  return LANGUAGES[first.toLowerCase()] ?? null;
};
