import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/support/one-postgres.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Unless told, one core stays idle.
    maxWorkers: '100%',
    // Reading the same modules again for each of 170 files is half of the work. Tests share no state: each has its own
    // database, folder and clock.
    isolate: false,
  },
});
