// Turns the segments of chapters into scenes of a readable length, with titles and slugs.

import type { Chapter } from '../../story/story.ts';
import { countWords } from '../../story/words.ts';
import type { Doubt, ImportedScene } from '../imported.ts';
import { balanceLengths, type SceneLengths } from './balance-lengths.ts';
import type { ChapterDraft, Segment } from './chapter-builder.ts';
import type { Item } from './items.ts';
import { slugsOf } from './slugs.ts';
import type { TextUnit } from './text-units.ts';

/** A break is ignored where the scene before or after it would have fewer words. */
const MIN_SCENE_WORDS = 60;
/** The longest title of a scene, in characters: it becomes the name of a thread. */
const MAX_SCENE_TITLE_CHARS = 80;
const MAX_TITLE_CHARS = 200;
/** Shown in place of a break that begins no scene. */
const ORNAMENT = { markup: '⁂', text: '⁂', words: 0, kind: 'ornament' } as const;

/** Joins segments across breaks that leave too little text on either side; an ornament marks the place. */
export function mergeShortSegments(segments: readonly Segment[]): Segment[] {
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

interface SceneDraft {
  readonly title: string | null;
  readonly text: string;
  readonly doubt: Doubt['why'] | null;
  /** The items of the file that stand in it. */
  readonly items: readonly Item[];
}

/** The scenes of all chapters, numbered from 1 in the outline and the doubts. */
export function buildScenes(
  chapters: readonly ChapterDraft[],
  lengths: SceneLengths,
): {
  readonly chapters: Chapter[];
  readonly scenes: ImportedScene[];
  readonly doubts: Doubt[];
  /** The scene (1..N) in which each item of the story begins. */
  readonly sceneOf: ReadonlyMap<Item, number>;
} {
  const byChapter = chapters.map((chapter) => ({ chapter, scenes: scenesOf(chapter, lengths) }));
  const scenes = byChapter.flatMap((each) => each.scenes);
  const slugs = slugsOf(
    byChapter.map(({ chapter: { title, name }, scenes: own }) => ({ title, name, scenes: own.length })),
  );
  return {
    chapters: outlineOf(byChapter),
    scenes: scenes.map(({ title, text }, index) => ({
      slug: slugs[index] ?? `scene-${index + 1}`,
      title,
      text,
    })),
    // The first scene begins with the book, so where it begins is never in doubt.
    doubts: scenes.flatMap(({ doubt }, index) =>
      doubt === null || index === 0 ? [] : [{ scene: index + 1, why: doubt }],
    ),
    sceneOf: new Map(scenes.flatMap(({ items }, index) => items.map((item) => [item, index + 1] as const))),
  };
}

/** The title of each chapter and the number of its first scene. */
function outlineOf(
  byChapter: readonly { readonly chapter: ChapterDraft; readonly scenes: readonly SceneDraft[] }[],
): Chapter[] {
  let firstScene = 1;
  return byChapter.map(({ chapter: { title }, scenes }) => {
    const outline = { title: title === null ? null : truncateAtWord(title, MAX_TITLE_CHARS), firstScene };
    firstScene += scenes.length;
    return outline;
  });
}

function scenesOf(chapter: ChapterDraft, lengths: SceneLengths): SceneDraft[] {
  return chapter.segments.flatMap((segment, at) => {
    const title = segment.title ?? (at === 0 ? chapter.title : null);
    const texts = balanceLengths(segment.units, lengths);
    const items = itemsByText(segment.units, texts);
    return texts.map((text, part) => ({
      title: part === 0 && title !== null ? truncateAtWord(title, MAX_SCENE_TITLE_CHARS) : null,
      text,
      doubt: part > 0 ? 'packed' : doubtOf(segment, at),
      items: items[part] ?? [],
    }));
  });
}

/** The items that begin in each of the texts that the units make, by the words before them. */
function itemsByText(units: readonly TextUnit[], texts: readonly string[]): Item[][] {
  const items: Item[][] = texts.map(() => []);
  let [text, left] = [0, countWords(texts[0] ?? '')];
  for (const { item, words } of units) {
    while (left <= 0 && words > 0 && text < texts.length - 1) {
      text += 1;
      left += countWords(texts[text] ?? '');
    }
    if (item !== undefined) items[text]?.push(item);
    left -= words;
  }
  return items;
}

/** Why somebody should check where a segment begins; null where that is clear. */
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
