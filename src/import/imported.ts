// A book divided into scenes, as it is shown for review before it becomes a story.

import type { Chapter } from '../story/story.ts';
import type { BookFormat, CoverImage } from './book.ts';
import type { ExclusionRule } from './exclusion-rules.ts';
import type { ImportWarning } from './import-problem.ts';

/** A scene break that a host should review. */
export interface Doubt {
  /** The scene (1..N) that begins at the break. */
  readonly scene: number;
  readonly why: 'lost-break' | 'packed' | 'short' | 'unsure-heading';
}

/** A part of the file that was excluded from the story. Its text is Discord markup, with blank lines between paragraphs. */
export interface ExcludedPart {
  readonly what: 'front' | 'contents' | 'license' | 'transcriber' | 'notes' | 'back';
  readonly title: string | null;
  readonly text: string;
}

/** Where an excluded part stands. */
export interface ExcludedPosition {
  /** Before all of the story, after all of it, or between. */
  readonly place: ExcludedPlace;
  /** For a note of the author's or translator's: the scene that it belongs to. */
  readonly aside: Aside | null;
}

export const EXCLUDED_PLACES = ['before', 'between', 'after'] as const;
export type ExcludedPlace = (typeof EXCLUDED_PLACES)[number];

/** Where a note beside the story stands. */
export interface Aside {
  /** The number (1..N) of its scene. */
  readonly scene: number;
  /** Before the first words of the scene, or after its last. */
  readonly place: 'before' | 'after';
}

/** A block of the file that is not in the story, and why. */
export interface ExcludedBlock {
  readonly rule: ExclusionRule;
  /** Its number among the file's blocks of text, from 1; null for what never became one, such as a page's menu. */
  readonly block: number | null;
  readonly words: number;
  /** Its first words, plain text on one line: at most 60 characters. */
  readonly start: string;
}

export interface ImportedScene {
  readonly slug: string;
  readonly title: string | null;
  /** Discord markup, with blank lines between paragraphs. */
  readonly text: string;
}

export interface ImportedStory {
  readonly format: BookFormat;
  readonly title: string;
  readonly author: string | null;
  readonly language: string;
  readonly source: string | null;
  readonly license: string | null;
  readonly summary: string | null;
  /** The chapters in order; the first begins with scene 1. */
  readonly chapters: readonly Chapter[];
  /** Scene n is at index n - 1. */
  readonly scenes: readonly ImportedScene[];
  /** Front matter, back matter, notes and the like, in the order of the file. */
  readonly excluded: readonly ExcludedPart[];
  /** Where each of these stands, in the same order; left out where nobody looked. */
  readonly positions?: readonly ExcludedPosition[];
  /** Of the same, and of what was skipped while the file was read, each block by itself; what was skipped first. */
  readonly excludedBlocks: readonly ExcludedBlock[];
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly ImportWarning[];
  /** Left out where the file has none. */
  readonly cover?: CoverImage;
}
