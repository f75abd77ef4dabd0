// Wording of `/recap` and `/catchup`: the story so far, what was missed, and how to catch up.

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
    gate.scene === 0 ? 'Nothing is out yet.' : `There is nothing I could tell ${common.gate(gate)}.`,
  catchup: {
    behind: (read: number, last: number, minutes: number, channel: string) =>
      `You've missed ${scenes(read + 1, last)} in ${common.channel(channel)}: ${common.minutes(minutes)} of reading.`,
    /** `coming`: scenes that will have come by then. */
    pace: (scenes_per_day: number, minutes: number, by: number, upcoming: number) => {
      const more = upcoming === 0 ? '' : `, with the ${common.scenes(upcoming)} that will have come by then`;
      return `${capitalise(common.scenes(scenes_per_day))} a day (${common.minutes(minutes)}) and you'll be caught up by ${common.date(by)}${more}.`;
    },
    missed: 'What happened there:',
    /** For members at their own pace. */
    withheld: "I've left out what happens, since you read at your own pace.",
    show_missed: (first: number, last: number) => `Tell me about ${scenes(first, last)}`,
    read_on: (scene: number) => `Read scene ${scene}`,
    caught_up: (ahead: number) =>
      ahead > 0
        ? `You're ${common.scenes(ahead)} ahead of the channel. There is nothing to catch up on.`
        : "You're caught up with the channel. There is nothing to catch up on.",
  },
};

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
