// `npm run dev`: compiles at every change, and restarts the bot whenever a compiled file changes.

import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compile = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
const bot = ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/src/main.js'];
const inRoot = { cwd: root, stdio: 'inherit' };

// The bot needs something to run before the first change; errors are printed, and compiled again once fixed.
spawnSync(process.execPath, compile, inRoot);
const children = [[...compile, '--watch', '--preserveWatchOutput'], bot].map((words) =>
  spawn(process.execPath, words, inRoot),
);

const stop = () => {
  for (const child of children) child.kill();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
