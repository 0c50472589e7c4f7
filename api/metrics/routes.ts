/** `GET /metrics`, or among the calls `GET /api/v1/metrics`, for who has the token. For everybody else there is nothing here. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/unavailable.ts';
import type { OutboxHealth } from '../outbox/watch.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import type { Counts } from './counts.ts';
import { bookingFigures } from './table.ts';
import { type Figures, metricsText } from './text.ts';

type Deps = {
  /** Undefined: nobody may read them. */
  token: string | undefined;
  counts: () => Counts;
  database: Pick<Database, 'read'>;
  outbox: () => Promise<OutboxHealth>;
  published: () => Pick<Published, 'build'>;
  now: () => Instant;
};

/** Where programs look that watch servers, and where our other calls are. */
const addresses = ['/metrics', '/api/v1/metrics'];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes the same time for every wrong one. */
const isAllowed = (header: string | undefined, token: string | undefined): boolean => {
  const [, sent = ''] = /^bearer +(.*)$/i.exec(header ?? '') ?? [];
  return token !== undefined && timingSafeEqual(digest(sent), digest(token));
};

const storedFigures = async ({ database, outbox, now }: Deps): Promise<Figures['stored']> => {
  try {
    return { bookings: await bookingFigures(database.read, now()), outbox: await outbox() };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return undefined;
    throw error;
  }
};

export const metricsRoutes =
  (deps: Deps) =>
  (app: Hono): void => {
    app.on('GET', addresses, async (c) => {
      if (!isAllowed(c.req.header('authorization'), deps.token)) throw new Problem('not-found');
      const { build } = deps.published();
      const text = metricsText({
        counts: deps.counts(),
        stored: await storedFigures(deps),
        buildAgeSeconds: (deps.now() - Date.parse(build.builtAt)) / 1_000,
        uptimeSeconds: process.uptime(),
        memory: process.memoryUsage(),
      });
      return c.body(text, 200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      });
    });
  };
