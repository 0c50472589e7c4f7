import { expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { icons, isIconName } from '#views/icons.ts';

test('every need names an icon that is drawn', () => {
  const missing = [...readDirectory('content/network').needs.values()].filter(({ icon }) => !isIconName(icon));
  expect(missing.map(({ id, icon }) => `${id}: ${icon}`)).toEqual([]);
});

test('an icon is one path that starts where the pen is put down', () => {
  for (const [name, path] of Object.entries(icons)) expect(path, name).toMatch(/^M[MLHVCSQTAZ0-9 .\-a-z]+$/i);
});
