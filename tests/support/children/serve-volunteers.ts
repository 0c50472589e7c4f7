/** A whole server on content that may be changed: prints its address and its data folder; `stop` ends it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { register } from 'tsx/esm/api';

register();
const { start } = await import('../../../api/start.ts');
const { readEnv } = await import('../../../api/env.ts');
const { projectFolder } = await import('../../../api/folders.ts');
const { createLog } = await import('../../../api/log.ts');

const folder = await mkdtemp(join(tmpdir(), 'sportello-volunteers-'));
const contentDir = join(folder, 'content');
await cp(join(projectFolder, 'content', 'network'), contentDir, { recursive: true });
const env = readEnv({
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  CONTENT_DIR: contentDir,
  SITE_CACHE: process.env.SITE_CACHE,
  RATE_LIMIT: 'off',
});
const stopping = new AbortController();
const running = await start(env, { log: createLog(() => undefined), say: console.error, signal: stopping.signal });
console.log(running.url);
console.log(env.dataDir);
for await (const line of createInterface({ input: process.stdin })) if (line === 'stop') break;
stopping.abort();
await running.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
