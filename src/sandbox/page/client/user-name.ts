// How somebody is called on the page.

import type { WireUser } from './wire.ts';

export function nameOf({ global_name, username, bot }: WireUser): string {
  if (global_name !== null) return global_name;
  return bot ? username.charAt(0).toUpperCase() + username.slice(1) : username;
}
