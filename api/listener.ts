/** Where Node's requests come in: files of the build are answered at once, everything else goes to the app. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { asksForFilters } from './lists/asked.ts';
import { type Log, since } from './log.ts';
import { problemPage } from './problem-page.tsx';
import type { Published } from './publishing/published.ts';
import { asksForSearch } from './searches/asked.ts';
import { pageHeaders } from './security-headers.ts';
import type { Static, StaticAnswer } from './static/answer.ts';

type Deps = {
  app: Hono;
  published: () => Published;
  statics: Static;
  log: Log;
  baseUrl: string | undefined;
  /** A page or file was asked for, and is there. */
  seen: (target: string) => void;
};

/** Headers of which there is at most one come as a text, whatever their type says. */
const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

export const createListener = ({ app, published, statics, log, baseUrl, seen }: Deps): RequestListener => {
  const toApp = getRequestListener(app.fetch);

  const write = (request: IncomingMessage, response: ServerResponse, answer: StaticAnswer, start: number): void => {
    response.writeHead(answer.status, answer.headers);
    if (request.method === 'HEAD') response.end();
    else if (answer.text === undefined) response.end(answer.body);
    else response.end(answer.text, 'latin1');
    log.request({ method: request.method ?? '', route: answer.route, status: answer.status, ms: since(start) });
  };

  const fail = (request: IncomingMessage, response: ServerResponse, error: unknown): void => {
    log.error(error, 'A file of the build could not be read');
    const page = problemPage(published(), 'broken', { target: request.url ?? '/', sent: undefined });
    const headers = {
      ...pageHeaders(baseUrl),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    };
    response.writeHead(500, headers);
    response.end(request.method === 'HEAD' ? undefined : page);
  };

  return (request, response) => {
    const { method, url = '/', headers } = request;
    if ((method !== 'GET' && method !== 'HEAD') || asksForFilters(url) || asksForSearch(url))
      return toApp(request, response);
    const start = performance.now();
    const acceptEncoding = single(headers['accept-encoding']);
    const answer = statics.answer(published().site, {
      target: url,
      acceptEncoding,
      ifNoneMatch: headers['if-none-match'],
    });
    if (answer === undefined) return toApp(request, response);
    if (method === 'GET') seen(url);
    if (!(answer instanceof Promise)) return write(request, response, answer, start);
    answer.then(
      (ready) => write(request, response, ready, start),
      (error: unknown) => fail(request, response, error),
    );
  };
};
