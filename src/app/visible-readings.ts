// Which of a server's readings exist for somebody: those whose channel they can view, as Discord has it.

import type { App } from '../ports/app.ts';
import { PublishError } from '../ports/publisher.ts';
import { UserError } from '../ports/user-error.ts';
import type { Viewers } from '../ports/viewers.ts';
import type { Reading } from '../reading/reading.ts';
import type { RequestContext } from './request-context.ts';

/**
 * What for: a reader is shown text. For a host's work a reading is also found where its channel is gone or hidden from
 * the bot, so that somebody can move or stop it.
 */
export type Purpose = 'read' | 'host';

/** Whether somebody is in the reading's channel, or in a thread of it: then they can view it, and nobody is asked. */
export function isHere(
  { channel }: Pick<RequestContext, 'channel'>,
  reading: Pick<Reading, 'channel'>,
): boolean {
  return reading.channel === channel;
}

/**
 * Those of `readings` that exist for whoever asks, with what their channels are called now. Where all of them are in the channel asked in, Discord is not asked.
 * @throws UserError where Discord does not say in time who views what
 */
export async function visibleAmong(
  app: Pick<App, 'publisher' | 'log'>,
  where: RequestContext,
  readings: readonly Reading[],
  purpose: Purpose,
): Promise<Reading[]> {
  if (readings.every((reading) => isHere(where, reading)))
    return readings.map((reading) => renamed(reading, where.channelName));
  const servers = new Set(readings.map(({ server }) => server));
  const [server, ...others] = servers;
  if (server === undefined || others.length > 0 || server !== where.server)
    throw new Error('only readings of the server asked in can be judged');
  const viewers = await viewersIn(app, server);
  return readings
    .filter((reading) => isVisible(viewers, where, reading, purpose))
    .map((reading) => renamed(reading, viewers.nameOf(reading.channel)));
}

/** With the channel's name as it is now, where that is known: it may have another since the reading began there. */
function renamed(reading: Reading, channelName: string | null): Reading {
  return channelName === null || channelName === reading.channelName ? reading : { ...reading, channelName };
}

/** With null for each channel that whoever asks can't view: what is said of a story does not say where. @throws UserError */
export async function withoutHidden(
  app: Pick<App, 'publisher' | 'log'>,
  where: RequestContext,
  readings: readonly Reading[],
): Promise<(Omit<Reading, 'channel' | 'channelName'> & { readonly channel: string | null })[]> {
  const visible = await visibleAmong(app, where, readings, 'host');
  const ids = new Set(visible.map(({ id }) => id));
  return readings.map((reading) => (ids.has(reading.id) ? reading : { ...reading, channel: null }));
}

/** @throws UserError where Discord does not say in time who views what */
export async function viewersIn(
  { publisher, log }: Pick<App, 'publisher' | 'log'>,
  server: string,
): Promise<Viewers> {
  try {
    return await publisher.viewers(server);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    log.info({ server, err: error }, 'could not ask who views which channels');
    throw new UserError({ kind: 'cannot-check' });
  }
}

/** Whether a reading exists for somebody. */
export function isVisible(
  viewers: Viewers,
  where: RequestContext,
  reading: Reading,
  purpose: Purpose,
): boolean {
  if (isHere(where, reading)) return true;
  const sees = viewers.canView(where, reading.channel);
  if (sees === true) return true;
  const outOfReach = sees === null || isHiddenFromBot(reading);
  return purpose === 'host' && outOfReach && (where.manager || reading.startedBy === where.user);
}

/** As far as it tried: a channel without View Channel halts the reading. */
function isHiddenFromBot({ pause, toldFault }: Reading): boolean {
  const fault = pause?.by === 'fault' ? pause.fault : toldFault;
  return fault?.kind === 'missing-permissions' && fault.permissions.includes('View Channel');
}
