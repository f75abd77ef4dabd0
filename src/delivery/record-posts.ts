// Records where scenes stand: what jump links, edits and threads' gates are made from.

import { CLOSING_POST, type Documents, EXPECT_ABSENT, postsId } from '../ports/documents.ts';
import type { Delivery, Installment, MessageRef } from '../reading/installment.ts';
import { sentPages } from '../reading/installment.ts';

export interface DeliveredMessage {
  readonly posted: MessageRef;
  /** The scene's hash as it was sent. */
  readonly hash: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Records a delivery that was made, once it completes something: the posts of a scene with its last page, the closing
 * post, a thread with the scene it discusses. Writing it twice is writing it once.
 * @throws StoreError
 */
export async function recordPosts(
  documents: Documents,
  reading: string,
  installment: Installment,
  delivery: Delivery,
  { posted, hash, at }: DeliveredMessage,
): Promise<void> {
  if (delivery.kind === 'page' && delivery.lastOfScene) {
    const before = sentPages(installment, delivery.scene);
    await recordScene(documents, reading, installment.run, delivery.scene, {
      messages: before === null ? [] : [...before, posted],
      hash,
      at,
    });
  }
  if (delivery.kind === 'closing')
    await recordScene(documents, reading, installment.run, CLOSING_POST, { messages: [posted], hash, at });
  if (delivery.kind === 'thread') await recordThread(documents, reading, installment, posted.message);
}

/** `messages`: one for each page, in order; none where one of them stands nobody knows where. @throws StoreError */
export async function recordScene(
  documents: Documents,
  reading: string,
  run: number,
  scene: number,
  {
    messages,
    hash,
    at,
  }: { readonly messages: readonly MessageRef[]; readonly hash: string; readonly at: number },
): Promise<void> {
  const posts = { messages, thread: null, postedAt: at, hash };
  await documents.update(
    'posts',
    postsId(reading, run, scene),
    () => ({ write: posts, result: null }),
    EXPECT_ABSENT,
  );
}

async function recordThread(
  documents: Documents,
  reading: string,
  { run, firstScene, lastScene, occasion }: Installment,
  thread: string,
): Promise<void> {
  await documents.update('thread', thread, () => ({
    write: { reading, run, scene: lastScene },
    result: null,
  }));
  // The thread about the whole story is no scene's: each keeps its own.
  const [first, last] = occasion.kind === 'end' ? [CLOSING_POST, CLOSING_POST] : [firstScene, lastScene];
  for (let scene = first; scene <= last; scene++) {
    await documents.update('posts', postsId(reading, run, scene), (current) =>
      current === undefined ? { result: null } : { write: { ...current, thread }, result: null },
    );
  }
}
