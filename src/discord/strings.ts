// All that the bot says, by language and topic: whatever renders an answer is given the strings of its language.

import type { Language } from '../ports/languages.ts';
import { common } from './strings/en/common.ts';
import { help, privacy } from './strings/en/help.ts';
import { installments } from './strings/en/installments.ts';
import { library } from './strings/en/library.ts';
import { problems } from './strings/en/problems.ts';
import { reading } from './strings/en/reading.ts';
import { recap } from './strings/en/recap.ts';
import { review } from './strings/en/review.ts';
import { schedule } from './strings/en/schedule.ts';
import { story } from './strings/en/story.ts';

export const englishStrings = {
  ...common,
  help,
  installments,
  library,
  privacy,
  problems,
  reading,
  recap,
  review,
  story,
  schedule,
};

export type Strings = typeof englishStrings;

/** The strings of a language, loaded when they are first asked for. */
export async function stringsFor(_language: Language): Promise<Strings> {
  return englishStrings;
}
