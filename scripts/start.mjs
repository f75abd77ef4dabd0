// `npm start`: runs the bot that `npm run build` made, and says so where there is none.

import { existsSync } from 'node:fs';

const main = new URL('../dist/src/main.js', import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('Nothing is built yet. Run this first: npm ci && npm run build');
  process.exitCode = 2;
}
