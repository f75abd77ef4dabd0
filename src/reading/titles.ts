// Titles of scenes, where the hosts show them.

import type { Story } from '../story/story.ts';
import type { Reading } from './reading.ts';

/** A scene's title, or null where there is none or the hosts hide titles. */
export function sceneTitle(reading: Reading, story: Story, scene: number): string | null {
  return reading.policies.titles ? (story.scenes[scene - 1]?.title ?? null) : null;
}
