/** The calls about bookings over a core, without pages: what processes of tests and measures serve. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import { toLocal } from '#content/model/time.ts';
import { problemOf } from '../../api/bookings/answers.ts';
import { bookingRoutes } from '../../api/bookings/routes.ts';
import { createKeptAnswers } from '../../api/desks/kept-answers.ts';
import { deskRoutes } from '../../api/desks/routes.ts';
import { limitRequests } from '../../api/limits/requests.ts';
import { Problem, problemJson, statusOf } from '../../api/problems.ts';
import type { TestCore } from './core.ts';

export const bookingApp = (core: TestCore, directory: Directory): Hono => {
  const { agendas, taken, slots, bookings, clock } = core;
  const now = () => clock.now;
  const app = new Hono();
  app.use(limitRequests({ rateLimit: undefined, trustProxy: 0, now }));
  deskRoutes({
    agendas,
    slots,
    keptAnswers: createKeptAnswers({ agendas, taken, now }),
    today: () => toLocal(now()).date,
  })(app);
  bookingRoutes({ bookings, directory: () => directory, baseUrl: 'https://sportello.example', calendar: () => '' })(
    app,
  );
  app.onError((error, c) => {
    const problem = problemOf(error) ?? new Problem('broken');
    if (problem.kind === 'broken') console.error(error);
    return c.json(problemJson(problem, 'it'), statusOf(problem.kind));
  });
  return app;
};

/** Listens on a free port of this machine; its origin. */
export const listenTo = (app: Pick<Hono, 'fetch'>): Promise<{ origin: string; server: Server }> =>
  new Promise((resolve) => {
    const server = createServer(getRequestListener(app.fetch));
    server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, server });
    });
  });
