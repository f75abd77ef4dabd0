// Selects and separators as Discord gets them.

import { ChannelType, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { button, channelSelect, roleSelect, select, separator, spoilerText } from '../../src/discord/body.ts';

const ACTION = { kind: 'edits-page', reading: 'r', page: 1 } as const;
const inRow = (row: object) => (row as { components: Record<string, unknown>[] }).components[0];
const choices = [
  { label: 'One', value: '1' },
  { label: 'Two', value: '2', description: 'more', isSelected: true },
];

describe('a select', () => {
  it('has what each choice says of itself, and nothing else', () => {
    expect(inRow(select('Which?', ACTION, choices))).toEqual({
      ...{ type: ComponentType.StringSelect, custom_id: expect.any(String), placeholder: 'Which?' },
      options: [
        { label: 'One', value: '1' },
        { label: 'Two', value: '2', description: 'more', default: true },
      ],
    });
  });

  it('takes several where it may, and no more than there are', () => {
    expect(inRow(select('Which?', ACTION, choices, 2))).toMatchObject({ min_values: 1, max_values: 2 });
    expect(inRow(select('Which?', ACTION, choices, 9))).toMatchObject({ min_values: 1, max_values: 2 });
  });

  it.each([
    ['role', roleSelect, 'role'],
    ['channel', channelSelect, 'channel'],
  ] as const)('of a %s takes one or none, and shows which is set', (_, make, type) => {
    expect(inRow(make('Which?', ACTION, '7'))).toMatchObject({
      ...{ min_values: 0, max_values: 1 },
      default_values: [{ id: '7', type }],
    });
    expect(inRow(make('Which?', ACTION, null))).not.toHaveProperty('default_values');
  });

  it('of a channel offers those that take posts', () => {
    expect(inRow(channelSelect('Which?', ACTION, null))).toMatchObject({
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    });
  });
});

it('draws a thin line, hides what is opened by a press, and greys out what can’t be pressed', () => {
  expect(separator()).toEqual({ type: ComponentType.Separator, divider: true, spacing: 1 });
  expect(spoilerText('x')).toMatchObject({ type: ComponentType.Container, spoiler: true });
  expect(button('x', ACTION, { disabled: true })).toHaveProperty('disabled', true);
  expect(button('x', ACTION)).not.toHaveProperty('disabled');
});
