// A publisher for tests of use cases: channels and messages in memory, strict about whatever nobody foresaw.

import { messageMarker } from '../../src/ports/nonce.ts';
import {
  type Access,
  type Lease,
  type MessagePost,
  type NoticePost,
  type OwnMessage,
  type PagePost,
  PublishError,
  type Publisher,
  type PublishOutcome,
  type Target,
} from '../../src/ports/publisher.ts';
import type { ServerRoles } from '../../src/ports/server-roles.ts';
import type { Viewers } from '../../src/ports/viewers.ts';

export type Call = keyof Publisher;

export interface FakeMessage {
  readonly id: string;
  readonly channel: string;
  post: MessagePost;
  readonly marker: number;
}

const TAKEN_OVER: PublishOutcome = { kind: 'again', after: 0, because: { kind: 'queue' } };

/** A channel where the bot may do everything, unless told otherwise. */
export function aChannel(name: string, access: Partial<Access> = {}): Access {
  return { name, missing: [], blocking: [], ageRestricted: false, ...access };
}

/**
 * Posts where a channel is known or a thread was opened, edits and removes what it posted, and answers the same nonce
 * with the same message. Anything else is an error no code under test expects: notices and roles must be foreseen.
 */
export class FakePublisher implements Publisher {
  readonly messages = new Map<string, FakeMessage>();
  readonly calls: Call[] = [];
  readonly notices: NoticePost[] = [];
  /** Whether every server is age-restricted as a whole. */
  forAdultsAlone = false;
  /** The server's, as Discord has it. */
  locale = 'en-US';
  /** Of every server. */
  serverRolesNow: ServerRoles = { server: '100', ownerId: '301', roles: [], ownRoles: [], opened: [] };
  /** Replies by others, by thread. */
  readonly replyCounts = new Map<string, number>();
  readonly #channels: Map<string, Access>;
  readonly #hidden = new Set<string>();
  readonly #threads = new Set<string>();
  readonly #nonces = new Map<string, string>();
  readonly #allowed = new Set<Call>();
  #failures: { readonly call: Call; readonly outcome: PublishOutcome; readonly target: string | null }[] = [];
  #last = 7_000;

  constructor(channels: Readonly<Record<string, Access>>) {
    this.#channels = new Map(Object.entries(channels));
  }

  /** What the bot may do in a channel from now on; null where the channel is gone. */
  setChannel(channel: string, access: Access | null): void {
    if (access === null) this.#channels.delete(channel);
    else this.#channels.set(channel, access);
  }

  /** From now on only somebody in it sees the channel. */
  hideChannel(channel: string): void {
    this.#hidden.add(channel);
  }

  /** As after Discord's nonce window: what is sent again is another message. */
  forgetNonces(): void {
    this.#nonces.clear();
  }

  /** Notices and roles are refused by the test unless it foresees them. */
  allowCalls(...calls: readonly Call[]): void {
    for (const call of calls) this.#allowed.add(call);
  }

  /** The next such call, to that channel, message or thread if one is named, fails so. */
  failNext(call: Call, outcome: PublishOutcome, target: string | null = null): void {
    this.#failures.push({ call, outcome, target });
  }

  /** What stands in a channel, in order. */
  messagesIn(channel: string): readonly FakeMessage[] {
    return [...this.messages.values()].filter((message) => message.channel === channel);
  }

  /** The scenes whose pages stand in a channel, in order. */
  scenesIn(channel: string): readonly number[] {
    return this.messagesIn(channel).flatMap(({ post }) => (post.kind === 'page' ? [post.scene] : []));
  }

  async canAttach({ channel }: Target): Promise<boolean> {
    const access = this.#channels.get(channel);
    return access !== undefined && !access.missing.includes('Attach Files');
  }

  async acquire(_signal: AbortSignal): Promise<void> {}

  async post({ channel }: Target, post: MessagePost, nonce: string, lease: Lease): Promise<string> {
    this.#recordCall('post', channel);
    if (!(await lease.isHeld())) throw new PublishError(TAKEN_OVER, 'somebody else has it');
    const known = this.#nonces.get(nonce);
    if (known !== undefined) return known;
    if (!this.#threads.has(channel)) this.#checkCanPost(channel);
    const id = this.#newId();
    this.#nonces.set(nonce, id);
    this.messages.set(id, { id, channel, post, marker: messageMarker(nonce) });
    return id;
  }

  async history({ channel }: Target): Promise<readonly OwnMessage[] | null> {
    this.#recordCall('history', channel);
    const access = this.#channels.get(channel);
    if (access?.missing.includes('Read Message History')) return null;
    // In one moment, all of them: time is not of the essence here.
    return this.messagesIn(channel).map(({ id, post, marker }) => ({
      message: id,
      at: 0,
      marker,
      sceneEnd: post.kind === 'page' && post.buttons ? post : null,
      hasThread: this.#threads.has(id),
    }));
  }

  async openThread({ channel }: Target, message: string): Promise<string> {
    this.#recordCall('openThread', channel);
    this.#messageIn(channel, message);
    this.#threads.add(message);
    return message;
  }

  async editPage(channel: string, message: string, post: PagePost): Promise<void> {
    this.#recordCall('editPage', message);
    this.#messageIn(channel, message).post = post;
  }

  async remove(channel: string, message: string): Promise<void> {
    this.#recordCall('remove', message);
    if (this.messages.has(message)) this.#messageIn(channel, message);
    this.messages.delete(message);
  }

  async replies(thread: string): Promise<number> {
    this.#recordCall('replies', thread);
    return this.replyCounts.get(thread) ?? 0;
  }

  async closeThread(thread: string): Promise<void> {
    this.#recordCall('closeThread', thread);
  }

  async access(_server: string, channel: string): Promise<Access> {
    this.#recordCall('access', channel);
    return this.#channel(channel);
  }

  async viewers(): Promise<Viewers> {
    this.#recordCall('viewers', null);
    const sees = (channel: string) => (this.#channels.has(channel) ? !this.#hidden.has(channel) : null);
    return {
      canView: (_, channel) => sees(channel),
      canSend: (_, channel) => sees(channel),
      nameOf: () => null,
      allCanView: (channel, other) => sees(channel) !== null && sees(other) === true,
    };
  }

  async isAgeRestricted({ channel }: Target): Promise<boolean> {
    this.#recordCall('isAgeRestricted', channel);
    return this.#channel(channel).ageRestricted;
  }

  async isAgeRestrictedServer(): Promise<boolean> {
    this.#recordCall('isAgeRestrictedServer', null);
    return this.forAdultsAlone;
  }

  async preferredLocale(): Promise<string> {
    this.#recordCall('preferredLocale', null);
    return this.locale;
  }

  async serverRoles(): Promise<ServerRoles> {
    this.#recordCall('serverRoles', null);
    return this.serverRolesNow;
  }

  async setRole(): Promise<boolean> {
    this.#recordCall('setRole', null);
    return true;
  }

  async notice(channel: string, notice: NoticePost): Promise<void> {
    this.#recordCall('notice', channel);
    this.notices.push(notice);
  }

  async directMessage(user: string, notice: NoticePost): Promise<void> {
    this.#recordCall('directMessage', user);
    this.notices.push(notice);
  }

  #recordCall(call: Call, target: string | null): void {
    const strict: readonly Call[] = ['setRole', 'notice', 'directMessage'];
    if (strict.includes(call) && !this.#allowed.has(call)) throw new Error(`nobody foresaw ${call}`);
    this.calls.push(call);
    const failure = this.#failures.find((each) => each.call === call && (each.target ?? target) === target);
    if (failure === undefined) return;
    this.#failures = this.#failures.filter((each) => each !== failure);
    throw new PublishError(failure.outcome, `${call}: failed as told`);
  }

  #channel(channel: string): Access {
    const access = this.#channels.get(channel);
    if (access !== undefined) return access;
    throw new PublishError({ kind: 'fault', fault: { kind: 'missing-channel' } }, 'no such channel');
  }

  #checkCanPost(channel: string): void {
    const { blocking } = this.#channel(channel);
    if (blocking.length === 0) return;
    const fault = { kind: 'missing-permissions', permissions: blocking } as const;
    throw new PublishError({ kind: 'fault', fault }, 'may not post');
  }

  #messageIn(channel: string, id: string): FakeMessage {
    const message = this.messages.get(id);
    if (message?.channel === channel) return message;
    const fault = { kind: 'refused', code: 10008, message: 'Unknown Message' } as const;
    throw new PublishError({ kind: 'fault', fault }, 'no such message');
  }

  #newId(): string {
    this.#last += 1;
    return String(this.#last);
  }
}
