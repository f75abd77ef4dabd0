import { configDefaults, defineConfig } from 'vitest/config';

/** What takes minutes: whole processes, chaos, installs, the documents' own command lines. `npm run test:long`. */
const LONG = ['test/long/**/*.test.ts', 'test/page/**/*.test.ts'];

export default defineConfig({
  test: {
    include: process.env.SUITE === 'long' ? LONG : ['test/**/*.test.ts'],
    exclude: process.env.SUITE === 'long' ? configDefaults.exclude : [...configDefaults.exclude, ...LONG],
    // discord.js takes a second to load: once for each worker, not for each file. Nothing at module level changes.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'] },
  },
});
