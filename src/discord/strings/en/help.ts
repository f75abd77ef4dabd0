// Wording of help and privacy.

export const help = {
  direct_messages:
    'I read stories with servers, scene by scene. Add me to a server, and a host starts one with `/story start`. Here, `/privacy show` says what I store about you, and `/privacy delete` removes it.',
  no_stories: 'Nothing is being read here yet, and I have no stories. Add one with `/library add`.',
  nothing_host:
    'Nothing is being read here yet. Start a story with `/story start`: you see everything on one card before I post. To add a book of your own, use `/library add`.',
  nothing_member:
    'Nothing is being read here yet. A host, somebody with Manage Server, starts a story with `/story start`.',
  reading: {
    finished: '**{title}** in {channel} is finished.',
    stopped: '**{title}** in {channel}: stopped{released, plural, =0 {} other { after scene {released}}}.',
    go_on: '`/story start` goes on with it.',
    not_begun: "**{title}** in {channel} hasn't begun yet.",
    at: '**{title}** in {channel} is at scene {released}.',
  },
  /** For whoever has not said yet how far they have read. */
  begin: "`/read` opens it for you alone. I'll ask how far you've read, and never answer past it.",
  /** `next`: what comes, as a sentence. */
  begin_soon: '{next} Until then, `/about` says what it is.',
  own_pace: 'You read at your own pace: `/read` goes on at scene {scene}.',
  read_all: "You've read it all. `/read` opens any scene again.",
  along: 'You read along: `/read` opens the newest scene. {next}',
  lookup:
    '`/lookup` says who somebody is, `/recap` what has happened, `/catchup` how to catch up. `/progress` says how far we are, `/about` whose story it is. `/privacy` shows what I store about you.',
  hosts:
    'As a host: `/schedule show` says what comes next and what is wrong, `/schedule set` changes it, `/story settings` has the rest. `/library add` adds a book of your own.',
} as const;

export const privacy = {
  nothing: 'I store nothing about you.',
  heading: {
    server: 'What I store about you here:',
    all: 'What I store about you, in all servers:',
  },
  hidden: {
    here: "a story in a channel you can't see",
    elsewhere: 'a story in a channel that not everyone sees',
  },
  /** `title`: set in bold, or what stands for a hidden one. */
  bookmark: '- {title}: {facts}',
  facts: {
    place_unknown: "you haven't said how far you've read",
    along: 'you read along with the channel',
    own_pace:
      'you read at your own pace, and have read {read, plural, =0 {no scene yet} other {up to scene {read}}}',
    furthest: "the furthest scene you've opened is {scene}",
    marked: 'you marked {scenes} as read',
    visit: 'your last visit began {at}, with {scenes} out',
  },
  started: '- that you started {title}',
  added: '- that you added **{title}** to the library',
  more: '- and {lines} more',
  that_is_all: 'That is all: no messages, no names.',
  delete_here: 'Delete it',
  delete_all: 'Delete it in all servers',
  confirm: {
    server: 'This removes your places, marks and settings in this server. Scenes and posts stay as they are.',
    all: 'This removes your places, marks and settings in all servers. Scenes and posts stay as they are.',
  },
  deleted:
    'Done: your places, marks and settings are gone. Backups made before may still hold them, until whoever runs me deletes those. `/read` starts you fresh, any time.',
} as const;
