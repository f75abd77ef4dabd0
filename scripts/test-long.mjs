// Runs the long suite: `npm run test:long`, with vitest's own options after `--`.

import { spawnSync } from 'node:child_process';

const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, SUITE: 'long' },
});
process.exit(status ?? 1);
