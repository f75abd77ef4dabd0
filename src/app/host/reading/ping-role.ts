// The role that posts ping: who may choose it, and whether `Notify me` gives it.

import type { App } from '../../../ports/app.ts';
import { PublishError } from '../../../ports/publisher.ts';
import type { RoleObstacle, ServerRoles } from '../../../ports/server-roles.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Policies, Reading } from '../../../reading/reading.ts';
import { serverOf } from '../../find-reading.ts';
import type { RequestContext } from '../../request-context.ts';
import { mayGive, mayPing, obstacleTo } from '../../server-roles.ts';

/**
 * What choosing `role` makes of a reading's policies: it is pinged, and given by `Notify me` only if whoever chooses it
 * could give it too. @throws UserError for a role that they couldn't mention by hand, or where Discord does not answer
 */
export async function pingPolicies(
  app: App,
  where: RequestContext,
  role: string | null,
): Promise<Pick<Policies, 'pingRole' | 'notify'>> {
  if (role === null) return { pingRole: null, notify: false };
  const server = serverOf(where);
  const [roles, hostRole] = await Promise.all([rolesNow(app, server), hostRoleOf(app, server)]);
  if (!mayPing(roles, where, role)) throw new UserError({ kind: 'cannot-ping-role', role });
  return {
    pingRole: role,
    notify: mayGive(roles, where, role) && obstacleTo(roles, role, hostRole) === null,
  };
}

/**
 * Why `Notify me` does not give a reading's ping role, as it is now; null where it does, or where there is none.
 * @throws UserError where Discord does not answer
 */
export async function whyNotGiven(
  app: App,
  { server, policies: { pingRole: role, notify } }: Reading,
): Promise<RoleObstacle | null> {
  if (role === null) return null;
  const [roles, hostRole] = await Promise.all([rolesNow(app, server), hostRoleOf(app, server)]);
  return obstacleTo(roles, role, hostRole) ?? (notify ? null : { kind: 'pinged-only' });
}

async function rolesNow({ publisher }: App, server: string): Promise<ServerRoles> {
  try {
    return await publisher.serverRoles(server);
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind === 'unauthorized') throw error;
    throw new UserError({ kind: 'not-checked' });
  }
}

async function hostRoleOf({ documents }: App, server: string): Promise<string | null> {
  return (await documents.get('server', server))?.hostRole ?? null;
}
