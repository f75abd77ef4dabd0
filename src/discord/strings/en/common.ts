// Wording used everywhere: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, one {# scene} other {# scenes}}',
  minutes: '{count, plural, one {about # minute} other {about # minutes}}',
  already_shown: 'That was shown here a moment ago.',
  already_shown_link: '[That]({url}) was shown here a moment ago.',
  hidden_channel: "a channel you can't see",
  /** Over an answer that comes by direct message, since the command's own place for it has closed. */
  late_answer: 'That took longer than Discord waits, so here is the answer to your command:',
  /** Where somebody takes no direct messages; others read it too. */
  late_answer_hint:
    "{user}, your command took longer than Discord waits, and it's done now. Type it again, or look at `/library list`, to see what came of it.",
  /** What hosts are told of documents that can't be read; the ids are for whoever runs the bot. */
  unreadable_newer:
    "{count, plural, one {One story here ({ids}) can't be read} other {# stories here ({ids}) can't be read}}: a newer version of me stored it. Whoever runs me should update me.",
  unreadable_damaged:
    "{count, plural, one {One story here ({ids}) can't be read} other {# stories here ({ids}) can't be read}}: what I stored is damaged. Whoever runs me should restore a backup.",
  /** When: “every day”, “every other week on Mondays”, “on the 1st and 15th of each month”. */
  days: {
    daily: 'every day',
    weekdays: 'on weekdays',
    weekends: 'on weekends',
    some: 'on {days}',
    interval: '{count, plural, =2 {every other day} other {every # days}}',
    weeks: '{count, plural, =1 {every week} =2 {every other week} other {every # weeks}}',
    /** `weeks` and `days` as above. */
    weeks_on: '{weeks} {days}',
    weeks_on_all: '{weeks} on all days',
    month: 'on the {days} of each month',
    day_of_month: '{day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    last_of_month: 'last day',
    names: {
      1: 'Mondays',
      2: 'Tuesdays',
      3: 'Wednesdays',
      4: 'Thursdays',
      5: 'Fridays',
      6: 'Saturdays',
      7: 'Sundays',
    },
  },
  /** Up to where an answer goes, within a sentence: by the asker's own place, or what limits it instead. */
  gate: {
    before: 'before scene 1',
    asker: 'up to scene {scene}',
    bookmark: 'up to scene {scene} (where you are)',
    channel: 'up to scene {scene} (where the channel is)',
    thread: "up to scene {scene} (this thread's scene)",
    asker_page: 'up to page {page} of scene {scene}',
    bookmark_page: 'up to page {page} of scene {scene} (where you are)',
    channel_page: 'up to page {page} of scene {scene} (where the channel is)',
    thread_page: "up to page {page} of scene {scene} (this thread's scene)",
  },
  show_in_channel: 'Show in channel',
  leave_it: 'Leave it',
  try_again: 'Try again',
  left: 'Nothing changed.',
} as const;
