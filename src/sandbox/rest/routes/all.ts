// Every route of the sandbox's REST API.
import { callbackRoutes } from './callbacks.ts';
import { commandRoutes } from './commands.ts';
import { humanRoutes } from './human.ts';
import { identityRoutes } from './identity.ts';
import { messageRoutes } from './messages.ts';
import { placeRoutes } from './places.ts';
import { threadRoutes } from './threads.ts';
import { uploadRoutes } from './uploads.ts';

export const allRoutes = [
  ...callbackRoutes,
  ...messageRoutes,
  ...identityRoutes,
  ...humanRoutes,
  ...threadRoutes,
  ...placeRoutes,
  ...commandRoutes,
  ...uploadRoutes,
];
