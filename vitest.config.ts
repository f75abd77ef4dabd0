import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The long suite, `npm run test:long`: what takes long by nature, as processes of their own, browsers, chaos, and bounds of
 * time (`*.long.test.ts`, and the folders `long` and `page`); and in full the properties and tables of which `npm test` tries
 * some (`*.wide.test.ts`, by `runs` and `rows` in `test/support/breadth.ts`).
 */
const LONG = ['test/**/*.long.test.ts', 'test/long/**/*.test.ts', 'test/page/**/*.test.ts'];
const WIDE = ['test/**/*.wide.test.ts'];
const isLong = process.env.SUITE === 'long';

export default defineConfig({
  test: {
    include: isLong ? [...LONG, ...WIDE] : ['test/**/*.test.ts'],
    exclude: isLong ? configDefaults.exclude : [...configDefaults.exclude, ...LONG],
    // discord.js takes a second to load: once for each worker, not for each file. Nothing at module level changes.
    isolate: false,
    globalSetup: ['test/support/run-folder.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ['src/**/*.ts'],
      // The page runs in a browser, and is covered by the tests in test/page.
      exclude: ['src/sandbox/page/**'],
      thresholds: { lines: 85 },
    },
  },
});
