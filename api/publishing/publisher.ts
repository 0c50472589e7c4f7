/**
 * Keeps what is served in step with the content and the calendar. At each midnight in Rome it looks whether a dated
 * change has come; if so it builds while the old pages go on being served, then switches one pointer. A request that
 * has begun keeps the build it began with. A change that was approved is built before it is written: content whose pages
 * cannot be made never becomes the content.
 */

import type { Directory } from '#content/model/directory.ts';
import type { SiteFile } from '../static/site.ts';
import { everyMidnight } from './midnight.ts';
import { type Preparation, type Prepared, prepare } from './prepare.ts';
import { markInUse } from './pruning.ts';
import { openBuild, type Published } from './published.ts';

/** Content that is not the content yet. */
export type Candidate = {
  contentDir: string;
  /** What it says, for who has read it already. */
  directory: Directory;
  /** Its pages are there: makes it the content. When this fails, the old pages stay. */
  beforeSwitch: () => Promise<void>;
};

export type Publisher = {
  /** What to serve now. */
  current: () => Published;
  /** Publishes the content as it stands, if that gives another build; tells whether it did. */
  refresh: () => Promise<boolean>;
  /** Builds the candidate, then switches to it. @throws BuildFailed */
  rebuild: (candidate: Candidate) => Promise<void>;
  /** What the server's own pages and calls say from now on, and pages that stand in; the next build has it all. */
  preview: (directory: Directory, overlay?: ReadonlyMap<string, SiteFile>) => void;
  /** The build itself, without what stands in. */
  built: () => Published;
  close: () => Promise<void>;
};

type Opened = { folder: string; published: Published; release: () => Promise<void> };

const open = async (prepared: Prepared): Promise<Opened> => {
  const folder = await prepared.folder();
  const release = await markInUse(folder);
  return { folder, published: await openBuild(folder, prepared), release };
};

/** A phone may have loaded a page just before the switch: the assets that it asks for next are still there. */
const withAssetsOf = (next: Published, before: Published): Published => {
  const files = new Map([...before.site.assets, ...next.site.files]);
  return { ...next, site: { ...next.site, files } };
};

type PublisherOptions = Omit<Preparation, 'contentDir' | 'directory'> & {
  /** Asked again for each build: the first edit may have moved it. */
  contentDir: () => string;
  onError: (error: unknown) => void;
};

/** The first build must succeed; a later failure goes to `onError` and leaves the old build in place. */
export const createPublisher = async (options: PublisherOptions): Promise<Publisher> => {
  const preparation = (): Preparation => ({ ...options, contentDir: options.contentDir() });
  let now = await open(await prepare(preparation()));
  let shown = now.published;
  let before: Opened | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const switchTo = async (next: Opened): Promise<void> => {
    const old = now;
    now = { ...next, published: withAssetsOf(next.published, old.published) };
    shown = now.published;
    const older = before;
    before = old;
    await older?.release();
  };
  const publish = async (candidate?: Candidate): Promise<boolean> => {
    const prepared = await prepare({
      ...preparation(),
      ...candidate,
      before: { folder: now.folder, directory: now.published.directory },
    });
    const isSame = prepared.key === now.published.build.key;
    const next = isSame ? undefined : await open(prepared);
    await candidate?.beforeSwitch();
    if (next !== undefined) await switchTo(next);
    else if (candidate !== undefined) preview(candidate.directory);
    return next !== undefined;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const preview: Publisher['preview'] = (directory, overlay = new Map()) => {
    shown = { ...now.published, directory };
    if (overlay.size > 0) shown.site = { ...shown.site, files: new Map([...shown.site.files, ...overlay]) };
  };
  const refresh = (): Promise<boolean> => inTurn(() => publish());
  const rebuild = async (candidate: Candidate): Promise<void> => {
    await inTurn(() => publish(candidate));
  };
  const stop = everyMidnight({ now: options.now, run: refresh, onError: options.onError });
  const close = async (): Promise<void> => {
    stop();
    await last;
    await now.release();
    await before?.release();
  };
  return { current: () => shown, built: () => now.published, refresh, rebuild, preview, close };
};
