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
  title: string | null;
  name: string | null;
  unsure: boolean;
  pieces: { -readonly [Key in keyof Piece]: Key extends 'units' ? Unit[] : Piece[Key] }[];
}

/** The share of paragraph boundaries that may lack a blank line for those to be breaks. */
const MOST_LOST = 0.12;

/** Chapters in order, those without a word left out: their titles go to the one that follows. */
export function chaptersOf(story: readonly { item: Item; mark: Mark | null }[]): DraftChapter[] {
  const lostCount = lostBreaks(story);
  const chapters: Open[] = [];
  let parts: string[] = [];
  const open = (title: string | null, name: string | null, unsure: boolean) => {
    const fresh: Open = {
      title,
      name,
      unsure,
      pieces: [{ title: null, units: [], begins: 'chapter', unsure }],
    };
    chapters.push(fresh);
    return fresh;
  };
  let chapter = open(null, null, false);
  const piece = () =>
    chapter.pieces.at(-1) ?? { title: null, units: [], begins: 'break' as const, unsure: false };
  const begin = (begins: Piece['begins'], title: string | null, unsure: boolean) => {
    const last = piece();
    if (last.units.length === 0) {
      // A heading right below another: its title is worth keeping, its number is not.
      if (title !== null && last.title === null && last.begins !== 'chapter') last.title = title;
      else if (title !== null) last.units.push(ornamental(title));
      if (last.begins !== 'chapter' && begins === 'heading') last.begins = begins;
    } else chapter.pieces.push({ title, units: [], begins, unsure });
  };
  for (const { item, mark } of story) {
    if (mark?.role === 'taken') continue;
    if (mark?.role === 'chapter' || mark?.role === 'part') {
      const bare = chapter.pieces.every(({ units }) => units.length === 0);
      if (bare && chapter.title !== null) parts.push(chapter.title);
      if (bare) chapters.pop();
      chapter = open(mark.title, mark.name, mark.unsure);
      if (mark.role === 'chapter' && parts.length > 0) {
        chapter.title = [...parts, mark.title].filter((part) => part !== null).join(': ');
        chapter.name = mark.name;
        parts = [];
      }
    } else if (mark?.role === 'scene' && !mark.inline) begin('heading', mark.title, mark.unsure);
    else if (mark?.role === 'scene') piece().units.push(headingUnit(item));
    else if (isBreakMark(item)) begin('break', null, false);
    else {
      const { block } = item;
      if (block.kind === 'paragraph' && block.tight && lostCount && piece().units.length > 0)
        begin('lost-break', null, true);
      piece().units.push(unitOf(item));
    }
  }
  if (chapter.pieces.every(({ units }) => units.length === 0)) {
    chapters.pop();
    const left = [...parts, chapter.title].filter((part) => part !== null);
    const last = chapters.at(-1)?.pieces.at(-1);
    if (last !== undefined) last.units.push(...left.map(ornamental));
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

const ornamental = (title: string): Unit => ({
  markup: `**${escapeMarkup(title)}**`,
  text: title,
  words: countWords(title),
  kind: 'paragraph',
});
