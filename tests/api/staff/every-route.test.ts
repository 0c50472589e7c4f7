/** Every address of the staff area, asked by nobody, by every role, and by who has the right role somewhere else. */
import { expect, test } from 'vitest';
import { type Role, roles, type Scope } from '../../../api/staff/access.ts';
import { allStaffRoutes } from '../../../api/staff/all-routes.ts';
import { openStaffArea, signIn, type TestArea, type Visitor, visitorWith } from '../../support/staff.ts';
import { type Row, table } from './table.ts';
import { inside, outside, worldOf } from './world.ts';

const routesOf = ({ area }: TestArea): string[] =>
  allStaffRoutes(area.deps).map(({ method, path }) => `${method} ${path}`);

const rows = Object.entries(table).map(([name, row]) => {
  const [method = '', path = ''] = name.split(' ');
  return { name, method, path: path.replaceAll(/:\w+/g, 'x'), row };
});

const asked = async (visitor: Visitor, method: string, path: string, form: Row['form'] = {}) => {
  const answer = await visitor.ask(path, method === 'GET' ? {} : { method, body: new URLSearchParams({ ...form }) });
  return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() };
};

const isSignIn = ({ status, location }: { status: number; location: string }): boolean =>
  status === 401 || (status === 303 && location.startsWith('/operatori/entra/'));

test('every address has a row, and every row an address', async () => {
  expect(routesOf(await openStaffArea()).sort()).toEqual(Object.keys(table).sort());
});

test('nobody gets in anywhere: pages lead to the sign-in, calls answer 401', async () => {
  const area = await openStaffArea();
  const opened: string[] = [];
  for (const visitor of [visitorWith(area, ''), visitorWith(area, 'operatori=made.up')]) {
    for (const { name, method, path } of rows) {
      if (!isSignIn(await asked(visitor, method, path))) opened.push(name);
    }
  }
  expect(opened).toEqual([]);
});

test.each(roles)('%s gets in where the table says, and nowhere else', async (role) => {
  const area = await openStaffArea();
  const visitor = await signIn(area, role);
  const found: string[] = [];
  for (const { name, method, path, row } of rows) {
    const { status, location } = await asked(visitor, method, path, row.form);
    if (status !== 403 && !isSignIn({ status, location })) found.push(name);
  }
  expect(found).toEqual(rows.filter(({ row }) => row.who.includes(role)).map(({ name }) => name));
});

test('who has no role any more gets no further than home and the own profile', async () => {
  const area = await openStaffArea();
  const visitor = await signIn(area, 'administrator');
  await area.database.write((tx) => tx.updateTable('grants').set({ endedAt: area.clock.now, endedBy: 'x' }).execute());
  const opened: string[] = [];
  for (const { name, method, path } of rows) {
    if ((await asked(visitor, method, path)).status !== 403) opened.push(name);
  }
  const everywhere = rows.filter(({ row }) => row.who.length === roles.length).map(({ name }) => name);
  expect(opened).toEqual(everywhere);
});

test('a form on another site changes nothing, whoever is signed in', async () => {
  const area = await openStaffArea();
  const visitor = await signIn(area, 'administrator');
  const taken: string[] = [];
  for (const { name, method, path } of rows.filter((row) => row.method !== 'GET')) {
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
    const { status } = await visitor.ask(path, { method, headers, body: new URLSearchParams() });
    if (status !== 403) taken.push(`${name}: ${status}`);
  }
  expect(taken).toEqual([]);
});

test('every address that changes something is tried about a record of others, or says why there is none', () => {
  const untried = rows.filter(({ method, row }) => method !== 'GET' && !row.of && !row.nowhere);
  expect(untried.map(({ name }) => name)).toEqual([]);
});

/** What they may answer to who has the role elsewhere, and what they may not where it holds. */
const answersOf = ({ lacking, chosen }: Row): { refusals: number[]; closed: number[] } => {
  if (lacking) return { refusals: [403], closed: [401, 403] };
  if (chosen) return { refusals: [422], closed: [401, 403, 404, 422] };
  return { refusals: [403, 404], closed: [401, 403, 404] };
};

test('about a record, the right role elsewhere is refused, and where it holds it opens', async () => {
  const area = await openStaffArea();
  const world = worldOf(area);
  const known = new Map<string, Promise<Visitor>>();
  const somebody = (role: Role, scope: Scope): Promise<Visitor> => {
    const name = `${role} ${JSON.stringify(scope)}`;
    const visitor = known.get(name) ?? signIn(area, role, scope);
    known.set(name, visitor);
    return visitor;
  };
  const wrong: string[] = [];
  for (const { name, method, row } of rows) {
    if (row.of === undefined) continue;
    const role = row.as ?? row.who[0] ?? 'operator';
    const about = await row.of(world);
    const { path, form } = typeof about === 'string' ? { path: about, form: row.form } : about;
    const { refusals, closed } = answersOf(row);
    for (const scope of outside) {
      const { status } = await asked(await somebody(role, scope), method, path, form);
      if (!refusals.includes(status)) wrong.push(`${name} answers ${status} to ${role} of ${scope.kind}`);
    }
    const { status } = await asked(await somebody(role, inside), method, path, form);
    if (closed.includes(status)) wrong.push(`${name} answers ${status} to ${role}`);
  }
  expect(wrong).toEqual([]);
});
