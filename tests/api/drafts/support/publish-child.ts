/**
 * Publishes a change of two files, and tells each step before it is done: it goes on when it is told a line. Started again
 * on the same folder, it finishes what was begun, as the server does.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { finishInterrupted } from '../../../../api/content-store/journal.ts';
import { openDatabase } from '../../../../api/database/database.ts';
import { createEditing } from '../../../../api/drafts/editing.ts';
import { createPublisher } from '../../../../api/publishing/publisher.ts';
import { carla, emporio, showing, until, withTitle } from './borgo.ts';

const Job = z.object({ folder: z.string(), change: z.boolean() });
const { folder, change } = Job.parse(JSON.parse(process.argv[2] ?? ''));
const env = { contentDir: join(folder, 'content'), dataDir: join(folder, 'data'), siteCache: join(folder, 'cache') };

const waiting: (() => void)[] = [];
const input = createInterface({ input: process.stdin }).on('line', () => waiting.shift()?.());
const step = (name: string): Promise<void> => {
  console.log(name);
  return new Promise((resolve) => waiting.push(resolve));
};

let started = false;
const onError = (error: unknown): void => console.error(error);
const database = await openDatabase({ dataDir: env.dataDir, onError });
await finishInterrupted(env.contentDir);
const publisher = await createPublisher({
  contentDir: () => env.contentDir,
  siteCache: env.siteCache,
  now: () => new Date(),
  pages: {
    project: join(folder, 'project'),
    builderFor: (job) => async (build) => {
      if (started) await step('build');
      await showing(job.contentDir)(build);
    },
  },
  onError,
});
started = true;
const say = (): void => undefined;
const onLive = () => step('live');
const { drafts, releases } = createEditing({
  env,
  database,
  publisher,
  now: Date.now,
  onError,
  say,
  onLive,
  onStep: step,
});
if (change) {
  const { data, base } = await drafts.open(emporio, carla);
  const { draft } = await drafts.save(
    { ref: emporio, base, data: withTitle(until(data, '18:15'), 'Nuovo nome') },
    carla,
  );
  await step('draft');
  await drafts.publish(draft.id, { why: '' }, carla);
} else {
  releases.wake();
}
await releases.idle();
await publisher.close();
await database.close();
input.close();
console.log('done');
