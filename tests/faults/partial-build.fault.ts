/** Pages that are taken from the build before are, to the byte, those that a full build would make. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../api/folders.ts';
import type { BuildJob } from '../../api/publishing/builds.ts';
import type { Before } from '../../api/publishing/kept-pages.ts';
import { readManifest } from '../../api/publishing/manifest.ts';
import { prepare } from '../../api/publishing/prepare.ts';
import { temporaryFolder } from '../api/support/folders.ts';
import { readBuiltSite } from '../support/built-site.ts';

const buildMs = 300_000;

const edit = (content: string, file: string, change: (text: string) => string): void => {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
};

/** Edits of every sort: hours, words, a Comune left, a place renamed, a service that comes, one that goes. */
const change = (content: string): void => {
  edit(content, 'services/so-caritas-cda/service.yaml', (text) => text.replace('17:00', '18:35'));
  edit(content, 'services/so-caritas-cda/it.yaml', (text) => text.replace(/^title: .*$/m, 'title: Un nome mai visto'));
  edit(content, 'organizations/caritas-como.yaml', (text) =>
    text.replace(/^ {2}it: .*$/m, '  it: Caritas con altro nome'),
  );
  edit(content, 'locations/so-bassi-4a.yaml', (text) => text.replace(/^ {2}it: .*$/m, '  it: Un luogo con altro nome'));
  edit(content, 'needs/ascolto.yaml', (text) => text.replace(/^ {2}it: .*$/m, '  it: "Farsi ascoltare"'));
  cpSync(join(content, 'services/so-caritas-cda'), join(content, 'services/so-caritas-nuova'), { recursive: true });
};

test(
  'a build after an edit, against a full one',
  async () => {
    const { folder, directory } = await readBuiltSite();
    const before = { folder, directory };
    const work = temporaryFolder();
    const content = join(work, 'content');
    cpSync(join(projectFolder, 'content/network'), content, { recursive: true });
    change(content);
    const now = () => new Date();
    const build = async (name: string, from: Before | undefined) => {
      const prepared = await prepare({ contentDir: content, siteCache: join(work, name), before: from, now });
      return (await readManifest(await prepared.folder())).files;
    };
    let asked = 0;
    const counted = async (job: BuildJob): Promise<void> => {
      asked = readFileSync(job.keptFile ?? '', 'utf8').split('\n').length;
      await Promise.reject(new Error('Only asked.'));
    };
    const pages = { project: projectFolder, builderFor: () => counted };
    const asking = await prepare({ contentDir: content, siteCache: join(work, 'asked'), before, now, pages });
    await expect(asking.folder()).rejects.toThrow('Only asked.');
    expect(asked).toBeGreaterThan(300);
    const partial = await build('partial', before);
    const full = await build('full', undefined);
    expect(partial.map(({ path }) => path)).toEqual(full.map(({ path }) => path));
    const other = partial.filter((file, index) => file.hash !== full[index]?.hash).map(({ path }) => path);
    expect(other).toEqual([]);
    rmSync(work, { recursive: true, force: true });
  },
  buildMs,
);
