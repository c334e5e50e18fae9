import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: what people see and do, in a real browser. Kept out of `npm test`, which needs npm packages alone. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.walk.ts'],
    globalSetup: 'test/browser/once.ts',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each file ends its system before the next begins: what they load, a worker loads once.
    isolate: false,
    maxWorkers: 2,
  },
});
