// `/story stop`: the reading halts where it is and keeps everything.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading } from '../../../reading/reading.ts';
import { findReading } from '../../find-reading.ts';
import type { RequestContext } from '../../request-context.ts';
import { removeDroppedOutboxes } from './acquire-channel.ts';
import { stopRun } from './lifecycle.ts';

/** The reading, stopped. @throws UserError where it is not active */
export async function stopReading(app: App, where: RequestContext, named: string | null): Promise<Reading> {
  const { id } = await findReading(app, where, named, 'host');
  const { before, after } = await app.documents.update('reading', id, (current) => {
    if (current === undefined) throw new UserError({ kind: 'gone' });
    const { state, title } = current;
    if (state !== 'active') throw new UserError({ kind: 'not-active', title, state });
    const stopped = stopRun(current, app.clock.now());
    return { write: stopped, result: { before: current, after: stopped } };
  });
  await removeDroppedOutboxes(app.documents, before.outbox, after.outbox);
  return after;
}
