// Where each reader of a run is, by what they pressed.

import type { App } from '../ports/app.ts';
import { marksOfRun, memberId } from '../ports/documents.ts';
import { bookmarkIn } from '../reading/bookmark.ts';
import type { ReaderPlace } from '../reading/reader-groups.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * The place of everyone who pressed `I've read this` in this run, in no order: the furthest scene they pressed it on, or
 * along with the channel. @throws StoreError
 */
export async function readerPlaces(
  { documents }: Pick<App, 'documents'>,
  { id, run, server }: Reading,
): Promise<readonly ReaderPlace[]> {
  const prefix = marksOfRun(id, run);
  const furthest = new Map<string, number>();
  for (const mark of await documents.ids('mark', prefix)) {
    const [scene = '', user = ''] = mark.slice(prefix.length).split(':');
    furthest.set(user, Math.max(furthest.get(user) ?? 0, Number(scene)));
  }
  return Promise.all(
    [...furthest].map(async ([user, scene]): Promise<ReaderPlace> => {
      const member = await documents.get('member', memberId(server, user));
      return { scene, along: bookmarkIn(member?.bookmarks[id], run).pace === 'channel' };
    }),
  );
}
