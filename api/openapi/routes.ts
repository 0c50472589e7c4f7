/** `GET /api/openapi.json`. */
import type { Hono } from 'hono';
import { openApiDocument } from './document.ts';

export const openApiRoutes = (app: Hono): void => {
  const document = openApiDocument();
  app.get('/api/openapi.json', (c) => c.json(document, 200, { 'Cache-Control': 'max-age=3600' }));
};
