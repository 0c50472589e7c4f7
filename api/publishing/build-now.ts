/** `npm run build`: makes the build that `npm start` would serve, if it is not there, and prints its folder. */
import { readEnv } from '../env.ts';
import { explain } from '../explain.ts';
import { contentFolder, ensureWritable } from '../folders.ts';
import { prepare } from './prepare.ts';

try {
  const env = readEnv();
  await ensureWritable(env.siteCache, 'SITE_CACHE');
  const prepared = await prepare({
    contentDir: contentFolder(env),
    siteCache: env.siteCache,
    now: () => new Date(),
    say: console.error,
  });
  console.log(await prepared.folder());
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
