// Who is a host: Manage Server, or the role the settings name.

import type { App } from '../ports/app.ts';
import { UserError } from '../ports/user-error.ts';
import type { RequestContext } from './request-context.ts';

export async function isHost({ documents }: Pick<App, 'documents'>, where: RequestContext): Promise<boolean> {
  if (where.manager) return true;
  if (where.server === null) return false;
  const hostRole = (await documents.get('server', where.server))?.hostRole ?? null;
  return hostRole !== null && where.roles.includes(hostRole);
}

/** For buttons that act for a host: Discord checks commands, nobody else checks these. @throws UserError */
export async function requireHost(app: Pick<App, 'documents'>, where: RequestContext): Promise<void> {
  if (!(await isHost(app, where))) throw new UserError({ kind: 'hosts-only' });
}
