// Dividing a book into chapters and scenes, and setting apart what is not the story.

import type { Chapter } from '../../story/story.ts';
import type { Book } from '../book.ts';
import { ImportError } from '../import-error.ts';
import type { Doubt, ImportedScene, ImportedStory } from '../imported.ts';
import { balanceLengths, type SceneLengths } from './balance-lengths.ts';
import { excludeBoilerplate, isBoilerplateMarker } from './boilerplate.ts';
import {
  buildChapters,
  type ChapterDraft,
  type ResolvedHeading,
  type Segment,
  type TextUnit,
} from './chapters.ts';
import { excludeContents } from './contents.ts';
import { collectExcluded, collectExcludedBlocks, type Exclusion } from './exclusions.ts';
import {
  excludeBackMatter,
  excludeFrontMatter,
  excludeMarkedSections,
  isTitleLine,
} from './front-back-matter.ts';
import { parseHeading } from './heading.ts';
import { findCandidates, type HeadingCandidate } from './heading-candidates.ts';
import { headingRoles } from './heading-roles.ts';
import { inferTitles } from './infer-titles.ts';
import { type Item, listItems, titleKey } from './items.ts';
import { displayTitle, resolveHeadings, type TitleContext } from './resolve-headings.ts';
import { slugsOf } from './slugs.ts';

export type { SceneLengths } from './balance-lengths.ts';

/** Lengths for a story read in installments: four to five minutes each. */
export const DEFAULT_SCENE_LENGTHS: SceneLengths = { minWords: 600, maxWords: 1200, splitOver: 1800 };
/** A break, not a heading, that would leave a scene of fewer words is none. */
export const MIN_SCENE_WORDS = 60;
/** The longest title of a scene: a thread is named after it. */
const MAX_SCENE_TITLE_CHARS = 80;
const MAX_TITLE_CHARS = 200;
/** What a break becomes that does not end a scene. */
const ORNAMENT = { markup: '⁂', text: '⁂', words: 0, kind: 'ornament' } as const;

/**
 * Every word of the book's prose stands in exactly one place of what this gives: in a scene, or in a piece
 * left out. Headings become titles; numbering is dropped.
 * @throws ImportError for a book that holds no story
 */
export function divide(book: Book, lengths: SceneLengths = DEFAULT_SCENE_LENGTHS): ImportedStory {
  const items = listItems(book, isBoilerplateMarker);
  const exclusions: Exclusion[] = items.map(() => null);
  excludeMarkedSections(items, exclusions);
  excludeBoilerplate(items, exclusions);
  excludeContents(items, exclusions);
  const language = book.language ?? 'en';
  const titleContext: TitleContext = { language, contentsTitles: readContentsTitles(items, exclusions) };
  const resolved = classifyHeadings(book, items, exclusions, titleContext);
  // A file may call all it holds front matter: then it is that which somebody wants to read.
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
  if (chapters.length === 0) throw new ImportError(NO_STORY_MESSAGE);
  return {
    format: book.format,
    title: book.title ?? 'Untitled',
    author: book.author,
    language,
    source: book.source,
    license: book.license,
    summary: book.summary,
    ...buildScenes(chapters, lengths),
    excluded: collectExcluded(items, exclusions).map((piece) => ({
      ...piece,
      title: displayTitle(piece.title, titleContext),
    })),
    excludedBlocks: collectExcludedBlocks(items, exclusions, book.skipped ?? []),
    warnings: book.warnings,
  };
}

const NO_STORY_MESSAGE = 'I found no story in this file: it holds no prose. Check that it is the right file.';

/** Finds headings, sets apart what stands before and after the story, and says what each heading does. */
function classifyHeadings(
  book: Book,
  items: readonly Item[],
  exclusions: Exclusion[],
  titleContext: TitleContext,
): Map<number, ResolvedHeading> {
  const plain = book.format === 'text';
  let candidates = findCandidates(items, exclusions).filter(({ index }) => !isTitlePage(items[index], book));
  let roles = headingRoles(candidates, plain);
  if (![...roles.values()].includes('chapter')) {
    const more = inferTitles(items, exclusions, candidates).filter(
      ({ index }) => !isTitlePage(items[index], book),
    );
    if (more.length > 0) {
      candidates = more;
      roles = headingRoles(candidates, plain);
    }
  }
  const storyStarts = excludeFrontMatter(items, exclusions, candidates, roles, book);
  excludeBackMatter(items, exclusions, candidates, roles);
  const remaining = candidates.filter(({ index }) => (exclusions[index] ?? null) === null);
  const resolved = resolveHeadings(items, exclusions, remaining, roles, plain, titleContext);
  for (const index of storyStarts) resolved.set(index, resolveOpening(remaining, index, resolved));
  return resolved;
}

/** Prose before the first heading makes a chapter of its own. */
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

const isTitlePage = (item: Item | undefined, book: Book) =>
  item !== undefined && isTitleLine(item.text, book) && titleKey(item.text) !== '';

/** The titles of a list of contents, by what `folded` makes of them. */
function readContentsTitles(items: readonly Item[], exclusions: readonly Exclusion[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [index, { text }] of items.entries()) {
    if (exclusions[index]?.what !== 'contents') continue;
    for (const line of text.split('\n')) {
      const title = parseHeading(line.replace(/[\s.·…]+\d+$/, ''))?.title ?? null;
      if (title !== null) titles.set(titleKey(title), title);
    }
  }
  return titles;
}

/** Takes back breaks that leave too little on either side; an ornament stays where they were. */
function mergeShortSegments(segments: readonly Segment[]): Segment[] {
  const kept: { segment: Segment; units: TextUnit[]; words: number }[] = [];
  for (const segment of segments) {
    if (segment.units.length === 0) continue;
    const last = kept.at(-1);
    const words = wordsOf(segment);
    const isBreak = segment.startedBy === 'break' || segment.startedBy === 'lost-break';
    if (last === undefined || !isBreak || (words >= MIN_SCENE_WORDS && last.words >= MIN_SCENE_WORDS)) {
      kept.push({ segment, units: [...segment.units], words });
      continue;
    }
    if (segment.startedBy === 'break') last.units.push(ORNAMENT);
    for (const unit of segment.units) last.units.push(unit);
    last.words += words;
  }
  return kept.map(({ segment, units }) => ({ ...segment, units }));
}

const wordsOf = ({ units }: Pick<Segment, 'units'>) => units.reduce((sum, { words }) => sum + words, 0);

function buildScenes(chapters: readonly ChapterDraft[], lengths: SceneLengths) {
  const scenes: Omit<ImportedScene, 'slug'>[] = [];
  const doubts: Doubt[] = [];
  const outlines: Chapter[] = [];
  const counts: number[] = [];
  for (const chapter of chapters) {
    const first = scenes.length + 1;
    outlines.push({
      title: chapter.title === null ? null : truncateAtWord(chapter.title, MAX_TITLE_CHARS),
      firstScene: first,
    });
    for (const [at, segment] of chapter.segments.entries()) {
      const title = segment.title ?? (at === 0 ? chapter.title : null);
      for (const [part, text] of balanceLengths(segment.units, lengths).entries()) {
        scenes.push({
          title: part === 0 && title !== null ? truncateAtWord(title, MAX_SCENE_TITLE_CHARS) : null,
          text,
        });
        const why = part > 0 ? 'packed' : doubtOf(segment, at);
        if (why !== null && scenes.length > 1) doubts.push({ scene: scenes.length, why });
      }
    }
    counts.push(scenes.length + 1 - first);
  }
  const slugs = slugsOf(
    chapters.map(({ title, name }, index) => ({ title, name, scenes: counts[index] ?? 0 })),
  );
  return {
    chapters: outlines,
    scenes: scenes.map((scene, index) => ({ slug: slugs[index] ?? `scene-${index + 1}`, ...scene })),
    doubts,
  };
}

function doubtOf(segment: Segment, at: number): Doubt['why'] | null {
  if (segment.startedBy === 'lost-break') return 'lost-break';
  if (segment.unsure) return 'unsure-heading';
  return wordsOf(segment) < MIN_SCENE_WORDS && (at > 0 || segment.startedBy !== 'chapter') ? 'short' : null;
}

function truncateAtWord(title: string, maxChars: number): string {
  if (title.length <= maxChars) return title;
  const cut = title.slice(0, maxChars);
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, -1)).trimEnd()}…`;
}
