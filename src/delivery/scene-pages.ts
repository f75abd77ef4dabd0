// The pages of a scene, as they are posted for everyone.

import type { App } from '../ports/app.ts';
import type { PagePost } from '../ports/publisher.ts';
import type { Reading } from '../reading/reading.ts';
import { sceneTitle } from '../reading/titles.ts';
import { publicPagesWithNotes } from '../story/scene-notes.ts';
import { minutesForScenes, type Story } from '../story/story.ts';

/** The pages of a scene as they are posted for everyone. */
export async function scenePages(
  library: App['library'],
  reading: Reading,
  story: Story,
  scene: number,
): Promise<PagePost[]> {
  const pages = await publicPagesWithNotes(
    (maxChars) => library.pages(story, scene, maxChars),
    await library.notes(story, scene),
  );
  const outline = story.scenes[scene - 1];
  const chapter = story.chapters.find(({ firstScene }) => firstScene === scene)?.title ?? null;
  return pages.map((text, index) => ({
    kind: 'page',
    reading: reading.id,
    run: reading.run,
    scene,
    page: index + 1,
    pages: pages.length,
    hash: outline?.hash ?? '',
    story: story.title,
    title: sceneTitle(reading, story, scene),
    of: story.status === 'ongoing' ? null : story.scenes.length,
    minutes: minutesForScenes(story, scene),
    chapter: index === 0 && reading.policies.titles ? chapter : null,
    text,
    ping: null,
    late: false,
    buttons: index === pages.length - 1,
    notify: reading.policies.pingRole !== null && reading.policies.notify,
    cover: null,
  }));
}
