/** The pages of booking over the real core and the shipped content, on a clock that the test moves. */
import { onTestFinished } from 'vitest';
import type { DeskRules } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import { createFollowUps } from '../../../api/agenda/follow-ups.ts';
import { createApp } from '../../../api/app.ts';
import type { Bookings } from '../../../api/bookings/bookings.ts';
import { createCore } from '../../../api/core.ts';
import { type Database, openDatabase } from '../../../api/database/database.ts';
import type { Slots } from '../../../api/desks/slots.ts';
import { createJourneys } from '../../../api/journeys/journeys.ts';
import { journeyRoutes } from '../../../api/journeys/routes.ts';
import { limitRequests } from '../../../api/limits/requests.ts';
import { manageRoutes } from '../../../api/manage/routes.tsx';
import { createPassing, type Passing } from '../../../api/offers/passing.ts';
import { createVault } from '../../../api/secrets/vault.ts';
import { openSite } from '../../../api/static/site.ts';
import { publicWaitingRoutes } from '../../../api/waitlist/public.tsx';
import { type Html, readHtml } from '../../support/html.ts';
import { shipped } from '../../support/shipped.ts';
import { temporaryFolder } from '../support/folders.ts';
import { collectingLog } from '../support/serving.ts';
import { testShells } from '../support/shells.ts';

/** A Monday, 9:00 in Rome. */
export const monday = Date.parse('2026-11-23T09:00:00+01:00');
export const minute = 60_000;
export const hour = 60 * minute;

/** What came back: the address it leads to, or the page. */
export type Answer = { status: number; location: string; headers: Headers; source: string; html: Html };

export const answerOf = async (response: Response): Promise<Answer> => {
  const source = await response.text();
  const { status, headers } = response;
  return { status, headers, location: headers.get('location') ?? '', source, html: readHtml(source) };
};

export type Desk = {
  get: (path: string) => Promise<Answer>;
  post: (
    path: string,
    form?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** As if time went by. */
  pass: (milliseconds: number) => void;
  now: () => Instant;
  bookings: Bookings;
  slots: Slots;
  database: Database;
  passing: Passing;
  dataDir: string;
};

const publishedOf = (directory: Directory) => {
  const build = { key: 'k1', builtAt: '2026-11-22T10:00:00.000Z' };
  const site = openSite({ folder: temporaryFolder(), manifest: { ...build, files: [] }, redirects: new Map() });
  return { directory, builtFor: '2026-11-22', build, site, ...testShells };
};

/** The shipped content with other rules at one desk. */
export const withRules =
  (id: string, rules: Partial<DeskRules>) =>
  (directory: Directory): Directory => {
    const desk = directory.desks.get(id);
    if (desk === undefined) throw new Error(`There is no desk ${id}.`);
    return { ...directory, desks: new Map(directory.desks).set(id, { ...desk, rules: { ...desk.rules, ...rules } }) };
  };

/** `change`: another content than the shipped one. `rateLimit`: changing requests per minute. */
export const openDesk = async (
  change: (directory: Directory) => Directory = (same) => same,
  rateLimit?: number,
): Promise<Desk> => {
  let at = monday;
  const now = (): Instant => at;
  const published = publishedOf(change(shipped));
  const dataDir = temporaryFolder();
  const database = await openDatabase({ dataDir, onError: () => undefined });
  onTestFinished(() => database.close());
  const vault = createVault({ current: 'a secret that is only for tests, and long', previous: undefined });
  const directory = (): Directory => published.directory;
  const core = createCore({ database, vault, directory, planLetters: () => [], now, retentionDays: 30 });
  const journeys = createJourneys({ database, vault, now });
  const onError = (error: unknown): void => {
    throw error;
  };
  const whole = { ...core, database, vault, planLetters: () => [], now, retentionDays: 30, onError };
  const passing = createPassing(whole);
  onTestFinished(() => passing.stop());
  const common = { published: () => published, now, ...core, trustProxy: 1 };
  const baseUrl = 'https://sportello.example';
  const journeyDeps = { ...common, journeys, followUps: createFollowUps({ database, now }), baseUrl, sms: false };
  const app = createApp({
    published: common.published,
    log: collectingLog(),
    baseUrl: undefined,
    mounts: [
      (one) => one.use(limitRequests({ rateLimit, trustProxy: 1, now })),
      publicWaitingRoutes({ ...common, passing }, journeyDeps),
      journeyRoutes(journeyDeps),
      manageRoutes({ ...common, passing }),
    ],
  });
  const address = { 'X-Forwarded-For': '192.0.2.7' };
  return {
    get: async (path) => answerOf(await app.request(path, { headers: address })),
    post: async (path, form = {}, more = {}) => {
      const body = new URLSearchParams({ ...form });
      const headers = { ...address, 'Content-Length': String(body.toString().length), ...more };
      return answerOf(await app.request(path, { method: 'POST', headers, body }));
    },
    dataDir,
    pass: (milliseconds) => {
      at += milliseconds;
    },
    now,
    database,
    passing,
    ...core,
  };
};

/** Values of the radio buttons of a name, in the order of the page. */
export const choicesOf = ({ html }: Answer, name: string): string[] =>
  html.elements
    .filter(({ attributes }) => attributes.get('name') === name && attributes.get('type') === 'radio')
    .map(({ attributes }) => attributes.get('value') ?? '');

/** What stands in the controls of a page. */
export const typedIn = ({ html }: Answer): Record<string, string> =>
  Object.fromEntries(
    html.elements
      .filter(({ name, attributes }) => name === 'input' && attributes.has('name'))
      .filter(({ attributes }) => !/radio|checkbox/.test(attributes.get('type') ?? '') || attributes.has('checked'))
      .map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('value') ?? '']),
  );

/** Links of the summary of errors: each must lead to a control of the page. */
export const errorLinks = ({ html }: Answer): string[] => {
  const summary = html.elements.find(({ attributes }) => attributes.get('class') === 'error-summary');
  return [...(summary?.inner ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
};

export const idsOf = ({ html }: Answer): string[] =>
  html.elements.flatMap(({ attributes }) => attributes.get('id') ?? []);

export type Filled = { whom?: Record<string, string>; contacts?: Record<string, string> };

/** Walks a journey at a desk up to the summary; the address of the journey comes back. */
export const walkToSummary = async (
  desk: Pick<Desk, 'get' | 'post'>,
  filled: Filled = {},
  choice = 0,
): Promise<string> => {
  const begun = await desk.post('/prenota/', { desk: 'so-caritas' });
  const journey = begun.location.replace(/motivo\/$/, '');
  await desk.post(`${journey}motivo/`, { reason: 'primo-ascolto' });
  const times = choicesOf(await desk.get(`${journey}quando/`), 'time');
  await desk.post(`${journey}quando/`, { time: times[choice] ?? '' });
  await desk.post(`${journey}per-chi/`, { whom: 'me', ...filled.whom });
  const last = await desk.post(`${journey}contatti/`, { name: 'Amina', language: 'it', ...filled.contacts });
  if (!last.location.endsWith('/riepilogo/')) throw new Error(`The journey went to ${last.location || last.status}.`);
  return journey;
};
