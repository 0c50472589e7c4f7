/**
 * One server for the whole browser run: the shipped content, data of its own that go when it stops, any free port. It
 * says its address in a sentence that `playwright.config.ts` waits for.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../api/database/database.ts';
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

/** Far ahead, so that it takes no time that a test could book. */
const announceClosure = async (): Promise<void> => {
  const database = await openDatabase({ dataDir, onError: console.error });
  const startsAt = Date.parse('2099-12-24T00:00:00+01:00');
  const words = JSON.stringify({ it: 'Chiuso per le feste.', en: 'Closed for the holidays.' });
  const closure = { id: 'feste', desk: 'so-caritas', startsAt, endsAt: startsAt + 2 * 86_400_000, words };
  await database.write((tx) =>
    tx
      .insertInto('closures')
      .values({ ...closure, createdAt: 0, by: 'test', revokedAt: null })
      .execute(),
  );
  await database.close();
};

const running = await start(env, { log: createLog(), say: console.error, signal: stopping.signal });
await announceClosure();
console.log(`Answers at ${running.url} with data in ${dataDir}`);
if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
await running.stop();
await rm(dataDir, { recursive: true, force: true });
