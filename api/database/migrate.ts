/** Which migrations a database still needs. They run one after the other under a lock, each wholly or not at all. */
import { z } from 'zod';
import { StartProblem } from '../start-problem.ts';
import type { Migration } from './migrations/index.ts';

const Applied = z.array(z.object({ name: z.string() }));

/** @throws StartProblem when the database knows more than we do. */
export const missingMigrations = (rows: unknown, known: readonly Migration[]): readonly Migration[] => {
  const applied = new Set(Applied.parse(rows).map(({ name }) => name));
  const newer = [...applied].filter((name) => !known.some((migration) => migration.name === name));
  if (newer.length > 0) {
    throw new StartProblem(
      `The database was made by a newer version of this program (${newer.join(', ')}). Install that version, or restore a backup made before.`,
    );
  }
  return known.filter(({ name }) => !applied.has(name));
};
