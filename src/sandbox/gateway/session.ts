// One gateway session: numbers its events, and keeps the latest so that a dropped client can resume.

import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { User } from '../world/types.ts';

/** How many events a session can replay; a client that missed more must identify anew. */
const MAX_REPLAYED_EVENTS = 250;

export class Session {
  readonly id: string;
  readonly user: User;
  readonly intents: number;
  readonly shard: readonly [number, number];
  #socket: WebSocket | null = null;
  #sequence = 0;
  readonly #sent: { readonly sequence: number; readonly frame: string }[] = [];

  constructor(id: string, user: User, intents: number, shard: readonly [number, number]) {
    this.id = id;
    this.user = user;
    this.intents = intents;
    this.shard = shard;
  }

  get connected(): boolean {
    return this.#socket !== null;
  }

  /** Bytes waiting for the client to take them. */
  get backlog(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  /** Lets go of a socket; a later one that took its place stays. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  /** Sends an event, or keeps it for a RESUME while nobody is connected. */
  dispatch(event: string, data: object): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, frame });
    if (this.#sent.length > MAX_REPLAYED_EVENTS) this.#sent.shift();
    this.#socket?.send(frame);
  }

  /** Whether everything after `sequence` can be sent again. */
  canReplay(sequence: number): boolean {
    return sequence <= this.#sequence && sequence >= (this.#sent[0]?.sequence ?? 1) - 1;
  }

  /** Sends everything after `sequence` again. */
  replay(sequence: number): void {
    for (const sent of this.#sent) if (sent.sequence > sequence) this.#socket?.send(sent.frame);
  }

  /** Ends the connection under the session without a word, as a broken network does. */
  drop(): void {
    this.#socket?.terminate();
  }

  /** Closes the connection with a code, as Discord does for good with some. */
  close(code: number): void {
    this.#socket?.close(code);
  }

  /** Sends a frame as it is, whatever it holds. */
  sendRaw(frame: string): void {
    this.#socket?.send(frame);
  }

  /** Tells the client that its session is over (op 9). */
  invalidate(resumable: boolean): void {
    this.#socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: resumable }));
  }
}
