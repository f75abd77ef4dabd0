// What `/read` completes to: the scenes by number, with titles as far as the member's gate goes.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import { sceneTitle } from '../../reading/titles.ts';
import { fold } from '../../story/fold.ts';
import { memberGate, type ReadingContext, readingContext } from '../find-reading.ts';
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
  const context = await readingContext(app, where, named);
  const { bookmark, story } = context;
  if (bookmark.pace === null) return [];
  const all = sceneChoices(context);
  const total = story.scenes.length;
  const wanted = typed.trim().toLowerCase();
  // Nothing typed: around where they read, where most want to go.
  const from = bookmark.pace === 'channel' ? context.reading.released : bookmark.read;
  const start = wanted === '' ? Math.max(0, Math.min(from - 5, total - MAX_CHOICES)) : 0;
  return all.filter((choice) => matches(choice, wanted)).slice(start, start + MAX_CHOICES);
}

/**
 * The scene that somebody typed: a number, the label of a choice, or a title as far as their gate goes.
 * @throws UserError where there is no such scene; a title past the gate is none
 */
export function sceneNamed(context: ReadingContext, typed: string): number {
  const number = /^(?:scene\s*)?#?(\d{1,6})(?=$|\s)/i.exec(typed.trim())?.[1];
  if (number !== undefined) return Number(number);
  const wanted = fold(typed);
  const known = sceneChoices(context).flatMap(({ scene, title }) =>
    title === null ? [] : [{ scene, title: fold(title) }],
  );
  const found =
    known.find(({ title }) => title === wanted) ?? known.find(({ title }) => title.startsWith(wanted));
  if (found === undefined) throw new UserError({ kind: 'no-such-scene', total: context.story.scenes.length });
  return found.scene;
}

/** Every scene, with its title as far as the member's gate goes. */
function sceneChoices(context: ReadingContext): readonly SceneChoice[] {
  const { reading, story, bookmark } = context;
  const gate = bookmark.pace === null ? null : memberGate(context);
  const last = gate === null ? 0 : gate.scene + (gate.page === null ? 0 : 1);
  return story.scenes.map(({ number }) => ({
    scene: number,
    title: number <= last ? sceneTitle(reading, story, number) : null,
  }));
}

function matches({ scene, title }: SceneChoice, wanted: string): boolean {
  const label = title === null ? `scene ${scene}` : `${scene} · ${title.toLowerCase()}`;
  return `${scene}`.startsWith(wanted) || label.includes(wanted);
}
