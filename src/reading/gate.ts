// The gate: up to where an answer may draw on the story, and by whose place.

import { type Extent, endOfScene, isWithin } from '../story/extent.ts';
import type { Pace } from './bookmark.ts';
import type { Place } from './place.ts';

export interface Gate {
  /** `asker`: what is shown to everyone goes no further than the one who shows it has read. */
  readonly kind: 'bookmark' | 'channel' | 'thread' | 'asker';
  /** Scenes that count whole, 0..N. */
  readonly scene: number;
  /** The page of the scene after, up to whose end it counts too; null where none does. */
  readonly page: number | null;
  readonly extent: Extent;
}

/** The gate for everyone in the channel; in a scene's thread nothing past that scene. */
export function publicGate(released: number, threadScene: number | null): Gate {
  return withinThread(gateAfter('channel', released), threadScene);
}

/** The gate of one member, privately. @throws Error where they have not said how far they have read: ask first. */
export function privateGate(
  pace: Pace | null,
  place: Place,
  released: number,
  threadScene: number | null,
): Gate {
  if (pace === null) throw new Error('a member without a pace has no gate');
  return withinThread(
    pace === 'own' ? gateAt('bookmark', place) : gateAfter('channel', released),
    threadScene,
  );
}

/** The gate at the end of a scene (0..N). */
export function gateAfter(kind: Gate['kind'], scene: number): Gate {
  return { kind, scene, page: null, extent: endOfScene(scene) };
}

function gateAt(kind: Gate['kind'], { extent, page }: Place): Gate {
  return { kind, scene: extent.scenes, page: extent.sentences > 0 ? page : null, extent };
}

/** The one that shows less; the first where they are the same. */
export function lowerGate(a: Gate, b: Gate): Gate {
  return isWithin(a.extent, b.extent) ? a : b;
}

function withinThread(gate: Gate, threadScene: number | null): Gate {
  return threadScene === null ? gate : lowerGate(gate, gateAfter('thread', threadScene));
}
