import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBodies } from '../../../api/static/bodies.ts';
import { openSite, type SiteFile } from '../../../api/static/site.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const filesOf = (folder: string, hashes: Readonly<Record<string, string>>): SiteFile[] => {
  const files = Object.entries(hashes).map(([path, letter]) => ({ path, hash: letter.repeat(22) }));
  return [...openSite({ folder, manifest: { key: '', builtAt: '', files }, redirects: new Map() }).files.values()];
};

test('a body is read once, also when many ask at the same time, and then comes at once', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { 'a.txt': 'alfa' });
  const [file] = filesOf(folder, { 'a.txt': 'a' });
  if (file === undefined) throw new Error('no file');
  const bodies = createBodies();
  const [first, second] = await Promise.all([bodies.get(file, 'identity'), bodies.get(file, 'identity')]);
  expect(second).toBe(first);
  await rm(join(folder, 'a.txt'));
  expect(bodies.get(file, 'identity')).toBe(first);
});

test('the same content at two addresses, or in two builds, is kept once', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { 'a.txt': 'alfa', 'b.txt': 'alfa' });
  const [a, b] = filesOf(folder, { 'a.txt': 'a', 'b.txt': 'a' });
  if (a === undefined || b === undefined) throw new Error('no file');
  const bodies = createBodies();
  expect(await bodies.get(a, 'br')).toBe(await bodies.get(b, 'br'));
});

test('the memory stays within its budget: what was used long ago is read again', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { 'a.txt': 'a'.repeat(600), 'b.txt': 'b'.repeat(600) });
  const [a, b] = filesOf(folder, { 'a.txt': 'a', 'b.txt': 'b' });
  if (a === undefined || b === undefined) throw new Error('no file');
  const bodies = createBodies(1000);
  await bodies.get(a, 'identity');
  await bodies.get(b, 'identity');
  const again = bodies.get(a, 'identity');
  expect(again).toBeInstanceOf(Promise);
  expect(String(await again)).toBe('a'.repeat(600));
});

test('a file that is gone is an error for who asked, and is tried again', async () => {
  const folder = temporaryFolder();
  const [file] = filesOf(folder, { 'a.txt': 'a' });
  if (file === undefined) throw new Error('no file');
  const bodies = createBodies();
  await expect(bodies.get(file, 'identity')).rejects.toThrow('ENOENT');
  await writeFiles(folder, { 'a.txt': 'alfa' });
  expect(String(await bodies.get(file, 'identity'))).toBe('alfa');
});
