// What is stored of a book that somebody brought: where it came from, what was left out of it, and its notes.

import type { BookFormat } from '../import/book.ts';
import type { ImportWarning } from '../import/import-problem.ts';
import type { Doubt, ExcludedPart, ExcludedPosition } from '../import/imported.ts';
import type { Rating, SceneSlug, StoryId } from '../story/story.ts';
import type { NamedCover } from './cover.ts';

/** A scene break that a host should look at: the scene's slug, which edits leave to it. */
export interface StoredDoubt {
  readonly slug: SceneSlug;
  readonly why: Doubt['why'];
}

/** Why a text may be shared here, as whoever added it said. */
export const RIGHTS = ['public-domain', 'own', 'allowed'] as const;
export type Rights = (typeof RIGHTS)[number];

/** A book that somebody brought, as a story of one server or of all. Id: `importId(owner, story)`. */
export interface Import {
  readonly story: StoryId;
  /** The newest revision: new readings begin with it. */
  readonly revision: string;
  /** 1, and one more with each change: tells a card that is out of date, and, unlike a revision, nothing of the text. */
  readonly edition: number;
  /** These four are the revision's, so that a list needs no story. */
  readonly title: string;
  readonly author: string | null;
  readonly scenes: number;
  readonly rating: Rating;
  readonly format: BookFormat;
  readonly fileName: string;
  /** Null for whoever runs the bot, and once the user had it removed. */
  readonly addedBy: string | null;
  readonly addedAt: number;
  /** Null where whoever runs the bot answers for it. */
  readonly rights: Rights | null;
  /** As the file says them. */
  readonly source: string | null;
  readonly license: string | null;
  /** What of the file is not the story; its texts stand in `leftover` documents. */
  readonly leftOut: readonly {
    readonly what: ExcludedPart['what'];
    readonly title: string | null;
    readonly words: number;
    /** Null where it was left out before places were kept. */
    readonly place: ExcludedPosition['place'] | null;
  }[];
  /** How many pieces would be chapters by newer rules; null until they were weighed by them. */
  readonly wouldStay: number | null;
  readonly doubts: readonly StoredDoubt[];
  /** An earlier version kept them as English sentences. */
  readonly warnings: readonly (ImportWarning | string)[];
  /** The file's own cover; null where it has none that can be shown. */
  readonly cover: NamedCover | null;
  /** What the last change was made to, for taking it back. */
  readonly before: {
    readonly revision: string;
    readonly doubts: readonly StoredDoubt[];
    readonly cover: NamedCover | null;
  } | null;
}

/** The text of what was left out of a story, by its place in `Import.leftOut`. Id: the story's. */
export interface ExcludedTexts {
  readonly texts: readonly string[];
}

/** Notes of a book's author or translator, which stand beside its scenes where hosts keep them. Id: the story's. */
export interface StoryNotes {
  readonly kept: boolean;
  readonly notes: readonly StoredNote[];
  /** What they were before the last change, for taking it back. */
  readonly before: readonly StoredNote[] | null;
}

export interface StoredNote {
  readonly scene: SceneSlug;
  readonly place: 'before' | 'after';
  /** Discord markup. */
  readonly text: string;
}
