/**
 * One server for the whole browser run: the shipped content, data of its own that go when it stops, any free port. It
 * says its address in a sentence that `playwright.config.ts` waits for.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../api/env.ts';
import { projectFolder } from '../../api/folders.ts';
import { createLog } from '../../api/log.ts';
import { start } from '../../api/start.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'sportello-browser-'));
const env = readEnv({
  PORT: '0',
  DATA_DIR: dataDir,
  CONTENT_DIR: join(projectFolder, 'content', 'network'),
  SITE_CACHE: process.env.SITE_CACHE,
  RATE_LIMIT: 'off',
});
const stopping = new AbortController();
for (const name of ['SIGTERM', 'SIGINT']) process.once(name, () => stopping.abort());

const running = await start(env, { log: createLog(), say: console.error, signal: stopping.signal });
console.log(`Answers at ${running.url}`);
if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
await running.stop();
await rm(dataDir, { recursive: true, force: true });
