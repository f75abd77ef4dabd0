// Leaves out the buttons that whoever is answered could not use: what they do is refused anyway.

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { RequestContext } from '../app/request-context.ts';
import type { Body } from './body.ts';
import { type ActionKind, decodeAction } from './custom-id.ts';
import type { Reply } from './reply.ts';

/** What speaks in the channel it is pressed in. */
const SPEAKING: ReadonlySet<ActionKind> = new Set([
  'show-lookup',
  'show-page',
  'show-quote',
  'show-progress',
  'show-about',
  'show-recap',
]);

/** The reply without what takes the right to send messages here, where its reader lacks that right. */
export function withUsableButtons(reply: Reply, { canSend }: RequestContext): Reply {
  if (canSend || reply.kind === 'modal') return reply;
  const { followUp } = reply;
  return { ...reply, body: silent(reply.body), ...(followUp && { followUp: silent(followUp) }) };
}

function silent(body: Body): Body {
  return body.flatMap((component): APIMessageTopLevelComponent[] => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const components = component.components.filter(
      (each) => !('custom_id' in each) || !SPEAKING.has(decodeAction(each.custom_id)?.kind ?? 'dismiss'),
    );
    return components.length === 0 ? [] : [{ ...component, components }];
  });
}
