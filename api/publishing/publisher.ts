/**
 * Keeps what is served in step with the content and the calendar. At each midnight in Rome it looks whether a dated
 * change has come; if so it builds while the old pages go on being served, then switches one pointer. A request that
 * has begun keeps the build it began with.
 */

import { everyMidnight } from './midnight.ts';
import { type Preparation, type Prepared, prepare } from './prepare.ts';
import { markInUse } from './pruning.ts';
import { openBuild, type Published } from './published.ts';

export type Publisher = {
  /** What to serve now. */
  current: () => Published;
  /** Publishes the content as it stands, if that gives another build; tells whether it did. */
  refresh: () => Promise<boolean>;
  close: () => Promise<void>;
};

type Opened = { published: Published; release: () => Promise<void> };

const open = async (prepared: Prepared): Promise<Opened> => {
  const folder = await prepared.folder();
  const release = await markInUse(folder);
  return { published: await openBuild(folder, prepared), release };
};

/** A phone may have loaded a page just before the switch: the assets that it asks for next are still there. */
const withAssetsOf = (next: Published, before: Published): Published => {
  const files = new Map([...before.site.assets, ...next.site.files]);
  return { ...next, site: { ...next.site, files } };
};

type PublisherOptions = Preparation & { onError: (error: unknown) => void };

/** The first build must succeed; a later failure goes to `onError` and leaves the old build in place. */
export const createPublisher = async (options: PublisherOptions): Promise<Publisher> => {
  let now = await open(await prepare(options));
  let before: Opened | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const publish = async (): Promise<boolean> => {
    const prepared = await prepare(options);
    if (prepared.key === now.published.build.key) return false;
    const next = await open(prepared);
    await before?.release();
    before = now;
    now = { ...next, published: withAssetsOf(next.published, before.published) };
    return true;
  };
  const refresh = (): Promise<boolean> => {
    const turn = last.then(publish, publish);
    last = turn.catch(() => undefined);
    return turn;
  };
  const stop = everyMidnight({ now: options.now, run: refresh, onError: options.onError });
  const close = async (): Promise<void> => {
    stop();
    await last;
    await now.release();
    await before?.release();
  };
  return { current: () => now.published, refresh, close };
};
