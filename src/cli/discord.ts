// `cli doctor`, `cli register` and `cli sandbox`: what has to do with Discord, or with the local one.

import { type CliCommand, integerOption, UsageError } from './command.ts';

// What they do is loaded when they are called: discord.js takes longer to load than most other commands to run.

const doctorCommand: CliCommand = {
  name: 'doctor',
  usage: '',
  description: 'checks the setup, Discord and every story that is being read, and says what to fix',
  options: {},
  run: async (_given, config) => (await import('./doctor.ts')).examine(config()),
};

const registerCommand: CliCommand = {
  name: 'register',
  usage: '',
  description: 'tells Discord the commands now: everywhere, or in the server GUILD_ID names',
  options: {},
  run: async (_given, config) => (await import('./register.ts')).register(config()),
};

const sandboxCommand: CliCommand = {
  name: 'sandbox',
  usage: '[--port P]',
  description: 'a small Discord on this machine, to connect a bot to; its first line says how',
  options: { port: { type: 'string' } },
  async run(given, _config, terminal) {
    const port = integerOption(given, 'port', { min: 0, max: 65_535, fallback: 0 });
    const { startSandbox } = await import('../sandbox/sandbox.ts');
    const started = await startSandbox({ port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      throw new UsageError(
        `--port ${port} can't be used (${error.code}); choose another one, or leave it out`,
      );
    });
    terminal.out.write(`${JSON.stringify(started.describe())}\n`);
    terminal.onStop(() => void started.close());
    return null;
  },
};

export const discordCommands: readonly CliCommand[] = [doctorCommand, registerCommand, sandboxCommand];
