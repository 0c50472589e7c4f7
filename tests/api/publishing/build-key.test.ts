import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../../api/publishing/build-key.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/folders.ts';

const buildKey = async (given: Parameters<typeof buildInputs>[0]): Promise<string> => (await buildInputs(given)).key;

const project: Files = {
  'site/pages/index.astro': 'page',
  'site/public/.well-known/x': 'x',
  'content/model/time.ts': 'rules',
  'content/messages/it.json': '{}',
  'content/network/portal.yaml': 'shipped',
  'api/app.ts': 'server',
  'astro.config.mjs': 'config',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
};
const content: Files = { 'portal.yaml': 'name: a', 'documents/isee.yaml': 'name: b' };

const inputs = async (): Promise<Parameters<typeof buildInputs>[0]> => {
  const folder = temporaryFolder();
  const [sources, contentDir] = [join(folder, 'project'), join(folder, 'content')];
  await writeFiles(sources, project);
  await writeFiles(contentDir, content);
  return { project: sources, contentDir, lastChange: '2026-11-01', nodeMajor: '24' };
};

describe('another key', () => {
  test.each([
    'site/pages/index.astro',
    'site/public/.well-known/x',
    'site/new.ts',
    'content/model/time.ts',
    'content/messages/it.json',
    'astro.config.mjs',
    'package-lock.json',
    'tsconfig.json',
  ])('when %s changes', async (path) => {
    const given = await inputs();
    const before = await buildKey(given);
    await writeFiles(given.project, { [path]: 'changed' });
    expect(await buildKey(given)).not.toBe(before);
  });

  test('when a file of the content changes, comes, goes or gets another name', async () => {
    const given = await inputs();
    const keys = [await buildKey(given)];
    await writeFiles(given.contentDir, { 'documents/isee.yaml': 'name: c' });
    keys.push(await buildKey(given));
    await writeFiles(given.contentDir, { 'documents/new.yaml': 'name: c' });
    keys.push(await buildKey(given));
    await rm(join(given.contentDir, 'documents/isee.yaml'));
    keys.push(await buildKey(given));
    expect(new Set(keys).size).toBe(4);
  });

  test('when a dated change has passed, or Node is another', async () => {
    const given = await inputs();
    const before = await buildKey(given);
    for (const change of [{ lastChange: '2026-11-02' }, { lastChange: undefined }, { nodeMajor: '26' }]) {
      expect(await buildKey({ ...given, ...change })).not.toBe(before);
    }
  });

  test('when text moves from one file to its neighbour', async () => {
    const given = await inputs();
    await writeFiles(given.contentDir, { 'x.yaml': 'ab', 'y.yaml': 'c' });
    const before = await buildKey(given);
    await writeFiles(given.contentDir, { 'x.yaml': 'a', 'y.yaml': 'bc' });
    expect(await buildKey(given)).not.toBe(before);
  });
});

describe('the same key', () => {
  test.each(['api/app.ts', 'content/network/portal.yaml', 'site/README.md', 'README.md', 'tests/x.test.ts'])(
    'when %s changes',
    async (path) => {
      const given = await inputs();
      const before = await buildKey(given);
      await writeFiles(given.project, { [path]: 'changed' });
      expect(await buildKey(given)).toBe(before);
    },
  );

  test.each(['README.md', 'documents/.isee.yaml.swp', '.git/index'])('when %s comes into the content', async (path) => {
    const given = await inputs();
    const before = await buildKey(given);
    await writeFiles(given.contentDir, { [path]: 'new' });
    expect(await buildKey(given)).toBe(before);
  });

  test('for the same files in another place, written again', async () => {
    expect(await buildKey(await inputs())).toBe(await buildKey(await inputs()));
  });
});
