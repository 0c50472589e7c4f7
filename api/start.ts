/** Starting and stopping: the parts are put together here, and nowhere else. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createApp, type Mount } from './app.ts';
import { createCapabilities } from './capabilities.ts';
import { closable } from './closing.ts';
import type { Env } from './env.ts';
import { contentFolder, ensureWritable } from './folders.ts';
import { createListener } from './listener.ts';
import { listen, proveFree } from './listening.ts';
import type { Log } from './log.ts';
import type { PageMaker } from './publishing/prepare.ts';
import { createPublisher, type Publisher } from './publishing/publisher.ts';
import { pageHeaders, raw } from './security-headers.ts';
import { createStatic } from './static/answer.ts';
import { createBodies } from './static/bodies.ts';

export type StartOptions = {
  log: Log;
  now?: (() => Date) | undefined;
  /** Absent: Astro, on our own sources. */
  pages?: PageMaker | undefined;
  /** Ends a build that is going on. */
  signal?: AbortSignal | undefined;
  /** One line for the person at the terminal. */
  say?: ((line: string) => void) | undefined;
};

export type Running = {
  /** Where it listens, without a final slash. */
  url: string;
  publisher: Publisher;
  /** Stops listening, lets what is in flight finish (10 seconds at most), then frees everything. */
  stop: () => Promise<void>;
};

type Parts = { publisher: Publisher; log: Log; mounts: readonly Mount[] };

const serverFor = ({ baseUrl }: Env, { publisher, log, mounts }: Parts): Server => {
  const published = publisher.current;
  const statics = createStatic(createBodies(), raw(pageHeaders(baseUrl)));
  const app = createApp({ published, statics, log, baseUrl, mounts });
  return createServer(createListener({ app, published, statics, log, baseUrl }));
};

/** @throws StartProblem, ContentProblems, ContentUnreadable */
export const start = async (env: Env, options: StartOptions): Promise<Running> => {
  const { log, now = () => new Date(), pages, signal, say } = options;
  await ensureWritable(join(env.dataDir, 'outbox'), 'DATA_DIR');
  await ensureWritable(env.siteCache, 'SITE_CACHE');
  await proveFree(env);
  const publisher = await createPublisher({
    contentDir: contentFolder(env),
    siteCache: env.siteCache,
    onError: (error) => log.error(error, 'The pages could not be rebuilt: the old ones are still shown'),
    now,
    pages,
    signal,
    say,
  });
  const instant = (): number => now().getTime();
  const capabilities = await createCapabilities({ env, published: publisher.current, log, now: instant });
  const server = serverFor(env, { publisher, log, mounts: capabilities.mounts });
  const close = closable(server);
  const url = await listen(server, env);
  capabilities.start();
  const stop = async (): Promise<void> => {
    await close();
    await capabilities.close();
    await publisher.close();
    log.flush();
  };
  return { url, publisher, stop };
};
