/** Roles: given and taken away where one leads, never above one's own, and never the last administrator's. */
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../api/database/database.ts';
import { endRole, LastAdministrator, leave } from '../../../api/people/acts.ts';
import { addGrant, addPerson, everybody, type Person, personById } from '../../../api/people/people.ts';
import type { Grant, Role, Scope } from '../../../api/staff/access.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { addStaff, openStaffArea, signIn, signInAs, staffMonday } from '../../support/staff.ts';

const given = { at: staffMonday, by: 'system' };
const at = (kind: 'desk' | 'organization' | 'network', id: string): Scope => ({ kind, id });
const grant = (role: Role, scope: Scope = { kind: 'portal' }): Grant => ({ role, scope, trusted: false });
const caritas = at('desk', 'so-caritas');

describe.each(engines)('the last administrator on %s', (engine) => {
  const administrator = async (database: Database, name: string): Promise<Person> => {
    const id = await database.write(async (tx) => {
      const person = await addPerson(tx, { name, email: `${name}@example.org` }, given);
      await addGrant(tx, person, grant('administrator'), given);
      return person;
    });
    const person = await personById(database.read, id);
    if (person === undefined) throw new Error('Nobody was added.');
    return person;
  };

  test('stays, also when two take away each other at the same time', async () => {
    const database = await openTestDatabase(engine);
    const people = [await administrator(database, 'anna'), await administrator(database, 'bruno')];
    const acts = people.map((person) => leave(database, person, given));
    const done = await Promise.allSettled(acts);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))[0]).toBeInstanceOf(LastAdministrator);
    const [left] = await everybody(database.read);
    const [role] = left?.grants ?? [];
    if (left === undefined || role === undefined) throw new Error('Nobody is left.');
    await expect(endRole(database, left, role, given)).rejects.toBeInstanceOf(LastAdministrator);
    expect((await everybody(database.read))[0]?.grants).toHaveLength(1);
  });
});

test('the page says why the last administrator stays', async () => {
  const area = await openStaffArea();
  const boss = await signIn(area, 'administrator');
  const held = (await personById(area.database.read, boss.id))?.grants[0]?.id ?? '';
  for (const path of [`ruoli/${held}/fine/`, 'uscita/']) {
    const answer = await boss.post(`/operatori/persone/${boss.id}/${path}`);
    expect((await boss.get(answer.location)).source).toContain('ultima persona che amministra');
  }
  expect((await boss.get('/operatori/persone/')).status).toBe(200);
});

/** Who leads where, which role somebody has where, and whether the first may take it away. */
const meetings: readonly [Grant, Grant, boolean][] = [
  [grant('coordinator', caritas), grant('operator', caritas), true],
  [grant('coordinator', caritas), grant('coordinator', caritas), true],
  [grant('coordinator', caritas), grant('administrator', caritas), false],
  [grant('coordinator', caritas), grant('operator', at('desk', 'cre-caritas')), false],
  [grant('coordinator', caritas), grant('operator', at('organization', 'caritas-como')), false],
  [grant('coordinator', at('organization', 'caritas-como')), grant('operator', caritas), true],
  [grant('coordinator', at('network', 'so-comunita-pastorale')), grant('operator', caritas), true],
  [grant('coordinator', at('network', 'cre-rete-contatto')), grant('operator', caritas), false],
  [grant('coordinator'), grant('editor', caritas), true],
  [grant('coordinator'), grant('administrator'), false],
  [grant('operator', caritas), grant('operator', caritas), false],
  [grant('editor'), grant('operator', caritas), false],
];
const named = ({ role, scope }: Grant): string => `${role} of ${'id' in scope ? scope.id : scope.kind}`;

test.each(
  meetings.map(
    ([leader, other, may]) => [named(leader), may ? 'may' : 'may not', named(other), leader, other, may] as const,
  ),
)('%s %s end %s', async (_, __, ___, leading, other, may) => {
  const area = await openStaffArea();
  await addStaff(area, { name: 'Zeno', grants: [grant('administrator')] });
  const leader = await signInAs(area, await addStaff(area, { grants: [leading] }));
  const id = await addStaff(area, { name: 'Bruno', grants: [other] });
  const held = (await personById(area.database.read, id))?.grants[0]?.id;
  await leader.post(`/operatori/persone/${id}/ruoli/${held}/fine/`);
  expect((await personById(area.database.read, id))?.grants).toHaveLength(may ? 0 : 1);
});

test('a role is given once, an editor is trusted or not, and each act is written down', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'coordinator', caritas);
  const id = await addStaff(area, { name: 'Bruno', grants: [grant('operator', caritas)] });
  const form = { role: 'editor', scope: 'desk:so-caritas' };
  for (const _ of [1, 2]) {
    expect((await leader.post(`/operatori/persone/${id}/ruoli/`, form)).location).toContain('fatto=aggiunto');
  }
  const editor = (await personById(area.database.read, id))?.grants.find(({ role }) => role === 'editor');
  expect((await personById(area.database.read, id))?.grants).toHaveLength(2);
  await leader.post(`/operatori/persone/${id}/ruoli/${editor?.id}/fiducia/`);
  expect((await personById(area.database.read, id))?.grants.find(({ role }) => role === 'editor')?.trusted).toBe(true);
  expect((await leader.post(`/operatori/persone/${id}/ruoli/`, { ...form, scope: 'portal' })).status).toBe(422);
  const acts = await area.database.read.selectFrom('audit').select(['act', 'staff']).orderBy('id').execute();
  const own = acts.filter(({ staff }) => staff === leader.id).map(({ act }) => act);
  expect(own.sort()).toEqual(['role.given', 'trust.given']);
});

test('who leaves, or whose sessions are ended, is out at the next request', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'coordinator', caritas);
  const id = await addStaff(area, { name: 'Bruno', grants: [grant('operator', caritas)] });
  const [phone, desk] = [await signInAs(area, id), await signInAs(area, id)];
  await phone.post(`/operatori/profilo/accessi/${'x'.repeat(32)}/fine/`);
  const [session] = /accessi\/(\w+)\/fine/.exec((await phone.get('/operatori/profilo/')).source)?.slice(1) ?? [];
  await phone.post(`/operatori/profilo/accessi/${session}/fine/`);
  expect([(await phone.get('/operatori/profilo/')).status, (await desk.get('/operatori/profilo/')).status]).toEqual([
    200, 303,
  ]);
  await leader.post(`/operatori/persone/${id}/accessi/`);
  expect((await phone.get('/operatori/profilo/')).status).toBe(303);
  const again = await signInAs(area, id);
  expect((await leader.get(`/operatori/persone/${id}/uscita/`)).source).toContain('Bruno non lavora più con voi?');
  expect((await again.get('/operatori/profilo/')).status).toBe(200);
  await leader.post(`/operatori/persone/${id}/uscita/`);
  expect((await again.get('/operatori/profilo/')).status).toBe(303);
  expect((await leader.get('/operatori/persone/')).source).not.toContain('Bruno');
});

test('nobody ends the sessions of somebody else by guessing their ids', async () => {
  const area = await openStaffArea();
  const [anna, bruno] = [await signIn(area, 'operator', caritas), await signIn(area, 'operator', caritas)];
  const [session] = await area.database.read
    .selectFrom('staffSessions')
    .select('id')
    .where('person', '=', bruno.id)
    .execute();
  await anna.post(`/operatori/profilo/accessi/${session?.id}/fine/`);
  expect((await bruno.get('/operatori/profilo/')).status).toBe(200);
});

const minute = 60_000;
const pauses: readonly [string, number[], number][] = [
  ['29 minutes, twice', [29, 29], 200],
  ['31 minutes', [31], 303],
  ['eight hours of work', Array.from({ length: 20 }, () => 25), 303],
];

test.each(pauses)('on a shared computer, after %s', async (_, waits, status) => {
  const area = await openStaffArea();
  const id = await addStaff(area, { grants: [] });
  const [shared, own] = [await signInAs(area, id, true), await signInAs(area, id)];
  const answers: number[] = [];
  for (const wait of waits) {
    area.clock.now += wait * minute;
    answers.push((await shared.get('/operatori/profilo/')).status);
  }
  expect(answers.at(-1)).toBe(status);
  expect((await own.get('/operatori/profilo/')).status).toBe(200);
});
