// The command line as a process: thin.

import { config as loadEnv } from 'dotenv';
import { runCommandLine } from './cli/run-command-line.ts';
import { processTerminal } from './cli/terminal.ts';

loadEnv({ quiet: true });
process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal);
