// Wording of what members see: reading, looking up, progress.

export const reading = {
  page_heading: '### Scene {scene}',
  page_heading_titled: '### {scene} · {title}',
  page_line:
    '-# {story} · {of, select, none {scene {scene}} other {scene {scene} of {of}}}{pages, plural, one {} other { · page {page} of {pages}}} · {minutes}',
  /** How somebody reads, as a sentence. */
  mode: {
    own: 'You read at your own pace.',
    channel: 'You read along with the channel.',
  },
  small: '-# {words}',
  /** Under a page read before they have said how far they have read. */
  place_unknown: "-# Reading this doesn't change how far you've read.",
  /** Where somebody is by their own reading. */
  place: {
    not_started: "You haven't started yet.",
    first_scene: "You're on page {page} of scene 1.",
    all: "You've read all of it.",
    read: "{read, plural, one {You've read scene 1.} other {You've read scenes 1 to {read}.}}",
    read_on_page:
      "{read, plural, one {You've read scene 1; you're on page {page} of scene {scene}.} other {You've read scenes 1 to {read}; you're on page {page} of scene {scene}.}}",
  },
  back: 'Back',
  next: 'Next',
  done: 'Done',
  more: 'More',
  next_scene: 'Scene {scene}',
  previous_scene: 'Back to scene {scene}',
  mark_read: "I've read this",
  set_place: 'Set my place here',
  jump: {
    first: "This moves your place to scene {to}, and I'll answer up to there.",
    move: "This moves your place from scene {from} to {to}, and I'll answer up to there.",
    /** The scene is not out in the channel. */
    not_out:
      "Scene {to} isn't out in the channel yet, so you'd read at your own pace from now on, and I'd answer up to where you've read.",
  },
  move_it: 'Move it',
  /** For somebody who has read all there is for them now: where they stand; `comes` is a sentence, or two. */
  caught_up: {
    last_scene: 'That was the last scene. Thank you for reading.',
    all_written: "You've read all that is written so far. {comes}",
    /** `place` and `channel`: where they are, and where the channel is. */
    ahead: '{place} {channel} {comes}',
    nothing_out: '{channel} {comes}',
    own: "You're caught up with {channel}. {comes}",
    channel: "You're all caught up. {comes}",
    may_post: 'You can post it yourself {when}.',
    channel_not_begun: "{channel} hasn't begun yet.",
    channel_at: '{channel} is at scene {released}.',
  },
  read_on: {
    own: 'Read scene {scene}',
    channel: 'Read scene {scene} now, at my own pace',
  },
  marked: {
    done: "Noted: you've read scene {scene}.",
    already: "You've already told me that you've read scene {scene}.",
    /** How many others have marked it. */
    others:
      "{count, plural, =0 {You're the first.} one {So has one other reader.} other {So have # other readers.}}",
    ask_move: 'Shall I move your place to the end of scene {scene} too?',
    move: 'Move it',
    undo: 'Not yet',
    undone: 'All right: scene {scene} no longer counts as read.',
  },
  /** When the next installment comes, as a sentence. */
  next_post: {
    at: 'Scene {scene} comes {when}.',
    at_skipped: 'The next post is skipped; scene {scene} comes {when}.',
    on_its_way: 'Scene {scene} is on its way.',
    paused: 'The story is paused; scene {scene} comes when a host resumes it.',
    paused_until: 'The story is paused until {until}; scene {scene} comes after that.',
    halted: "I can't post scene {scene} right now; the hosts know why.",
    by_members: 'Scene {scene} comes when somebody posts it with `/next`.',
    by_hosts: 'Scene {scene} comes when a host posts it.',
    not_written_yet: "The next scene isn't written yet; it comes when it is.",
    finished: 'The story is over.',
    stopped: 'The story is stopped before scene {scene}; a host can start it again.',
  },
  ask_post: 'Post scene {scene} in {channel} for everyone? It takes {minutes} to read.',
  ask_post_early:
    'Post scene {scene} in {channel} for everyone? It takes {minutes} to read. Otherwise it comes {when}.',
  post_it: 'Post scene {scene}',
  posting: 'Scene {scene} is on its way to {channel}.',
  notify_on: "You now have {role}, and I'll ping you with each new scene.",
  notify_off: 'I took {role} back; no more pings.',
  complete_scene: 'Scene {scene}',
  complete_scene_titled: '{scene} · {title}',
  lookup: {
    kind: {
      person: 'Character',
      group: 'Group',
      place: 'Place',
      creature: 'Creature',
      power: 'Power',
      thing: 'Thing',
      event: 'Event',
      term: 'Term',
    },
    heading: '### {name}',
    also: '-# {kind} · also {aliases}',
    /** `scene`: “scene 3”, perhaps as a link. */
    first: '-# First in {scene}. {gate}.',
    scene: 'scene {scene}',
    passages_heading: '### “{query}”\n-# {gate}.{corrected}',
    closest: 'The closest {gate}',
    corrected: ' Showing results for {words}.',
    quoted: '“{words}”',
    other_command: {
      about: '`/about` says whose story it is, and what it is about.',
      catchup: "`/catchup` shows what you've missed.",
      recap: '`/recap` tells what has happened so far.',
      progress: '`/progress` shows where you are, and when it goes on.',
    },
    passage_scene: 'Scene {scene}',
    passage_scene_titled: 'Scene {scene} · {title}',
    quote: '> {sentence}\n-# scene {scene}',
    narrator: '-# Tells the story',
    roles: '-# In the story: {roles}',
    companions: '-# Mostly with {names}',
    perhaps: '-# Perhaps also {names}',
    left_out: '-# {facts, plural, one {One earlier note is left out.} other {# earlier notes are left out.}}',
    nothing: 'Nothing about “{query}” {gate}.',
    nothing_read: "You haven't read any of it yet, so I can't say anything about “{query}”.",
    not_begun: "The story hasn't begun here yet, so I can't say anything about “{query}”.",
    not_shared: 'So this stays between us.',
    names: '-# {names, plural, one {Or look up this name:} other {Or look up one of these names:}}',
    nearest: '{names, plural, one {Did you mean this?} other {Did you mean one of these?}}',
  },
  who: {
    button: 'Who is this?',
    question: '{gate}. Who do you mean?',
    nobody: "There's nobody here I can tell you about {gate}.",
  },
  progress: {
    not_begun: "**{story}** hasn't begun yet in {channel}.",
    channel: '**{story}** in {channel}: scene {released}.',
    channel_of: '**{story}** in {channel}: scene {released} of {of}.',
    /** They have not said how far they have read. */
    unknown: "I don't know yet how far you've read.",
    along: 'You read along with the channel.',
    along_ahead: 'You read along with the channel, and have been as far as scene {scene}.',
    all: 'That is all of it.',
    /** In words, which a screen reader reads. */
    share: '{percent}% of it, {minutes} left.',
    /** Of a serial nobody knows the end of. */
    all_written: 'That is all that is written so far.',
    written: '{minutes} left of what is written so far.',
  },
  about: {
    heading: '### {title}',
    heading_by: '### {title}\n{retold, select, true {after {author}} other {by {author}}}',
    source: 'After “{title}”.',
    source_by: 'After “{title}” by {author}.',
    rating: {
      everyone: 'Rating: for everyone.',
      teen: 'Rating: for teens and up.',
      mature: 'Rating: for adults.',
      explicit: 'Rating: for adults, explicit.',
    },
    length: '{scenes}, {minutes} each.',
    length_so_far: '{scenes} so far, {minutes} each.',
    notes: 'Content notes: {notes}.',
    no_notes: 'No content notes.',
    where: 'Read in {channel}.',
    who_posts: {
      hosts: 'Hosts post the next scene.',
      members: 'Anyone may post the next scene with `/next`.',
      schedule: 'Scenes come only by the schedule.',
    },
    who_posts_sooner: {
      hosts: 'Hosts may post sooner.',
      members: 'Anyone may post the next scene sooner, with `/next`.',
    },
    over: 'Finished in {channel}; `/read` still opens it.',
  },
} as const;
