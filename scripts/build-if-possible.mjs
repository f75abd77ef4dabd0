// Before the demo, the command line and the benches: builds what has changed, where compiler and sources are present.
// An install without development packages has no compiler, and runs what was built before.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const compiler = path('node_modules/typescript/bin/tsc');

if (existsSync(compiler) && existsSync(path('src'))) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', path('tsconfig.build.json')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else if (!existsSync(path('dist/src/main.js'))) {
  console.error('Nothing is built yet, and the compiler is missing. Run this first: npm ci && npm run build');
  process.exitCode = 2;
}
