/** The scripts of the real build, for phones that get no new browser any more: one sign that they cannot read stops all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';

/** Look behind in regular expressions: Safari knows it since 16.4 (2023), and an iPhone 7 stays at 15. */
const lookBehind = /\(\?<[=!]/;

test('phones that stay with Safari 15 can read every script', async () => {
  const folder = join((await readBuiltSite()).folder, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.some((name) => name.startsWith('start-'))).toBe(true);
  expect(scripts.filter((name) => lookBehind.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
}, 300_000);
