// What a button shows in a channel, or a link to it where the same stands there already.

import type { RequestContext } from '../app/request-context.ts';
import { reserveShowing } from '../app/shown.ts';
import type { App } from '../ports/app.ts';
import { text } from './body.ts';
import { ephemeralReply, type Reply } from './reply.ts';
import type { Strings } from './strings.ts';

/** @throws StoreError */
export async function showOnce(
  app: App,
  where: RequestContext,
  strings: Strings,
  reply: Reply,
): Promise<Reply> {
  if (reply.kind !== 'message' || reply.ephemeral || where.server === null) return reply;
  const { already, note } = await reserveShowing(app, where, JSON.stringify(reply.body));
  if (already === null) return { ...reply, sent: note };
  const { message } = already;
  const url = message && strings.message_url(where.server, where.thread ?? where.channel, message);
  return ephemeralReply([text(strings.already_shown(url))]);
}
