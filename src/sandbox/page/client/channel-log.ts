// The messages of one channel as far as they were loaded, oldest first.

import type { WireMessage } from './wire.ts';

/** Snowflakes are in the order of time, and compare as numbers of any length. */
function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

export class ChannelLog {
  messages: readonly WireMessage[] = [];
  /** Whether earlier messages may be asked for. */
  hasEarlier = true;
  isLoaded = false;

  /** Takes in messages, in any order; one that is known already is replaced. */
  add(...added: readonly WireMessage[]): void {
    const ids = new Set(added.map(({ id }) => id));
    const kept = this.messages.filter(({ id }) => !ids.has(id));
    this.messages = [...kept, ...added].sort((a, b) => (isBefore(a.id, b.id) ? -1 : 1));
  }

  /** What is new of a message; nothing happens where it was never seen. */
  update(changed: WireMessage): void {
    const known = this.messages.find(({ id }) => id === changed.id);
    if (known) this.add({ ...known, ...changed });
  }

  remove(id: string): void {
    this.messages = this.messages.filter((message) => message.id !== id);
  }
}
