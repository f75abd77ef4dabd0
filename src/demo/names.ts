// What ids stand for in the sandbox's world: channels, threads, roles, people.

import type { Changes } from '../sandbox/world/changes.ts';
import type { Names } from './terminal/inline.ts';

export function namesIn({ home, bot }: Changes): Names {
  return {
    channel: (id) => home.channels.get(id)?.name ?? home.threads.get(id)?.name ?? 'unknown',
    role: (id) => home.roles.get(id)?.name ?? 'unknown',
    user: (id) => (id === bot.id ? bot.displayName : (home.members.get(id)?.user.displayName ?? 'unknown')),
  };
}

/** `#reading`, `the thread “1 · The Odds”`, or `direct messages` for anything outside the server. */
export function placeName({ home }: Changes, channelId: string): string {
  const channel = home.channels.get(channelId);
  if (channel) return `#${channel.name}`;
  const thread = home.threads.get(channelId);
  return thread ? `the thread “${thread.name}”` : 'direct messages';
}
