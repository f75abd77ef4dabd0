// The parts messages are built of: Components V2, as plain values.

import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { escapeMarkup } from '../story/markup.ts';
import { messageSize } from '../story/message-size.ts';
import { truncate } from '../story/truncate.ts';
import { type Action, encodeAction } from './custom-id.ts';

/** What a message holds, top to bottom. */
export type Body = readonly APIMessageTopLevelComponent[];

/** A paragraph or more of Discord markup. */
export function text(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line. */
export function separator(): APIMessageTopLevelComponent {
  return { type: ComponentType.Separator, divider: true, spacing: 1 };
}

/** Text that opens on a press. */
export function spoilerText(content: string): APIMessageTopLevelComponent {
  return {
    type: ComponentType.Container,
    spoiler: true,
    components: [{ type: ComponentType.TextDisplay, content }],
  };
}

export interface ButtonOptions {
  readonly style?: 'primary' | 'secondary' | 'danger';
  readonly disabled?: boolean;
}

/** A button that does `action`. */
export function button(
  label: string,
  action: Action,
  { style = 'secondary', disabled = false }: ButtonOptions = {},
): APIButtonComponent {
  const styles = {
    primary: ButtonStyle.Primary,
    secondary: ButtonStyle.Secondary,
    danger: ButtonStyle.Danger,
  } as const;
  return {
    type: ComponentType.Button,
    style: styles[style],
    label,
    custom_id: encodeAction(action),
    ...(disabled && { disabled }),
  };
}

/** Up to five buttons a row, in as many rows as needed; nothing for none. */
export function buttonRows(
  ...all: readonly (APIButtonComponent | 0 | false | null)[]
): APIMessageTopLevelComponent[] {
  const present = all.filter((each) => each !== null && each !== 0 && each !== false);
  const rows: APIMessageTopLevelComponent[] = [];
  for (let start = 0; start < present.length; start += 5) {
    rows.push({ type: ComponentType.ActionRow, components: present.slice(start, start + 5) });
  }
  return rows;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly isSelected?: boolean;
}

/** A select (at most 25 choices) of one choice, or of up to `maxChosen`, that does `action` with what was chosen. */
export function select(
  placeholder: string,
  action: Action,
  choices: readonly SelectOption[],
  maxChosen = 1,
): APIMessageTopLevelComponent {
  const options = choices.map(({ label, value, description, isSelected }) => ({
    label,
    value,
    ...(description !== undefined && { description }),
    ...(isSelected && { default: true }),
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeAction(action),
        placeholder,
        options,
        ...(maxChosen > 1 && { min_values: 1, max_values: Math.min(maxChosen, options.length) }),
      },
    ],
  };
}

/** A select of one role, or of none. */
export function roleSelect(
  placeholder: string,
  action: Action,
  selectedId: string | null,
): APIMessageTopLevelComponent {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.RoleSelect,
        custom_id: encodeAction(action),
        placeholder,
        min_values: 0,
        max_values: 1,
        ...(selectedId !== null && { default_values: [{ id: selectedId, type: 'role' as never }] }),
      },
    ],
  };
}

/** Channels the bot can post in; a select offers no others. */
export const POSTABLE_CHANNEL_TYPES = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** A select of one channel that takes posts, or of none. */
export function channelSelect(
  placeholder: string,
  action: Action,
  selectedId: string | null,
): APIMessageTopLevelComponent {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: encodeAction(action),
        channel_types: [...POSTABLE_CHANNEL_TYPES],
        placeholder,
        min_values: 0,
        max_values: 1,
        ...(selectedId !== null && {
          default_values: [{ id: selectedId, type: SelectMenuDefaultValueType.Channel }],
        }),
      },
    ],
  };
}

/** Text that is no markup, such as a title or what somebody typed, as markup that shows exactly it. */
export const escapeText = escapeMarkup;

/** Such a text as markup of at most `most` characters, with its escapes: for what may be longer than a message takes. */
export function escapeTextUpTo(source: string, maxChars: number): string {
  for (let length = maxChars; length > 1; length = Math.floor(length * 0.8)) {
    const markup = escapeText(truncate(source, length));
    if (markup.length <= maxChars) return markup;
  }
  return '…';
}

/** As many of `lines` as fit into `maxChars` by `messageSize`, from the first on. */
export function takeFitting(lines: readonly string[], maxChars: number): string[] {
  const fitting: string[] = [];
  let left = maxChars;
  for (const line of lines) {
    // Two for what joins them.
    left -= messageSize(line) + 2;
    if (left < 0) break;
    fitting.push(line);
  }
  return fitting;
}
