/** From the content as it stands today to a build of it on this machine. */

import type { LocalDate } from '#content/model/common.ts';
import { lastDatedChange } from '#content/model/dated-changes.ts';
import type { Directory } from '#content/model/directory.ts';
import { toLocal } from '#content/model/time.ts';
import { readDirectory } from '#content/read.ts';
import { projectFolder } from '../folders.ts';
import { astroBuilder } from './astro.ts';
import { buildInputs } from './build-key.ts';
import { type Builder, ensureBuild } from './builds.ts';
import type { Before } from './kept-pages.ts';

export type BuilderFor = (job: { contentDir: string; today: LocalDate }) => Builder;

/** What makes the pages: the folder with their sources, and the program that builds them. */
export type PageMaker = { project: string; builderFor: BuilderFor };

const astro: PageMaker = {
  project: projectFolder,
  builderFor: (job) => astroBuilder({ project: projectFolder, ...job }),
};

export type Preparation = {
  contentDir: string;
  /** What the content says, for who has read it already. */
  directory?: Directory | undefined;
  siteCache: string;
  /** A build from which pages may be taken as they are. */
  before?: Before | undefined;
  now: () => Date;
  /** Absent: Astro, on our own sources. */
  pages?: PageMaker | undefined;
  signal?: AbortSignal | undefined;
  say?: ((line: string) => void) | undefined;
};

export type Prepared = { directory: Directory; today: LocalDate; key: string; folder: () => Promise<string> };

/**
 * Reads the content and names its build; `folder` then finds or makes it.
 *
 * @throws ContentProblems, ContentUnreadable; `folder` throws BuildFailed
 */
export const prepare = async (preparation: Preparation): Promise<Prepared> => {
  const { contentDir, siteCache, now, pages = astro, signal, say } = preparation;
  const directory = preparation.directory ?? readDirectory(contentDir);
  const today = toLocal(now().getTime()).date;
  const lastChange = lastDatedChange(directory, today);
  const nodeMajor = process.versions.node.split('.')[0] ?? '';
  const inputs = await buildInputs({ project: pages.project, contentDir, lastChange, nodeMajor });
  const build = pages.builderFor({ contentDir, today });
  const { key } = inputs;
  const request = {
    cache: siteCache,
    inputs: { ...inputs, directory },
    before: preparation.before,
    build,
    signal,
    say,
  };
  return { directory, today, key, folder: () => ensureBuild(request) };
};
