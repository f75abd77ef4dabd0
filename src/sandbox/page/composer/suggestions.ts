// What is offered for an option: its choices, the server's channels, roles and people, or what the bot completes.

import { ApplicationCommandOptionType as Type } from '../client/discord-constants.ts';
import type { MemberClient } from '../client/member-client.ts';
import type { WireCommandOption } from '../client/wire.ts';
import { type Draft, EMPTY_VALUE, setValue, toWire } from './draft.ts';

export interface Suggestion {
  readonly label: string;
  readonly description: string;
  readonly value: string | number | boolean;
}

/** As many as fit on a screen; Discord shows 25. */
const MAX_SUGGESTIONS = 25;

export async function suggest(
  client: MemberClient,
  channelId: string,
  draft: Draft,
  option: WireCommandOption,
): Promise<Suggestion[]> {
  const { text } = draft.values.get(option.name) ?? EMPTY_VALUE;
  if (option.autocomplete) {
    const typed = setValue(draft, option.name, { ...EMPTY_VALUE, text });
    const { options } = toWire(typed, option.name);
    const choices = await client.complete(channelId, { ...draft.entry, options, files: [] });
    return choices.map(({ name, value }) => ({ label: name, description: '', value }));
  }
  const wanted = text.toLowerCase().replace(/^[#@]/, '');
  return offered(client, option)
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, MAX_SUGGESTIONS);
}

function offered({ server, userId, language }: MemberClient, option: WireCommandOption): Suggestion[] {
  const plain = (label: string, value: string | number | boolean) => ({ label, description: '', value });
  if (option.choices?.length) return option.choices.map(({ name, value }) => plain(name, value));
  if (option.type === Type.Boolean)
    return [plain(language.strings.yes, true), plain(language.strings.no, false)];
  if (!server) return [];
  const people = [...server.members.keys()].map((id) => plain(`@${server.userName(id) ?? id}`, id));
  const roles = [...server.roles.values()].map(({ id, name }) => plain(`@${name.replace(/^@/, '')}`, id));
  switch (option.type) {
    case Type.Channel:
      return server
        .visibleChannels(userId)
        .filter(({ type }) => !option.channel_types?.length || option.channel_types.includes(type))
        .map(({ id, name }) => plain(`#${name}`, id));
    case Type.User:
      return people;
    case Type.Role:
      return roles;
    case Type.Mentionable:
      return [...people, ...roles];
    default:
      return [];
  }
}

/** What names something of the server's, or one of two. */
const PICKED_TYPES: ReadonlySet<number> = new Set([
  Type.Boolean,
  Type.Channel,
  Type.User,
  Type.Role,
  Type.Mentionable,
]);

/** Whether what is typed only narrows the offered list down, so that the first of it may be taken. */
export function mustPick({ type, choices = [] }: WireCommandOption): boolean {
  return choices.length > 0 || PICKED_TYPES.has(type);
}
