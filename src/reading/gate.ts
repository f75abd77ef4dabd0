// The gate: up to which scene an answer may draw on the story, and by whose place.

import { type Extent, endOfScene } from '../story/extent.ts';
import type { Bookmark } from './bookmark.ts';

export interface Gate {
  /** `asker`: what is shown to everyone goes no further than the one who shows it has read. */
  readonly kind: 'bookmark' | 'channel' | 'thread' | 'asker';
  /** 0..N */
  readonly scene: number;
  readonly extent: Extent;
}

/** The gate for everyone in the channel; in a scene's thread nothing past that scene. */
export function publicGate(released: number, threadScene: number | null): Gate {
  return lower(gateAfter('channel', released), threadScene);
}

/** The gate of one member, privately. @throws Error where they have not said how they read: ask first. */
export function privateGate(bookmark: Bookmark, released: number, threadScene: number | null): Gate {
  if (bookmark.pace === null) throw new Error('a member without a pace has no gate');
  const own = bookmark.pace === 'own' ? gateAfter('bookmark', bookmark.read) : gateAfter('channel', released);
  return lower(own, threadScene);
}

/** The gate at the end of a scene (0..N). */
export function gateAfter(kind: Gate['kind'], scene: number): Gate {
  return { kind, scene, extent: endOfScene(scene) };
}

function lower(gate: Gate, threadScene: number | null): Gate {
  return threadScene !== null && threadScene < gate.scene ? gateAfter('thread', threadScene) : gate;
}
