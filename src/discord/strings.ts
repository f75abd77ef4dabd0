// All that the bot says, in one place, by topic; another language is another folder beside `en`.

import { common } from './strings/en/common.ts';
import { help, privacy } from './strings/en/help.ts';
import { installments } from './strings/en/installments.ts';
import { problems } from './strings/en/problems.ts';
import { reading } from './strings/en/reading.ts';
import { recap } from './strings/en/recap.ts';
import { schedule } from './strings/en/schedule.ts';
import { story } from './strings/en/story.ts';

export const strings = {
  ...common,
  help,
  installments,
  privacy,
  problems,
  reading,
  recap,
  story,
  schedule,
};

export type Strings = typeof strings;
