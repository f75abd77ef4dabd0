// Wording of the question how far somebody has read.

export const askPlace = {
  question: "**How far have you read?** I'll never answer past it.",
  along_now: 'You read along with the channel.',
  /** While no more than the first installment is out; later; and once the last scene is. */
  along: {
    beginning: "I'll read along",
    under_way: "I'm up to date",
    finished: "I've finished it",
  },
  own: {
    beginning: "I'll read at my own pace",
    under_way: "I'm just starting",
    finished: "I'm just starting",
  },
  in_scene_n: "I'm in scene …",
  in_scene: "I'm in scene {scene}",
  know_it: 'I know the story',
  /** What follows from each of the buttons, by their labels above. */
  explained: {
    beginning:
      "-# I'll read along: I answer up to what's been posted.\n-# I'll read at my own pace: I answer up to where you've read, ahead or behind.",
    under_way:
      "-# I'm up to date: I answer up to what's been posted, from now on too.\n-# I'm just starting: I answer up to where you've read, until you say that you've caught up.\n-# I'm in scene …: I answer up to the end of the scene before, until you open a page of it.",
    finished:
      "-# I've finished it: I answer up to the end.\n-# I'm just starting: I answer up to where you've read.\n-# I'm in scene …: I answer up to the end of the scene before, until you open a page of it.",
  },
  /** Once they have answered. */
  along_chosen: "You read along with the channel: I answer up to what's been posted.",
  own_chosen: '{place} I answer up to there.',
  ask: 'Say how far',
  change: 'Reading mode',
  further_back: "I'm further back",
  further_along: "I'm further along",
  along_again: 'Read along again',
  no_such_scene: "I need a scene's number, from 1 to {total}.",
  form: {
    title: 'How far have you read?',
    label: 'Which scene are you in?',
    hint: 'Its number. I answer up to the end of the scene before, until you open a page of it.',
  },
} as const;
