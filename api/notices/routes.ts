/**
 * `GET /api/v1/notices`. Whoever has it asks each time whether it still holds, and mostly hears 304: a closure shows
 * on the next page that anybody opens.
 */
import type { Hono } from 'hono';
import type { NoticesText } from './notices.ts';

export const noticeRoutes =
  (notices: () => Promise<NoticesText>) =>
  (app: Hono): void => {
    app.get('/api/v1/notices', async (c) => {
      const { body, etag } = await notices();
      const headers = { 'Cache-Control': 'no-cache', ETag: etag };
      if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
      return c.body(body, 200, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
    });
  };
