// Every route of the sandbox's REST API.
import { callbackRoutes } from './callbacks.ts';
import { commandRoutes } from './commands.ts';
import { identityRoutes } from './identity.ts';
import { messageRoutes } from './messages.ts';
import { serverRoutes } from './servers.ts';
import { threadRoutes } from './threads.ts';
import { uploadRoutes } from './uploads.ts';
import { userClientRoutes } from './user-client.ts';

export const allRoutes = [
  ...callbackRoutes,
  ...messageRoutes,
  ...identityRoutes,
  ...userClientRoutes,
  ...threadRoutes,
  ...serverRoutes,
  ...commandRoutes,
  ...uploadRoutes,
];
