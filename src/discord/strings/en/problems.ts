// Wording of what is wrong, and what to do about it: one sentence or two for every problem.

export const problems = {
  old_command: 'That command has changed since you typed it. Please try it again.',
  old_button:
    "That button is from an older version of me, or isn't one of mine. Please type the command again.",
  our_fault:
    'Something went wrong on my side, and nothing was changed. If it happens again, tell the host this: `{reference}`.',

  'only-in-servers':
    'That works in a server where a story is being read. Here I only know `/privacy` and `/help`.',
  'no-such-sentence':
    "That sentence isn't there any more: the text has changed. Open the page again with `/read`.",
  'no-scene-here':
    "That isn't a scene I posted. Use **Who is this?** on a scene, or ask `/lookup` with a name.",
  'nothing-read-here': 'Nothing is being read here yet. A host starts a story with `/story start`.',
  which_reading:
    'Several stories are being read here: {readings}. Type the command in one of these channels, or name the story in its `reading` option.',
  reading_in: '**{title}** in {channel}',
  'no-such-reading':
    'No story by that name is being read here. Choose one from the list that opens as you type.',
  unreadable_readings: "I can't do that now. {what}",
  'cannot-check': "I can't check that right now. Please try again in a moment.",
  'not-for-everyone': 'Not everyone here can see {channel}, so I keep it between us.',
  'not-read-yet': "You haven't read as far as scene {scene} yet, so there is nothing to show here.",
  'no-such-scene': 'There is no such scene: it goes from 1 to {total}.',
  'not-out-here': "Scene {scene} isn't out for everyone here, so I keep it between us.",
  'not-out-yet':
    "Scene {scene} isn't out yet this time. `/read` opens it for you alone, if you'd like to read at your own pace.",
  'earlier-run': 'That button is from before **{title}** started over. `/next` says what comes now.',
  'hosts-only':
    'Only hosts can do that: members with Manage Server, or with the host role set in `/story settings`.',
  'managers-only':
    'Only members with Manage Server choose what holds for the whole server: the host role, the channel for notices and the language of my posts.',
  wait: 'The last scene is still being read. You can post the next one {until}.',
  no_stories: 'I have no stories yet. `/library add` adds one.',
  unknown_story: "I don't know that story. I have {titles}.",
  several_stories: 'Several stories fit that name. Choose one from the list that opens while you type:',
  'cannot-view': "You can't see {channel} yourself, so I can't use it for you. Choose another channel.",
  'cannot-send': "You can't send messages in {channel} yourself, so I won't post there for you.",
  'channel-taken':
    '**{title}** is being read in {channel} already. Stop it with `/story stop`, or choose another channel.',
  'not-age-restricted':
    "**{title}** is for adults. Start it in an age-restricted channel: {channel} isn't one (its settings have the switch).",
  'not-age-restricted-now':
    "**{title}** is for adults, and {channel} isn't age-restricted any more. I go on once it is: its settings have the switch.",
  'for-adults': '**{title}** is for adults. Ask me in {channel}, or in another age-restricted channel.',
  'draft-gone': 'That card is too old. Type `/story start` again.',
  'already-there': '**{title}** is in {channel} already.',
  'moved-back': '**{title}** is in {channel} again, so its posts stay.',
  'everyone-role': 'That would be everyone. Choose a role that members can have or not have.',
  'no-such-choice': "I don't know that choice. Type `/story settings` again.",
  is_finished: '**{title}** is finished. `/story start` starts it over.',
  is_stopped: '**{title}** is stopped. `/story start` goes on with it.',
  'still-active': '**{title}** is still being read. Stop it with `/story stop` first.',
  'no-schedule': 'This story has no schedule. Set one with `/schedule set`.',
  'schedule-incomplete': 'A schedule needs at least a time of day, such as `09:00`.',
  time: {
    'too-many': 'That is more than {most} times a day. Choose fewer.',
    midnight: 'Midnight is 00:00: the beginning of a day. Write that, or 23:59.',
    is_zone: '“{text}” is a time zone: put it into the `zone` option, and the times alone here.',
    none: 'I found no time there. Write it as 09:00, 9pm or 21h; several with commas.',
    unknown: "“{text}” isn't a time I understand. Write it as 09:00, 9pm or 21h; several with commas.",
  },
  weekday: {
    none: 'I found no day there. Write them as daily, weekdays, or mon, wed, fri; as every other day, or every 2 weeks on mon; or as 1st, 15th of the month.',
    unknown:
      "“{text}” isn't a day I understand. Write them as daily, weekdays, or mon, wed, fri; as every other day, or every 2 weeks on mon; or as 1st, 15th of the month.",
  },
  unknown_zone: "I don't know the time zone “{text}”. Write the nearest big city.",
  zone_suggestions: "I don't know the time zone “{text}”. Did you mean {suggestions}?",
  'zone-needed': 'Which time zone? A city will do, such as Paris.',
  'scenes-or-minutes': 'How much at a time: `scenes` or `minutes`, not both.',
  date: "“{text}” isn't a date I understand. Write it as 15 March, friday, 2 weeks, or 2027-03-15.",
  'date-past': '“{text}” is past. Choose a later date.',
  'date-future': '“{text}” is still to come. Choose an earlier date.',
  which_date:
    '“{text}” may be {dates}. Choose one from the list that opens as you type, or write it as {iso}.',
  nothing_then: 'Nothing is posted on {day}. The next post after that is on {next}.',
  no_such_time:
    'Nothing is posted at that time. Scenes come at {times}: choose one of these, or leave the time out to skip the whole day.',
  'too-many-skips':
    '{most} dates are skipped already, and I keep no more. For a longer break, use `/schedule pause`.',
  'nothing-to-set': 'What should change? Fill in at least one option: what you leave out stays as it is.',
  all_written: 'All of **{title}** that is written is out. The next scene comes when it is.',
  all_out: 'All of **{title}** is out.',
  'already-posted': 'Scene {scene} is already out in {channel}.',
  'still-posting': 'Scene {scene} is on its way to {channel} already.',
  'already-resolved': 'That has been decided already. `/schedule show` says how things stand.',
  restored:
    '**{title}** is paused, since I was restored from a backup of {backupAt}. `/schedule resume` goes on; after that, please try again.',
  'history-unavailable':
    "I couldn't see what stands in {channel} just now, so I haven't gone on. Please try again in a moment.",
  'story-behind':
    'Scene {scene} stands in {channel}, and the story I have ends with scene {total}. Whoever runs me has to give me the newest version of the story first.',
  'not-paused': "This story isn't paused.",
  'no-ping-role': 'There is no role to give any more: the hosts have taken it out of the settings.',
  'cannot-give-role':
    "I can't give {role}: a host has to let me, with **Manage Roles** and my role above it in the server's list.",
  'cannot-ping-role':
    "You can't mention {role} yourself, so I don't ping it for you. Choose a role that anyone can mention, or ask somebody who has **Mention @everyone, @here, and All Roles**.",
  'not-checked':
    "Discord didn't tell me what I have to know for that, so nothing was changed. Please try again in a moment.",
  'story-gone': '**{title}** is no longer in the library. `/story start` shows what there is.',
  no_own_story:
    'There is no such story here any more. `/library list` shows what there is; `/library add` adds one.',
  'library-full':
    'This server has {most} stories of its own, and I keep no more. Take one out with `/library remove`, or name the one this replaces.',
  import_queue: {
    server:
      "I'm still busy with this server's files: one is being read and two are waiting. Add this one when they're done.",
    all: 'Many files are waiting already. Please add yours again in a few minutes.',
  },
  library_quota:
    "There's no room for it: this server's library may hold {quota} MB of text, and {used} MB are taken. Take a story out with `/library remove`, then add it again.",
  files: {
    'not-discord': 'I only take files that are attached here. Attach it to the `file` option.',
    'too-big': "That file is larger than 25 MB, and I don't take such files.",
    late: "Discord didn't send me the whole file in time. Please try again.",
    unavailable: "Discord didn't give me that file. Please attach it again.",
  },
  language: "I don't know the language “{text}”. Write it as German, de or pt-BR.",
  being_read: '**{title}** is being read in {channels}. Stop it there with `/story stop`, then remove it.',
  revision: {
    refused:
      'Nothing was changed. What is posted, or read ahead, keeps its place; its words may change, and scenes after it are free.',
    removed: '- Scene {old} is gone.',
    inserted: '- A new scene {new} stands before scenes that are out.',
    reordered: '- Scene {old} has become scene {new}.',
    more: '- and {count} more',
  },
  'scene-out':
    'Scene {scene} is posted, or somebody has read ahead to it, so what it holds must stay. Scenes after it may change.',
  'review-changed':
    'Nothing was changed: the story is another one than this card shows. Type `/library review` again.',
  'no-such-edit': "That can't be done there. Type `/library review` again.",
  'text-for-adults': '**{title}** is for adults. Look at its text in an age-restricted channel.',
  gone: "That story isn't being read here any more. `/help` says what is being read here.",
} as const;
