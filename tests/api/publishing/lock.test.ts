import { existsSync } from 'node:fs';
import { mkdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../../api/publishing/lock.ts';
import { child } from '../support/children.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const notesOf = async (keys: readonly string[]): Promise<string[]> => {
  const folder = temporaryFolder();
  const notes = join(folder, 'notes');
  const ended = await Promise.all(keys.map((key) => child('build-child', [join(folder, 'cache'), key, notes]).ended));
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(keys.map(() => [0, '']));
  expect(ended.map(({ stdout }) => stdout.trim())).toEqual(keys.map((key) => join(folder, 'cache', key)));
  return (await readFile(notes, 'utf8')).trim().split('\n');
};

test('two processes that want the same build share one', async () => {
  expect(await notesOf(['a', 'a'])).toEqual(['begin a', 'end a']);
});

test('two processes that want different builds take turns', async () => {
  const notes = await notesOf(['a', 'b']);
  expect([
    ['begin a', 'end a', 'begin b', 'end b'],
    ['begin b', 'end b', 'begin a', 'end a'],
  ]).toContainEqual(notes);
});

test('the lock of a dead process is taken away', async () => {
  const lock = join(temporaryFolder(), 'lock');
  await writeFiles(lock, { pid: '99999999' });
  expect(await withLock(lock, async () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('so is a lock that nobody has touched for long, whoever held it', async () => {
  const lock = join(temporaryFolder(), 'lock');
  await writeFiles(lock, { pid: String(process.pid) });
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(lock, longAgo, longAgo);
  expect(await withLock(lock, async () => 'done')).toBe('done');
});

test('a lock whose holder has not yet written its name is respected', async () => {
  const lock = join(temporaryFolder(), 'lock');
  await mkdir(lock);
  const giveUp = new AbortController();
  const waiting = withLock(lock, async () => 'done', { signal: giveUp.signal, onWait: () => giveUp.abort() });
  await expect(waiting).rejects.toThrow('abort');
  expect(existsSync(lock)).toBe(true);
});

test('work that fails gives the lock back', async () => {
  const lock = join(temporaryFolder(), 'lock');
  await expect(withLock(lock, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(existsSync(lock)).toBe(false);
});
