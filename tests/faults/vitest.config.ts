import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: long ones, one after the other, because each wants the whole machine. */
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.fault.ts'],
    environment: 'node',
    globalSetup: 'tests/support/one-postgres.ts',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    disableConsoleIntercept: true,
  },
});
