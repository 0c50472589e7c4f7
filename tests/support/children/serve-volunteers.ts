/**
 * A server for volunteers on the small network of the tests, copied, in three languages: pages are built for real, in
 * seconds. Its clock starts on Monday 23 November 2026 at 9:00 in Rome. It prints its address, then its data folder;
 * `stop` ends it.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { register } from 'tsx/esm/api';

register();
const { start } = await import('../../../api/start.ts');
const { readEnv } = await import('../../../api/env.ts');
const { projectFolder } = await import('../../../api/folders.ts');

const folder = await mkdtemp(join(tmpdir(), 'sportello-volunteers-'));
const contentDir = join(folder, 'content');
await cp(join(projectFolder, 'tests', 'content', 'fixtures', 'valid'), contentDir, { recursive: true });
const portal = join(contentDir, 'portal.yaml');
await writeFile(portal, (await readFile(portal, 'utf8')).replace(/^languages:.*$/m, 'languages: [it, en, ar]'));

const ahead = Date.parse('2026-11-23T09:00+01:00') - Date.now();
const env = readEnv({
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  CONTENT_DIR: contentDir,
  SITE_CACHE: join(folder, 'site'),
  RATE_LIMIT: 'off',
});
const log = { request: () => undefined, error: console.error, flush: () => undefined };
const stopping = new AbortController();
const now = (): Date => new Date(Date.now() + ahead);
const running = await start(env, { log, now, signal: stopping.signal });
console.log(running.url);
console.log(env.dataDir);
for await (const line of createInterface({ input: process.stdin })) if (line === 'stop') break;
stopping.abort();
await running.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
