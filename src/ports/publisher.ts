// The port to the channels: what the bot posts by itself, outside of any interaction.

import type { Fault, TransientFailure } from '../reading/fault.ts';
import type { ReadersSnapshot } from '../reading/readers-snapshot.ts';
import type { Notice } from '../reading/reading.ts';
import type { Cover } from './cover.ts';
import type { Language } from './languages.ts';
import type { ServerRoles } from './server-roles.ts';
import type { Viewers } from './viewers.ts';

/** One page of an installment, as it will be sent. */
export interface PagePost {
  readonly kind: 'page';
  readonly reading: string;
  readonly run: number;
  readonly scene: number;
  readonly page: number;
  readonly pages: number;
  /** The scene's hash as it is sent: tells later whether the post is out of date. */
  readonly hash: string;
  readonly story: string;
  /** Null where titles are hidden or there is none. */
  readonly title: string | null;
  /** How many scenes the story has; null for an ongoing serial. */
  readonly of: number | null;
  /** Whole minutes to read the scene. */
  readonly minutes: number;
  /** The title of the chapter that begins with this scene, on its first page; null otherwise. */
  readonly chapter: string | null;
  /** Discord markup. */
  readonly text: string;
  /** The role to ping: on the first page of an installment only. */
  readonly ping: string | null;
  /** Says that it comes late: on the first page of an installment only. */
  readonly late: boolean;
  /** Whether the buttons stand below it: on a scene's last page only. */
  readonly buttons: boolean;
  /** Whether `Notify me` stands below it too. */
  readonly notify: boolean;
  /** What its story's cover says, over the first page of all; null where it was composed without one. */
  readonly cover: Cover | null;
}

export interface ThreadPost {
  readonly kind: 'thread';
  /** Which scenes it is about; null for a whole story. */
  readonly scenes: { readonly first: number; readonly last: number } | null;
  /** Of the last of them, or of the story; null where titles are hidden or there is none. */
  readonly title: string | null;
}

export interface OpeningPost {
  readonly kind: 'opening';
  readonly scene: number;
  readonly title: string | null;
  readonly questions: readonly string[];
}

/** What stands after the last scene of a story. */
export interface ClosingPost {
  readonly kind: 'closing';
  readonly story: string;
  readonly author: string | null;
  readonly scenes: number;
  /** The story's own, for a talk about all of it: none where it gives none. Null where a thread asks them. */
  readonly questions: readonly string[] | null;
  /** What its picture shows; null where it was composed without one. */
  readonly readers: ReadersSnapshot | null;
}

/** What opens the thread about a whole story. */
export interface WholeOpeningPost {
  readonly kind: 'whole-opening';
  /** The story's own; none where it gives none. */
  readonly questions: readonly string[];
}

/** What is posted as a message: all but threads. */
export type MessagePost = PagePost | OpeningPost | ClosingPost | WholeOpeningPost;

export type OutgoingPost = MessagePost | ThreadPost;

/** What is said, and in which language. */
export type Localized<T> = T & { readonly language: Language };

/** What the bot may do in a channel. */
export interface Access {
  /** The names of the permissions it needs there and does not have, as Discord's settings name them. */
  readonly missing: readonly string[];
  /** Of those, the ones without which no scene can be posted. */
  readonly blocking: readonly string[];
  readonly ageRestricted: boolean;
  readonly name: string;
}

/** Raised by a publisher. What to do stands in `outcome`. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly outcome: PublishOutcome;
  constructor(outcome: PublishOutcome, message: string, options?: ErrorOptions) {
    super(message, options);
    this.outcome = outcome;
  }
}

export type PublishOutcome =
  /** Discord refused; nothing was made, and nothing will be until somebody mends it. */
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Nothing was made; try again after so many milliseconds. */
  | { readonly kind: 'again'; readonly after: number; readonly because: TransientFailure }
  /** It may or may not have been made. */
  | { readonly kind: 'unclear'; readonly because: TransientFailure }
  /** The token is no good: stop. */
  | { readonly kind: 'unauthorized' };

/** A channel or thread, and the server it is in: that tells a hidden channel from a server that was left. */
export interface Target {
  readonly server: string;
  readonly channel: string;
}

/** What an attempt holds while it sends. Checked again in the last moment before a request leaves. */
export interface Lease {
  /** Epoch milliseconds: from then on somebody else may take over, so no answer may come later. */
  readonly until: number;
  /** Whether the attempt still holds what it is about to send. */
  isHeld(): Promise<boolean>;
}

/** A message of the bot's own, as a channel's history shows it. */
export interface OwnMessage {
  readonly message: string;
  /** Epoch milliseconds, by Discord's clock. */
  readonly at: number;
  /** What `markOf` made of its nonce; null where it has none. */
  readonly marker: number | null;
  /** Of the button `I've read this`, on a scene's last page; null elsewhere. */
  readonly sceneEnd: { readonly reading: string; readonly run: number; readonly scene: number } | null;
  /** Whether a thread hangs on it. */
  readonly hasThread: boolean;
}

export interface Publisher {
  /**
   * Resolves when it is time for one `post` or `openThread`; ask before claiming what is to be sent, since turns are
   * few when much is due. Resolves at once where `signal` is or comes to be aborted: then nothing is to be sent.
   */
  acquire(signal: AbortSignal): Promise<void>;
  /**
   * Posts a page, an opening or the end; for some minutes the same nonce posts once, and for good its mark is found again.
   * Returns the message's id. @throws PublishError
   */
  post(target: Target, post: Localized<MessagePost>, nonce: string, lease: Lease): Promise<string>;
  /** Opens a thread on a message, or finds the one that is there. Returns the thread's id. @throws PublishError */
  openThread(target: Target, message: string, post: Localized<ThreadPost>, lease: Lease): Promise<string>;
  /**
   * The bot's own messages in a channel between two instants (epoch milliseconds), the oldest first; null where it
   * may not read them, which Discord shows as an empty channel. Nothing stands in a channel that is gone.
   * @throws PublishError where Discord did not answer
   */
  history(target: Target, from: number, to: number): Promise<readonly OwnMessage[] | null>;
  /** Replaces the text of a posted page. @throws PublishError */
  editPage(
    channel: string,
    message: string,
    post: Localized<PagePost>,
    onRateLimit: 'fail' | 'wait',
  ): Promise<void>;
  /** Removes a message of the bot's own, waiting out rate limits; one that is gone already is no error. @throws PublishError */
  remove(channel: string, message: string): Promise<void>;
  /** Replies in a thread beyond the bot's own; 0 where there is no thread. @throws PublishError */
  replies(thread: string): Promise<number>;
  /** Folds a thread of the bot's own away; one that is gone or folded, or that it may not fold, is no error. @throws PublishError */
  closeThread(thread: string): Promise<void>;
  /** What the bot may do in a channel; `threads`: whether it needs them there. @throws PublishError where it can't even be seen */
  access(server: string, channel: string, threads: boolean): Promise<Access>;
  /** Whether files may be attached there; false also where Discord does not say so within a second. Never rejects. */
  canAttach(target: Target): Promise<boolean>;
  /** Who may view a server's channels. @throws PublishError where Discord does not say so within a second */
  viewers(server: string): Promise<Viewers>;
  /**
   * Whether only adults see a channel: itself, a thread's parent, or its whole server. True may be some seconds old;
   * false is as things are now. @throws PublishError where it can't be seen
   */
  isAgeRestricted(target: Target): Promise<boolean>;
  /** Whether a server is age-restricted as a whole; may be a minute old. @throws PublishError */
  isAgeRestrictedServer(server: string): Promise<boolean>;
  /** The language that a server is kept in, as Discord names it (`de`, `pt-BR`); may be a minute old. @throws PublishError */
  preferredLocale(server: string): Promise<string>;
  /** A server's roles, as they are now. @throws PublishError */
  serverRoles(server: string): Promise<ServerRoles>;
  /** Gives a member a role or takes it back; false where the bot may not. @throws PublishError for anything else */
  setRole(server: string, user: string, role: string, has: boolean): Promise<boolean>;
  /** Says something to the hosts: in a channel. @throws PublishError */
  notice(channel: string, notice: NoticePost, nonce: string): Promise<void>;
  /** Says something to a user by direct message. @throws PublishError */
  directMessage(user: string, notice: NoticePost, nonce: string): Promise<void>;
}

/** A notice to the hosts, with what they need to know where it comes from. */
export interface NoticePost {
  readonly notice: Notice;
  readonly reading: string;
  readonly run: number;
  readonly channel: string;
  readonly story: string;
  readonly language: Language;
}
