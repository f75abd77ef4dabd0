// The peer of the latency bench: a bare discord.js bot that knows every answer beforehand and only sends it.

import { readFile } from 'node:fs/promises';
import { Client } from 'discord.js';
import { type Answers, answerKey } from './answers.ts';

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', ANSWERS_FILE = '' } = process.env;

const { commands, replies, choices }: Answers = JSON.parse(await readFile(ANSWERS_FILE, 'utf8'));
const repliesByKey = new Map(replies);
const choicesByKey = new Map(choices);

const client = new Client({ intents: [], allowedMentions: { parse: [] }, rest: { api: DISCORD_API_URL } });

client.on('interactionCreate', (interaction) => {
  if (interaction.isChatInputCommand()) {
    const reply = repliesByKey.get(
      answerKey(interaction.user.username, interaction.commandName, interaction.options.data),
    );
    if (reply !== undefined) void interaction.reply({ components: reply.components, flags: reply.flags });
  } else if (interaction.isAutocomplete()) {
    const found = choicesByKey.get(
      answerKey(interaction.user.username, interaction.commandName, interaction.options.data),
    );
    if (found !== undefined) void interaction.respond(found);
  }
});

client.once('clientReady', ({ application }) => {
  void application.commands.set(commands).then(() => process.stdout.write('ready\n'));
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
