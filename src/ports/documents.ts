// The port to what is stored: documents by kind and id, changed by compare-and-set, and the due index.

import type { Bookmark } from '../reading/bookmark.ts';
import type { MessageRef } from '../reading/installment.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import type { FoundCodex } from '../story/found-codex.ts';
import type { ReaderPage } from '../story/reader-pages.ts';
import type { SalientSentence } from '../story/salient-sentences.ts';
import type { SerialisedIndex } from '../story/search/serialise.ts';
import type { Story, StoryId } from '../story/story.ts';
import type { StoredCover } from './cover.ts';
import type { Language } from './languages.ts';
import type { OutgoingPost } from './publisher.ts';
import type { Shards } from './shards.ts';
import type { ExcludedTexts, Import, StoryNotes } from './stored-imports.ts';

/** Where one scene of one run stands, or its closing post. Id: `postsId(reading, run, scene)`. */
export interface Posts {
  /**
   * One for each page, in order; mostly all in one channel. None where they were removed, or where one of them stands
   * nobody knows where.
   */
  readonly messages: readonly MessageRef[];
  /** The discussion thread of its installment, once made. */
  readonly thread: string | null;
  readonly postedAt: number;
  /** The scene's hash when it was posted: tells whether the post is out of date. */
  readonly hash: string;
}

/** What an installment sends, by delivery: index i belongs to delivery i. Id: the installment's. */
export interface Outbox {
  readonly posts: readonly OutgoingPost[];
  /** The server's when it was composed. */
  readonly language: Language;
}

/** Which scene a thread discusses. Id: the thread's. */
export interface DiscussionThread {
  readonly reading: ReadingId;
  readonly run: number;
  readonly scene: number;
}

/** A server's settings and readings. Id: the server's. */
export interface Server {
  readonly hostRole: string | null;
  readonly noticesChannel: string | null;
  /** The zone last used here. */
  readonly zone: string | null;
  /** Chosen in the settings; null: as Discord has it. */
  readonly language: Language | null;
  /** Discord's locale of the server, as the last interaction had it; null where none had. */
  readonly locale: string | null;
  readonly readings: readonly ReadingId[];
}

/** What is kept about one member of one server. Id: `memberId(server, user)`. */
export interface Member {
  readonly bookmarks: Readonly<Record<ReadingId, Bookmark>>;
  /** Readings that name the member as who started them. */
  readonly started: readonly ReadingId[];
  /** Stories that name the member as who added them to this server. */
  readonly added: readonly StoryId[];
}

/** Something that was shown in a channel: what, as a hash, when, and as which message, once that is known. */
export interface ShownPost {
  readonly key: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly message: string | null;
}

/** What was shown in a channel lately. Id: the channel's, or the thread's. */
export interface Shown {
  readonly posts: readonly ShownPost[];
}

/** That somebody pressed `I've read this`. Id: `markId(reading, run, scene, user)`. */
export interface ReadMark {
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The text of one scene; never changes, and serves every revision that has it. Id: `sceneId(story, hash)`. */
export interface SceneText {
  readonly text: string;
  /** As readers turn them. Null for a scene stored before they were kept: cut when it is next read. */
  readonly pages: readonly ReaderPage[] | null;
}

/** What the scenes of a revision tell, for recaps: of scene n at index n - 1. Id: that of the story. */
export interface SalientSentences {
  readonly scenes: readonly (readonly SalientSentence[])[];
}

/** The newest good revision of a story. Id: the story's. */
export interface StoryListing {
  readonly revision: string;
  /** Whether a folder or import still offers it to new readings. */
  readonly offered: boolean;
}

/** Small facts about this installation, such as the hash of the commands last registered. */
export interface Note {
  readonly value: string;
}

/** Every kind of document, by the prefix of its key. */
export interface DocumentByKind {
  reading: Reading;
  outbox: Outbox;
  posts: Posts;
  thread: DiscussionThread;
  server: Server;
  member: Member;
  mark: ReadMark;
  shown: Shown;
  /** A revision of a story. Id: `storyId(story, revision)`. */
  story: Story;
  scene: SceneText;
  telling: SalientSentences;
  /** What the texts of a revision are searched by. Id: as the revision's. */
  index: SerialisedIndex;
  /** What was found in the texts of a revision; none where nothing was looked for. Id: that of its story. */
  codex: FoundCodex;
  shelf: StoryListing;
  import: Import;
  leftover: ExcludedTexts;
  notes: StoryNotes;
  cover: StoredCover;
  note: Note;
}

export type DocumentKind = keyof DocumentByKind;

/** Their names; that none is left out shows when this compiles. */
export const DOCUMENT_KINDS = Object.keys({
  reading: 0,
  outbox: 0,
  posts: 0,
  thread: 0,
  server: 0,
  member: 0,
  mark: 0,
  shown: 0,
  story: 0,
  scene: 0,
  index: 0,
  telling: 0,
  codex: 0,
  shelf: 0,
  import: 0,
  leftover: 0,
  notes: 0,
  cover: 0,
  note: 0,
} satisfies Record<DocumentKind, 0>) as readonly DocumentKind[];

/** Stands for a scene's number in the id of a run's closing post. */
export const CLOSING_POST = 0;

/** Ids join their parts with a colon; none of the parts holds one. */
export const postsId = (reading: ReadingId, run: number, scene: number) => `${reading}:${run}:${scene}`;
/** User first: all that is kept about a user stands together, over all servers. */
export const memberId = (server: string, user: string) => `${user}:${server}`;
/** By scene: all who have marked one stand together. */
export const markId = (reading: ReadingId, run: number, scene: number, user: string) =>
  `${reading}:${run}:${scene}:${user}`;
/** What the ids of all marks of a run begin with. */
export const marksOfRun = (reading: ReadingId, run: number) => `${reading}:${run}:`;
/** The server of a member's id. */
export const serverOfMember = (id: string) => id.slice(id.indexOf(':') + 1);
/** Owner first: all that a server brought stands together, and nothing of another's. */
export const importId = (owner: string, story: StoryId) => `${owner}:${story}`;
/** The owner of such an id. */
export const ownerOfImport = (id: string) => id.slice(0, id.indexOf(':'));
/** Owns what whoever runs the bot offers to every server. */
export const GLOBAL_OWNER = 'all';
export const storyRevisionId = (story: string, revision: string) => `${story}:${revision}`;
export const sceneId = (story: string, hash: string) => `${story}:${hash}`;
export const coverId = (story: StoryId, hash: string) => `${story}:${hash}`;

/** What a change decides: a document to write, or to remove it, and an answer; or the answer alone, changing nothing. */
export type Decision<T, R> =
  | { readonly write: T; readonly result: R }
  | { readonly remove: true; readonly result: R }
  | { readonly result: R };

/** What probably stands there: as it was last read or written; `undefined` where there is nothing. */
export interface Expected<T> {
  readonly current: T | undefined;
}

/** For what is about to be new. */
export const EXPECT_ABSENT = { current: undefined };

/** The readings of these servers; and of all others those due at or before `othersBy`. */
export interface DueFilter {
  readonly shards: Shards;
  readonly othersDueBy: number;
}

export interface Documents {
  /**
   * The document, or undefined where there is none. A `guess` that is right is the answer itself, and spares parsing it.
   * @throws StoreError where it could not be read, or what was read is not such a document: never undefined for that.
   */
  get<K extends DocumentKind>(
    kind: K,
    id: string,
    expected?: Expected<DocumentByKind[K]>,
  ): Promise<DocumentByKind[K] | undefined>;

  /**
   * The one way to change a document: reads it, decides, and writes only if nobody wrote in between;
   * else reads and decides again. `decide` may run several times, so it must be pure. Whoever knows what stands there
   * spares the reading by a `guess`; one that is wrong costs a try, and nothing else.
   * @throws StoreError where it could not be read or written.
   */
  update<K extends DocumentKind, R>(
    kind: K,
    id: string,
    decide: (current: DocumentByKind[K] | undefined) => Decision<DocumentByKind[K], R>,
    expected?: Expected<DocumentByKind[K]>,
  ): Promise<R>;

  remove(kind: DocumentKind, id: string): Promise<void>;

  /** The ids of a kind that begin with `prefix`, ascending. */
  ids(kind: DocumentKind, prefix: string): Promise<string[]>;

  /**
   * Ids of readings whose `due` is at or before `now` (epoch milliseconds), at most `limit`: each server's longest due
   * first, then each server's second, so that no server has to wait for all that another has due.
   */
  due(now: number, limit: number, filter?: DueFilter): Promise<ReadingId[]>;

  /** How many readings are due at or before `now`. */
  countDue(now: number): Promise<number>;

  /** The earliest `due` of any reading, or null. */
  nextDue(): Promise<number | null>;

  close(): Promise<void>;
}

/** Why one document can't be read, while the store works: its shape is unknown to this version, or no shape at all. */
export type UnreadableReason = 'newer' | 'damaged';

/** The store failed: a message for whoever runs the bot, with the remedy where there is one. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** One document can't be read; the others can. */
export class UnreadableDocumentError extends StoreError {
  readonly reason: UnreadableReason;

  constructor(message: string, reason: UnreadableReason, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** A reading whose document can't be read: nobody knows its story or channel. It keeps no other from being answered. */
export interface UnreadableReading {
  readonly id: ReadingId;
  readonly reason: UnreadableReason;
}
