/** The body of a call. */
import type { Context } from 'hono';
import { Problem } from './problems.ts';

/** @throws Problem `not-json`, `unreadable` */
export const jsonBody = async (c: Context): Promise<unknown> => {
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header('content-type') ?? '')) throw new Problem('not-json');
  try {
    return await c.req.json();
  } catch {
    throw new Problem('unreadable');
  }
};
