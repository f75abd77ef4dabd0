// What a story is: its credits, chapters, scenes and codex, at one revision that never changes.

/** A slug: lower-case letters, digits and hyphens, 1 to 64 characters. */
export type StoryId = string;

/** The slug of a scene, unique in its story and lasting over revisions. */
export type SceneSlug = string;

export const RATINGS = ['everyone', 'teen', 'mature', 'explicit'] as const;
export type Rating = (typeof RATINGS)[number];

export const CODEX_KINDS = [
  'person',
  'group',
  'place',
  'creature',
  'power',
  'thing',
  'event',
  'term',
] as const;
export type CodexKind = (typeof CODEX_KINDS)[number];

/** A name or a fact, with the number (1..N) of the scene that reveals it. */
export interface Stamped {
  readonly text: string;
  readonly scene: number;
}

/** Something that can be looked up. Its heading is the first name already revealed. */
export interface CodexEntry {
  readonly kind: CodexKind;
  /** At least one, the best name first. */
  readonly names: readonly Stamped[];
  /** In story order. */
  readonly facts: readonly Stamped[];
}

export interface Chapter {
  /** Null where the book only numbers its chapters. */
  readonly title: string | null;
  /** The number of its first scene. */
  readonly firstScene: number;
}

/** All there is to know about a scene but its text. */
export interface SceneOutline {
  /** 1..N through the whole story. */
  readonly number: number;
  readonly slug: SceneSlug;
  readonly title: string | null;
  readonly words: number;
  readonly recap: string | null;
  /** For discussion; none or more. */
  readonly questions: readonly string[];
  /** A hash of title and text: tells a changed scene from an unchanged one. */
  readonly hash: string;
}

export interface Source {
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** The world the story is set in, where it is somebody else's. */
  readonly world: string | null;
}

/** A story at one revision, without the texts of its scenes. */
export interface Story {
  readonly id: StoryId;
  /** A hash of all that the story holds. */
  readonly revision: string;
  readonly title: string;
  readonly author: string | null;
  /** One sentence on who retold it, where it is a retelling. */
  readonly retold: string | null;
  readonly source: Source | null;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly rating: Rating;
  /** Content notes: short phrases, shown folded. */
  readonly notes: readonly string[];
  readonly summary: string | null;
  /** An ongoing serial is still being written: no "of N", no finishing date. */
  readonly status: 'complete' | 'ongoing';
  /** For a talk about the whole of it, once it is over; left out where it gives none. */
  readonly questions?: readonly string[] | undefined;
  /** In order; the first begins with scene 1. A story without parts has one chapter with a null title. */
  readonly chapters: readonly Chapter[];
  /** Scene n stands at index n - 1. */
  readonly scenes: readonly SceneOutline[];
  readonly codex: readonly CodexEntry[];
}

/** Whether a story belongs where only adults are. */
export function isForAdults({ rating }: Pick<Story, 'rating'>): boolean {
  return rating === 'mature' || rating === 'explicit';
}

/** A story with the texts of its scenes, as a folder or an import gives it: text n stands at index n - 1. */
export interface FullStory {
  readonly story: Story;
  /** Discord markup: emphasis kept, all else escaped; paragraphs set off by one blank line. */
  readonly texts: readonly string[];
}

/** Words read silently in a minute by an adult, in fiction (Brysbaert 2019: about 260 in English; a little slower here, on a phone). */
const WORDS_PER_MINUTE = 230;

/** Whole minutes to read so many words, at least 1. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** How many words the scenes from `first` to `last` (1..N) have together. */
export function wordsInScenes({ scenes }: Pick<Story, 'scenes'>, first: number, last = first): number {
  return scenes.slice(first - 1, last).reduce((sum, { words }) => sum + words, 0);
}

/** Whole minutes to read the scenes from `first` to `last` (1..N), at least 1. */
export function minutesForScenes(story: Pick<Story, 'scenes'>, first: number, last = first): number {
  return minutesToRead(wordsInScenes(story, first, last));
}

/** Whole minutes to read a scene of average length, at least 1. */
export function averageSceneMinutes(story: Pick<Story, 'scenes'>): number {
  const count = story.scenes.length;
  return minutesToRead(wordsInScenes(story, 1, count) / Math.max(1, count));
}

/** The chapter that scene `number` stands in. */
export function chapterOf(story: Story, number: number): Chapter | undefined {
  return story.chapters.findLast((chapter) => chapter.firstScene <= number);
}
