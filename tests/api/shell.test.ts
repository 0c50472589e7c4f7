import { expect, test } from 'vitest';
import { readShells, readStaffShell, splitShell, splitStaffShell } from '../../api/shell.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';

const title = '<title><!--shell:title--> - Prova</title><h2><!--shell:title--></h2>';
const main = '<main><!--shell:main--></main>';
const link = '<a href="/en/shell:path/">English</a>';
const html = `${title}${link}${main}`;

test('title and main go where the marks are; the title is text', () => {
  const page = splitShell(html)?.({ title: 'A & <b>', main: '<p>$& "sì"</p>', path: '/' });
  expect(page).toContain('<title>A &amp; &lt;b&gt; - Prova</title><h2>A &amp; &lt;b&gt;</h2>');
  expect(page).toContain('<main><p>$& "sì"</p></main>');
});

test('links to other languages lead to the same address, whatever it asks', () => {
  const page = splitShell(html)?.({ title: 'x', main: '', path: '/prenota/?desk=a&need="b"' });
  expect(page).toContain('<a href="/en/prenota/?desk=a&amp;need=&quot;b&quot;">English</a>');
});

test('marks inside what is filled in are not filled again', () => {
  const page = splitShell(html)?.({ title: 'x', main: '<!--shell:title-->', path: '/shell:main/' });
  expect(page).toContain('<main><!--shell:title--></main>');
  expect(page).toContain('href="/en/shell:main/"');
});

test('the staff area has its menu instead of languages', () => {
  const page = splitStaffShell(`<!--shell:menu-->${title}${main}`)?.({ title: 'x', main: 'm', menu: '<nav></nav>' });
  expect(page).toMatch(/^<nav><\/nav><title>x - Prova/);
});

test.each([title + main, title + link, link + main])('without its marks it is no shell: %s', (text) => {
  expect(splitShell(text)).toBeUndefined();
  expect(splitStaffShell(text)).toBeUndefined();
});

test('a build without a shell is told before it is served', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { '_shell/index.html': html });
  await expect(readShells(folder, ['it', 'en'])).rejects.toThrow('en/_shell/index.html');
  await expect(readShells(folder, ['it'])).resolves.toBeTypeOf('function');
  await expect(readStaffShell(folder)).rejects.toThrow('_shell/operatori/index.html');
});
