// The port to the stories: what can be started, read and asked about.

import type { IncompatibleScene } from '../story/check-compatibility.ts';
import type { Extent } from '../story/extent.ts';
import type { ReaderPage } from '../story/reader-pages.ts';
import type { SceneNotes } from '../story/scene-notes.ts';
import type { StoryIndex } from '../story/search/story-index.ts';
import type { FullStory, Story, StoryId } from '../story/story.ts';
import type { VisibleStory } from '../story/visible-story.ts';
import type { Cover } from './cover.ts';
import type { SalientSentences } from './documents.ts';

/** What became of a story that was taken in. */
export type StorySyncResult =
  | { readonly kind: 'new' | 'same'; readonly story: Story }
  /** `changed` and `added` are scene numbers; `readings` have adopted it. */
  | {
      readonly kind: 'revised';
      readonly story: Story;
      readonly changed: readonly number[];
      readonly added: readonly number[];
      readonly readings: number;
    }
  /** The last good revision stays. */
  | { readonly kind: 'refused'; readonly story: Story; readonly problems: readonly IncompatibleScene[] };

/** A story as lists name it. Stories of one title are told apart by the rest. */
export interface NamedStory extends Pick<Story, 'id' | 'title' | 'author'> {
  /** How many scenes it has. */
  readonly scenes: number;
  /** When it was added, in epoch milliseconds; null for a story of a folder. */
  readonly addedAt: number | null;
}

/** A story that can be started, at its newest good revision. */
export interface Offer extends NamedStory, Pick<Story, 'revision'> {
  /** Whether somebody else retold what its author wrote. */
  readonly retold: boolean;
}

export interface Library {
  /** The stories new readings in a server may be started from, by title: everyone's and its own, never another's. */
  offered(server: string | null): Promise<readonly Offer[]>;
  /** A story that may be started in a server, by its id; undefined where there is none, or it is another's. */
  offer(server: string, id: StoryId): Promise<Pick<Offer, 'revision' | 'title'> | undefined>;
  /** A story's cover in a server. @throws StoreError */
  cover(server: string, story: Pick<Story, 'id' | 'title' | 'author'>): Promise<Cover>;
  /** A story at a revision. @throws StoreError where it is missing: a reading never loses its story. */
  story(id: StoryId, revision: string): Promise<Story>;
  /** The text of scene `number` (1..N), Discord markup. @throws RangeError, StoreError */
  text(story: Story, number: number): Promise<string>;
  /** The same in pages of at most `limit` characters: see `pagesOf`. @throws RangeError, StoreError */
  pages(story: Story, number: number, limit: number): Promise<readonly string[]>;
  /** The same as readers turn them in private, cut once. @throws RangeError, StoreError */
  readerPages(story: Story, number: number): Promise<readonly ReaderPage[]>;
  /** What its author says beside scene `number`, where hosts keep that; never part of its text. @throws StoreError */
  notes(story: Story, number: number): Promise<SceneNotes>;
  /** What its scenes tell, for recaps. @throws StoreError */
  salientSentences(story: Story): Promise<SalientSentences>;
  /** What a story's text is searched by. @throws StoreError */
  index(story: Story): Promise<StoryIndex>;
  /** The story as far as `extent`, with what was found in its text. @throws RangeError, StoreError */
  visible(story: Story, extent: Extent): Promise<VisibleStory>;
  /** What `sync` would refuse a story for, as it is posted and read now; changes nothing. @throws StoreError */
  refusal(story: FullStory): Promise<readonly IncompatibleScene[]>;
  /**
   * Takes stories in, by the rules for revisions. Those neither among them nor in `broken` are offered no longer;
   * a broken one keeps its last good revision.
   */
  sync(stories: readonly FullStory[], broken: readonly StoryId[]): Promise<readonly StorySyncResult[]>;
}
