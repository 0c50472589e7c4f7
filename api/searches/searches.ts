/** The search on the server, put together. */
import type { Mount } from '../app.ts';
import type { Database } from '../database/database.ts';
import type { Env } from '../env.ts';
import { clientAddress } from '../limits/address.ts';
import { createCounter } from '../limits/counter.ts';
import { createCount } from './count.ts';
import { createEngines } from './engines.ts';
import type { SearchDeps } from './page.tsx';
import { countRoutes, searchRoutes } from './routes.ts';

type Deps = Pick<SearchDeps, 'published' | 'now'> & {
  env: Pick<Env, 'trustProxy'>;
  database: Database;
  onError: (error: unknown, message: string) => void;
};

/** A page that is asked for again and again is still one person without an answer. */
const mostCounted = { most: 20, perMs: 60_000 };

export const createSearches = ({ published, now, env, database, onError }: Deps): Mount => {
  const count = createCount({ database, now, onError });
  const counted = createCounter({ ...mostCounted, now });
  const pages = searchRoutes({
    published,
    now,
    engines: createEngines(published),
    countFor: (c) => (counted.add(clientAddress(c, env.trustProxy)) === undefined ? count : undefined),
  });
  const counts = countRoutes({ directory: () => published().directory, count });
  return (app) => {
    pages(app);
    counts(app);
  };
};
