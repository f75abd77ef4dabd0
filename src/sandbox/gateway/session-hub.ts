// All gateway sessions, and who of them gets an event.
import type { GatewayIntentBits } from 'discord-api-types/v10';
import { shardOf } from '../snowflake.ts';
import type { User } from '../world/types.ts';
import type { Session } from './session.ts';

/** Sessions without a connection are kept for a RESUME; beyond this many a user's oldest goes. */
const MAX_DETACHED_SESSIONS = 16;

export class SessionHub {
  readonly #sessions = new Map<string, Session>();
  readonly #bot: User;

  constructor(bot: User) {
    this.#bot = bot;
  }

  add(session: Session): void {
    this.#sessions.set(session.id, session);
    const detached = [...this.sessionsOf(session.user)].filter(
      ({ connected, id }) => !connected && id !== session.id,
    );
    for (const old of detached.slice(0, -MAX_DETACHED_SESSIONS)) this.#sessions.delete(old.id);
  }

  get(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  remove(session: Session): void {
    this.#sessions.delete(session.id);
  }

  /** A user's sessions, oldest first. */
  *sessionsOf(user: User): Iterable<Session> {
    for (const session of this.#sessions.values()) if (session.user === user) yield session;
  }

  /** All sessions of people. */
  *userSessions(): Iterable<Session> {
    for (const session of this.#sessions.values()) if (session.user !== this.#bot) yield session;
  }

  /**
   * Sends an event to the bot's shard for a server (null: a direct message, shard 0), if `intent` is among
   * those it asked for. A shard that lost its connection gets it on RESUME.
   */
  sendToBot(serverId: string | null, event: string, data: object, intent?: GatewayIntentBits): void {
    const matching: Session[] = [];
    for (const session of this.sessionsOf(this.#bot)) {
      const [index, count] = session.shard;
      const mine = index === (serverId === null ? 0 : shardOf(serverId, count));
      if (mine && (intent === undefined || session.intents & intent)) matching.push(session);
    }
    const connected = matching.filter((session) => session.connected);
    for (const session of connected.length > 0 ? connected : matching.slice(-1))
      session.dispatch(event, data);
  }

  /** Sends an event to all of a user's sessions. */
  sendToUser(user: User, event: string, data: object): void {
    for (const session of this.sessionsOf(user)) session.dispatch(event, data);
  }

  /** Breaks every connection of the bot; its sessions can be resumed. */
  dropBot(): void {
    for (const session of this.sessionsOf(this.#bot)) session.drop();
  }

  /** Closes every connection of the bot with a code. */
  closeBot(code: number): void {
    for (const session of this.sessionsOf(this.#bot)) session.close(code);
  }

  /** Sends the bot a frame as it is. */
  sendRawToBot(frame: string): void {
    for (const session of this.sessionsOf(this.#bot)) session.sendRaw(frame);
  }

  /** Tells the bot that its sessions are over; if not `resumable`, they are forgotten too. */
  invalidateBot(resumable: boolean): void {
    for (const session of [...this.sessionsOf(this.#bot)]) {
      session.invalidate(resumable);
      if (!resumable) this.remove(session);
    }
  }
}
