// `/help`: what to do next, given where this server and this member stand.

import type { App } from '../../ports/app.ts';
import { memberId } from '../../ports/documents.ts';
import { bookmarkIn, currentScene, type Pace } from '../../reading/bookmark.ts';
import type { Reading } from '../../reading/reading.ts';
import { visibleReadings } from '../find-reading.ts';
import { isHost } from '../hosts.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import type { RequestContext } from '../request-context.ts';

export interface HelpView {
  readonly place: 'server' | 'direct-messages';
  readonly host: boolean;
  /** Active readings first. At most a few. */
  readonly readings: readonly {
    readonly reading: Reading;
    /** Where the member stands; null where they have not said how far they have read. */
    readonly own: {
      readonly pace: Pace;
      /** The scene they are in, 1..N. */
      readonly scene: number;
      /** How many scenes there are for them to read at their own pace. */
      readonly unread: number;
    } | null;
    readonly next: NextPost;
  }[];
  readonly stories: number;
}

/** How many readings are told about; the others are found by `/progress`. */
const MAX_READINGS = 5;

export async function help(app: App, where: RequestContext): Promise<HelpView> {
  if (where.server === null) return { place: 'direct-messages', host: false, readings: [], stories: 0 };
  const [all, member, host, offered] = await Promise.all([
    visibleReadings(app, where, 'read'),
    app.documents.get('member', memberId(where.server, where.user)),
    isHost(app, where),
    app.library.offered(where.server),
  ]);
  const active = all.filter(({ state }) => state === 'active');
  const shown = [...active, ...all.filter(({ state }) => state !== 'active')].slice(0, MAX_READINGS);
  const readings = await Promise.all(
    shown.map(async (reading) => {
      const bookmark = bookmarkIn(member?.bookmarks[reading.id], reading.run);
      const story = await app.library.story(reading.story, reading.revision);
      const total = story.scenes.length;
      const { pace, read } = bookmark;
      const unread = pace === 'own' ? Math.max(0, total - read) : 0;
      const own = pace === null ? null : { pace, scene: currentScene(bookmark, total), unread };
      return { reading, own, next: nextPost(reading, story, app.clock.now()) };
    }),
  );
  return { place: 'server', host, readings, stories: offered.length };
}
