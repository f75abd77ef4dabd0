// Wording of `/schedule`: when installments come, why none does, and what a host just changed.

export const schedule = {
  /** “Mon 1 March, 09:00 in Paris (〈03:00 for you〉)”. */
  both_clocks: '{date}, {time} in {city} ({at} for you)',
  /** “scenes 3–5”, within a sentence. */
  scenes: '{count, plural, one {scene {first}} other {scenes {first}–{last}}}',
  heading: '**{title}** in {channel}',
  position: '{released} of {scenes} out.',
  position_ongoing: '{scenes} out; more are being written.',
  /** “Every day at 09:00 and 18:00 in Paris, one scene at a time.” */
  description: '{days} at {times} in {city}, {portion}.',
  /** With the date that it begins with. */
  description_from: '{days} at {times} in {city}, from {date}, {portion}.',
  portion: {
    scenes: '{count, plural, one {one scene at a time} other {# scenes at a time}}',
    minutes: '{count, plural, one {# minute of reading at a time} other {# minutes of reading at a time}}',
  },
  /** A choice under “How much at a time”. */
  reading_minutes: '{count, plural, one {# minute of reading} other {# minutes of reading}}',
  no_schedule: 'No schedule; `/schedule set` makes one.',
  next: 'Next: {scenes}, {when}.',
  after: 'After that: {scenes}, {when}.',
  skipped: 'Skipped: {day}. The scene moves to the next date.',
  skipped_several: 'Skipped, with scenes moving to the dates after:',
  skip_row: '- {day}',
  /** A skip of one time of its day. */
  skip_at: '{day}, {time}',
  dropped_skips: 'No longer skipped, since nothing is posted then: {days}.',
  finish: 'Finishes {when}.',
  paused_until: 'Paused until {when}.',
  paused: 'Paused. After `/schedule resume`, scenes come at their times again.',
  /** Where nothing comes by itself afterwards. */
  paused_unscheduled: 'Paused. `/schedule resume` ends that.',
  restored_from:
    "Paused, since I was restored from a backup of {at}. `/schedule resume` resumes it; I'll first check what's been posted here since.",
  /** After that look, where it found nothing that the backup did not know, or something. */
  nothing_new: 'There is nothing new in {channel}. Resumed.',
  found_new: 'I found {scenes} in {channel}, posted after the backup. Resuming from there.',
  /** What halted the reading is in order again. */
  mended:
    'I can post in {channel} again. Scene {scene} comes within an hour; `/schedule resume` posts it now.',
  mended_scheduled:
    'I can post in {channel} again. Scene {scene} comes at the next time below; `/schedule resume` posts it now.',
  halted: 'I try again every hour; `/schedule resume` tries at once.',
  halted_scheduled: 'I try again each time a scene is due; `/schedule resume` tries at once.',
  on_the_way:
    '{count, plural, one {Scene {first} is on the way.} other {Scenes {first}–{last} are on the way.}}',
  /** Behind what a host's pause or a missed time held back. */
  parked:
    '{count, plural, one {Scene {first} is waiting; nothing is lost.} other {Scenes {first}–{last} are waiting; nothing is lost.}}',
  trouble: {
    closing: 'The closing post is missing ({at}).',
    thread: 'Scene {scene} has no thread ({at}).',
    opening: 'Scene {scene} has a thread without its opening message ({at}).',
  },
  preview_line: '- {count, plural, one {Scene {first}} other {Scenes {first}–{last}}}: {when}',
  preview_empty: 'Nothing is planned.',
  show_spoilers: 'Show spoilers',
  on_its_way:
    '{count, plural, one {Scene {first} is on its way to {channel}.} other {Scenes {first}–{last} are on their way to {channel}.}}',
  still_paused: 'The story stays paused after that.',
  split: 'Scene {scene} goes on in {channel}, that page of it in {parts} smaller parts.',
  retrying: 'Trying again: scene {scene} is on its way to {channel}.',
  posting_again: 'Posting it again: scene {scene} is on its way to {channel}.',
  kept_as_sent: 'Good: scene {scene} stays as it is, and I go on from there.',
  /** After what keeps it from being posted. */
  goes_then:
    '{count, plural, one {Scene {first} waits for that; I try again by myself.} other {Scenes {first}–{last} wait for that; I try again by myself.}}',
  set: 'Schedule set.',
  resumed: 'Resumed.',
  unskipped: 'Skip undone.',
  restored: 'Schedule restored.',
  /** `was`: the schedule as a sentence. */
  cleared: 'Schedule removed; your place is kept. It was: {was} `/schedule now` posts the next scene.',
  restore: 'Put it back',
  undo: 'Undo',
  undo_skip: 'Undo {day}',
  resume: 'Resume',
  old_schedule: "I can't read that schedule any more. Set it again with `/schedule set`.",
} as const;
