// All that the bot says, in one place, by topic; another language is another folder beside `en`.

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

export const strings = {
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

export type Strings = typeof strings;
