/** The page that our server sends to who arrives with a question: its own route, over a made-up network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { engineFor } from '#content/search/command/searches.ts';
import { readManifest, writeManifest } from '../../../api/publishing/manifest.ts';
import { searchRoutes } from '../../../api/searches/routes.ts';
import { openSite } from '../../../api/static/site.ts';
import { writeFiles } from '../../api/support/folders.ts';
import { testShells } from '../../api/support/shells.ts';
import type { Ours } from './ours.ts';
import type { Packed } from './served.ts';

const key = 'bench';

/** `page`: the search page as it is built. `asked`: "?q=mensa". Packed as the server packs it. */
export async function answeredPage({ directory, today }: Ours, page: string, asked: string): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'answered-'));
  try {
    await writeFiles(folder, { 'cerca/index.html': page });
    await writeManifest(folder, { key, builtAt: new Date() });
    const site = openSite({ folder, manifest: await readManifest(folder), redirects: new Map() });
    const build = { key, builtAt: new Date().toISOString() };
    const published = { directory, builtFor: today, build, site, ...testShells };
    const app = new Hono().use(compress());
    searchRoutes({
      published: () => published,
      now: () => Date.now(),
      engines: async (lang) => engineFor(lang, directory),
      countFor: () => undefined,
    })(app);
    const response = await app.request(`/cerca/${asked}`, { headers: { 'accept-encoding': 'gzip' } });
    return { bytes: new Uint8Array(await response.arrayBuffer()), encoding: 'gzip' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
