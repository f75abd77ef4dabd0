// Divides a book into chapters and scenes, and separates what is not part of the story.

import type { Book } from '../book.ts';
import { ImportError } from '../import-error.ts';
import type { ImportedStory } from '../imported.ts';
import { positionOf } from './asides.ts';
import { excludeAuthorNotes } from './author-notes.ts';
import { excludeBackMatter } from './back-matter.ts';
import type { SceneLengths } from './balance-lengths.ts';
import { excludeBoilerplate, isBoilerplateMarker } from './boilerplate.ts';
import { titleFromText } from './book-title.ts';
import { buildChapters, type ResolvedHeading } from './chapters.ts';
import { excludeContents } from './contents.ts';
import { withoutTail } from './contents-entries.ts';
import { collectExcludedBlocks, type Exclusion, excludedText, groupExcluded } from './exclusions.ts';
import { excludeFrontMatter, isTitleLine } from './front-matter.ts';
import { parseHeading } from './heading.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import { findCandidates } from './heading-candidates.ts';
import { type HeadingRole, headingRoles } from './heading-roles.ts';
import { inferHeadings } from './infer-titles.ts';
import { type Item, listItems, MIN_PROSE_WORDS, titleKey } from './items.ts';
import { excludeMarkedSections } from './marked-sections.ts';
import { namedChapters } from './named-chapters.ts';
import { displayTitle, resolveHeadings, type TitleContext } from './resolve-headings.ts';
import { buildScenes, mergeShortSegments } from './scenes.ts';
import { headsProse } from './section-evidence.ts';
import { normaliseCapitals } from './titles.ts';
import { unexpectedExclusions } from './unexpected-exclusions.ts';

export type { SceneLengths } from './balance-lengths.ts';

/** Lengths for installments of four to five minutes. */
export const DEFAULT_SCENE_LENGTHS: SceneLengths = { minWords: 600, maxWords: 1200, splitOver: 1800 };
/**
 * Divides a book. Every word of its prose ends up in exactly one place: in a scene, or in an excluded part.
 * Headings become titles, and their numbers are dropped.
 * @param fallbackTitle the title where neither the file nor its text has one
 * @throws ImportError for a book without a story
 */
export function divide(
  source: Book,
  lengths: SceneLengths = DEFAULT_SCENE_LENGTHS,
  fallbackTitle: string | null = null,
): ImportedStory {
  const items = listItems(source, isBoilerplateMarker);
  const exclusions: Exclusion[] = items.map(() => null);
  excludeMarkedSections(items, exclusions);
  excludeBoilerplate(items, exclusions);
  excludeContents(items, exclusions);
  const language = source.language ?? 'en';
  const written = titleFromText(
    items.filter((_, index) => (exclusions[index] ?? null) === null),
    source,
  );
  const book = { ...source, ...written, title: written.title ?? fallbackTitle };
  const titleContext: TitleContext = { language, contentsTitles: readContentsTitles(items, exclusions) };
  const resolved = classifyHeadings(book, items, exclusions, titleContext);
  // A file may mark its whole text as front matter or notes; then that is the story.
  for (const kinds of [
    ['front', 'back', 'notes'],
    ['contents', 'transcriber'],
  ]) {
    if (
      items.some(({ words }, index) => words > 0 && !exclusions[index] && resolved.get(index) === undefined)
    )
      break;
    for (const [index, exclusion] of exclusions.entries())
      if (exclusion !== null && kinds.includes(exclusion.what)) exclusions[index] = null;
  }
  const story = items.flatMap((item, index) =>
    (exclusions[index] ?? null) === null ? [{ item, resolved: resolved.get(index) ?? null }] : [],
  );
  const chapters = buildChapters(story).map((chapter) => ({
    ...chapter,
    segments: mergeShortSegments(chapter.segments),
  }));
  if (chapters.length === 0) throw new ImportError('no-story');
  const { sceneOf, ...outline } = buildScenes(chapters, lengths);
  const parts = groupExcluded(items, exclusions);
  const divided = { items, exclusions, resolved, sceneOf };
  return {
    format: book.format,
    title: normaliseCapitals(book.title ?? 'Untitled', language),
    author: book.author && normaliseCapitals(book.author, 'en'),
    language,
    source: book.source,
    license: book.license,
    summary: book.summary,
    ...outline,
    excluded: parts.map((part) => ({
      what: part.what,
      title: displayTitle(part.title, titleContext),
      text: excludedText(items, part),
    })),
    positions: parts.map((part) => positionOf(part, divided)),
    excludedBlocks: collectExcludedBlocks(items, exclusions, book.skipped ?? []),
    warnings: [...book.warnings, ...unexpectedExclusions(items, exclusions)],
    ...(book.cover !== undefined && { cover: book.cover }),
  };
}

/** Finds the headings, excludes what comes before and after the story, and resolves the headings that remain. */
function classifyHeadings(
  book: Book,
  items: readonly Item[],
  exclusions: Exclusion[],
  titleContext: TitleContext,
): Map<number, ResolvedHeading> {
  const plain = book.format === 'text';
  let candidates = findCandidates(items, exclusions, titleContext.contentsTitles, book.title).filter(
    ({ index }) => !isTitlePage(items, index, book),
  );
  let roles = headingRoles(candidates, plain);
  // A single chapter may be the only one that something sets off.
  if ([...roles.values()].filter((role) => role === 'chapter').length < 2) {
    const more = inferHeadings(items, exclusions, candidates).filter(
      ({ index }) => !isTitlePage(items, index, book),
    );
    if (more.length > 0) {
      candidates = more;
      roles = headingRoles(candidates, plain);
    }
  }
  for (const { index } of namedChapters(items, candidates, roles)) roles.set(index, 'chapter');
  excludeRepeatedTitle(items, exclusions, roles, book);
  const storyStarts = excludeFrontMatter(items, exclusions, candidates, roles, book);
  excludeBackMatter(items, exclusions, candidates, roles);
  excludeAuthorNotes(items, exclusions, candidates, roles);
  const remaining = candidates.filter(({ index }) => (exclusions[index] ?? null) === null);
  const resolved = resolveHeadings(items, exclusions, remaining, roles, plain, titleContext);
  for (const index of storyStarts) resolved.set(index, resolveOpening(remaining, index, resolved));
  return resolved;
}

/** “by Ann Reed” */
const BYLINE = /^by \S+(?: \S+){0,3}$/i;

/**
 * Excludes the book's title and its author's name where they stand right below the first chapter's heading: saved pages
 * have them there.
 */
function excludeRepeatedTitle(
  items: readonly Item[],
  exclusions: Exclusion[],
  roles: ReadonlyMap<number, HeadingRole>,
  book: Book,
): void {
  const first = Math.min(...[...roles].flatMap(([index, role]) => (role === 'chapter' ? [index] : [])));
  for (let index = first + 1; index < items.length; index += 1) {
    const item = items[index];
    const text = item?.text ?? '';
    const isByline = book.format === 'html' && BYLINE.test(text) && !/[.!?,;]$/.test(text);
    const isTitle = item?.block.kind === 'heading' && !roles.has(index) && namesBook(item, book);
    if (!isByline && !isTitle) return;
    exclusions[index] ??= { what: 'front', title: null, rule: 'title-line' };
  }
}

/** Resolves the place where the story begins before its first chapter heading. */
function resolveOpening(
  candidates: readonly HeadingCandidate[],
  index: number,
  resolved: ReadonlyMap<number, ResolvedHeading>,
): ResolvedHeading {
  const own = resolved.get(index);
  const heading = candidates.find((candidate) => candidate.index === index)?.heading ?? null;
  if (own === undefined || heading === null) return { role: 'opening' };
  const title = own.role === 'absorbed' || own.role === 'opening' ? heading.title : own.title;
  return { role: 'chapter', title, name: null, unsure: true };
}

/**
 * Whether an item is a line of a title page or a running head, and no heading of a chapter. Right above prose only the
 * book's own title is one, and only where the book begins: a story of a collection may be called like it.
 */
function isTitlePage(items: readonly Item[], index: number, book: Book): boolean {
  const item = items[index];
  if (item === undefined || !namesBook(item, book)) return false;
  if (!headsProse(items, index)) return true;
  const name = titleKey(item.text);
  const isTitle = name === titleKey(book.title ?? '') || name === titleKey(book.author ?? '');
  return isTitle && !items.slice(0, index).some(({ words }) => words >= MIN_PROSE_WORDS);
}

const namesBook = (item: Item, book: Book) => isTitleLine(item.text, book) && titleKey(item.text) !== '';

/** The titles in tables of contents, by their keys. */
function readContentsTitles(items: readonly Item[], exclusions: readonly Exclusion[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [index, { text }] of items.entries()) {
    if (exclusions[index]?.what !== 'contents') continue;
    for (const line of text.split('\n')) {
      const title = parseHeading(withoutTail(line, /[\s.·…]+\d+$/))?.title ?? null;
      if (title !== null) titles.set(titleKey(title), title);
    }
  }
  return titles;
}
