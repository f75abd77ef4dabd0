// The gate: up to which scene an answer may draw on the story, and by whose place.

import type { Bookmark } from './bookmark.ts';

export interface Gate {
  /** `asker`: what is shown to everyone goes no further than the one who shows it has read. */
  readonly kind: 'bookmark' | 'channel' | 'thread' | 'asker';
  /** 0..N */
  readonly scene: number;
}

/** The gate for everyone in the channel; in a scene's thread nothing past that scene. */
export function publicGate(released: number, threadScene: number | null): Gate {
  return lower({ kind: 'channel', scene: released }, threadScene);
}

/** The gate of one member, privately. @throws Error where they have not said how they read: ask first. */
export function privateGate(bookmark: Bookmark, released: number, threadScene: number | null): Gate {
  if (bookmark.pace === null) throw new Error('a member without a pace has no gate');
  const own: Gate =
    bookmark.pace === 'own'
      ? { kind: 'bookmark', scene: bookmark.read }
      : { kind: 'channel', scene: released };
  return lower(own, threadScene);
}

function lower(gate: Gate, threadScene: number | null): Gate {
  return threadScene !== null && threadScene < gate.scene ? { kind: 'thread', scene: threadScene } : gate;
}
