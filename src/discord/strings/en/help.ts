// Wording of help and privacy.

import { common } from './common.ts';

export const help = {
  direct_messages:
    'I read stories with servers, scene by scene. Add me to a server, and a host starts one with `/story start`. Here, `/privacy show` says what I keep about you, and `/privacy delete` removes it.',
  nothing_host: (stories: number) =>
    stories === 0
      ? 'Nothing is being read here yet, and I have no stories. Whoever runs me can add a story folder, as the README shows.'
      : 'Nothing is being read here yet. Start a story with `/story start`: you see everything on one card before I post.',
  nothing_member:
    'Nothing is being read here yet. A host, somebody with Manage Server, starts a story with `/story start`.',
  reading: (title: string, channel: string, released: number, state: 'active' | 'other') =>
    `**${title}** in ${common.channel(channel)}${released === 0 ? '' : `, at scene ${released}`}${state === 'active' ? '' : ' (not being posted now)'}`,
  begin: "`/read` opens scene 1. I'll ask how you read, and never answer past your place.",
  behind: (scenes: number) =>
    `${common.scenes(scenes)} to catch up: \`/read\` opens your place, \`/next\` the next scene.`,
  level: (next: string) => `You're all caught up. ${next}`,
  lookup: '`/lookup` tells who somebody is, up to your place. `/progress` shows how far we are.',
  hosts:
    'As a host: `/schedule show` says what comes next and what is wrong, `/schedule set` changes it, `/story settings` has the rest.',
};

export const privacy = {
  nothing: 'I keep nothing about you.',
  heading: (scope: 'server' | 'all') =>
    scope === 'server' ? 'What I keep about you here:' : 'What I keep about you, in all servers:',
  bookmark: (title: string, read: number, pace: 'channel' | 'own' | null) => {
    const how =
      pace === null ? 'pace not chosen' : pace === 'own' ? 'at your own pace' : 'along with the channel';
    return `- **${title}**: read up to scene ${read}, ${how}`;
  },
  started: (title: string) => `- that you started **${title}**`,
  that_is_all: 'That is all: no messages, no names.',
  delete_here: 'Delete it',
  delete_all: 'Delete it in all servers',
  confirm: (scope: 'server' | 'all') =>
    scope === 'server'
      ? 'This removes your bookmarks and settings in this server. Scenes and posts stay as they are.'
      : 'This removes your bookmarks and settings in all servers. Scenes and posts stay as they are.',
  deleted: 'Done: your bookmarks and settings are gone. `/read` starts you fresh, any time.',
};
