import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { dueRecords } from '#content/model/due.ts';
import { ServicePage } from '#views/service/service-page.tsx';
import { translator } from '#views/translator.ts';
import { createCareLetters } from '../../../api/fresh/letters.ts';
import { engines } from '../../support/engines.ts';
import { addStaff, openStaffArea, signIn, signInAs, type TestArea, visitorWith } from '../../support/staff.ts';

const own = { kind: 'organization', id: 'caritas-como' } as const;
const elsewhere = { kind: 'organization', id: 'caritas-crema' } as const;
const wholePortal = { role: 'administrator', scope: { kind: 'portal' }, trusted: false } as const;
const service = { kind: 'services', id: 'so-caritas-cda' };

const lettersOf = ({ area: { deps } }: TestArea) =>
  createCareLetters({ ...deps, directory: () => deps.published().directory, baseUrl: 'https://portal.example' });
const verifiedOf = ({ area }: TestArea) => area.deps.published().directory.services.get(service.id)?.verified;
const outbox = ({ database }: TestArea) => database.read.selectFrom('outbox').selectAll().orderBy('id').execute();
const at = (moment: string) => Date.parse(`${moment}:00+01:00`);

describe.each(engines)('on %s', (engine) => {
  test('one tap says that a record is still right: at once, with who, and never for another organization', async () => {
    const area = await openStaffArea({ engine });
    const stranger = await signIn(area, 'editor', elsewhere);
    expect((await stranger.post('/operatori/da-rivedere/', service)).status).toBe(403);
    const editor = await signIn(area, 'editor', own);
    expect((await editor.get('/operatori/da-rivedere/')).source).toContain(`value="${service.id}"`);
    const done = await editor.post('/operatori/da-rivedere/', service);
    expect(done.location).toMatch(/^\/operatori\/da-rivedere\/\?fatto=/);
    expect(verifiedOf(area)).toEqual({ date: '2026-11-23', by: area.directory.organizations.get(own.id)?.name.it });
    expect((await editor.get(done.location)).source).not.toContain(`value="${service.id}"`);
    const rows = await area.database.read.selectFrom('verifications').select(['record', 'staff']).execute();
    expect(rows).toEqual([{ record: service.id, staff: editor.id }]);
    await area.area.deps.editing.releases.idle();
    expect(readdirSync(join(area.dataDir, 'content/services'))).toContain(service.id);
  });

  test('a letter a month to each editor; its link opens without signing in, and changes nothing by itself', async () => {
    const area = await openStaffArea({ engine });
    const editor = await addStaff(area, { grants: [{ role: 'editor', scope: own, trusted: false }] });
    await addStaff(area, { email: 'x@y.example', grants: [{ role: 'operator', scope: own, trusted: false }] });
    const letters = lettersOf(area);
    area.clock.now = at('2026-12-01T07:59');
    expect(await letters.enqueue()).toBe(0);
    area.clock.now = at('2026-12-01T08:00');
    await Promise.all([letters.enqueue(), letters.enqueue()]);
    area.clock.now = at('2026-12-03T08:00');
    expect(await letters.enqueue()).toBe(0);
    const rows = await outbox(area);
    expect(rows.map(({ id }) => id)).toEqual([
      `${editor}-caritas-como.2026-12-14.season`,
      `${editor}-caritas-como.2026-12-31.review-due`,
    ]);
    const [asked, due] = await Promise.all(rows.map((row) => letters.letter(row)));
    expect(asked?.letter.button?.href).toBe('https://portal.example/operatori/da-rivedere/feste/caritas-como/');
    expect(due?.to).toBe('anna@parrocchia.example');

    const link = new URL(due?.letter.button?.href ?? '').pathname;
    const anybody = visitorWith(area, '');
    expect((await anybody.get(link)).source).toContain(`value="${service.id}"`);
    expect(verifiedOf(area)).toBeUndefined();
    expect((await anybody.post(link, service)).status).toBe(303);
    expect(verifiedOf(area)?.date).toBe('2026-12-03');

    const forged = link.replace('caritas-como', 'caritas-crema');
    expect((await anybody.get(forged)).status).toBe(404);
    area.clock.now = at('2027-02-01T08:00');
    expect((await anybody.get(link)).status).toBe(404);
  });
});

test('a place is looked at by who works there, papers and Comuni by who leads the portal', async () => {
  const area = await openStaffArea();
  const directory = () => area.area.deps.published().directory;
  const place = directory().services.get(service.id)?.at[0]?.location ?? '';
  const shared = [...dueRecords(directory(), '2026-11-23')].filter(({ ref }) =>
    /^(?:documents|comuni)$/.test(ref.kind),
  );
  const editor = await signIn(area, 'editor', own);
  const leader = await signInAs(area, await addStaff(area, { email: 'x@y.example', grants: [wholePortal] }));
  const [theirs, all] = [await editor.get('/operatori/da-rivedere/'), await leader.get('/operatori/da-rivedere/')];
  expect(theirs.source).toContain(`value="${place}"`);
  expect(shared.length).toBeGreaterThan(1);
  for (const { ref } of shared) {
    expect(all.source).toContain(`name="kind" value="${ref.kind}"/><input type="hidden" name="id" value="${ref.id}"`);
    expect(theirs.source).not.toContain(`name="kind" value="${ref.kind}"`);
  }
  expect((await editor.post('/operatori/da-rivedere/', { kind: 'comuni', id: 'sondrio' })).status).toBe(403);
  await editor.post('/operatori/da-rivedere/', { kind: 'locations', id: place });
  expect(directory().locations.get(place)?.verified?.by).toBe(directory().organizations.get(own.id)?.name.it);
  await leader.post('/operatori/da-rivedere/', { kind: 'comuni', id: 'sondrio' });
  expect(directory().comuni.get('sondrio')?.verified?.by).toBe(directory().portal.name);
});

test('one tap in the list of records too, where nobody has looked for long; it leads back there', async () => {
  const area = await openStaffArea();
  const editor = await signIn(area, 'editor', own);
  const listed = (await editor.get('/operatori/schede/?q=caritas')).source;
  const button = `name="id" value="${service.id}"/>`;
  expect(listed).toContain(button);
  const back = '/operatori/schede/?q=caritas';
  const done = await editor.post('/operatori/da-rivedere/', { ...service, back });
  expect(done.location.startsWith(`${back}&fatto=`)).toBe(true);
  const after = (await editor.get(done.location)).source;
  expect(after).toContain('è segnata come giusta');
  expect(after).toContain(`/operatori/schede/services/${service.id}/`);
  expect(after).not.toContain(button);
  const astray = await editor.post('/operatori/da-rivedere/', { ...service, back: 'https://altrove.example/' });
  expect(astray.location.startsWith('/operatori/da-rivedere/?fatto=')).toBe(true);
});

test('whoever lost the role acts no more by an old letter', async () => {
  const area = await openStaffArea();
  await addStaff(area, { grants: [{ role: 'editor', scope: own, trusted: false }] });
  const letters = lettersOf(area);
  area.clock.now = at('2026-12-01T08:00');
  await letters.enqueue();
  const row = (await outbox(area)).find(({ event }) => event === 'review-due');
  if (row === undefined) throw new Error('There is no letter.');
  const link = new URL((await letters.letter(row))?.letter.button?.href ?? '').pathname;
  await area.database.write((tx) => tx.updateTable('grants').set({ endedAt: 1, endedBy: 'x' }).execute());
  await visitorWith(area, '').post(link, service);
  expect(verifiedOf(area)).toBeUndefined();
  expect(await letters.letter(row)).toBeUndefined();
});

test('closed at Christmas becomes an exception of the hours, or waits for a review', async () => {
  const area = await openStaffArea();
  const path = '/operatori/da-rivedere/feste/caritas-como/';
  const closed = { answer: 'closed', from: '2026-12-24', to: '2027-01-06' };
  const editor = await signIn(area, 'editor', own);
  expect((await editor.post(path, { ...closed, to: '2026-12-01' })).status).toBe(422);
  expect((await editor.post(path, {})).status).toBe(422);
  expect((await editor.post(path, closed)).location).toMatch(/ora=0&poi=[1-9]/);
  const coordinator = await signIn(area, 'coordinator', own);
  expect((await coordinator.post(path, closed)).location).toMatch(/ora=[1-9]\d*&poi=0/);
  const { services } = area.area.deps.published().directory;
  const exceptions = services.get(service.id)?.at.flatMap(({ exceptions: all }) => all);
  expect(exceptions).toContainEqual(expect.objectContaining({ from: closed.from, to: closed.to, hours: [] }));
  const answers = await area.database.read.selectFrom('seasonAnswers').select(['season', 'answer']).execute();
  expect(answers).toEqual([{ season: '2026-natale', answer: 'closed' }]);
});

test('who does not know yet has pages that say to phone first, in every language, until they know', async () => {
  const area = await openStaffArea();
  const path = '/operatori/da-rivedere/feste/caritas-como/';
  const editor = await signIn(area, 'editor', own);
  expect((await editor.post(path, { answer: 'unknown' })).location).toMatch(/ora=0&poi=1/);
  const coordinator = await signIn(area, 'coordinator', own);
  const said = async (lang: 'it' | 'en' | 'ar') => {
    await area.area.deps.editing.releases.idle();
    const { directory } = area.area.deps.published();
    const told = directory.services.get(service.id);
    if (told === undefined) throw new Error(`No service ${service.id}.`);
    const context = { lang, t: translator(lang), directory, today: '2026-11-23' };
    return render(h(ServicePage, { service: told, context }));
  };
  const telling = [
    'Dal 24 dicembre 2026 al 6 gennaio 2027: orari da verificare. Telefona prima.',
    'From December 24, 2026 to January 6, 2027: hours to be checked. Phone first.',
  ];
  expect((await coordinator.post(path, { answer: 'unknown' })).location).toMatch(/ora=1&poi=0/);
  expect(await said('it')).toContain(telling[0]);
  expect(await said('en')).toContain(telling[1]);
  expect(await said('ar')).toContain('اتصل أولًا');

  // The last answer holds, and is written once.
  const closed = { answer: 'closed', from: '2026-12-24', to: '2027-01-06' };
  await coordinator.post(path, closed);
  expect((await coordinator.post(path, closed)).location).toMatch(/ora=0&poi=0/);
  expect(await said('it')).not.toContain(telling[0]);
  const { services } = area.area.deps.published().directory;
  expect(services.get(service.id)?.at.map(({ exceptions }) => exceptions.length)).toEqual([1]);
  expect((await coordinator.get(path)).source).toMatch(/value="closed"[^>]* checked/);
  await coordinator.post(path, { answer: 'open' });
  expect(await said('it')).not.toContain('Chiuso per le feste');
});

test('the list of calls has who to phone, of one network alone when asked', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'administrator');
  const all = (await leader.get('/operatori/da-rivedere/telefonate/')).source;
  expect(all).toContain('href="tel:');
  const [network] = area.directory.networks.keys();
  const some = (await leader.get(`/operatori/da-rivedere/telefonate/?rete=${network}`)).source;
  expect(some.length).toBeLessThan(all.length);
});
