/** Codes on paper: each once, of one person, until new ones are made. */
import { describe, expect, test } from 'vitest';
import { addPerson } from '../../../api/people/people.ts';
import { createPrintedCodes } from '../../../api/people/printed-codes.ts';
import { createVault } from '../../../api/secrets/vault.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { addStaff, cookiesOf, openStaffArea, signIn, signInAs, staffMonday, visitorWith } from '../../support/staff.ts';

const email = 'casella@parrocchia.example';
const withPaper = '/operatori/entra/stampato/';
const current = 'a secret that is only for tests, and long';

describe.each(engines)('on %s', (engine) => {
  test('each is good once, also for two who try it at the same time, and new ones end the old', async () => {
    const database = await openTestDatabase(engine);
    const vault = createVault({ current, previous: undefined });
    const printed = createPrintedCodes({ database, vault, now: () => staffMonday });
    const given = { at: staffMonday, by: 'system' };
    const anna = await database.write((tx) => addPerson(tx, { name: 'Anna', email }, given));
    const bruno = await database.write((tx) => addPerson(tx, { name: 'Bruno', email }, given));
    const codes = await printed.make(anna, anna);
    expect(new Set(codes).size).toBe(10);
    expect(await printed.left(anna)).toBe(10);
    const [first = '', second = ''] = codes;
    const taken = await Promise.all([1, 2, 3, 4].map(() => printed.take(email, first)));
    expect(taken.filter((who) => who !== undefined)).toEqual([anna]);
    expect(await printed.take(email, ` ${second.slice(0, 4).toLowerCase()}-${second.slice(4)} `)).toBe(anna);
    expect(await printed.left(anna)).toBe(8);
    const [ofBruno = ''] = await printed.make(bruno, anna);
    const [third = '', fourth = ''] = (await printed.make(anna, anna)).slice(3);
    expect(await printed.take(email, codes[5] ?? '')).toBeUndefined();
    expect(await printed.take('altra@parrocchia.example', third)).toBeUndefined();
    expect(await printed.take(email, third)).toBe(anna);
    expect(await printed.take(email, ofBruno)).toBe(bruno);
    const rotated = createVault({ current: 'another secret, which is just as long', previous: current });
    const later = createPrintedCodes({ database, vault: rotated, now: () => staffMonday });
    expect(await later.take(email, fourth)).toBe(anna);
    const stored = JSON.stringify(await database.read.selectFrom('printedCodes').selectAll().execute());
    expect(codes.filter((code) => stored.includes(code))).toEqual([]);
  });
});

/** As they stand on the sheet. */
const codesOn = (source: string): string[] =>
  [...source.matchAll(/class="code ltr">([A-Z]{4} [A-Z]{4})</g)].map(([, code = '']) => code);

describe('the sheet', () => {
  test('is shown once, and a code of it signs in on a shared computer', async () => {
    const area = await openStaffArea();
    const anna = await signInAs(area, await addStaff(area, { name: 'Anna', email, grants: [] }));
    const sheet = await anna.post('/operatori/profilo/codici/');
    const codes = codesOn(sheet.source);
    expect(codes).toHaveLength(10);
    expect(sheet.headers.get('cache-control')).toBe('no-store');
    const profile = await anna.get('/operatori/profilo/');
    expect(profile.source).toContain('Ti restano 10 codici');
    expect(codes.filter((code) => profile.source.includes(code))).toEqual([]);
    const [code = ''] = codes;
    const nobody = visitorWith(area, '');
    const inside = await nobody.post(withPaper, { email, code, shared: '1' });
    expect(inside.status).toBe(303);
    expect((await visitorWith(area, cookiesOf(inside.headers)).get('/operatori/profilo/')).source).toContain(
      'Ti restano 9 codici',
    );
    expect((await nobody.post(withPaper, { email, code, shared: '1' })).status).toBe(422);
  });

  test('of somebody who may do more than one leads is not for one to print', async () => {
    const area = await openStaffArea();
    const scope = { kind: 'organization', id: 'caritas-como' } as const;
    const coordinator = await signIn(area, 'coordinator', { kind: 'desk', id: 'so-caritas' });
    const both = await addStaff(area, {
      name: 'Carla',
      grants: [
        { role: 'operator', scope: { kind: 'desk', id: 'so-caritas' }, trusted: false },
        { role: 'operator', scope: { kind: 'desk', id: 'cre-caritas' }, trusted: false },
      ],
    });
    const within = await addStaff(area, {
      name: 'Dario',
      grants: [{ role: 'operator', scope: { kind: 'desk', id: 'so-caritas' }, trusted: false }],
    });
    const peer = await addStaff(area, { name: 'Elena', grants: [{ role: 'administrator', scope, trusted: false }] });
    const codes = (person: string) => coordinator.post(`/operatori/persone/${person}/codici/`);
    expect((await codes(within)).status).toBe(200);
    expect((await codes(both)).status).toBe(403);
    expect((await codes(peer)).status).toBe(404);
  });
});
