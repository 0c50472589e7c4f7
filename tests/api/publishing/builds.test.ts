import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Builder, ensureBuild } from '../../../api/publishing/builds.ts';
import { readManifest } from '../../../api/publishing/manifest.ts';
import { markInUse } from '../../../api/publishing/pruning.ts';
import { directoryOf } from '../../content/model/given.ts';
import { copying } from '../support/fake-site.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const inputs = (key: string) => ({ key, frame: 'frame', directory: directoryOf({}) });

const never: Builder = () => Promise.reject(new Error('should not have built'));
const build = copying({ 'index.html': 'x' });

test('a build is made once, and found by whoever asks again', async () => {
  const cache = temporaryFolder();
  const folder = await ensureBuild({ cache, inputs: inputs('k1'), build });
  expect(await ensureBuild({ cache, inputs: inputs('k1'), build: never })).toBe(folder);
  await expect(ensureBuild({ cache, inputs: inputs('k2'), build: never })).rejects.toThrow('should not have built');
});

test('what fails half way leaves nothing behind, and can be tried again', async () => {
  const cache = temporaryFolder();
  const half: Builder = async ({ outDir }) => {
    await writeFiles(outDir, { 'index.html': 'half' });
    throw new Error('no space left');
  };
  await expect(ensureBuild({ cache, inputs: inputs('k1'), build: half })).rejects.toThrow('no space left');
  expect(await readdir(cache)).toEqual([]);
  const folder = await ensureBuild({ cache, inputs: inputs('k1'), build });
  expect((await readManifest(folder)).key).toBe('k1');
});

test('a folder without its manifest is not a build: it is made again', async () => {
  const cache = temporaryFolder();
  await writeFiles(cache, { 'k1/old.html': 'left by a crash' });
  const folder = await ensureBuild({ cache, inputs: inputs('k1'), build });
  expect((await readManifest(folder)).files.map(({ path }) => path)).toEqual(['index.html']);
  expect(existsSync(join(folder, 'old.html'))).toBe(false);
});

describe('what is kept', () => {
  const makeInTurn = async (cache: string, keys: readonly string[]): Promise<void> => {
    for (const key of keys) await ensureBuild({ cache, inputs: inputs(key), build });
  };

  test('the three builds used last', async () => {
    const cache = temporaryFolder();
    await makeInTurn(cache, ['a', 'b', 'c']);
    await ensureBuild({ cache, inputs: inputs('a'), build: never });
    await makeInTurn(cache, ['d']);
    expect((await readdir(cache)).sort()).toEqual(['a', 'c', 'd']);
  });

  test('and one that a running server serves from, until it lets go', async () => {
    const cache = temporaryFolder();
    await makeInTurn(cache, ['a']);
    const release = await markInUse(join(cache, 'a'));
    await makeInTurn(cache, ['b', 'c', 'd', 'e']);
    expect((await readdir(cache)).sort()).toEqual(['a', 'c', 'd', 'e']);
    await release();
    await makeInTurn(cache, ['f']);
    expect((await readdir(cache)).sort()).toEqual(['d', 'e', 'f']);
  });

  test('not one that a dead process used, nor what a dead builder left', async () => {
    const cache = temporaryFolder();
    await makeInTurn(cache, ['a']);
    // Linux numbers processes below 2^22.
    await writeFiles(cache, { 'a/.in-use/99999999-x': '', 'work-99999999-x/index.html': 'half' });
    await writeFiles(cache, { [`work-${process.pid}-x/index.html`]: 'somebody is at work' });
    await makeInTurn(cache, ['b', 'c', 'd']);
    expect((await readdir(cache)).sort()).toEqual(['b', 'c', 'd', `work-${process.pid}-x`]);
  });
});

test('the manifest knows hashes, brotli twins and sensitive pages', async () => {
  const cache = temporaryFolder();
  const files = {
    '_astro/a.css': 'a { color: red }',
    'indice/sondrio.c95ec97af05614e4.bin': 'indice',
    'x/index.html': '<head><meta content="true" name="sensitive"></head>',
    'y/index.html': '<head><meta name="sensitive" content="false"></head>',
    'z/index.html': '<head></head> name="sensitive" content="true"',
  };
  const folder = await ensureBuild({ cache, inputs: inputs('k1'), build: copying(files) });
  const { files: built } = await readManifest(folder);
  const flags = built.map(({ path, sensitive = false, brotli = false }) => [path, sensitive, brotli]);
  expect(flags).toEqual([
    ['_astro/a.css', false, true],
    ['indice/sondrio.c95ec97af05614e4.bin', false, true],
    ['x/index.html', true, false],
    ['y/index.html', false, false],
    ['z/index.html', false, false],
  ]);
  expect(new Set(built.map(({ hash }) => hash)).size).toBe(5);
});
