/** Starting and stopping: the parts are put together here, and nowhere else. */
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { type Capabilities, createCapabilities } from './capabilities.ts';
import { closable } from './closing.ts';
import { finishInterrupted } from './content-store/journal.ts';
import type { Env } from './env.ts';
import { contentFolder, ensureWritable } from './folders.ts';
import { createListener } from './listener.ts';
import { openDoor, proveFree } from './listening.ts';
import type { Log } from './log.ts';
import { createCounting } from './metrics/counts.ts';
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

type Parts = { publisher: Publisher; log: Log } & Pick<Capabilities, 'mounts' | 'seen'>;

const listenerFor = ({ baseUrl }: Env, { publisher, log, mounts, seen }: Parts): RequestListener => {
  const published = publisher.current;
  const statics = createStatic(createBodies(), raw(pageHeaders(baseUrl)));
  const app = createApp({ published, log, baseUrl, mounts });
  return createListener({ app, published, statics, log, baseUrl, seen });
};

/** @throws StartProblem, ContentProblems, ContentUnreadable */
export const start = async (env: Env, options: StartOptions): Promise<Running> => {
  const { now = () => new Date(), pages, signal, say = () => undefined } = options;
  const counting = createCounting(options.log);
  const { log } = counting;
  await ensureWritable(join(env.dataDir, 'outbox'), 'DATA_DIR');
  await ensureWritable(env.siteCache, 'SITE_CACHE');
  await proveFree(env);
  await finishInterrupted(contentFolder(env));
  const publisher = await createPublisher({
    contentDir: () => contentFolder(env),
    siteCache: env.siteCache,
    onError: (error) => log.error(error, 'The pages could not be rebuilt: the old ones are still shown'),
    now,
    pages,
    signal,
    say,
  });
  const instant = (): number => now().getTime();
  const server = createServer();
  const close = closable(server);
  const { url, answerWith } = await openDoor(server, env);
  const wanted = { env, url, publisher, counting, now: instant, say };
  const capabilities = await createCapabilities(wanted).catch(async (error: unknown) => {
    server.closeAllConnections();
    await close();
    throw error;
  });
  answerWith(listenerFor(env, { publisher, log, ...capabilities }));
  capabilities.start();
  const stop = async (): Promise<void> => {
    await close();
    await capabilities.close();
    await publisher.close();
    log.flush();
  };
  return { url, publisher, stop };
};
