/** The parts of editing put together: content on the disk, what is approved, drafts, and the way to the pages. */
import type { Instant } from '#content/model/time.ts';
import type { OnStep } from '../content-store/journal.ts';
import { type ContentStore, createContentStore } from '../content-store/store.ts';
import type { Database } from '../database/database.ts';
import type { Env } from '../env.ts';
import type { MakeOverlay } from '../publishing/overlay.tsx';
import type { Publisher } from '../publishing/publisher.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createEdition, type Edition } from './edition.ts';
import { createReleases, type Releases } from './releases.ts';
import type { Revision } from './revision.ts';

export type Editing = { drafts: Drafts; releases: Releases; edition: Edition; store: ContentStore };

type Options = {
  env: Pick<Env, 'contentDir' | 'dataDir' | 'siteCache'>;
  database: Database;
  publisher: Publisher;
  now: () => Instant;
  onError: (error: unknown, message: string) => void;
  say: (line: string) => void;
  /** Absent: hours wait for the build too. */
  overlay?: MakeOverlay | undefined;
  onLive?: (revision: Revision) => Promise<void>;
  /** Told before each file that is written. */
  onStep?: OnStep;
};

export const createEditing = ({ env, say, onStep, overlay, ...rest }: Options): Editing => {
  const store = createContentStore({ env, say, ...(onStep && { onStep }) });
  const edition = createEdition({ store, publisher: rest.publisher, overlay });
  const releases = createReleases({ ...rest, edition, store, siteCache: env.siteCache });
  const drafts = createDrafts({ ...rest, edition, wake: releases.wake });
  return { drafts, releases, edition, store };
};
