// `Post it in smaller parts`: a page that Discord does not take goes out as several messages.

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { readBack } from '../../../delivery/read-back.ts';
import type { App } from '../../../ports/app.ts';
import { EXPECT_ABSENT, type Outbox } from '../../../ports/documents.ts';
import type { OutgoingPost, PagePost } from '../../../ports/publisher.ts';
import { UserError } from '../../../ports/user-error.ts';
import { resumeReading } from '../../../reading/change-schedule.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { findOwedPage, type OwedPage, splitInstallment } from '../../../reading/split-page.ts';
import { splitPublicPages } from '../../../story/pages.ts';
import { readingById } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { type ResumeView, resume } from './pause.ts';

/** The page that is not taken. */
export interface RefusedPage {
  readonly reading: ReadingId;
  readonly run: number;
  readonly scene: number;
  readonly page: number;
}

export type SplitResult =
  | { readonly kind: 'split'; readonly reading: Reading; readonly scene: number; readonly parts: number }
  /** It may have arrived after all, or is too short to be cut: tried again as it is. */
  | { readonly kind: 'retrying'; readonly view: ResumeView };

/** Pressing twice cuts once. @throws UserError for whoever is no host, and where that page is not held up any more */
export async function postInSmallerParts(
  app: App,
  where: RequestContext,
  refused: RefusedPage,
): Promise<SplitResult> {
  await requireHost(app, where);
  const reading = await readingById(app, where, refused.reading, 'host');
  const { pause } = reading;
  const isHalted = pause?.by === 'fault' && pause.fault.kind === 'page-not-taken';
  const owed = findOwedPage(reading, refused.scene, refused.page);
  if (!isHalted || reading.run !== refused.run || owed === undefined)
    throw new UserError({ kind: 'already-resolved' });
  const outbox = await app.documents.get('outbox', owed.installment.id);
  const posts = outbox === undefined ? null : splitPosts(outbox, owed);
  if (posts === null || (await mayHaveArrived(app, reading, owed))) {
    return { kind: 'retrying', view: await resume(app, where, { id: reading.id }) };
  }
  const after = await replaceInstallment(app, reading, owed, posts);
  app.engine.wake(reading.id);
  return { kind: 'split', reading: after, scene: refused.scene, parts: posts.parts };
}

/** An attempt that ended in an error on Discord's side may have posted it all the same. */
async function mayHaveArrived(
  app: App,
  reading: Reading,
  { installment, delivery }: OwedPage,
): Promise<boolean> {
  const { progress } = delivery;
  const doubts = 'doubts' in progress ? progress.doubts : [];
  return (await readBack(app, reading, installment, delivery, doubts)) !== 'nothing';
}

interface SplitPosts {
  readonly parts: number;
  readonly outbox: Outbox;
}

/** How long a part may be, of the page: about half, with room to break between sentences. */
const PART_SHARE = 0.6;

/** What is sent instead, with the page in parts of about half its length; null where it can't be cut. */
function splitPosts({ posts, ...outbox }: Outbox, { index, delivery }: OwedPage): SplitPosts | null {
  const post = posts[index];
  if (post?.kind !== 'page') return null;
  const texts = splitPublicPages(post.text, Math.max(2, Math.ceil(post.text.length * PART_SHARE)));
  if (texts.length < 2) return null;
  const added = texts.length - 1;
  const pieces = texts.map(
    (text, part): PagePost => ({
      ...post,
      text,
      page: post.page + part,
      pages: post.pages + added,
      buttons: post.buttons && part === added,
      ...(part > 0 && { chapter: null, ping: null, late: false }),
    }),
  );
  const later = posts
    .slice(index + 1)
    .map(
      (each): OutgoingPost =>
        each.kind === 'page' && each.scene === delivery.scene
          ? { ...each, page: each.page + added, pages: each.pages + added }
          : each,
    );
  return {
    parts: texts.length,
    outbox: { ...outbox, posts: [...posts.slice(0, index), ...pieces, ...later] },
  };
}

/** What is sent is written first, under a key of its own: the reading then changes from the one to the other. */
async function replaceInstallment(
  { documents, clock }: App,
  reading: Reading,
  owed: OwedPage,
  { outbox, parts }: SplitPosts,
): Promise<Reading> {
  const old = owed.installment.id;
  const id = `${reading.id}:${reading.run}:${owed.installment.firstScene}:${randomUUID()}`;
  await documents.update('outbox', id, () => ({ write: outbox, result: null }), EXPECT_ABSENT);
  const now = clock.now();
  const split = splitInstallment(owed, parts, id, now);
  const changed = { ...reading, outbox: reading.outbox.map((each) => (each.id === old ? split : each)) };
  const stored = await documents.update('reading', reading.id, (current) => {
    if (!isDeepStrictEqual(current, reading)) return { result: null };
    const write = resumeReading(changed, now);
    return { write, result: write };
  });
  await documents.remove('outbox', stored === null ? id : old);
  if (stored === null) throw new UserError({ kind: 'already-resolved' });
  return stored;
}
