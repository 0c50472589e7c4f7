/** The process around the server: configuration, signals, exit codes, and sentences for the person at the terminal. */
import { once } from 'node:events';
import { join } from 'node:path';
import { type Env, readEnv } from './env.ts';
import { explain } from './explain.ts';
import { contentFolder } from './folders.ts';
import { createLog } from './log.ts';
import type { PageMaker } from './publishing/prepare.ts';
import { start } from './start.ts';

const letters = ({ smtpUrl, dataDir }: Env): string =>
  smtpUrl === undefined
    ? `SMTP_URL is not set: letters are files in ${join(dataDir, 'outbox')} and reach nobody.`
    : `Letters go out through ${new URL(smtpUrl).host}.`;

const welcome = (env: Env, url: string): string =>
  [
    `Sportello Diffuso answers at ${env.baseUrl ?? url}${env.baseUrl === undefined ? '' : ` (listening on ${url})`}`,
    `Data: ${env.dataDir}`,
    `Content: ${contentFolder(env)}`,
    letters(env),
  ].join('\n');

/** Runs until SIGTERM or SIGINT; a second signal ends it at once. Sets the exit code: 0, or 1 when it could not start. */
export const runServer = async (pages?: PageMaker): Promise<void> => {
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const name of ['SIGTERM', 'SIGINT']) process.once(name, () => stopping.abort());
  try {
    const env = readEnv();
    const running = await start(env, { log: createLog(), say: console.log, pages, signal });
    console.log(welcome(env, running.url));
    if (!signal.aborted) await once(signal, 'abort');
    await running.stop();
  } catch (error) {
    if (signal.aborted) return;
    explain(error);
    process.exitCode = 1;
  }
};
