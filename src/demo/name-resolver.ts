// What ids stand for in the sandbox's world: channels, threads, roles, people.

import type { WorldEditor } from '../sandbox/world/world-editor.ts';
import type { NameResolver } from './terminal/inline.ts';

export function createNameResolver({ defaultServer, bot }: WorldEditor): NameResolver {
  return {
    channel: (id) => defaultServer.channels.get(id)?.name ?? defaultServer.threads.get(id)?.name ?? 'unknown',
    role: (id) => defaultServer.roles.get(id)?.name ?? 'unknown',
    user: (id) =>
      id === bot.id ? bot.displayName : (defaultServer.members.get(id)?.user.displayName ?? 'unknown'),
  };
}

/** `#reading`, `the thread “1 · The Odds”`, or `direct messages` for anything outside the server. */
export function channelLabel({ defaultServer }: WorldEditor, channelId: string): string {
  const channel = defaultServer.channels.get(channelId);
  if (channel) return `#${channel.name}`;
  const thread = defaultServer.threads.get(channelId);
  return thread ? `the thread “${thread.name}”` : 'direct messages';
}
