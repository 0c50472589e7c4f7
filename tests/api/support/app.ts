import type { Hono } from 'hono';
import { createApp, type Mount } from '../../../api/app.ts';
import { healthRoutes } from '../../../api/health.ts';
import type { Published } from '../../../api/publishing/published.ts';
import { openSite } from '../../../api/static/site.ts';
import { readDirectory } from '../../../content/read.ts';
import { writeContent } from './content.ts';
import { temporaryFolder } from './folders.ts';
import { type CollectedLog, collectingLog } from './serving.ts';
import { testShells } from './shells.ts';

const published = async (): Promise<Published> => {
  const folder = temporaryFolder();
  await writeContent(folder);
  const build = { key: 'k1', builtAt: '2026-11-22T10:00:00.000Z' };
  return {
    directory: readDirectory(folder),
    builtFor: '2026-11-22',
    build,
    site: openSite({ folder, manifest: { ...build, files: [] }, redirects: new Map() }),
    ...testShells,
  };
};

/** The app alone, without a socket and without a build. */
type Given = { baseUrl?: string; mounts?: readonly Mount[] };

export const testApp = async ({ baseUrl, mounts = [] }: Given = {}): Promise<{ app: Hono; log: CollectedLog }> => {
  const now = await published();
  const log = collectingLog();
  const outbox = async () => ({ waiting: 0, oldestSeconds: 0, dead: 0 });
  const health = healthRoutes({ published: () => now, outbox });
  return { app: createApp({ published: () => now, log, baseUrl, mounts: [health, ...mounts] }), log };
};
