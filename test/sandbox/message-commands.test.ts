// Commands in the menu of messages: how they are registered, and what the bot is told when one is used.

import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { connectClient, rejectionOf, restClient, startValidatedSandbox } from './sandbox-fixture.ts';

const COMMAND = { type: ApplicationCommandType.Message, name: 'Who is this?' };

test('have a name, and neither description nor options', async () => {
  const sandbox = await startValidatedSandbox();
  const rest = restClient(sandbox);
  const path = `/applications/${sandbox.applicationId}/commands` as const;
  const refused = (more: object) => rejectionOf(rest.put(path, { body: [{ ...COMMAND, ...more }] }));
  expect((await refused({ description: 'Tells who it is' })).message).toContain('cannot have description');
  expect((await refused({ options: [{ type: 3, name: 'a', description: 'b' }] })).message).toContain(
    'cannot have options',
  );
  expect(await rest.put(path, { body: [COMMAND] })).toMatchObject([{ ...COMMAND, description: '' }]);
});

test('bring the message they were used on, and none that only one person sees', async () => {
  const sandbox = await startValidatedSandbox();
  const seen: unknown[] = [];
  await connectClient(sandbox, async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    seen.push([interaction.commandName, interaction.targetId, interaction.targetMessage.content]);
    await interaction.reply({ content: 'Nobody', flags: 64 });
  });
  await restClient(sandbox).put(`/applications/${sandbox.applicationId}/commands`, { body: [COMMAND] });
  const bob = await sandbox.login('bob');
  const message = await bob.sendMessage('#general', 'Look');
  const answer = await bob.use('Who is this?', message);
  expect(answer.text).toBe('Nobody');
  expect(seen).toEqual([['Who is this?', message.id, 'Look']]);
  expect(answer.message?.type).toBe(23);
  if (answer.message)
    expect((await rejectionOf(bob.use('Who is this?', answer.message))).message).toContain('10008');
});
