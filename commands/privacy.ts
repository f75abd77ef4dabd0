// /privacy: what is stored about a member, and its removal; also in direct messages.

import { ApplicationCommandOptionType } from 'discord.js';
import {
  deleteStoredData,
  loadStoredData,
  PRIVACY_SCOPES,
  type PrivacyScope,
} from '../src/app/member/privacy.ts';
import type { RequestContext } from '../src/app/request-context.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { text } from '../src/discord/body.ts';
import { defineCommandGroup, defineSubcommand } from '../src/discord/define-command.ts';
import { renderDeleteConfirmation, renderStoredData } from '../src/discord/render/privacy.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';

const scopeOption = {
  type: ApplicationCommandOptionType.String,
  name: 'where',
  choices: [{ value: 'server' }, { value: 'all' }],
} as const;

/** In direct messages there is no server to mean. */
function scopeOf(where: RequestContext, chosen: PrivacyScope | null): PrivacyScope {
  return where.server === null ? 'all' : (chosen ?? 'server');
}

const showCommand = defineSubcommand({
  data: { name: 'show', options: [scopeOption] },
  async run({ app, where, options, strings }) {
    return ephemeralReply(
      renderStoredData(strings, await loadStoredData(app, where, scopeOf(where, options.where))),
    );
  },
});

const deleteCommand = defineSubcommand({
  data: { name: 'delete', options: [scopeOption] },
  run({ where, options, strings }) {
    return ephemeralReply(renderDeleteConfirmation(strings, scopeOf(where, options.where)));
  },
});

export const privacyCommand = defineCommandGroup({
  access: 'anyone',
  data: { name: 'privacy' },
  subcommands: [showCommand, deleteCommand],
});

export const privacyActions: Handlers<'delete-member'> = {
  async 'delete-member'({ app, where, action, strings }) {
    const scope = PRIVACY_SCOPES.find((each) => each === action.scope);
    if (scope === undefined) return ephemeralReply([text(strings.problems.old_button)]);
    const removed = await deleteStoredData(app, where, scope);
    return updateReply([text(removed ? strings.privacy.deleted : strings.privacy.nothing)]);
  },
};
