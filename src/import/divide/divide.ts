// Dividing a book into chapters and scenes, and setting apart what is not the story.

import type { Chapter } from '../../story/story.ts';
import type { Book } from '../book.ts';
import { ImportError } from '../import-error.ts';
import type { Doubt, ImportedScene, ImportedStory } from '../imported.ts';
import { excludeBoilerplate, isBoilerplateMarker } from './boilerplate.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { excludeContents } from './contents.ts';
import { collectExcluded, type Exclusion } from './fates.ts';
import { parseHeading } from './heading.ts';
import { folded, type Item, itemsOf } from './items.ts';
import { rolesOf } from './levels.ts';
import { marksOf, shownTitle, type Wording } from './marks.ts';
import { type Lengths, packed } from './pack.ts';
import { chaptersOf, type DraftChapter, type Mark, type Piece, type Unit } from './scenes.ts';
import { shouted } from './shouted.ts';
import { slugsOf } from './slugs.ts';
import { isTitleLine, markBack, markFront, markSections } from './zones.ts';

export type { Lengths } from './pack.ts';

/** Lengths for a story read in installments: four to five minutes each. */
export const DEFAULT_LENGTHS: Lengths = { minWords: 600, maxWords: 1200, splitOver: 1800 };
/** A break, not a heading, that would leave a scene of fewer words is none. */
export const LEAST_SCENE_WORDS = 60;
/** The longest title of a scene: a thread is named after it. */
const LONGEST_SCENE_TITLE = 80;
const LONGEST_TITLE = 200;
/** What a break becomes that does not end a scene. */
const ORNAMENT = { markup: '⁂', text: '⁂', words: 0, kind: 'ornament' } as const;

/**
 * Every word of the book's prose stands in exactly one place of what this gives: in a scene, or in a piece
 * left out. Headings become titles; numbering is dropped.
 * @throws ImportError for a book that holds no story
 */
export function divide(book: Book, lengths: Lengths = DEFAULT_LENGTHS): ImportedStory {
  const items = itemsOf(book, isBoilerplateMarker);
  const fates: Exclusion[] = items.map(() => null);
  markSections(items, fates);
  excludeBoilerplate(items, fates);
  excludeContents(items, fates);
  const language = book.language ?? 'en';
  const wording: Wording = { language, listed: listedTitles(items, fates) };
  const marks = outline(book, items, fates, wording);
  // A file may call all it holds front matter: then it is that which somebody wants to read.
  for (const taken of [
    ['front', 'back', 'notes'],
    ['contents', 'transcriber'],
  ]) {
    if (items.some(({ words }, index) => words > 0 && !fates[index] && marks.get(index) === undefined)) break;
    for (const [index, fate] of fates.entries())
      if (fate !== null && taken.includes(fate.what)) fates[index] = null;
  }
  const story = items.flatMap((item, index) =>
    (fates[index] ?? null) === null ? [{ item, mark: marks.get(index) ?? null }] : [],
  );
  const chapters = chaptersOf(story).map((chapter) => ({
    ...chapter,
    pieces: joined(chapter.pieces),
  }));
  if (chapters.length === 0) throw new ImportError(EMPTY);
  return {
    format: book.format,
    title: book.title ?? 'Untitled',
    author: book.author,
    language,
    source: book.source,
    license: book.license,
    summary: book.summary,
    ...scenesOf(chapters, lengths),
    excluded: collectExcluded(items, fates).map((piece) => ({
      ...piece,
      title: shownTitle(piece.title, wording),
    })),
    warnings: book.warnings,
  };
}

const EMPTY = 'I found no story in this file: it holds no prose. Check that it is the right file.';

/** Finds headings, sets apart what stands before and after the story, and says what each heading does. */
function outline(
  book: Book,
  items: readonly Item[],
  fates: Exclusion[],
  wording: Wording,
): Map<number, Mark> {
  const plain = book.format === 'text';
  let candidates = candidatesOf(items, fates).filter(({ index }) => !isTitlePage(items[index], book));
  let roles = rolesOf(candidates, plain);
  if (![...roles.values()].includes('chapter')) {
    const more = shouted(items, fates, candidates).filter(({ index }) => !isTitlePage(items[index], book));
    if (more.length > 0) {
      candidates = more;
      roles = rolesOf(candidates, plain);
    }
  }
  const begins = markFront(items, fates, candidates, roles, book);
  markBack(items, fates, candidates, roles);
  const left = candidates.filter(({ index }) => (fates[index] ?? null) === null);
  const marks = marksOf(items, fates, left, roles, plain, wording);
  for (const index of begins) marks.set(index, openingMark(left, index, marks));
  return marks;
}

/** Prose before the first heading makes a chapter of its own. */
function openingMark(
  candidates: readonly Candidate[],
  index: number,
  marks: ReadonlyMap<number, Mark>,
): Mark {
  const own = marks.get(index);
  const heading = candidates.find((candidate) => candidate.index === index)?.heading ?? null;
  if (own === undefined || heading === null) return { role: 'opening' };
  const title = own.role === 'taken' || own.role === 'opening' ? heading.title : own.title;
  return { role: 'chapter', title, name: null, unsure: true };
}

const isTitlePage = (item: Item | undefined, book: Book) =>
  item !== undefined && isTitleLine(item.text, book) && folded(item.text) !== '';

/** The titles of a list of contents, by what `folded` makes of them. */
function listedTitles(items: readonly Item[], fates: readonly Exclusion[]): Map<string, string> {
  const listed = new Map<string, string>();
  for (const [index, { text }] of items.entries()) {
    if (fates[index]?.what !== 'contents') continue;
    for (const line of text.split('\n')) {
      const title = parseHeading(line.replace(/[\s.·…]+\d+$/, ''))?.title ?? null;
      if (title !== null) listed.set(folded(title), title);
    }
  }
  return listed;
}

/** Takes back breaks that leave too little on either side; an ornament stays where they were. */
function joined(pieces: readonly Piece[]): Piece[] {
  const kept: { piece: Piece; units: Unit[]; words: number }[] = [];
  for (const piece of pieces) {
    if (piece.units.length === 0) continue;
    const last = kept.at(-1);
    const words = wordsOf(piece);
    const isBreak = piece.begins === 'break' || piece.begins === 'lost-break';
    if (last === undefined || !isBreak || (words >= LEAST_SCENE_WORDS && last.words >= LEAST_SCENE_WORDS)) {
      kept.push({ piece, units: [...piece.units], words });
      continue;
    }
    if (piece.begins === 'break') last.units.push(ORNAMENT);
    for (const unit of piece.units) last.units.push(unit);
    last.words += words;
  }
  return kept.map(({ piece, units }) => ({ ...piece, units }));
}

const wordsOf = ({ units }: Pick<Piece, 'units'>) => units.reduce((sum, { words }) => sum + words, 0);

function scenesOf(chapters: readonly DraftChapter[], lengths: Lengths) {
  const scenes: Omit<ImportedScene, 'slug'>[] = [];
  const doubts: Doubt[] = [];
  const outlines: Chapter[] = [];
  const counts: number[] = [];
  for (const chapter of chapters) {
    const first = scenes.length + 1;
    outlines.push({
      title: chapter.title === null ? null : clipped(chapter.title, LONGEST_TITLE),
      firstScene: first,
    });
    for (const [at, piece] of chapter.pieces.entries()) {
      const title = piece.title ?? (at === 0 ? chapter.title : null);
      for (const [part, text] of packed(piece.units, lengths).entries()) {
        scenes.push({
          title: part === 0 && title !== null ? clipped(title, LONGEST_SCENE_TITLE) : null,
          text,
        });
        const why = part > 0 ? 'packed' : doubtOf(piece, at);
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

function doubtOf(piece: Piece, at: number): Doubt['why'] | null {
  if (piece.begins === 'lost-break') return 'lost-break';
  if (piece.unsure) return 'unsure-heading';
  return wordsOf(piece) < LEAST_SCENE_WORDS && (at > 0 || piece.begins !== 'chapter') ? 'short' : null;
}

function clipped(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most);
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, -1)).trimEnd()}…`;
}
