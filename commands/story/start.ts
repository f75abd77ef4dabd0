// /story start: a card with everything on it, before anything is posted; and what its buttons do.

import { ApplicationCommandOptionType as Type } from 'discord.js';
import { changeDraft, draftFromForm } from '../../src/app/host/reading/change-draft.ts';
import { settingsOf } from '../../src/app/host/reading/settings.ts';
import {
  chooseNextStory,
  draftNext,
  draftReading,
  startableStories,
} from '../../src/app/host/reading/start.ts';
import { continueReading, restartReading, startReading } from '../../src/app/host/reading/start-buttons.ts';
import type { StartCard } from '../../src/app/host/reading/start-card.ts';
import { draftForm, newStartForm } from '../../src/app/host/reading/start-form.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { POSTABLE_CHANNEL_TYPES } from '../../src/discord/body.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { withCover } from '../../src/discord/render/pictures/cover.ts';
import { renderSettings } from '../../src/discord/render/story/settings.ts';
import { renderNextStories, renderStartCard, renderStarted } from '../../src/discord/render/story/start.ts';
import { parseStartForm, renderStartForm } from '../../src/discord/render/story/start-form.ts';
import {
  ephemeralReply,
  type Illustrated,
  illustratedReply,
  illustratedUpdate,
  updateReply,
} from '../../src/discord/reply.ts';
import { storyChoices } from '../../src/discord/story-choices.ts';
import type { Strings } from '../../src/discord/strings.ts';
import { suggestZones } from '../../src/reading/time-zones.ts';

export const startCommand = defineSubcommand({
  data: {
    name: 'start',
    options: [
      {
        type: Type.String,
        name: 'story',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: Type.Channel,
        name: 'channel',
        channel_types: POSTABLE_CHANNEL_TYPES,
      },
      {
        type: Type.String,
        name: 'times',
        max_length: 100,
      },
      {
        type: Type.String,
        name: 'days',
        max_length: 100,
      },
      {
        type: Type.String,
        name: 'zone',
        autocomplete: true,
        max_length: 100,
      },
      {
        type: Type.String,
        name: 'who',
        choices: [{ value: 'hosts' }, { value: 'members' }, { value: 'schedule' }],
      },
      {
        type: Type.Integer,
        name: 'scenes',
        min_value: 1,
        max_value: 10,
      },
    ],
  },
  async autocomplete({ app, where, option, value, strings }) {
    if (option === 'zone') {
      return suggestZones(value).map(({ zone, label }) => ({ label, value: zone }));
    }
    return storyChoices(strings, await startableStories(app, where), value);
  },
  async run({ app, where, options, strings }) {
    const { story, ...others } = options;
    if (Object.values(others).every((each) => each === null)) {
      const form = await newStartForm(app, where, story);
      if (form !== null) return { kind: 'modal', modal: renderStartForm(strings, form) };
    }
    return illustratedReply(startCardUnderCover(strings, await draftReading(app, where, options)));
  },
});

export const startActions: Handlers<
  | 'start-now'
  | 'start-at-slot'
  | 'new-start'
  | 'more-settings'
  | 'change-start'
  | 'submit-start'
  | 'choose-next'
  | 'draft-next'
  | 'continue-reading'
  | 'start-over'
> = {
  async 'start-now'({ app, where, action, strings }) {
    return updateReply(renderStarted(strings, await startReading(app, where, action.reading, 'now')));
  },
  async 'start-at-slot'({ app, where, action, strings }) {
    return updateReply(renderStarted(strings, await startReading(app, where, action.reading, 'at-slot')));
  },
  async 'new-start'({ app, where, action, fields, strings }) {
    const typed = parseStartForm(fields);
    return illustratedReply(
      startCardUnderCover(strings, await draftFromForm(app, where, action.story, typed)),
    );
  },
  async 'more-settings'({ app, where, action, strings }) {
    return ephemeralReply(renderSettings(strings, await settingsOf(app, where, action.reading)));
  },
  async 'change-start'({ app, where, action, strings }) {
    return {
      kind: 'modal',
      modal: renderStartForm(strings, await draftForm(app, where, action.reading)),
    };
  },
  async 'submit-start'({ app, where, action, fields, strings }) {
    return illustratedUpdate(
      startCardUnderCover(strings, await changeDraft(app, where, action.reading, parseStartForm(fields))),
    );
  },
  async 'choose-next'({ app, where, action, strings }) {
    const stories = await chooseNextStory(app, where, action.reading);
    return ephemeralReply(renderNextStories(strings, action.reading, stories));
  },
  async 'draft-next'({ app, where, action, values, strings }) {
    const card = await draftNext(app, where, action.reading, values[0] ?? '');
    return illustratedUpdate(startCardUnderCover(strings, card));
  },
  async 'continue-reading'({ app, where, action, strings }) {
    return updateReply(
      renderStarted(strings, await continueReading(app, where, action.reading, action.run, action.draft)),
    );
  },
  async 'start-over'({ app, where, action, strings }) {
    return updateReply(
      renderStarted(strings, await restartReading(app, where, action.reading, action.run, action.draft)),
    );
  },
};

/** Once there is something to start. */
function startCardUnderCover(strings: Strings, card: StartCard): Illustrated {
  const body = renderStartCard(strings, card);
  return card.isTaken ? withCover(strings, card.cover, body) : { body };
}
