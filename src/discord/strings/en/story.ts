// Wording of `/story`: starting, going on, stopping, moving, settings, edits.

const CHOOSE_AGAIN = 'take the role out here, and choose it again.';

export const story = {
  rating: {
    everyone: 'For everyone.',
    teen: 'For teens and up.',
    mature: 'For adults.',
    explicit: 'For adults, explicit.',
  },
  /** What tells stories of one name apart in lists. */
  label: {
    added: 'added {when}',
    number: 'no. {number}',
  },
  /** “tomorrow, 09:00 in Paris (〈03:00 for you〉)”; `day` is one of the two below, or a date. */
  slot: '{day}, {time} in {city} ({at} for you)',
  today: 'today',
  tomorrow: 'tomorrow',
  start: {
    about: '**{title}** in {channel}: {scenes}, {minutes} each.',
    /** An ongoing serial, of which nobody knows how many there will be. */
    about_ongoing: '**{title}** in {channel}: still being written, {minutes} a scene.',
    first: 'First: {slot}.',
    last: 'Last: {date}.',
    times: 'Scenes are posted {days} at {times}.',
    times_scenes: 'Scenes are posted {days} at {times}, {scenes} scenes at a time.',
    times_minutes: 'Scenes are posted {days} at {times}, {minutes} of reading at a time.',
    who_early: {
      hosts: 'Hosts can post the next scene early, with `/next`.',
      members: 'Members can post the next scene early, with `/next`.',
      schedule: 'Nobody posts in between.',
    },
    who: {
      hosts: 'Hosts post the next scene with `/next`.',
      members: 'Members post the next scene with `/next`.',
      schedule: 'Nobody posts in between.',
    },
    /** With semicolons: a note may hold a comma. */
    notes: 'Content notes: {notes}.',
    /** Not in the way, but the posts would lack something. */
    missing_optional: 'To do everything in {channel} I also need {permissions} there.',
    press_afterwards: 'Then press a button here.',
    wrong: '{count, plural, one {Nothing was changed:} other {Nothing was changed, for these reasons:}}',
    stopped_before:
      "It was stopped here before scene {scene}. **Continue** keeps everyone's place. **Start over** begins at scene 1: anyone reading along with the channel goes back too; anyone at their own pace keeps their place.",
    stopped_elsewhere:
      'It was stopped in {channel} before scene {scene}. This starts it anew; to go on with that one, name {channel} in `/story start`.',
    read_before:
      'It is finished here. **Start over** begins at scene 1: anyone reading along with the channel goes back too; anyone at their own pace keeps their place.',
    /** What will not look right: `scenes` are their numbers, the first few. */
    looks: {
      image:
        '{count, plural, one {Scene {scenes} has an image, and I post it as text.} other {Scenes {scenes} have images, and I post them as text.}}',
      table:
        "{count, plural, one {Scene {scenes} has a table, and I can't draw it.} other {Scenes {scenes} have tables, and I can't draw them.}}",
      html: '{count, plural, one {Scene {scenes} has HTML, and I post it as it stands.} other {Scenes {scenes} have HTML, and I post it as it stands.}}',
      long: '{count, plural, one {Scene {scenes} has more than 10,000 words, and I post it whole.} other {Scenes {scenes} have more than 10,000 words, and I post each whole.}} That is a lot to read at once. Start all the same?',
    },
    /** Where that was asked. */
    yes_now: 'Yes, start now',
    yes_at: 'Yes, start at {time}',
    now: 'Start now',
    at: 'Start at {time}',
    change: 'Change',
    /** Under what was wrong with a form: it opens again as it was filled in. */
    try_again: 'Try again',
    /** Of all that the form does not hold. */
    more_settings: 'More settings',
    continue_at: 'Continue at scene {scene}',
    start_over: 'Start over',
    which_story: 'Which story comes next?',
    more_stories: 'There are more: `/story start` finds them as you type.',
  },
  form: {
    title: 'Change before starting',
    channel: 'Channel',
    /** Over the form of a story that was named alone. */
    start_title: 'Start {story}',
    when: 'Times and days',
    when_hint: 'Such as 09:00 daily, or 9am and 6pm on weekdays. Empty: somebody posts each scene',
    zone: 'Time zone',
    zone_hint: 'A city will do, such as Paris',
    portion: 'How much at a time',
    who: 'Who may post the next scene',
  },
  begun: {
    started: '**{title}** has started in {channel}.',
    continued: '**{title}** goes on in {channel}.',
    over: '**{title}** starts over in {channel}.',
    posting: 'Scene {scene} is on its way.',
    next: 'Scene {scene} comes {slot}.',
    after: 'The next post comes {slot}.',
    posted_by_members: 'Scene {scene} comes when a member posts it with `/next`.',
    posted_by_hosts: 'Scene {scene} comes when a host posts it with `/next`.',
    by_hand_members: 'After that, members post with `/next`.',
    by_hand_hosts: 'After that, hosts post with `/next`.',
  },
  settings: {
    heading: '### {title}\n-# in {channel}',
    server: '### This server',
    names: {
      who: 'Who may post the next scene',
      wait: "Cooldown between members' posts",
      missed: "When I was offline at a post's time",
      discussion: 'Discussion',
      titles: 'Scene titles over the posts',
      ping: 'Role to ping with each post',
      host: 'Host role',
      notices: 'Channel for notices to the hosts',
      language: 'Language of my posts',
    },
    hints: {
      ping: 'Members get it by pressing `Notify me`. That takes **Manage Roles**, and my own role above it.',
      host: 'Anyone with this role can press the host buttons. To let them type my commands too, open **Server Settings › Integrations**, choose me, and allow the role `/story`, `/schedule` and `/library`.',
      notices: 'If none is chosen, I message whoever started the story.',
      language: 'I answer members in their own language.',
    },
    /** Under the ping role, in place of what `Notify me` does. `role`: a mention; `remedy`: one of those below, or none. */
    pinged_only: 'Posts ping {role}. {not_given}',
    /** What hosts do so that `Notify me` gives a role after all. */
    remedies: {
      gone: 'Choose another.',
      managed: 'Choose another, if it should.',
      'host-role': 'Choose another, if it should.',
      permissions: `If it should: take that off the role in **Server Settings › Roles**, then ${CHOOSE_AGAIN}`,
      'opens-channel': `If it should: take the role out of that channel's permissions, then ${CHOOSE_AGAIN}`,
      'above-bot': `If it should: put my role above it in **Server Settings › Roles**, then ${CHOOSE_AGAIN}`,
      'pinged-only': `If it should: whoever has **Manage Roles**, and a role above it, can ${CHOOSE_AGAIN}`,
    },
    who: {
      hosts: 'Hosts',
      members: 'Members and hosts',
      schedule: 'Nobody, only the schedule',
    },
    wait: {
      reading: 'As long as the scene takes to read',
      none: 'No wait',
      minutes: '{count, plural, one {# minute} other {# minutes}}',
      hours: '{count, plural, one {# hour} other {# hours}}',
    },
    missed: {
      one: 'Post one late, then go on',
      skip: 'Wait for the next time',
    },
    discussion: { thread: 'A thread for each post', none: 'No threads' },
    titles: { shown: 'Shown', hidden: 'Hidden' },
    languages: { discord: 'As the server has it in Discord' },
    none: 'None',
    now: '{what}: now {is}.',
    /** A choice as it is called on the card. */
    quoted: '“{choice}”',
    no_one: 'none',
  },
  edits: {
    none: 'Nothing has changed: what I posted of **{title}** is as it stands in the story.',
    one: 'Scene {scene} has changed since I posted it.',
    see: 'See the post',
    several: '{scenes} have changed since I posted them:',
    scene: 'Scene {scene}',
    too_long: "its new text doesn't fit the messages of the old one, so I can't update it in place",
    page: '-# page {page} of {pages}',
    update: 'Update the post',
    update_one: 'Update scene {scene}',
    update_all: 'Update all {count}',
    before: 'Back',
    after: 'Next',
    updated: '{count, plural, one {Updated: scene {scenes}.} other {Updated: scenes {scenes}.}}',
    failed: "I couldn't update scene {scene}: {why}",
    does_not_fit: "its new text doesn't fit the messages of the old one. Nothing was changed.",
    busy: "Discord didn't answer. Please try again in a minute.",
    following:
      '{count, plural, one {# more scene is being updated now.} other {# more scenes are being updated now.}} `/story edits` shows what is left.',
  },
  stopped:
    '{released, plural, =0 {**{title}** in {channel} is stopped before scene 1.} other {**{title}** in {channel} is stopped after scene {released}.}} Nothing is lost: bookmarks, schedule and settings stay. `/story start` there goes on with it.',
  /** Asked before a move that changes who can read what is out. */
  move_gains:
    'Everyone who can see {to} will be able to read {scene, plural, one {scene 1} other {scenes 1 to {scene}}}.',
  move_loses:
    "Members who can't see {to} will lose the story; my posts in {from} stay readable unless you remove them.",
  moved:
    '{scene, plural, =0 {Now in {channel}, still before scene 1.} other {Now in {channel}, still at scene {scene}.}} Everyone keeps their place.',
  remove_posts: 'Remove my posts in {channel}?',
  remove: 'Remove',
  leave: 'Leave',
  nothing_to_remove: 'There is nothing to remove in {channel}.',
  removing:
    "I'm removing my posts in {channel}: {scenes}. That can take a while. Posts whose thread has replies stay.",
  removed:
    '{count, plural, =0 {I removed no scene from {channel}.} one {I removed # scene from {channel}.} other {I removed # scenes from {channel}.}}',
  stayed:
    '{count, plural, one {# stays, for its thread has replies.} other {# stay, for their threads have replies.}}',
  not_removed: "{count, plural, one {I couldn't remove # post.} other {I couldn't remove # posts.}} {why}",
} as const;
