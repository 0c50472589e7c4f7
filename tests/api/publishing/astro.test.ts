import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { astroBuilder, BuildFailed } from '../../../api/publishing/astro.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

/** A project whose "Astro" is the given script. */
const builderWith = async (script: string) => {
  const project = temporaryFolder();
  await writeFiles(project, { 'node_modules/astro/bin/astro.mjs': script });
  return astroBuilder({ project, contentDir: '/some/content', today: '2026-11-22' });
};

const job = { signal: undefined, readsFile: '/some/reads', keptFile: '/some/kept' };

test('the builder is told the content, the day and where to write', async () => {
  const build = await builderWith(`
    import { mkdirSync, writeFileSync } from 'node:fs';
    const { CONTENT_DIR, SITE_TODAY, SITE_OUT, SITE_READS, SITE_KEPT } = process.env;
    mkdirSync(SITE_OUT, { recursive: true });
    writeFileSync(SITE_OUT + '/told.json', JSON.stringify([process.argv[2], CONTENT_DIR, SITE_TODAY, SITE_READS, SITE_KEPT]));
  `);
  const outDir = temporaryFolder();
  await build({ ...job, outDir });
  const told: unknown = JSON.parse(await readFile(join(outDir, 'told.json'), 'utf8'));
  expect(told).toEqual(['build', '/some/content', '2026-11-22', '/some/reads', '/some/kept']);
});

test('a failed build tells what was said last, not all of it', async () => {
  const build = await builderWith(`
    for (let line = 1; line <= 500; line += 1) console.log('line ' + line);
    console.error('the page is broken');
    process.exitCode = 1;
  `);
  const failure = await build({ ...job, outDir: temporaryFolder() }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BuildFailed);
  expect(String(failure)).toContain('line 500');
  expect(String(failure)).toContain('the page is broken');
  expect(String(failure)).not.toContain('line 400');
});

test('a build can be ended', async () => {
  const build = await builderWith('setTimeout(() => {}, 60_000);');
  const stopping = new AbortController();
  const building = build({ ...job, outDir: temporaryFolder(), signal: stopping.signal });
  stopping.abort();
  await expect(building).rejects.toThrow('abort');
});
