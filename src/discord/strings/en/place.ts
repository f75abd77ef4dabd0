// Wording of where somebody is in a story, and of the question how far they have read.

import type { Place } from '../../../reading/place.ts';

/** Where somebody is by their own reading: “You've read scenes 1 to 9; you're on page 2 of scene 10.” */
export function placeInWords({ read, page }: Place, of: number | null): string {
  const on = page === 0 ? null : `you're on page ${page} of scene ${read + 1}`;
  if (read === 0) return on === null ? "You haven't started yet." : `You're on page ${page} of scene 1.`;
  if (read === of) return "You've read all of it.";
  const before = read === 1 ? "You've read scene 1" : `You've read scenes 1 to ${read}`;
  return on === null ? `${before}.` : `${before}; ${on}.`;
}

export const askPlace = {
  question: "**How far have you read?** I'll never answer past it.",
  along_now: 'You read along with the channel.',
  /** While no more than the first installment is out; later; and once the last scene is. */
  along: { beginning: "I'll read along", under_way: "I'm up to date", finished: "I've finished it" },
  own: {
    beginning: "I'll read at my own pace",
    under_way: "I'm just starting",
    finished: "I'm just starting",
  },
  in_scene_n: "I'm in scene …",
  in_scene: (scene: number) => `I'm in scene ${scene}`,
  know_it: 'I know the story',
  explained: {
    beginning: [
      "-# I'll read along: I answer up to what's been posted.",
      "-# I'll read at my own pace: I answer up to where you've read, ahead or behind.",
    ].join('\n'),
    under_way: [
      "-# I'm up to date: I answer up to what's been posted, from now on too.",
      "-# I'm just starting: I answer up to where you've read, until you say that you've caught up.",
      "-# I'm in scene …: I answer up to the end of the scene before, until you open a page of it.",
    ].join('\n'),
    finished: [
      "-# I've finished it: I answer up to the end.",
      "-# I'm just starting: I answer up to where you've read.",
      "-# I'm in scene …: I answer up to the end of the scene before, until you open a page of it.",
    ].join('\n'),
  },
  /** Once they have answered. */
  along_chosen: "You read along with the channel: I answer up to what's been posted.",
  own_chosen: (place: Place, of: number | null) => `${placeInWords(place, of)} I answer up to there.`,
  ask: 'Say how far',
  change: 'Reading mode',
  further_back: "I'm further back",
  further_along: "I'm further along",
  along_again: 'Read along again',
  no_such_scene: (total: number) => `I need a scene's number, from 1 to ${total}.`,
  form: {
    title: 'How far have you read?',
    label: 'Which scene are you in?',
    hint: 'Its number. I answer up to the end of the scene before, until you open a page of it.',
  },
};
