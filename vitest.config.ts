import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // node:sqlite, which keeps the local system's executions and clock, still announces itself as experimental.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
