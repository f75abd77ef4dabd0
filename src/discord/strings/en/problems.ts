// What is wrong, and what to do about it: one sentence or two for every problem.

import type { FileProblem, UserProblem } from '../../../ports/user-error.ts';
import { localDate } from '../../../reading/slots.ts';
import { findZone } from '../../../reading/time-zones.ts';
import { MAX_TIMES } from '../../../reading/times.ts';
import type { IncompatibleScene } from '../../../story/check-compatibility.ts';
import { escapeText } from '../../body.ts';
import { common } from './common.ts';
import { installments } from './installments.ts';
import { storyLabels } from './story-labels.ts';

/** How many readings are named at once. */
const MAX_READINGS_LISTED = 10;

/** How many stories of one name are told apart. */
const MAX_LISTED_STORIES = 10;

const unparsable = ({ token }: { readonly token: string }, as: string) =>
  token === ''
    ? `I found no ${as.replace(/^a /, '')} there.`
    : `“${escapeText(token)}” isn't ${as} I understand.`;

/** People put the zone beside the time, and call midnight 24:00. */
function timeProblem(token: string): string {
  if (/^24[:.h]?(?:00)?$/.test(token))
    return 'Midnight is 00:00: the beginning of a day. Write that, or 23:59.';
  const isZone = /^[A-Za-z]{3,}|^(?:utc|gmt)?[+-]\d/i.test(token) && 'zone' in findZone(token);
  if (isZone)
    return `“${escapeText(token)}” is a time zone: put it into the \`zone\` option, and the times alone here.`;
  return `${unparsable({ token }, 'a time')} Write it as 09:00, 9pm or 21h; several with commas.`;
}

const FILE_PROBLEMS: Record<FileProblem, string> = {
  'not-discord': 'I only take files that are attached here. Attach it to the `file` option.',
  'too-big': "That file is larger than 25 MB, and I don't take such files.",
  late: "Discord didn't send me the whole file in time. Please try again.",
  unavailable: "Discord didn't give me that file. Please attach it again.",
};

/** How many scenes are named. */
const MAX_SCENES_LISTED = 5;

/** Why a new revision is not taken over, by the scenes that would lose their places. No title: it may be unread. */
function revisionProblems(all: readonly IncompatibleScene[]): string {
  const words = {
    removed: ({ oldNumber }: IncompatibleScene) => `- Scene ${oldNumber} is gone.`,
    inserted: ({ newNumber }: IncompatibleScene) =>
      `- A new scene ${newNumber} stands before scenes that are out.`,
    reordered: ({ oldNumber, newNumber }: IncompatibleScene) =>
      `- Scene ${oldNumber} has become scene ${newNumber}.`,
  };
  const lines = all.slice(0, MAX_SCENES_LISTED).map((problem) => words[problem.kind](problem));
  const more = all.length - lines.length;
  return [
    'Nothing was changed. What is posted, or read ahead, keeps its place; its words may change, and scenes after it are free.',
    ...lines,
    ...(more === 0 ? [] : [`- and ${more} more`]),
  ].join('\n');
}

export const problems = {
  old_command: 'That command has changed since you typed it. Please try it again.',
  old_button:
    "That button is from an older version of me, or isn't one of mine. Please type the command again.",
  our_fault: (reference: string) =>
    `Something went wrong on my side, and nothing was changed. If it happens again, tell the host this: \`${reference}\`.`,

  /** `problem` in words for the person who asked. */
  describe: (problem: UserProblem): string => {
    switch (problem.kind) {
      case 'only-in-servers':
        return 'That works in a server where a story is being read. Here I only know `/privacy` and `/help`.';
      case 'nothing-read-here':
        return 'Nothing is being read here yet. A host starts a story with `/story start`.';
      case 'which-reading':
        return `Several stories are being read here: ${common.list(
          problem.readings
            .slice(0, MAX_READINGS_LISTED)
            .map(({ title, channel }) => `**${escapeText(title)}** in ${common.channel(channel)}`),
        )}. Type the command in one of these channels, or name the story in its \`reading\` option.`;
      case 'no-such-reading':
        return 'No story by that name is being read here. Choose one from the list that opens as you type.';
      case 'unreadable-readings':
        return `I can't do that now. ${common.unreadable_readings(problem.unreadable)}`;
      case 'cannot-check':
        return "I can't check that right now. Please try again in a moment.";
      case 'not-for-everyone':
        return `Not everyone here can see ${common.channel(problem.channel)}, so I keep it between us.`;
      case 'not-read-yet':
        return `You haven't read as far as scene ${problem.scene} yet, so there is nothing to show here.`;
      case 'no-such-scene':
        return `There is no such scene: it goes from 1 to ${problem.total}.`;
      case 'not-out-here':
        return `Scene ${problem.scene} isn't out for everyone here, so I keep it between us.`;
      case 'not-out-yet':
        return `Scene ${problem.scene} isn't out yet this time. \`/read\` opens it for you alone, if you'd like to read at your own pace.`;
      case 'earlier-run':
        return `That button is from before **${escapeText(problem.title)}** started over. \`/next\` says what comes now.`;
      case 'hosts-only':
        return 'Only hosts can do that: members with Manage Server, or with the host role set in `/story settings`.';
      case 'managers-only':
        return 'Only members with Manage Server choose the host role and the channel for notices.';
      case 'wait':
        return `The last scene is still being read. You can post the next one ${common.from_now(problem.until)}.`;
      case 'no-such-story':
        return problem.known.length === 0
          ? 'I have no stories yet. `/library add` adds one.'
          : `I don't know that story. I have ${common.list(problem.known.map((title) => `**${escapeText(title)}**`))}.`;
      case 'several-stories':
        return [
          'Several stories fit that name. Choose one from the list that opens while you type:',
          ...storyLabels(problem.stories)
            .slice(0, MAX_LISTED_STORIES)
            .map((label) => `- ${escapeText(label)}`),
        ].join('\n');
      case 'cannot-view':
        return `You can't see ${common.channel(problem.channel)} yourself, so I can't use it for you. Choose another channel.`;
      case 'cannot-send':
        return `You can't send messages in ${common.channel(problem.channel)} yourself, so I won't post there for you.`;
      case 'channel-taken':
        return `**${escapeText(problem.title)}** is being read in ${common.channel(problem.channel)} already. Stop it with \`/story stop\`, or choose another channel.`;
      case 'not-age-restricted':
        return `**${escapeText(problem.title)}** is for adults. Start it in an age-restricted channel: ${common.channel(problem.channel)} isn't one (its settings have the switch).`;
      case 'not-age-restricted-now':
        return `**${escapeText(problem.title)}** is for adults, and ${common.channel(problem.channel)} isn't age-restricted any more. I go on once it is: its settings have the switch.`;
      case 'for-adults':
        return `**${escapeText(problem.title)}** is for adults. Ask me in ${common.channel(problem.channel)}, or in another age-restricted channel.`;
      case 'blocked':
        return installments.fault(problem.fault, common.channel(problem.channel));
      case 'draft-gone':
        return 'That card is too old. Type `/story start` again.';
      case 'already-there':
        return `**${escapeText(problem.title)}** is in ${common.channel(problem.channel)} already.`;
      case 'moved-back':
        return `**${escapeText(problem.title)}** is in ${common.channel(problem.channel)} again, so its posts stay.`;
      case 'everyone-role':
        return 'That would be everyone. Choose a role that members can have or not have.';
      case 'no-such-choice':
        return "I don't know that choice. Type `/story settings` again.";
      case 'not-active':
        return problem.state === 'finished'
          ? `**${escapeText(problem.title)}** is finished. \`/story start\` starts it over.`
          : `**${escapeText(problem.title)}** is stopped. \`/story start\` goes on with it.`;
      case 'still-active':
        return `**${escapeText(problem.title)}** is still being read. Stop it with \`/story stop\` first.`;
      case 'no-schedule':
        return 'This story has no schedule. Set one with `/schedule set`.';
      case 'schedule-incomplete':
        return 'A schedule needs at least a time of day, such as `09:00`.';
      case 'times':
        return problem.problem.kind === 'too-many'
          ? `That is more than ${MAX_TIMES} times a day. Choose fewer.`
          : timeProblem(problem.problem.token);
      case 'days':
        return `${unparsable(problem.problem, 'a day')} Write them as daily, weekdays, or mon, wed, fri; as every other day, or every 2 weeks on mon; or as 1st, 15th of the month.`;
      case 'zone':
        return problem.suggestions.length === 0
          ? `I don't know the time zone “${escapeText(problem.text)}”. Write the nearest big city.`
          : `I don't know the time zone “${escapeText(problem.text)}”. Did you mean ${common.either(problem.suggestions)}?`;
      case 'zone-needed':
        return 'Which time zone? A city will do: name it in the `zone` option, such as `Paris`.';
      case 'scenes-or-minutes':
        return 'How much at a time: `scenes` or `minutes`, not both.';
      case 'date':
        return `“${escapeText(problem.text)}” isn't a date I understand. Write it as 15 March, friday, 2 weeks, or 2027-03-15.`;
      case 'date-past':
        return `“${escapeText(problem.text)}” is past. Choose a later date.`;
      case 'date-future':
        return `“${escapeText(problem.text)}” is still to come. Choose an earlier date.`;
      case 'which-date':
        return `“${escapeText(problem.text)}” may be ${common.either(problem.dates.map(common.day))}. Choose one from the list that opens as you type, or write it as ${problem.dates[0]}.`;
      case 'nothing-then':
        return `Nothing is posted on ${common.day(problem.date)}. The next post after that is on ${common.day(localDate(problem.next, problem.zone))}.`;
      case 'no-such-time':
        return `Nothing is posted at that time. Scenes come at ${common.list(problem.times.map(common.clock))}: choose one of these, or leave the time out to skip the whole day.`;
      case 'too-many-skips':
        return `${problem.most} dates are skipped already, and I keep no more. For a longer break, use \`/schedule pause\`.`;
      case 'nothing-to-set':
        return 'What should change? Fill in at least one option: what you leave out stays as it is.';
      case 'nothing-left':
        return problem.ongoing
          ? `All of **${escapeText(problem.title)}** that is written is out. The next scene comes when it is.`
          : `All of **${escapeText(problem.title)}** is out.`;
      case 'already-posted':
        return `Scene ${problem.scene} is already out in ${common.channel(problem.channel)}.`;
      case 'still-posting':
        return `Scene ${problem.scene} is on its way to ${common.channel(problem.channel)} already.`;
      case 'already-resolved':
        return 'That has been decided already. `/schedule show` says how things stand.';
      case 'restored':
        return `**${escapeText(problem.title)}** is paused, since I was restored from a backup of ${common.at(problem.backupAt)}. \`/schedule resume\` goes on; after that, please try again.`;
      case 'history-unavailable':
        return `I couldn't see what stands in ${common.channel(problem.channel)} just now, so I haven't gone on. Please try again in a moment.`;
      case 'story-behind':
        return `Scene ${problem.scene} stands in ${common.channel(problem.channel)}, and the story I have ends with scene ${problem.total}. Whoever runs me has to give me the newest version of the story first.`;
      case 'not-paused':
        return "This story isn't paused.";
      case 'no-ping-role':
        return 'There is no role to give any more: the hosts have taken it out of the settings.';
      case 'cannot-give-role':
        return `I can't give ${common.role(problem.role)}: a host has to let me, with **Manage Roles** and my role above it in the server's list.`;
      case 'role-not-given':
        return installments.not_given(common.role(problem.role), problem.why);
      case 'cannot-ping-role':
        return `You can't mention ${common.role(problem.role)} yourself, so I don't ping it for you. Choose a role that anyone can mention, or ask somebody who has **Mention @everyone, @here, and All Roles**.`;
      case 'not-checked':
        return "Discord didn't tell me what I have to know for that, so nothing was changed. Please try again in a moment.";
      case 'story-gone':
        return `**${escapeText(problem.title)}** is no longer in the library. \`/story start\` shows what there is.`;
      case 'not-own-story':
        return problem.known.length === 0
          ? 'There is no such story here any more. `/library list` shows what there is; `/library add` adds one.'
          : `I don't know that story. I have ${common.list(problem.known.map((title) => `**${escapeText(title)}**`))}.`;
      case 'library-full':
        return `This server has ${problem.most} stories of its own, and I keep no more. Take one out with \`/library remove\`, or name the one this replaces.`;
      case 'file':
        return FILE_PROBLEMS[problem.why];
      case 'language':
        return `I don't know the language “${escapeText(problem.text)}”. Write it as German, de or pt-BR.`;
      case 'no-book':
        return escapeText(problem.why);
      case 'being-read':
        return `**${escapeText(problem.title)}** is being read in ${common.list([...new Set(problem.channels.map(common.visible_channel))])}. Stop it there with \`/story stop\`, then remove it.`;
      case 'revision-refused':
        return revisionProblems(problem.problems);
      case 'scene-out':
        return `Scene ${problem.scene} is posted, or somebody has read ahead to it, so what it holds must stay. Scenes after it may change.`;
      case 'review-changed':
        return 'Nothing was changed: the story is another one than this card shows. Type `/library review` again.';
      case 'no-such-edit':
        return "That can't be done there. Type `/library review` again.";
      case 'text-for-adults':
        return `**${escapeText(problem.title)}** is for adults. Look at its text in an age-restricted channel.`;
      case 'gone':
        return "That story isn't being read here any more. `/help` says what is being read here.";
    }
  },
};
