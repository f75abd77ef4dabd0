// A host says what became of a page that was cut off, where the bot can't look: post it again, or leave it there.

import { recordScene } from '../../../delivery/record-posts.ts';
import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { applyHostAnswer } from '../../../reading/apply-outcome.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { readingById } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';

/** Which attempt the host was asked about. */
export interface UnknownPageRef {
  readonly reading: ReadingId;
  readonly run: number;
  readonly scene: number;
  readonly page: number;
  readonly generation: number;
}

export interface ResolveResult {
  readonly reading: Reading;
  readonly scene: number;
  readonly answer: 'post-again' | 'it-is-there';
}

/** Pressing twice decides once. @throws UserError for whoever is no host, and where that is settled already */
export async function resolveUnknown(
  app: App,
  where: RequestContext,
  page: UnknownPageRef,
  answer: ResolveResult['answer'],
): Promise<ResolveResult> {
  await requireHost(app, where);
  const reading = await readingById(app, where, page.reading, 'host');
  const { ref, lastOfScene } = findUnknown(reading, page);
  const story = await app.library.story(reading.story, reading.revision);
  if (answer === 'it-is-there' && lastOfScene)
    await recordUnlocatedScene(app, page, story.scenes[page.scene - 1]?.hash);
  const after = await app.documents.update('reading', reading.id, (current) => {
    if (current === undefined) throw new UserError({ kind: 'gone' });
    findUnknown(current, page);
    const next = applyHostAnswer(current, story, ref, answer, app.clock.now());
    if (next === null) throw new UserError({ kind: 'already-resolved' });
    return { write: next, result: next };
  });
  app.engine.wake(reading.id);
  return { reading: after, scene: page.scene, answer };
}

/** The delivery that is meant. @throws UserError where it is no longer in question */
function findUnknown({ run, outbox }: Reading, page: UnknownPageRef) {
  for (const { id, deliveries } of outbox) {
    for (const [index, delivery] of deliveries.entries()) {
      const meant =
        delivery.kind === 'page' &&
        delivery.progress.state === 'unknown' &&
        delivery.scene === page.scene &&
        delivery.page === page.page &&
        delivery.generation === page.generation;
      if (meant && run === page.run)
        return { ref: { installment: id, index }, lastOfScene: delivery.lastOfScene };
    }
  }
  throw new UserError({ kind: 'already-resolved' });
}

/** Before the reading's place moves, as with every scene; nobody knows which messages they are. */
async function recordUnlocatedScene(
  { documents, clock }: App,
  { reading, run, scene }: UnknownPageRef,
  hash = '',
): Promise<void> {
  await recordScene(documents, reading, run, scene, { messages: [], hash, at: clock.now() });
}
