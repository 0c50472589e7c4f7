/** Editing on a real database and a small content of its own; pages are made by a builder that copies what services say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Database } from '../../../../api/database/database.ts';
import { createEditing, type Editing } from '../../../../api/drafts/editing.ts';
import type { Builder } from '../../../../api/publishing/builds.ts';
import { createOverlay } from '../../../../api/publishing/overlay.tsx';
import { createPublisher, type Publisher } from '../../../../api/publishing/publisher.ts';
import { staffMonday } from '../../../support/staff.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';
import { borgo, showing } from './borgo.ts';

export type Kit = Editing & {
  database: Database;
  publisher: Publisher;
  contentDir: string;
  clock: { now: number };
  errors: unknown[];
  /** How the pages are made from now on. */
  build: (builder: (contentDir: string) => Builder) => void;
  /** How often pages were made. */
  builds: () => number;
  /** What the public page says of the service. */
  page: () => string;
};

export const openEditing = async (database: Database): Promise<Kit> => {
  const folder = temporaryFolder();
  const contentDir = await borgo(folder);
  const [siteCache, dataDir, project] = ['cache', 'data', 'project'].map((name) => join(folder, name));
  const env = { contentDir, dataDir: dataDir ?? '', siteCache: siteCache ?? '' };
  await writeFiles(project ?? '', { 'site/pages/index.astro': 'home' });
  const clock = { now: staffMonday };
  const errors: unknown[] = [];
  let [builder, made] = [showing, 0];
  const builderFor =
    (job: { contentDir: string }): Builder =>
    async (given) => {
      made += 1;
      await builder(job.contentDir)(given);
    };
  const publisher = await createPublisher({
    contentDir: () => contentDir,
    siteCache: env.siteCache,
    now: () => new Date(clock.now),
    pages: { project: project ?? '', builderFor },
    onError: (error) => errors.push(error),
  });
  const editing = createEditing({
    env,
    database,
    publisher,
    now: () => clock.now++,
    onError: (error) => errors.push(error),
    say: () => undefined,
    overlay: createOverlay(env),
  });
  onTestFinished(async () => {
    await editing.releases.close();
    await publisher.close();
  });
  const page = (): string => {
    const { key } = publisher.current().build;
    return readFileSync(join(env.siteCache, key, 'servizi/emporio/index.html'), 'utf8');
  };
  return {
    ...editing,
    database,
    publisher,
    contentDir,
    clock,
    errors,
    build: (next) => {
      builder = next;
    },
    builds: () => made,
    page,
  };
};
