/** What the server serves from: a content, and the build made from it. It never changes; publishing makes another one. */
import type { LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { readShells, readStaffShell, type Shells, type StaffShell } from '../shell.ts';
import { formerAddresses } from '../static/former-ids.ts';
import { openSite, type Site } from '../static/site.ts';
import { readManifest } from './manifest.ts';
import type { Prepared } from './prepare.ts';

export type Published = {
  directory: Directory;
  /** The day (Europe/Rome) for which the content was read. */
  builtFor: LocalDate;
  /** `builtAt` as ISO 8601 in UTC. */
  build: { key: string; builtAt: string };
  site: Site;
  shells: Shells;
  staffShell: StaffShell;
};

/** @throws StartProblem when the build is not whole. */
export const openBuild = async (
  folder: string,
  { directory, today }: Pick<Prepared, 'directory' | 'today'>,
): Promise<Published> => {
  const manifest = await readManifest(folder);
  return {
    directory,
    builtFor: today,
    build: { key: manifest.key, builtAt: manifest.builtAt },
    site: openSite({ folder, manifest, redirects: formerAddresses(directory) }),
    shells: await readShells(folder, directory.portal.languages),
    staffShell: await readStaffShell(folder),
  };
};
