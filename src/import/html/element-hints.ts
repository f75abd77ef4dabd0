// Interprets the names of an element: `epub:type` and `role`, and the classes and ids that common tools use.

import type { SectionRole } from '../book.ts';
import type { OpenTag } from '../markup/parse-markup.ts';

export interface ElementHints {
  readonly classes: readonly string[];
  /** The values of `epub:type` and `role`, without prefixes. */
  readonly types: readonly string[];
  readonly id: string | null;
}

export function elementHints({ attributes }: OpenTag): ElementHints {
  const list = (text: string | undefined) => (text === undefined ? [] : text.split(/\s+/).filter(Boolean));
  const types = [...list(attributes['epub:type']), ...list(attributes.role)];
  return {
    classes: list(attributes.class),
    types: types.map((type) => type.toLowerCase().replace(/^(?:doc-|.*:)/, '')),
    id: attributes.id ?? null,
  };
}

const ROLES: Readonly<Record<string, SectionRole>> = {
  ...rolesFor(
    'story',
    'bodymatter chapter part volume subchapter prologue epilogue interlude division story',
  ),
  ...rolesFor(
    'front',
    'frontmatter cover titlepage halftitlepage halftitle copyright-page dedication epigraph foreword',
  ),
  ...rolesFor(
    'front',
    'preface acknowledgments imprint imprimatur seriespage contributors other-credits introduction',
  ),
  ...rolesFor('contents', 'toc loi lot landmarks page-list tocbrief'),
  ...rolesFor(
    'back',
    'backmatter appendix colophon afterword conclusion bibliography glossary index errata credits',
  ),
  ...rolesFor('notes', 'footnotes endnotes rearnotes'),
};

/** Types that are no part of the story, even inside an element that is marked as the body of the book. */
const NEVER_STORY = new Set(
  'cover titlepage halftitlepage copyright-page colophon imprint toc loi lot bibliography index'.split(' '),
);

function rolesFor(role: SectionRole, types: string): Record<string, SectionRole> {
  return Object.fromEntries(types.split(' ').map((type) => [type, role]));
}

/** The role that belongs to a value of `epub:type`, a landmark or a guide; null for values without one. */
export function roleOfType(type: string): SectionRole | null {
  return Object.hasOwn(ROLES, type) ? (ROLES[type] ?? null) : null;
}

/** The role of an element inside one with `parentRole`, which it inherits unless it is a note or a table of contents. */
export function roleWithin(
  parentRole: SectionRole | null,
  { types, classes }: ElementHints,
): SectionRole | null {
  const own = types.map(roleOfType).find((role) => role !== null) ?? roleOfClass(classes);
  if (own === null) return parentRole;
  if (own === 'notes' || own === 'contents') return own;
  if (parentRole === null)
    return types.some((type) => NEVER_STORY.has(type)) && own === 'story' ? 'front' : own;
  if (parentRole === 'story' && types.some((type) => NEVER_STORY.has(type)))
    return own === 'story' ? parentRole : own;
  return parentRole;
}

const CONTENTS_CLASS = /^(?:(?:toc|tableofcontents|table-of-contents|calibre_toc)\d*|MsoToc\w*)$/i;
/** Boxes with words of the author, the translator or the editor beside the story. */
const NOTE_BOX_CLASS =
  /^(?:(?:authors?|translators?|editors?|chapter|end|begin(?:ning)?|start|fff_chapter)[-_]?)?notes?(?:[-_]?(?:box|block|portlet|container|inner))?$|^author-?note-?portlet$|^wi_authornotes(?:_body)?$|^a-?n$|^t-?n$/i;

function roleOfClass(classes: readonly string[]): SectionRole | null {
  if (classes.some((name) => CONTENTS_CLASS.test(name))) return 'contents';
  return classes.some((name) => NOTE_BOX_CLASS.test(name)) ? 'notes' : null;
}

const CHAPTER_TITLE =
  /^(?:chapter|entry|post)[-_]?(?:title|heading|head|name)$|^message-cell--threadmark-header$/i;
const BOOK_TITLE = /^(?:wi_fic_title|(?:fic|fiction|story|book)[-_]?title)$/i;

/** Whether an element's classes say that it is the title of one chapter or post of many. */
export const isChapterTitle = ({ classes }: ElementHints): boolean =>
  classes.some((name) => CHAPTER_TITLE.test(name));

/** The level of a heading that only an element's classes show; null for other elements. */
export function headingLevelByClass({ classes }: ElementHints): number | null {
  if (classes.some((name) => BOOK_TITLE.test(name))) return 1;
  return classes.some((name) => CHAPTER_TITLE.test(name)) ? 2 : null;
}

const NOTE =
  /^(?:foot|end|rear)-?notes?$|^fn$|^MsoFootnoteText$|^MsoEndnoteText$|^footnote-?(?:text|body|item)$/i;

/** Whether an element is a footnote or endnote. */
export function isNote({ types, classes }: ElementHints): boolean {
  return (
    types.some((type) => /^(?:footnote|endnote|rearnote)s?$/.test(type)) ||
    classes.some((name) => NOTE.test(name))
  );
}

const NOTE_REFERENCE =
  /^(?:note|footnote|endnote|fn|ftn)-?(?:ref|anchor|link|call)\w*$|^fnanchor$|^noteanchor$/i;

/** Whether an element refers to a note; its text is a number or a sign. */
export function isNoteReference({ types, classes }: ElementHints): boolean {
  return types.includes('noteref') || classes.some((name) => NOTE_REFERENCE.test(name));
}

/** Whether an element is the link from a note back to the text. */
export function isBackLink({ types }: ElementHints, text: string): boolean {
  return types.includes('backlink') || /^(?:[↩↑⏎⤴]\uFE0E?\uFE0F?)+$/u.test(text);
}

const VERSE =
  /^(?:poem|poetry|verse|stanza|strophe|linegroup|line-group|lg|lyrics?|song|hymn|ballad|poesie)(?:[-_]?(?:block|container|group|text|body|rw|\d))*$|(?:^|[-_])(?:verse|poem|poetry)(?:[-_]|$)/i;

export function isVerse({ types, classes }: ElementHints): boolean {
  return (
    types.some((type) => /^(?:poem|verse|song|hymn|lyrics)$/.test(type)) ||
    classes.some((name) => VERSE.test(name))
  );
}

const BREAK =
  /(?:^|[-_])(?:scene|section|thought|space|text|para|paragraph|time|context)[-_]?(?:break|brk|gap|divider|separator|sep|change|shift)s?(?:$|[-_\d])|^(?:tb|sb|asterism|dinkus|fleuron|separator|divider|transition|ornament|blankline|blank-line|white-?space|line-?space|break)\d*$/i;

/** Whether an element's names say that it is a scene break. */
export function isBreak({ types, classes }: ElementHints): boolean {
  return types.includes('thought-break') || classes.some((name) => BREAK.test(name));
}

const AFTER_BREAK =
  /(?:^|[-_])(?:after|post|new|first|start)[-_]?(?:scene|break|section)(?:$|[-_\d])|^(?:space|spaced?)-?(?:above|before|top)$|^(?:section|scene)-?(?:start|first|opener)$|^noindent-space$/i;

/** Whether an element's names say that it is the first paragraph of a scene, styled with space above it. */
export function followsBreak({ classes }: ElementHints): boolean {
  return classes.some((name) => AFTER_BREAK.test(name));
}

const PAGE_NUMBER_NAME =
  /^(?:page|pg|pb|folio|lnum|line-?num)\w*(?:-?(?:num(?:ber)?s?|break|no))?$|page-?(?:num|break|no)/i;
const PAGE_NUMBER_TEXT = /^[[({]?\s*(?:p(?:age|g)?\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})?\s*[\])}]?$/i;

/** Whether an element is the number of a printed page or of a line of verse. */
export function isPageNumber({ types, classes, id }: ElementHints, text: string): boolean {
  // Its text is looked at first: hardly any element is a number, and most have classes.
  if (text.length > 12 || !PAGE_NUMBER_TEXT.test(text)) return false;
  return (
    types.includes('pagebreak') ||
    classes.some((name) => PAGE_NUMBER_NAME.test(name)) ||
    (id !== null && /^(?:page|pg|pb)[-_]?(?:\d+|[ivxlc]+)$/i.test(id))
  );
}
