/** Invitations: a link that is good once, for a week, and gives no more than who sent it has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accept, findInvitation, invite } from '../../../api/people/invitations.ts';
import { everybody } from '../../../api/people/people.ts';
import type { Grant } from '../../../api/staff/access.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import {
  cookiesOf,
  openStaffArea,
  signIn,
  staffMonday,
  type TestArea,
  type Visitor,
  visitorWith,
} from '../../support/staff.ts';

const form = '/operatori/persone/invito/';
const day = 24 * 3_600_000;
const grant: Grant = { role: 'operator', scope: { kind: 'desk', id: 'so-caritas' }, trusted: false };
const invited = { name: 'Anna Bianchi', email: 'Nuova@Parrocchia.example', role: 'operator', scope: 'desk:so-caritas' };

describe.each(engines)('on %s', (engine) => {
  test('of many who accept it at once one is made a person; afterwards, too late or invented it is no good', async () => {
    const database = await openTestDatabase(engine);
    const token = await invite(database, { ...invited, grant }, { at: staffMonday, by: 'system' });
    const accepted = await Promise.all([1, 2, 3, 4].map(() => accept(database, token, staffMonday)));
    expect(accepted.filter((person) => person !== undefined)).toHaveLength(1);
    expect((await everybody(database.read)).map(({ email, grants }) => [email, grants.length])).toEqual([
      ['nuova@parrocchia.example', 1],
    ]);
    expect(await findInvitation(database.read, token, staffMonday)).toBeUndefined();
    const second = await invite(database, { ...invited, grant }, { at: staffMonday, by: 'system' });
    expect(await accept(database, second, staffMonday + 7 * day)).toBeUndefined();
    expect(await accept(database, 'x'.repeat(43), staffMonday)).toBeUndefined();
    const stored = JSON.stringify(await database.read.selectFrom('invitations').selectAll().execute());
    expect(stored).not.toContain(second);
  });
});

/** The link of the newest letter. */
const linkIn = ({ dataDir }: TestArea): string => {
  const folder = join(dataDir, 'outbox');
  const last = readdirSync(folder)
    .filter((name) => name.endsWith('.invitation.eml'))
    .sort()
    .at(-1);
  const text = readFileSync(join(folder, last ?? ''), 'utf8').replace(/=\r?\n/g, '');
  return /http:\/\/localhost(\/operatori\/invito\/[\w-]+\/)/.exec(text)?.[1] ?? '';
};

const opened = async (): Promise<{ area: TestArea; leader: Visitor; nobody: Visitor }> => {
  const area = await openStaffArea();
  return {
    area,
    leader: await signIn(area, 'coordinator', { kind: 'desk', id: 'so-caritas' }),
    nobody: visitorWith(area, ''),
  };
};

const people = async ({ database }: TestArea): Promise<string[]> =>
  (await everybody(database.read)).map(({ name }) => name);

describe('the letter', () => {
  test('leads to a page with a button; looking changes nothing, the button lets in, once', async () => {
    const { area, leader, nobody } = await opened();
    const before = await people(area);
    expect((await leader.post(form, invited)).location).toBe('/operatori/persone/?fatto=invitato');
    const link = linkIn(area);
    for (const _ of [1, 2]) expect((await nobody.get(link)).source).toContain('Ciao Anna Bianchi');
    expect(await people(area)).toEqual(before);
    const inside = await nobody.post(link);
    expect([inside.status, inside.location]).toEqual([303, '/operatori/']);
    expect((await visitorWith(area, cookiesOf(inside.headers)).get('/operatori/profilo/')).source).toContain(
      'Sei Anna',
    );
    expect((await nobody.post(link)).status).toBe(404);
    expect((await nobody.get(link)).source).toContain('non vale più');
  });

  test('can be sent again, which ends the first link, and taken back', async () => {
    const { area, leader, nobody } = await opened();
    await leader.post(form, invited);
    const [first, page] = [linkIn(area), await leader.get('/operatori/persone/')];
    const again = /\/operatori\/persone\/inviti\/\w+\/rinvio\//.exec(page.source)?.[0] ?? '';
    area.clock.now += 1_000;
    await leader.post(again);
    const second = linkIn(area);
    expect((await nobody.get(first)).status).toBe(404);
    expect((await nobody.get(second)).status).toBe(200);
    const revoke = /\/operatori\/persone\/inviti\/\w+\/ritiro\//.exec((await leader.get('/operatori/persone/')).source);
    await leader.post(revoke?.[0] ?? '');
    expect((await nobody.post(second)).status).toBe(404);
  });

  test('of another desk cannot be sent again or taken back', async () => {
    const { area, leader } = await opened();
    await leader.post(form, invited);
    const [row] = await area.database.read.selectFrom('invitations').select('id').execute();
    const other = await signIn(area, 'coordinator', { kind: 'desk', id: 'cre-caritas' });
    for (const part of ['rinvio', 'ritiro']) {
      expect((await other.post(`/operatori/persone/inviti/${row?.id}/${part}/`)).status).toBe(404);
    }
  });
});

describe('who invites', () => {
  const refused = [
    ['a role above one’s own', { role: 'administrator' }],
    ['another desk', { scope: 'desk:cre-caritas' }],
    ['the organization around the desk', { scope: 'organization:caritas-como' }],
    ['the whole portal', { scope: 'portal' }],
    ['a desk that is none', { scope: 'desk:nowhere' }],
    ['a role that is none', { role: 'root' }],
    ['no address', { email: 'anna' }],
    ['no name', { name: '' }],
  ] as const;

  test.each(refused)('cannot give %s', async (_, change) => {
    const { area, leader } = await opened();
    expect((await leader.post(form, { ...invited, ...change })).status).toBe(422);
    expect(await area.database.read.selectFrom('invitations').selectAll().execute()).toEqual([]);
  });

  test('says that a mailbox is shared, or is asked', async () => {
    const { area, leader, nobody } = await opened();
    await leader.post(form, invited);
    await nobody.post(linkIn(area));
    const bruno = { ...invited, name: 'Bruno Neri', email: 'nuova@parrocchia.example' };
    expect((await leader.post(form, bruno)).status).toBe(422);
    area.clock.now += 1_000;
    expect((await leader.post(form, { ...bruno, sharedMailbox: '1' })).status).toBe(303);
    await nobody.post(linkIn(area));
    expect((await leader.get('/operatori/persone/')).source).toContain('Casella usata anche da: Bruno Neri');
  });
});
