// The whole way with a real discord.js client: command, answer, button, update, modal, select, autocompletion.
import {
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ComponentType,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import { connectClient, openapi, rejectionOf, startValidatedSandbox } from './sandbox-fixture.ts';

const COMMAND = {
  name: 'book',
  description: 'Books',
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'open',
      description: 'Opens one',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'title',
          description: 'Its title',
          required: true,
          autocomplete: true,
          max_length: 20,
        },
        { type: ApplicationCommandOptionType.Channel, name: 'where', description: 'Where' },
        { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file' },
      ],
    },
  ],
} as const;

function row(customId: string, label: string) {
  const button = { type: ComponentType.Button, style: 1, label, custom_id: customId } as const;
  return { type: ComponentType.ActionRow, components: [button] } as const;
}

const modal: APIModalInteractionResponseCallbackData = {
  title: 'A note',
  custom_id: 'note',
  components: [
    {
      type: ComponentType.Label,
      label: 'Your words',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'words',
        style: 1,
        min_length: 2,
        max_length: 10,
      },
    },
  ],
};

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}…`, value: typed }]);
  } else if (interaction.isChatInputCommand()) {
    const { options } = interaction;
    const where = options.getChannel('where')?.name ?? 'nowhere';
    const attachment = options.getAttachment('file');
    const bytes = attachment ? await (await fetch(attachment.url)).text() : 'no file';
    const text = `${options.getString('title')} in ${where}: ${bytes}`;
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [
        { type: ComponentType.TextDisplay, content: text },
        row('turn', 'Turn'),
        row('note', 'Write'),
      ],
    });
  } else if (interaction.isButton() && interaction.customId === 'turn') {
    const select = { type: ComponentType.UserSelect, custom_id: 'who', placeholder: 'Who' } as const;
    await interaction.update({
      components: [
        { type: ComponentType.TextDisplay, content: 'Page 2' },
        { type: ComponentType.ActionRow, components: [select] },
      ],
    });
  } else if (interaction.isButton()) {
    await interaction.showModal(modal);
  } else if (interaction.isUserSelectMenu()) {
    await interaction.deferUpdate();
    const content = `For ${interaction.users.first()?.username}`;
    await interaction.editReply({ components: [{ type: ComponentType.TextDisplay, content }] });
    await interaction.followUp({ content: 'And one more', flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.deferReply();
    await interaction.editReply(`Noted: ${interaction.fields.getTextInputValue('words')}`);
  }
}

test('a person types, presses, chooses, writes, and reads what the bot answers', async () => {
  const sandbox = await startValidatedSandbox();
  const client = await connectClient(sandbox, answer);
  await client.application.commands.set([COMMAND]);
  const bob = await sandbox.login('bob');

  const choices = await bob.complete('/book open', { title: 'cor' }, 'title');
  expect(choices).toEqual([{ name: 'cor…', value: 'cor' }]);

  const file = { filename: 'a.txt', content: 'Once upon a time' };
  const opened = await bob.type('/book open', { title: 'Dune', where: '#reading', file });
  expect(opened.text).toBe('Dune in reading: Once upon a time');
  expect(opened.ephemeral).toBe(true);

  const form = await bob.press(opened, 'Write');
  expect(form.modal?.title).toBe('A note');
  expect((await rejectionOf(bob.submit(form, { 'Your words': 'x' }))).message).toContain('50035');
  const noted = await bob.submit(form, { 'Your words': 'so true' });
  expect(noted).toMatchObject({ text: 'Noted: so true', deferred: true, ephemeral: false });

  const turned = await bob.press(opened, { customId: 'turn' });
  expect(turned.updated).toBe(true);
  expect(opened.text).toBe('Page 2');

  const chosen = await bob.select(opened, 'Who', ['ada']);
  expect(chosen.text).toBe('For ada');
  await expect.poll(() => chosen.followUps.map(({ content }) => content)).toEqual(['And one more']);
  expect(sandbox.violations).toEqual([]);
});

test('a private answer is seen by its user alone', async () => {
  const sandbox = await startValidatedSandbox();
  const client = await connectClient(sandbox, answer);
  await client.application.commands.set([COMMAND]);
  const bob = await sandbox.login('bob');
  const ada = await sandbox.login('ada');
  const opened = await bob.type('/book open', { title: 'Dune' });
  await bob.sendMessage('#general', 'hello');

  expect((await bob.visibleMessages('#general')).map(({ id }) => id)).toContain(opened.message?.id);
  expect((await ada.visibleMessages('#general')).map(({ content }) => content)).toEqual(['hello']);
});

test('options are enforced as the app does', async () => {
  const sandbox = await startValidatedSandbox();
  const client = await connectClient(sandbox, answer);
  await client.application.commands.set([COMMAND]);
  const bob = await sandbox.login('bob');
  expect((await rejectionOf(bob.type('/book open', {}))).message).toContain('required');
  expect((await rejectionOf(bob.type('/book open', { title: 'x'.repeat(21) }))).message).toContain(
    'more than 20',
  );
  expect((await rejectionOf(bob.type('/book open', { title: 'x', where: '#nowhere' }))).message).toContain(
    '50035',
  );
  expect((await rejectionOf(bob.type('/book shut', {}))).message).toContain('there is no shut');
});

test('interactions work in direct messages, and in threads', async () => {
  const sandbox = await startValidatedSandbox();
  const seen: (string | null)[] = [];
  const client = await connectClient(sandbox, async (interaction) => {
    seen.push(interaction.guildId);
    if (interaction.isChatInputCommand()) await interaction.reply(`in ${interaction.channelId}`);
  });
  await client.application.commands.set([{ name: 'here', description: 'Where am I?' }]);
  const bob = await sandbox.login('bob');
  const answered = await bob.type('/here', {}, { in: 'dm' });
  expect((await bob.directMessages()).map(({ id }) => id)).toEqual([answered.message?.id]);

  const message = await bob.sendMessage('#reading', 'a beginning');
  await client.rest.post(`/channels/${message.channel_id}/messages/${message.id}/threads`, {
    body: { name: 'Talk' },
  });
  expect((await bob.type('/here', {}, { in: 'Talk' })).text).toBe(`in ${message.id}`);
  expect(seen).toEqual([null, sandbox.describe().guild]);
  expect(sandbox.violations).toEqual([]);
});

test('a custom id that is on no message reaches the bot only when forged', async () => {
  const sandbox = await startValidatedSandbox();
  const client = await connectClient(sandbox, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'Well?', components: [row('yes', 'Yes')] });
    else if (interaction.isButton()) await interaction.reply(`pressed ${interaction.customId}`);
  });
  await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
  const bob = await sandbox.login('bob');
  const { message } = await bob.type('/ask');
  if (!message) throw new Error('There is no message');
  expect((await bob.forge({ customId: 'no', message })).text).toBe('pressed no');
  expect((await rejectionOf(bob.press(message, { customId: 'no' }))).message).toContain('There is no button');
});

test.skipIf(!openapi)('a request that the document does not allow is refused and noted', async () => {
  const sandbox = await startValidatedSandbox();
  const client = await connectClient(sandbox);
  const channel = sandbox.world.channel('#reading');
  const body = { content: 'x', flags: 'many' };
  expect(await rejectionOf(client.rest.post(`/channels/${channel.id}/messages`, { body }))).toMatchObject({
    code: 50035,
  });
  expect(sandbox.violations).toHaveLength(1);
  expect(sandbox.violations[0]).toContain('flags');
});

test('an unknown route is noted', async () => {
  const sandbox = await startValidatedSandbox();
  const client = await connectClient(sandbox);
  expect(await rejectionOf(client.rest.get('/channels/1/webhooks'))).toMatchObject({ status: 404 });
  expect(sandbox.violations).toEqual(['GET /channels/1/webhooks: no such route']);
});
