/**
 * The staff area on a real database, with its pages, and people signed in as they would be: a person with roles, a code,
 * a session, the cookie that a browser would keep.
 */
import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import { problemOf } from '../../api/bookings/answers.ts';
import { type Core, createCore } from '../../api/core.ts';
import type { Database } from '../../api/database/database.ts';
import { createEditing } from '../../api/drafts/editing.ts';
import { createStaffPost } from '../../api/mail/staff-post.ts';
import { createPassing } from '../../api/offers/passing.ts';
import { addGrant, addPerson } from '../../api/people/people.ts';
import { statusOf } from '../../api/problems.ts';
import type { Published } from '../../api/publishing/published.ts';
import type { Publisher } from '../../api/publishing/publisher.ts';
import { sameOrigin } from '../../api/same-origin.ts';
import { createVault } from '../../api/secrets/vault.ts';
import { loginOf } from '../../api/sign-in/adapter.ts';
import type { Grant, Role, Scope } from '../../api/staff/access.ts';
import { createStaffArea, type StaffArea } from '../../api/staff/area.ts';
import { openSite } from '../../api/static/site.ts';
import { readDirectory } from '../../content/read.ts';
import { temporaryFolder } from '../api/support/folders.ts';
import { testShells } from '../api/support/shells.ts';
import { type EngineName, openTestDatabase } from './engines.ts';
import { type Html, readHtml } from './html.ts';

const shipped = readDirectory(new URL('../../content/network', import.meta.url).pathname);

/** A Monday, 9:00 in Rome. */
export const staffMonday = Date.parse('2026-11-23T09:00:00+01:00');

/** What came back: the address it leads to, or the page. */
export type Answer = { status: number; location: string; headers: Headers; source: string; html: Html };

/** A browser with the cookies of one person, or with none. */
export type Visitor = {
  /** Id of the person; empty for nobody. */
  id: string;
  cookie: string;
  get: (path: string) => Promise<Answer>;
  post: (path: string, form?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Anything else: a JSON call, other headers. */
  ask: (path: string, init?: RequestInit) => Promise<Response>;
};

export type TestArea = Core & {
  app: Hono;
  area: StaffArea;
  database: Database;
  directory: Directory;
  clock: { now: Instant };
  /** What went wrong while nobody was asking. */
  errors: unknown[];
  /** Letters are in its `outbox`, unless they go by SMTP. */
  dataDir: string;
};

type Options = {
  engine?: EngineName;
  change?: (directory: Directory) => Directory;
  baseUrl?: string;
  smtpUrl?: string;
};

const publishedOf = (directory: Directory) => {
  const build = { key: 'k1', builtAt: '2026-11-22T10:00:00.000Z' };
  const site = openSite({ folder: temporaryFolder(), manifest: { ...build, files: [] }, redirects: new Map() });
  return { directory, builtFor: '2026-11-22', build, site, ...testShells };
};

/** Pages that nobody builds: what is published is written, and shown by what the server renders. */
const stillPages = (published: { directory: Directory } & Omit<Published, 'directory'>): Publisher => ({
  current: () => published,
  built: () => published,
  refresh: () => Promise.resolve(false),
  rebuild: async ({ directory, beforeSwitch }) => {
    await beforeSwitch();
    published.directory = directory;
  },
  preview: (directory) => {
    published.directory = directory;
  },
  close: () => Promise.resolve(),
});

/** On SQLite and the shipped content, unless told. Problems are answered with their status and name. */
export const openStaffArea = async (options: Options = {}): Promise<TestArea> => {
  const { engine = 'SQLite', change = (same) => same, baseUrl = 'http://localhost', smtpUrl } = options;
  const errors: unknown[] = [];
  const clock = { now: staffMonday };
  const now = (): Instant => clock.now;
  const directory = change(shipped);
  const published = publishedOf(directory);
  const database = await openTestDatabase(engine);
  const vault = createVault({ current: 'a secret that is only for tests, and long', previous: undefined });
  const core = createCore({
    database,
    vault,
    directory: () => directory,
    planLetters: () => [],
    now,
    retentionDays: 30,
  });
  const dataDir = temporaryFolder();
  const passing = createPassing({
    ...core,
    database,
    vault,
    planLetters: () => [],
    now,
    retentionDays: 30,
    onError: (error) => errors.push(error),
  });
  const post = createStaffPost({ env: { dataDir, smtpUrl, mailFrom: undefined }, directory: () => directory, now });
  const onError = (error: unknown): number => errors.push(error);
  const editing = createEditing({
    env: { contentDir: undefined, dataDir, siteCache: dataDir },
    database,
    publisher: stillPages(published),
    now,
    onError,
    say: () => undefined,
  });
  const area = createStaffArea({
    ...core,
    passing,
    editing,
    database,
    vault,
    post,
    published: () => published,
    now,
    baseUrl,
    trustProxy: 1,
    onError,
  });
  onTestFinished(async () => {
    await editing.releases.close();
    await passing.stop();
    await area.close();
  });
  const app = new Hono().onError((error, c) => {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return c.text(problem.kind, statusOf(problem.kind));
  });
  app.use(sameOrigin(undefined));
  for (const mount of area.mounts) mount(app);
  return { ...core, errors, dataDir, app, area, database, directory, clock };
};

const answerOf = async (response: Response): Promise<Answer> => {
  const source = await response.text();
  const { status, headers } = response;
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  return { status, headers, location: headers.get('location') ?? '', source, html: readHtml(isPage ? source : '') };
};

/** The cookies that a browser would send back. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0] ?? '')
    .join('; ');

export const visitorWith = ({ app }: Pick<TestArea, 'app'>, cookie: string, id = ''): Visitor => {
  const headers = { 'Sec-Fetch-Site': 'same-origin', ...(cookie === '' ? {} : { Cookie: cookie }) };
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(path, { ...init, headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)) } });
  return {
    id,
    cookie,
    ask,
    get: async (path) => answerOf(await ask(path)),
    post: async (path, form = {}) =>
      answerOf(await ask(path, { method: 'POST', body: new URLSearchParams({ ...form }) })),
  };
};

export type Somebody = { name?: string; email?: string; grants: readonly Grant[] };

const given = { at: staffMonday, by: 'system' };

/** A person of the staff; the id comes back. */
export const addStaff = ({ database }: Pick<TestArea, 'database'>, somebody: Somebody): Promise<string> => {
  const { name = 'Anna Bianchi', email = 'anna@parrocchia.example', grants } = somebody;
  return database.write(async (tx) => {
    const id = await addPerson(tx, { name, email }, given);
    for (const grant of grants) await addGrant(tx, id, grant, given);
    return id;
  });
};

/** Signs somebody in who is there already. */
export const signInAs = async (area: TestArea, person: string, shared = false): Promise<Visitor> => {
  const { api } = area.area.deps.auth;
  const email = loginOf(person);
  const otp = await api.createVerificationOTP({ body: { email, type: 'sign-in' } });
  const { headers } = await api.signInEmailOTP({ body: { email, otp, shared }, returnHeaders: true });
  return visitorWith(area, cookiesOf(headers), person);
};

/** `signIn(area, 'operator', { kind: 'desk', id: 'so-caritas' })` */
export const signIn = async (area: TestArea, role: Role, scope: Scope = { kind: 'portal' }): Promise<Visitor> =>
  signInAs(area, await addStaff(area, { grants: [{ role, scope, trusted: false }] }));
