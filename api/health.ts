/** `GET /api/v1/health`: which build and which content this server shows, and whether it can save and write letters. */
import type { Hono } from 'hono';
import { DatabaseUnavailable } from './database/unavailable.ts';
import type { OutboxHealth } from './outbox/watch.ts';
import type { Published } from './publishing/published.ts';

type Deps = { published: () => Pick<Published, 'build' | 'directory'>; outbox: () => Promise<OutboxHealth> };

/** Undefined: the database does not answer, so nothing can be booked. */
const outboxOf = async ({ outbox }: Deps): Promise<OutboxHealth | undefined> => {
  try {
    return await outbox();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return undefined;
    throw error;
  }
};

const contentOf = ({ directory }: Pick<Published, 'directory'>): Record<string, number> => {
  const { portal: _, ...kinds } = directory;
  return Object.fromEntries(Object.entries(kinds).map(([kind, { size }]) => [kind, size]));
};

/** Pages are shown even without a database; 503 tells whoever watches that bookings are not taken. */
export const healthRoutes =
  (deps: Deps) =>
  (app: Hono): void => {
    app.get('/api/v1/health', async (c) => {
      const published = deps.published();
      const outbox = await outboxOf(deps);
      const status = outbox === undefined ? 'unavailable' : 'ok';
      const body = { status, build: published.build, content: contentOf(published), database: status, outbox };
      return c.json(body, outbox === undefined ? 503 : 200, { 'Cache-Control': 'no-store' });
    });
  };
