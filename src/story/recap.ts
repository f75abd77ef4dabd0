// The story so far, in the sentences its author wrote for it.

import type { VisibleStory } from './visible-story.ts';

export interface RecapSentence {
  readonly scene: number;
  readonly text: string;
}

/** The authored recaps of scene `from` (1..N) up to the gate, in story order; scenes without one are left out. */
export function recap(visible: VisibleStory, from = 1): RecapSentence[] {
  return visible.scenes.flatMap(({ number, recap }) =>
    number >= from && recap !== null ? [{ scene: number, text: recap }] : [],
  );
}
