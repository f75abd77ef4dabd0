// What `/read` completes to: the scenes by number, with titles as far as the member's gate goes.

import type { App } from '../../ports/app.ts';
import { privateGate } from '../../reading/gate.ts';
import { sceneTitle } from '../../reading/titles.ts';
import { readingContext } from '../find-reading.ts';
import type { RequestContext } from '../request-context.ts';

export interface SceneChoice {
  readonly scene: number;
  /** Null past the gate, and where there is none. */
  readonly title: string | null;
}

/** How many choices Discord shows. */
const MAX_CHOICES = 25;

/** Nothing before the member has said how they read. @throws UserError */
export async function completeScenes(
  app: App,
  where: RequestContext,
  typed: string,
  named: string | null,
): Promise<readonly SceneChoice[]> {
  const { reading, story, bookmark, threadScene } = await readingContext(app, where, named);
  if (bookmark.pace === null) return [];
  const gate = privateGate(bookmark, reading.released, threadScene).scene;
  const total = story.scenes.length;
  const all = Array.from({ length: total }, (_, index): SceneChoice => {
    const scene = index + 1;
    return { scene, title: scene <= gate ? sceneTitle(reading, story, scene) : null };
  });
  const wanted = typed.trim().toLowerCase();
  // Nothing typed: around the bookmark, where most want to go.
  const start = wanted === '' ? Math.max(0, Math.min(bookmark.read - 5, total - MAX_CHOICES)) : 0;
  return all.filter((choice) => matches(choice, wanted)).slice(start, start + MAX_CHOICES);
}

function matches({ scene, title }: SceneChoice, wanted: string): boolean {
  return `${scene}`.startsWith(wanted) || (title?.toLowerCase().includes(wanted) ?? false);
}
