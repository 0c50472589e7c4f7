/**
 * Brings approved revisions onto the pages: built beside the content, then written, then switched. What was approved while
 * a build went on goes together in the next one. A revision waits in SQL until its pages are live, so that a crash at any
 * point loses nothing: the next start begins again, and finds done what was done.
 *
 * A revision that cannot go on (it no longer fits the other records, its pages cannot be built) fails alone: its draft is
 * its author's again, with the reason. What will pass (a full disk) is tried again.
 */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#content/model/time.ts';
import { ContentProblems } from '#content/read.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { stage } from '../content-store/stage.ts';
import type { ContentStore } from '../content-store/store.ts';
import type { Database, Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { BuildFailed } from '../publishing/astro.ts';
import { workPrefix } from '../publishing/pruning.ts';
import type { Publisher } from '../publishing/publisher.ts';
import type { Act } from './draft.ts';
import type { Edition } from './edition.ts';
import { RecordChanged } from './errors.ts';
import { fieldProblems } from './problems.ts';
import type { Revision } from './revision.ts';
import { refOf, revisionOf } from './rows.ts';
import { draftById, insertEvent, openDrafts, reopenDraft, updateWaiting, waitingRevisions } from './table.ts';

const retryMs = 60_000;
/** How often it looks for what another process has decided: an import, a server that stopped. */
const lookMs = 30_000;

type Deps = {
  database: Database;
  edition: Edition;
  store: ContentStore;
  publisher: Publisher;
  siteCache: string;
  now: () => Instant;
  onError: (error: unknown, message: string) => void;
  /** After the pages are live, one by one; what goes wrong here stops nothing. */
  onLive?: (revision: Revision) => Promise<void>;
};

export type Releases = {
  /** Begins with what waited while nothing ran, and goes on looking for what other processes decide. */
  start: () => void;
  /** There is something to publish. */
  wake: () => void;
  /** Everything that waited is live, has failed, or waits for another try. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};

/** Undefined: it may go well another time. */
const failureOf = (error: unknown, { ref }: Revision): string | undefined => {
  if (error instanceof RecordChanged) return t('review.failures.changed');
  if (error instanceof BuildFailed) return t('review.failures.build');
  if (!(error instanceof ContentProblems)) return undefined;
  const problems = fieldProblems(ref, error.problems).map(({ message }) => message);
  return t('review.failures.invalid', { problems: problems.join(' ') });
};

export const createReleases = (deps: Deps): Releases => {
  const { database, edition, store, publisher, siteCache, now, onError, onLive } = deps;

  const note = (tx: Db, draft: string, { act, comment }: { act: Act; comment: string }) =>
    insertEvent(tx, { id: newId(now()), draft, at: now(), by: 'system', byName: '', act, comment });

  const idsOf = (batch: readonly Revision[]): string[] => batch.map(({ id }) => id);

  /** Those that nobody else had brought there. */
  const succeed = (batch: readonly Revision[]): Promise<Revision[]> =>
    database.write(async (tx) => {
      const settled = await updateWaiting(tx, idsOf(batch), { liveAt: now() });
      const own = batch.filter(({ id }) => settled.has(id));
      for (const { draft } of own) if (draft !== undefined) await note(tx, draft, { act: 'published', comment: '' });
      return own;
    });

  /** Its author may have begun another draft of the same record: then that one goes on, and this one stays in the history. */
  const giveBack = async (tx: Db, id: string, failure: string): Promise<void> => {
    const draft = await draftById(tx, id);
    if (draft === undefined) return;
    await note(tx, id, { act: 'failed', comment: failure });
    const open = await openDrafts(tx, refOf(draft));
    if (!open.some(({ author }) => author === draft.author)) await reopenDraft(tx, id);
  };

  const fail = (revision: Revision, failure: string) =>
    database.write(async (tx) => {
      const settled = await updateWaiting(tx, [revision.id], { failedAt: now(), failure });
      if (settled.size > 0 && revision.draft !== undefined) await giveBack(tx, revision.draft, failure);
    });

  /** @throws ContentProblems, RecordChanged, BuildFailed, and what the disk says */
  const release = async (batch: readonly Revision[]): Promise<void> => {
    const changes = edition.changes(batch);
    const { directory, settle } = edition.attempt(changes);
    const files = store.files(changes);
    const candidate = join(siteCache, `${workPrefix}${process.pid}-${randomUUID()}`);
    await database.write((tx) => updateWaiting(tx, idsOf(batch), { startedAt: now() }));
    try {
      await stage(store.folder(), candidate, files);
      const beforeSwitch = () => store.write(files);
      await publisher.rebuild({ contentDir: candidate, directory, beforeSwitch });
    } finally {
      await rm(candidate, { recursive: true, force: true });
    }
    settle();
    for (const revision of await succeed(batch)) {
      await onLive?.(revision).catch((error: unknown) => onError(error, 'A revision could not be mirrored'));
    }
  };

  /** Together if that goes; else each alone, so that one does not hold up the others. */
  const releaseAll = async (batch: readonly Revision[]): Promise<void> => {
    try {
      await release(batch);
    } catch (error) {
      const [first, ...others] = batch;
      if (first === undefined) return;
      const failure = failureOf(error, first);
      if (failure === undefined) throw error;
      if (others.length === 0) {
        onError(error, 'A revision could not be published');
        await fail(first, failure);
        return;
      }
      for (const revision of batch) await releaseAll([revision]);
    }
  };

  const waiting = async (): Promise<Revision[]> => (await waitingRevisions(database.read)).map(revisionOf);

  /** The server's own pages say what is approved, and nothing that has failed. */
  const showWaiting = async (): Promise<void> => edition.show(await waiting());

  let closed = false;
  let running: Promise<void> | undefined;
  let again = false;
  let retry: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    for (let batch = await waiting(); batch.length > 0 && !closed; batch = await waiting()) {
      await releaseAll(batch);
      await showWaiting().catch(() => undefined);
    }
  };
  const wake = (): void => {
    if (closed) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    again = false;
    running = run()
      .catch((error: unknown) => {
        if (closed) return;
        onError(error, 'What is approved could not be published yet');
        retry = setTimeout(wake, retryMs).unref();
      })
      .finally(() => {
        running = undefined;
        if (again) wake();
      });
  };
  /** What another server is building already is left to it. */
  const look = async (): Promise<void> => {
    const isForgotten = ({ state, at }: Revision): boolean => state === 'waiting' && at <= now() - lookMs / 2;
    if (running === undefined && (await waiting()).some(isForgotten)) wake();
  };
  let looking: NodeJS.Timeout | undefined;
  const start = (): void => {
    wake();
    const failed = (error: unknown): void => onError(error, 'What waits to be published could not be read');
    looking = setInterval(() => void look().catch(failed), lookMs).unref();
  };
  const idle = async (): Promise<void> => {
    while (running !== undefined) await running;
  };
  const close = async (): Promise<void> => {
    closed = true;
    clearTimeout(retry);
    clearInterval(looking);
    await idle();
  };
  return { start, wake, idle, close };
};
