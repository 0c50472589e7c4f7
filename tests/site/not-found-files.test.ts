import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameNotFoundFiles } from '../../site/not-found-files.ts';

let out = '';
const write = (path: string): void => {
  mkdirSync(join(out, path, '..'), { recursive: true });
  writeFileSync(join(out, path), path);
};

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(out, { recursive: true }));

test('pages for addresses that do not exist get the name under which servers look for them', async () => {
  for (const path of ['404/index.html', 'en/404/index.html', 'en/index.html', 'aiuto/index.html']) write(path);
  await nameNotFoundFiles(out);
  expect(readFileSync(join(out, '404.html'), 'utf8')).toBe('404/index.html');
  expect(readFileSync(join(out, 'en/404.html'), 'utf8')).toBe('en/404/index.html');
  expect(['404', 'en/404'].filter((folder) => existsSync(join(out, folder)))).toEqual([]);
  expect(existsSync(join(out, 'aiuto/index.html'))).toBe(true);
});

test('a page that has the right name already stays', async () => {
  write('404.html');
  await nameNotFoundFiles(out);
  expect(readFileSync(join(out, '404.html'), 'utf8')).toBe('404.html');
});
