/** Starts the one PostgreSQL that all tests share, where there is one, and stops it at the end. */
import type { TestProject } from 'vitest/node';
import { postgresFolder, startCluster } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of its first database; undefined where PostgreSQL is missing. */
    postgres: string | undefined;
  }
}

export default async function startPostgres({ provide }: TestProject): Promise<() => Promise<void>> {
  const cluster = postgresFolder() === undefined ? undefined : await startCluster({ kept: false });
  provide('postgres', cluster?.address);
  return async () => cluster?.stop();
}
