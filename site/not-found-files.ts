/**
 * Astro writes a page named 404 with a parameter in its path as `404/index.html`, an address that one could visit. Here
 * it gets the name under which servers look for it: `404.html`, and `<lang>/404.html` for the languages.
 */
import { existsSync } from 'node:fs';
import { readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param out the folder of the finished build */
export const nameNotFoundFiles = async (out: string): Promise<void> => {
  for (const folder of ['.', ...(await readdir(out))]) {
    const page = join(out, folder, '404');
    if (!existsSync(join(page, 'index.html'))) continue;
    await rename(join(page, 'index.html'), `${page}.html`);
    await rmdir(page);
  }
};

export const notFoundFiles = (): AstroIntegration => ({
  name: 'not-found-files',
  hooks: { 'astro:build:done': ({ dir }) => nameNotFoundFiles(fileURLToPath(dir)) },
});
