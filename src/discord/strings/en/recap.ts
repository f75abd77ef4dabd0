// Wording of `/recap` and `/catchup`: the story so far, what was missed, and how to catch up.

import type { CatchupStart } from '../../../app/member/catchup.ts';
import type { Gate } from '../../../reading/gate.ts';
import type { RecapLength } from '../../../story/recap.ts';
import { common } from './common.ts';

const scenes = (first: number, last: number) =>
  first === last ? `scene ${first}` : `scenes ${first} to ${last}`;

export const recap = {
  lengths: { short: 'Short', medium: 'Medium', long: 'Long' } satisfies Record<RecapLength, string>,
  heading: (title: string, gate: Gate) => `### ${title}, so far\n-# ${capitalise(common.gate(gate))}.`,
  chapter: (title: string) => `**${title}**`,
  sentence: (scene: number, text: string) => `-# Scene ${scene}\n${text}`,
  nothing: (gate: Gate) =>
    gate.scene > 0 || gate.page !== null
      ? `I have no recap ${common.gate(gate)}.`
      : gate.kind === 'channel'
        ? "The story hasn't begun here yet."
        : "You haven't read any of it yet.",
  catchup: {
    /** From where, and how much that is. */
    behind: (start: CatchupStart, first: number, last: number, minutes: number, channel: string) => {
      const missed = `${scenes(first, last)} in ${common.channel(channel)}, ${common.minutes(minutes)} of reading`;
      const heads: Record<CatchupStart, string> = {
        'last-visit': `Since you were last here: ${missed}.`,
        'first-visit': `From the beginning: ${missed}.`,
        place: `From where you are: ${missed}.`,
        scene: `From scene ${first}: ${missed}.`,
        day: `Since that day: ${missed}.`,
      };
      return heads[start];
    },
    /** `coming`: scenes that will have come by then. */
    pace: (scenes_per_day: number, minutes: number, by: number, upcoming: number) => {
      const more = upcoming === 0 ? '' : `, with the ${common.scenes(upcoming)} that will have come by then`;
      return `${capitalise(common.scenes(scenes_per_day))} a day (${common.minutes(minutes)}) and you'll be caught up by ${common.date(by)}${more}.`;
    },
    missed: 'What happened there:',
    /** For members at their own pace. */
    withheld: "I've left out what happens there, since you haven't read that far.",
    show_missed: (first: number, last: number) => `Tell me about ${scenes(first, last)}`,
    read_on: (scene: number) => `Read scene ${scene}`,
    caught_up: (start: CatchupStart, ahead: number) => {
      if (ahead > 0)
        return `You're ${common.scenes(ahead)} ahead of the channel. There's nothing to catch up on.`;
      const heads: Record<CatchupStart, string> = {
        'last-visit': 'Nothing new has been posted since you were last here.',
        'first-visit': "The story hasn't begun here yet.",
        place: "You're caught up with the channel.",
        scene: "That scene isn't out yet.",
        day: 'Nothing has been posted since that day.',
      };
      return heads[start];
    },
    since_another: 'Since another scene',
    form: {
      title: 'Catch up',
      label: 'Since which scene or day?',
      hint: 'A number is a scene. A day can be yesterday, friday or 2027-03-01.',
    },
  },
};

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
