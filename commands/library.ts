// /library: for hosts. Bringing a book, looking it over, and taking it out again.

import type { Handlers } from '../src/discord/actions.ts';
import { defineCommandGroup } from '../src/discord/define-command.ts';
import { addCommand } from './library/add.ts';
import { infoCommand } from './library/info.ts';
import { listActions, listCommand } from './library/list.ts';
import { removeActions, removeCommand } from './library/remove.ts';
import { reviewActions, reviewCommand } from './library/review.ts';

export const libraryCommand = defineCommandGroup({
  access: 'host',
  data: {
    name: 'library',
  },
  subcommands: [addCommand, listCommand, infoCommand, reviewCommand, removeCommand],
});

export const libraryActions: Handlers<
  keyof typeof listActions | keyof typeof removeActions | keyof typeof reviewActions
> = { ...listActions, ...removeActions, ...reviewActions };
