import { defineConfig } from 'vitest/config';

/** Tests of what is pure, or has its collaborators passed in, share a worker and so load each module once. */
const shared = [
  'case',
  'web',
  'coordinator',
  'volunteer',
  'manager',
  'steps',
  'reactions',
  'workflows',
  'local/states',
];

const common = {
  // node:sqlite, which keeps the local system's executions and clock, still announces itself as experimental.
  execArgv: ['--disable-warning=ExperimentalWarning'],
  env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

const filesIn = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'whole', include: filesIn(['.']), exclude: filesIn(shared) } },
      // The simulation stands on a DynamoDB of its own: what the store's tests find on dynalite, they find there.
      {
        test: {
          ...common,
          name: 'store in memory',
          include: filesIn(['store']),
          env: { ...common.env, STORE: 'memory' },
        },
      },
      { test: { ...common, name: 'parts', include: filesIn(shared), isolate: false } },
    ],
  },
});
