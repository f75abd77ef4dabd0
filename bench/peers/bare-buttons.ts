// A peer of the load bench: a bare discord.js bot that posts one message with a button, and answers every press alike.

import { ButtonStyle, Client, ComponentType, MessageFlags, Routes } from 'discord.js';

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', CHANNEL = '' } = process.env;

const client = new Client({ intents: [], allowedMentions: { parse: [] }, rest: { api: DISCORD_API_URL } });

client.on('interactionCreate', (interaction) => {
  if (interaction.isButton()) void interaction.reply({ content: 'Noted.', flags: MessageFlags.Ephemeral });
});

async function post({ rest }: Client<true>): Promise<void> {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'Read',
    custom_id: 'read',
  };
  const body = { content: 'A page.', components: [{ type: ComponentType.ActionRow, components: [button] }] };
  await rest.post(Routes.channelMessages(CHANNEL), { body });
  process.stdout.write('ready\n');
}

client.once('clientReady', (ready) => void post(ready));
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
