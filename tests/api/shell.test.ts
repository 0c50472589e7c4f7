import { expect, test } from 'vitest';
import { readShells, splitShell } from '../../api/shell.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';

const html = '<title><!--shell:title--> - Prova</title><h2><!--shell:title--></h2><main><!--shell:main--></main>';

test('title and main go where the marks are; the title is text', () => {
  const page = splitShell(html)?.({ title: 'A & <b>', main: '<p>$& "sì"</p>' });
  expect(page).toBe('<title>A &amp; &lt;b&gt; - Prova</title><h2>A &amp; &lt;b&gt;</h2><main><p>$& "sì"</p></main>');
});

test('marks inside what is filled in are not filled again', () => {
  const page = splitShell(html)?.({ title: 'x', main: '<!--shell:title-->' });
  expect(page).toContain('<main><!--shell:title--></main>');
});

test.each(['<main></main>', '<!--shell:title-->', '<!--shell:main-->'])(
  'without its marks it is no shell: %s',
  (text) => {
    expect(splitShell(text)).toBeUndefined();
  },
);

test('a build without a shell is told before it is served', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { '_shell/index.html': html });
  await expect(readShells(folder, ['it', 'en'])).rejects.toThrow('en/_shell/index.html');
  await expect(readShells(folder, ['it'])).resolves.toBeTypeOf('function');
});
