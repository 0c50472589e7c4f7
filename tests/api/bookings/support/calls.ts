/** The app with the booking calls on SQLite, and a short way to call it. */
import type { Hono } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import { toLocal } from '#content/model/time.ts';
import { bookingRoutes } from '../../../../api/bookings/routes.ts';
import type { BookingJson } from '../../../../api/bookings/schemas.ts';
import { calendarFor } from '../../../../api/calendar/calendar.ts';
import { createKeptAnswers } from '../../../../api/desks/kept-answers.ts';
import { deskRoutes } from '../../../../api/desks/routes.ts';
import { limitRequests } from '../../../../api/limits/requests.ts';
import { createNotices } from '../../../../api/notices/notices.ts';
import { noticeRoutes } from '../../../../api/notices/routes.ts';
import { openApiRoutes } from '../../../../api/openapi/routes.ts';
import { createCount } from '../../../../api/searches/count.ts';
import { countRoutes } from '../../../../api/searches/routes.ts';
import { coreOn, desk, desksOf, type TestCore } from '../../../support/core.ts';
import { openTestDatabase } from '../../../support/engines.ts';
import { testApp } from '../../support/app.ts';

export type Booked = BookingJson;

const baseUrl = 'https://sportello.example';

type Given = { rateLimit?: number; directory?: Directory };

export const opened = async (given: Given = {}): Promise<{ app: Hono; core: TestCore }> => {
  const { rateLimit, directory = desksOf([desk()]) } = given;
  const core = coreOn(await openTestDatabase('SQLite'), { directory });
  const { agendas, taken, slots, bookings, clock } = core;
  const now = () => clock.now;
  const mounts = [
    (app: Hono) => app.use(limitRequests({ rateLimit, trustProxy: 1, now })),
    openApiRoutes,
    deskRoutes({
      agendas,
      slots,
      keptAnswers: createKeptAnswers({ agendas, taken, now }),
      today: () => toLocal(now()).date,
    }),
    noticeRoutes(createNotices({ database: core.database, directory: () => directory, now })),
    countRoutes({
      directory: () => directory,
      count: createCount({ database: core.database, now, onError: () => undefined }),
    }),
    bookingRoutes({
      bookings,
      directory: () => directory,
      baseUrl,
      calendar: (booking, lang, origin) => calendarFor({ booking, lang, directory, baseUrl: origin, now: now() }),
    }),
  ];
  const { app } = await testApp({ baseUrl, mounts });
  return { app, core };
};

type Call = {
  method?: string;
  body?: unknown;
  key?: string;
  lang?: string;
  headers?: Record<string, string>;
};
export type Answer<T> = { status: number; type: string | null; headers: Headers; text: string; json: T };

let keys = 0;

export const call = async <T = unknown>(app: Hono, path: string, options: Call = {}): Promise<Answer<T>> => {
  const { body, lang = 'it' } = options;
  keys += 1;
  const { method = body === undefined ? 'GET' : 'POST', key = `key ${keys}` } = options;
  const headers = {
    'accept-language': lang,
    'idempotency-key': key,
    'content-type': 'application/json',
    ...options.headers,
  };
  const response = await app.request(path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type');
  const json: T = type?.includes('json') ? JSON.parse(text) : undefined;
  return { status: response.status, type, headers: response.headers, text, json };
};
