// Wording of help and privacy.

import type { Bookmark } from '../../../reading/bookmark.ts';
import type { ReadingState } from '../../../reading/reading.ts';
import { common } from './common.ts';

export const help = {
  direct_messages:
    'I read stories with servers, scene by scene. Add me to a server, and a host starts one with `/story start`. Here, `/privacy show` says what I store about you, and `/privacy delete` removes it.',
  nothing_host: (stories: number) =>
    stories === 0
      ? 'Nothing is being read here yet, and I have no stories. Add one with `/library add`.'
      : 'Nothing is being read here yet. Start a story with `/story start`: you see everything on one card before I post. To add a book of your own, use `/library add`.',
  nothing_member:
    'Nothing is being read here yet. A host, somebody with Manage Server, starts a story with `/story start`.',
  reading: (title: string, channel: string, released: number, state: ReadingState, host: boolean) => {
    const where = `**${title}** in ${common.channel(channel)}`;
    if (state === 'finished') return `${where} is finished.`;
    const on = host ? ' `/story start` goes on with it.' : '';
    if (state === 'stopped')
      return `${where}: stopped${released === 0 ? '' : ` after scene ${released}`}.${on}`;
    return released === 0 ? `${where} hasn't begun yet.` : `${where} is at scene ${released}.`;
  },
  /** For whoever has not said yet how far they have read. */
  begin: "`/read` opens it for you alone. I'll ask how far you've read, and never answer past it.",
  /** `next`: what comes, as a sentence. */
  begin_soon: (next: string) => `${next} Until then, \`/about\` says what it is.`,
  own_pace: (scene: number) => `You read at your own pace: \`/read\` goes on at scene ${scene}.`,
  read_all: "You've read it all. `/read` opens any scene again.",
  along: (next: string) => `You read along: \`/read\` opens the newest scene. ${next}`,
  lookup:
    '`/lookup` says who somebody is, `/recap` what has happened, `/catchup` how to catch up. `/progress` says how far we are, `/about` whose story it is. `/privacy` shows what I store about you.',
  hosts:
    'As a host: `/schedule show` says what comes next and what is wrong, `/schedule set` changes it, `/story settings` has the rest. `/library add` adds a book of your own.',
};

export const privacy = {
  nothing: 'I store nothing about you.',
  heading: (scope: 'server' | 'all') =>
    scope === 'server' ? 'What I store about you here:' : 'What I store about you, in all servers:',
  title: (title: string) => `**${title}**`,
  hidden: {
    here: "a story in a channel you can't see",
    elsewhere: 'a story in a channel that not everyone sees',
  },
  /** `title`: set in bold, or what stands for a hidden one. */
  bookmark: (title: string, { pace, read, furthest, marked, visit }: Bookmark) => {
    const how =
      pace === null
        ? "you haven't said how far you've read"
        : pace === 'channel'
          ? 'you read along with the channel'
          : `you read at your own pace, and have read ${read === 0 ? 'no scene yet' : `up to scene ${read}`}`;
    const facts = [
      furthest > 0 ? `the furthest scene you've opened is ${furthest}` : null,
      marked.length > 0 ? `you marked ${common.scenes(marked.length)} as read` : null,
      visit === null
        ? null
        : `your last visit began ${common.at(visit.at)}, with ${common.scenes(visit.released)} out`,
    ];
    return `- ${title}: ${[how, ...facts.filter((fact) => fact !== null)].join('; ')}`;
  },
  started: (title: string) => `- that you started ${title}`,
  added: (title: string) => `- that you added **${title}** to the library`,
  more: (lines: number) => `- and ${lines} more`,
  that_is_all: 'That is all: no messages, no names.',
  delete_here: 'Delete it',
  delete_all: 'Delete it in all servers',
  confirm: (scope: 'server' | 'all') =>
    scope === 'server'
      ? 'This removes your places, marks and settings in this server. Scenes and posts stay as they are.'
      : 'This removes your places, marks and settings in all servers. Scenes and posts stay as they are.',
  deleted: 'Done: your places, marks and settings are gone. `/read` starts you fresh, any time.',
};
