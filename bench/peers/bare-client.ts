// The peer of the memory bench: a bare discord.js client, as its guide has it, that connects and does nothing.

import { Client } from 'discord.js';

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', INTENTS = '0' } = process.env;

const client = new Client({ intents: Number(INTENTS), rest: { api: DISCORD_API_URL } });
client.on('interactionCreate', () => undefined);
client.once('clientReady', () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
