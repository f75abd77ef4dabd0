// The English catalog: all that is shown in Discord, by topic. The keys and arguments of every language are typed from it.

import { askPlace } from './ask-place.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { help, privacy } from './help.ts';
import { imports } from './imports.ts';
import { installments } from './installments.ts';
import { library } from './library.ts';
import { permissions } from './permissions.ts';
import { pictures } from './pictures.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { recap } from './recap.ts';
import { review } from './review.ts';
import { schedule } from './schedule.ts';
import { story } from './story.ts';

export const en = {
  askPlace,
  commands,
  common,
  help,
  imports,
  installments,
  library,
  privacy,
  permissions,
  pictures,
  problems,
  reading,
  recap,
  review,
  schedule,
  story,
} as const;
