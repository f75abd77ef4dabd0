// What was shown in a channel lately: the same thing again within ten minutes is linked, not posted once more.

import { createHash } from 'node:crypto';
import type { App } from '../ports/app.ts';
import type { ShownPost } from '../ports/documents.ts';
import type { RequestContext } from './request-context.ts';

/** How long something counts as just shown, in milliseconds. */
const SHOWN_FOR_MS = 10 * 60 * 1000;
/** How long a post may be on its way, in milliseconds: what is not there by then did not get there. */
const SENDING_MS = 15_000;
/** How many a channel remembers. */
const MAX_SHOWN = 20;

export interface Showing {
  /** The post that stands there already; `message` is null while it is still on its way. Null where there is none. */
  readonly already: { readonly message: string | null } | null;
  /** Notes the post, once it is made. */
  readonly note: (message: string) => Promise<void>;
}

/**
 * Reserves the showing of `content` where somebody asks, so that of two presses at once one posts. @throws StoreError
 */
export async function reserveShowing(
  { documents, clock }: Pick<App, 'documents' | 'clock'>,
  { channel, thread }: RequestContext,
  content: string,
): Promise<Showing> {
  const id = thread ?? channel;
  const key = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  const now = clock.now();
  const known = await documents.update('shown', id, (current) => {
    const isFresh = ({ at, message }: ShownPost) => now - at < (message === null ? SENDING_MS : SHOWN_FOR_MS);
    const fresh = (current?.posts ?? []).filter(isFresh);
    const same = fresh.find((post) => post.key === key);
    if (same !== undefined) return { result: same };
    return { write: { posts: [...fresh, { key, at: now, message: null }].slice(-MAX_SHOWN) }, result: null };
  });
  return { already: known, note: (message) => noteMessage(documents, id, key, message) };
}

async function noteMessage(
  documents: App['documents'],
  id: string,
  key: string,
  message: string,
): Promise<void> {
  const noted = (post: ShownPost) => (post.key === key ? { ...post, message } : post);
  await documents.update('shown', id, (current) =>
    current === undefined ? { result: null } : { write: { posts: current.posts.map(noted) }, result: null },
  );
}
