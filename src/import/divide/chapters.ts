// The story's items as chapters of pieces: what stands between two headings or breaks.

import { escapeMarkup } from '../../story/markup.ts';
import { countWords } from '../../story/words.ts';
import type { Item } from './items.ts';
import { isSceneBreak } from './scene-breaks.ts';

/** What a paragraph, a verse or an ornament adds to a scene. */
export interface TextUnit {
  readonly markup: string;
  readonly text: string;
  readonly words: number;
  readonly kind: 'paragraph' | 'verse' | 'ornament';
}

export interface Segment {
  readonly title: string | null;
  readonly units: readonly TextUnit[];
  /** What begins it: a heading is never taken back, a break may be. */
  readonly startedBy: 'chapter' | 'heading' | 'break' | 'lost-break';
  readonly unsure: boolean;
}

/** What a heading does where it stands. */
export type ResolvedHeading =
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
  | { readonly role: 'absorbed' }
  /** Prose, not a heading, with which an unnamed chapter begins. */
  | { readonly role: 'opening' };

export interface ChapterDraft {
  readonly title: string | null;
  readonly name: string | null;
  readonly segments: readonly Segment[];
}

interface OpenChapter {
  /** Opened by a part: the first chapter below it takes it over. */
  isPart: boolean;
  title: string | null;
  name: string | null;
  unsure: boolean;
  segments: { -readonly [Key in keyof Segment]: Key extends 'units' ? TextUnit[] : Segment[Key] }[];
}

/** A part with more prose of its own, before its first chapter, is a chapter itself. */
const MIN_PART_WORDS = 300;
/** The share of paragraph boundaries that may lack a blank line for those to be breaks. */
const MAX_LOST_BREAK_RATIO = 0.12;

/** Chapters in order, those without a word left out: their titles go to the one that follows. */
export function buildChapters(
  story: readonly { item: Item; resolved: ResolvedHeading | null }[],
): ChapterDraft[] {
  const areLostBreaks = areTightGapsBreaks(story);
  const chapters: OpenChapter[] = [];
  let parts: string[] = [];
  const open = (title: string | null, name: string | null, unsure: boolean, part: boolean) => {
    const first = { title: null, units: [], startedBy: 'chapter', unsure } as const;
    const chapter: OpenChapter = { isPart: part, title, name, unsure, segments: [{ ...first, units: [] }] };
    chapters.push(chapter);
    return chapter;
  };
  let chapter = open(null, null, false, false);
  const currentSegment = () =>
    chapter.segments.at(-1) ?? { title: null, units: [], startedBy: 'break' as const, unsure: false };
  const startSegment = (
    startedBy: Segment['startedBy'],
    unsure: boolean,
    title: string | null = null,
    heading?: TextUnit,
  ) => {
    const last = currentSegment();
    if (last.units.length > 0) chapter.segments.push({ title, units: [], startedBy, unsure });
    else if (title !== null && heading !== undefined) {
      // A heading right below another: its title is worth keeping, its number is not.
      if (last.title === null && last.startedBy !== 'chapter') last.title = title;
      else last.units.push(heading);
    }
    if (last.startedBy === 'break' && startedBy === 'heading') last.startedBy = startedBy;
  };
  for (const { item, resolved } of story) {
    if (resolved?.role === 'absorbed') continue;
    if (resolved?.role === 'chapter' && chapter.isPart && wordsInChapter(chapter) < MIN_PART_WORDS) {
      chapter.title = [chapter.title, resolved.title].filter((part) => part !== null).join(': ') || null;
      chapter.name = resolved.name;
      chapter.isPart = false;
    } else if (resolved?.role === 'chapter' || resolved?.role === 'part') {
      const bare = chapter.segments.every(({ units }) => units.length === 0);
      if (bare && chapter.title !== null) parts.push(chapter.title);
      if (bare) chapters.pop();
      chapter = open(resolved.title, resolved.name, resolved.unsure, resolved.role === 'part');
      if (parts.length > 0) {
        chapter.title = [...parts, resolved.title].filter((part) => part !== null).join(': ');
        parts = [];
      }
    } else if (resolved?.role === 'scene' && !resolved.inline)
      startSegment('heading', resolved.unsure, resolved.title, headingUnit(item));
    else if (resolved?.role === 'scene') currentSegment().units.push(headingUnit(item));
    else if (isSceneBreak(item)) startSegment('break', false);
    else {
      const { block } = item;
      const lost = block.kind === 'paragraph' && block.tight && areLostBreaks;
      if (lost && currentSegment().units.length > 0) startSegment('lost-break', true);
      currentSegment().units.push(unitOf(item));
    }
  }
  if (chapter.segments.every(({ units }) => units.length === 0)) {
    chapters.pop();
    const left = [...parts, chapter.title].filter((part) => part !== null);
    chapters
      .at(-1)
      ?.segments.at(-1)
      ?.units.push(...left.map(titleUnit));
  }
  return chapters;
}

/** Whether paragraphs without a blank line before them are few enough to be breaks. */
function areTightGapsBreaks(story: readonly { item: Item; resolved: ResolvedHeading | null }[]): boolean {
  let [tight, all] = [0, 0];
  for (const [at, { item }] of story.entries()) {
    const before = story[at - 1]?.item.block.kind;
    if (item.block.kind !== 'paragraph' || (before !== 'paragraph' && before !== 'verse')) continue;
    all += 1;
    if (item.block.tight) tight += 1;
  }
  return tight > 0 && tight <= Math.max(1, all * MAX_LOST_BREAK_RATIO) && all >= 4;
}

function unitOf({ block, text, words }: Item): TextUnit {
  const markup = block.kind === 'break' ? '' : block.markup;
  return { markup, text, words, kind: block.kind === 'verse' ? 'verse' : 'paragraph' };
}

/** A heading that stays in the text, bold unless it has emphasis that would break. */
function headingUnit({ block, text, words }: Item): TextUnit {
  const markup = block.kind === 'break' ? '' : block.markup.trim();
  const plain = block.kind !== 'heading' || /\*\*|^\s*\\?\*|\*\s*$/.test(markup);
  return { markup: plain ? markup : `**${markup}**`, text, words, kind: 'paragraph' };
}

/** A heading below which nothing stands. */
const titleUnit = (title: string): TextUnit => ({
  markup: `**${escapeMarkup(title)}**`,
  text: title,
  words: countWords(title),
  kind: 'paragraph',
});

const wordsInChapter = ({ segments }: OpenChapter) =>
  segments.reduce((sum, { units }) => sum + units.reduce((all, { words }) => all + words, 0), 0);
