// The page's own table of Discord's numbers says what Discord's does.

import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  MessageType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import * as ours from '../../../src/sandbox/page/client/discord-constants.ts';

const THEIRS: Readonly<Record<string, object>> = {
  ...{ ApplicationCommandOptionType, ButtonStyle, ComponentType, MessageType, TextInputStyle },
};

it.each(Object.entries(ours))('%s', (name, values) => {
  expect(THEIRS[name]).toMatchObject(values);
});
