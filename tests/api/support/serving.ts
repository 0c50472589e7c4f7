import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readEnv } from '../../../api/env.ts';
import type { Log, RequestLine } from '../../../api/log.ts';
import type { BuilderFor } from '../../../api/publishing/prepare.ts';
import { type Running, start } from '../../../api/start.ts';
import { writeContent } from './content.ts';
import { copying } from './fake-site.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

export type CollectedLog = Log & { lines: RequestLine[]; errors: unknown[] };

export const collectingLog = (): CollectedLog => {
  const lines: RequestLine[] = [];
  const errors: unknown[] = [];
  return {
    lines,
    errors,
    request: (line) => lines.push(line),
    error: (error) => errors.push(error),
    flush: () => undefined,
  };
};

type Options = { builderFor?: BuilderFor; now?: () => Date; baseUrl?: string; env?: Readonly<Record<string, string>> };
export type Served = Running & { log: CollectedLog; contentDir: string; siteCache: string };

/** A real server on a free port, with a small content and a copied build; stopped when the test is over. */
export const serve = async ({
  builderFor = () => copying(),
  now,
  baseUrl,
  env: more,
}: Options = {}): Promise<Served> => {
  const folder = temporaryFolder();
  const [contentDir, siteCache] = [join(folder, 'content'), join(folder, 'cache')];
  await writeContent(contentDir);
  const project = join(folder, 'project');
  await writeFiles(project, { 'site/pages/index.astro': 'home' });
  const log = collectingLog();
  const env = readEnv({
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    CONTENT_DIR: contentDir,
    SITE_CACHE: siteCache,
    BASE_URL: baseUrl,
    ...more,
  });
  const running = await start(env, { log, pages: { project, builderFor }, now });
  onTestFinished(() => running.stop());
  return { ...running, log, contentDir, siteCache };
};
