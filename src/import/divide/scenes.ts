// The story's items as chapters of pieces: what stands between two headings or breaks.

import { escapeMarkup } from '../../story/markup.ts';
import { countWords } from '../../story/words.ts';
import { isBreakMark } from './breaks.ts';
import type { Item } from './items.ts';

/** What a paragraph, a verse or an ornament adds to a scene. */
export interface Unit {
  readonly markup: string;
  readonly text: string;
  readonly words: number;
  readonly kind: 'paragraph' | 'verse' | 'ornament';
}

export interface Piece {
  readonly title: string | null;
  readonly units: readonly Unit[];
  /** What begins it: a heading is never taken back, a break may be. */
  readonly begins: 'chapter' | 'heading' | 'break' | 'lost-break';
  readonly unsure: boolean;
}

/** What a heading does where it stands. */
export type Mark =
  | {
      readonly role: 'chapter' | 'part';
      readonly title: string | null;
      readonly unsure: boolean;
      /** What its number makes of a slug, such as “chapter-12”. */
      readonly name: string | null;
    }
  | {
      readonly role: 'scene';
      readonly title: string | null;
      readonly inline: boolean;
      readonly unsure: boolean;
    }
  /** A title on its own lines, already part of the mark before it. */
  | { readonly role: 'taken' }
  /** Prose, not a heading, with which an unnamed chapter begins. */
  | { readonly role: 'opening' };

export interface DraftChapter {
  readonly title: string | null;
  readonly name: string | null;
  readonly pieces: readonly Piece[];
}

interface Open {
  /** Opened by a part: the first chapter below it takes it over. */
  part: boolean;
  title: string | null;
  name: string | null;
  unsure: boolean;
  pieces: { -readonly [Key in keyof Piece]: Key extends 'units' ? Unit[] : Piece[Key] }[];
}

/** A part with more prose of its own, before its first chapter, is a chapter itself. */
const LEAST_PART = 300;
/** The share of paragraph boundaries that may lack a blank line for those to be breaks. */
const MOST_LOST = 0.12;

/** Chapters in order, those without a word left out: their titles go to the one that follows. */
export function chaptersOf(story: readonly { item: Item; mark: Mark | null }[]): DraftChapter[] {
  const lostCount = lostBreaks(story);
  const chapters: Open[] = [];
  let parts: string[] = [];
  const open = (title: string | null, name: string | null, unsure: boolean, part: boolean) => {
    const first = { title: null, units: [], begins: 'chapter', unsure } as const;
    const fresh: Open = { part, title, name, unsure, pieces: [{ ...first, units: [] }] };
    chapters.push(fresh);
    return fresh;
  };
  let chapter = open(null, null, false, false);
  const piece = () =>
    chapter.pieces.at(-1) ?? { title: null, units: [], begins: 'break' as const, unsure: false };
  const begin = (begins: Piece['begins'], unsure: boolean, title: string | null = null, heading?: Unit) => {
    const last = piece();
    if (last.units.length > 0) chapter.pieces.push({ title, units: [], begins, unsure });
    else if (title !== null && heading !== undefined) {
      // A heading right below another: its title is worth keeping, its number is not.
      if (last.title === null && last.begins !== 'chapter') last.title = title;
      else last.units.push(heading);
    }
    if (last.begins === 'break' && begins === 'heading') last.begins = begins;
  };
  for (const { item, mark } of story) {
    if (mark?.role === 'taken') continue;
    if (mark?.role === 'chapter' && chapter.part && wordsIn(chapter) < LEAST_PART) {
      chapter.title = [chapter.title, mark.title].filter((part) => part !== null).join(': ') || null;
      chapter.name = mark.name;
      chapter.part = false;
    } else if (mark?.role === 'chapter' || mark?.role === 'part') {
      const bare = chapter.pieces.every(({ units }) => units.length === 0);
      if (bare && chapter.title !== null) parts.push(chapter.title);
      if (bare) chapters.pop();
      chapter = open(mark.title, mark.name, mark.unsure, mark.role === 'part');
      if (parts.length > 0) {
        chapter.title = [...parts, mark.title].filter((part) => part !== null).join(': ');
        parts = [];
      }
    } else if (mark?.role === 'scene' && !mark.inline)
      begin('heading', mark.unsure, mark.title, headingUnit(item));
    else if (mark?.role === 'scene') piece().units.push(headingUnit(item));
    else if (isBreakMark(item)) begin('break', false);
    else {
      const { block } = item;
      const lost = block.kind === 'paragraph' && block.tight && lostCount;
      if (lost && piece().units.length > 0) begin('lost-break', true);
      piece().units.push(unitOf(item));
    }
  }
  if (chapter.pieces.every(({ units }) => units.length === 0)) {
    chapters.pop();
    const left = [...parts, chapter.title].filter((part) => part !== null);
    chapters
      .at(-1)
      ?.pieces.at(-1)
      ?.units.push(...left.map(titleUnit));
  }
  return chapters;
}

/** Whether paragraphs without a blank line before them are few enough to be breaks. */
function lostBreaks(story: readonly { item: Item; mark: Mark | null }[]): boolean {
  let [tight, all] = [0, 0];
  for (const [at, { item }] of story.entries()) {
    const before = story[at - 1]?.item.block.kind;
    if (item.block.kind !== 'paragraph' || (before !== 'paragraph' && before !== 'verse')) continue;
    all += 1;
    if (item.block.tight) tight += 1;
  }
  return tight > 0 && tight <= Math.max(1, all * MOST_LOST) && all >= 4;
}

function unitOf({ block, text, words }: Item): Unit {
  const markup = block.kind === 'break' ? '' : block.markup;
  return { markup, text, words, kind: block.kind === 'verse' ? 'verse' : 'paragraph' };
}

/** A heading that stays in the text, bold unless it has emphasis that would break. */
function headingUnit({ block, text, words }: Item): Unit {
  const markup = block.kind === 'break' ? '' : block.markup.trim();
  const plain = block.kind !== 'heading' || /\*\*|^\s*\\?\*|\*\s*$/.test(markup);
  return { markup: plain ? markup : `**${markup}**`, text, words, kind: 'paragraph' };
}

/** A heading below which nothing stands. */
const titleUnit = (title: string): Unit => ({
  markup: `**${escapeMarkup(title)}**`,
  text: title,
  words: countWords(title),
  kind: 'paragraph',
});

const wordsIn = ({ pieces }: Open) =>
  pieces.reduce((sum, { units }) => sum + units.reduce((all, { words }) => all + words, 0), 0);
