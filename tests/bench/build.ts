/**
 * `npm run bench build`: does the time of a build grow in step with its pages?
 *
 * The real content, then the same with every service copied several times, each built once from nothing on this machine.
 * What is fixed (starting Astro, bundling) shows in the small one; the marginal time per page is what must stay flat.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { multiplied } from './corpus.ts';

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

function build(times: number, folder: string): { pages: number; seconds: number } {
  const site = join(folder, `site-${times}`);
  const env = { ...process.env, CONTENT_DIR: multiplied(times, folder), SITE_OUT: site, NODE_ENV: 'production' };
  const started = performance.now();
  const { status, stdout } = spawnSync(join('node_modules', '.bin', 'astro'), ['build'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build of ${times} × the content failed:\n${stdout.slice(-2000)}`);
  return { pages: countPages(site), seconds: (performance.now() - started) / 1000 };
}

export function benchBuild(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-build-'));
  try {
    const builds = [1, 3, 8].map((times) => ({ times, ...build(times, folder) }));
    const [first] = builds;
    console.log('content   pages   seconds   ms/page   marginal ms/page');
    builds.forEach(({ times, pages, seconds }, index) => {
      const before = builds[index - 1];
      const marginal = before ? ((seconds - before.seconds) * 1000) / (pages - before.pages) : undefined;
      const cells = [
        `${times} ×`.padEnd(9),
        String(pages).padStart(5),
        seconds.toFixed(1).padStart(9),
        ((seconds * 1000) / pages).toFixed(1).padStart(9),
      ];
      console.log(cells.join(' '), marginal === undefined ? '' : marginal.toFixed(1).padStart(18));
    });
    const last = builds.at(-1);
    if (first && last)
      console.log(
        `ms/page of the largest, against the smallest: ${(last.seconds / last.pages / (first.seconds / first.pages)).toFixed(2)} × (linear: at most 1)`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
