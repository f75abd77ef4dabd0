// /library: for hosts. Bringing a book, looking it over, and taking it out again.

import type { Handlers } from '../src/discord/actions.ts';
import { defineCommandGroup } from '../src/discord/define-command.ts';
import { add } from './library/add.ts';
import { info } from './library/info.ts';
import { list, listActions } from './library/list.ts';
import { remove, removeActions } from './library/remove.ts';
import { review, reviewActions } from './library/review.ts';

export const library = defineCommandGroup({
  access: 'host',
  data: {
    name: 'library',
    description: 'For hosts: bring your own books, look them over, take them out',
  },
  subcommands: [add, list, info, review, remove],
});

export const libraryActions: Handlers<
  keyof typeof listActions | keyof typeof removeActions | keyof typeof reviewActions
> = { ...listActions, ...removeActions, ...reviewActions };
