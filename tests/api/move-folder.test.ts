import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveFolder } from '../../api/folders.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';

/** On Linux a disk of its own, in memory. */
const otherDisk = '/dev/shm';
const disks = [tmpdir(), ...(existsSync(otherDisk) ? [otherDisk] : [])];

test.each(disks)('a folder moves to %s whole, in the place of what was there', async (disk) => {
  const target = await mkdtemp(join(disk, 'sportello-'));
  onTestFinished(() => rm(target, { recursive: true, force: true }));
  const from = join(temporaryFolder(), 'built');
  await writeFiles(from, { 'index.html': 'new', 'en/index.html': 'new too' });
  await writeFiles(join(target, 'site'), { 'old.html': 'old' });
  await moveFolder(from, join(target, 'site'));
  expect(await readFile(join(target, 'site', 'en/index.html'), 'utf8')).toBe('new too');
  expect(existsSync(join(target, 'site', 'old.html'))).toBe(false);
  expect(existsSync(from)).toBe(false);
});
