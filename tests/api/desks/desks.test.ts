import { expect, test } from 'vitest';
import type { Directory } from '#content/model/directory.ts';
import { desk, desksOf } from '../../support/core.ts';
import { call, opened } from '../bookings/support/calls.ts';

const type = (id: string, facts: object = {}) => ({ id, name: { it: id }, minutes: 30, needs: ['ascolto'], ...facts });

const network = (): Directory =>
  desksOf([
    desk(),
    desk({
      id: 'casa',
      kind: 'presidio',
      comune: 'crema',
      appointmentTypes: [type('t', { needs: ['affitto'], languages: ['it', 'ar'] })],
    }),
    desk({ id: 'chiuso', appointmentTypes: [type('t', { needs: ['affitto'], audience: 'network' })] }),
  ]);

test('desks by town, kind and need; only what everybody may book counts', async () => {
  const { app } = await opened({ directory: network() });
  const list = async (query: string) =>
    (await call<{ id: string }[]>(app, `/api/v1/desks${query}`)).json.map(({ id }) => id);
  expect(await list('')).toEqual(['ascolto', 'casa', 'chiuso']);
  expect(await list('?comune=crema')).toEqual(['casa']);
  expect(await list('?kind=presidio')).toEqual(['casa']);
  expect(await list('?need=affitto')).toEqual(['casa']);
  expect((await call(app, '/api/v1/desks?kind=bar')).status).toBe(422);
});

test('one desk, without the types that are for others', async () => {
  const { app } = await opened({ directory: network() });
  expect((await call(app, '/api/v1/desks/casa')).json).toMatchObject({
    id: 'casa',
    name: 'Ascolto',
    languages: ['it', 'ar'],
    appointmentTypes: [{ id: 't', minutes: 30, documents: [] }],
    rules: { noticeHours: 2 },
  });
  expect((await call(app, '/api/v1/desks/chiuso')).json).toMatchObject({ appointmentTypes: [] });
  expect((await call(app, '/api/v1/desks/none')).status).toBe(404);
});

test('words in the language of who asks are kept for nobody else', async () => {
  const named = desk({ name: { it: 'Ascolto', en: 'Listening' } });
  const known = desksOf([named]);
  const directory: Directory = { ...known, portal: { ...known.portal, languages: ['it', 'en'] } };
  const { app } = await opened({ directory });
  for (const path of ['/api/v1/desks', '/api/v1/desks/ascolto']) {
    const { text, headers } = await call(app, path, { lang: 'en' });
    expect(text).toContain('Listening');
    expect(['vary', 'content-language', 'cache-control'].map((name) => headers.get(name))).toEqual([
      'Accept-Language',
      'en',
      'no-cache',
    ]);
  }
});

test('where a desk reads its letters is told to nobody', async () => {
  const { app } = await opened({ directory: desksOf([desk({ notify: 'turni@desk.example' })]) });
  for (const path of ['/api/v1/desks', '/api/v1/desks/ascolto', '/api/v1/notices']) {
    const { status, text } = await call(app, path);
    expect(status).toBe(200);
    expect(text).not.toContain('turni@');
  }
});

test('the first free times across desks, by need, town and language', async () => {
  const { app } = await opened({ directory: network() });
  const desks = async (query: string) => {
    const { json } = await call<{ desk: string; startsAt: string }[]>(app, `/api/v1/slots/first${query}`);
    expect(json.map(({ startsAt }) => startsAt)).toEqual(json.map(({ startsAt }) => startsAt).toSorted());
    return [json.length, [...new Set(json.map((slot) => slot.desk))]];
  };
  expect(await desks('')).toEqual([10, ['ascolto', 'casa']]);
  expect(await desks('?need=affitto')).toEqual([10, ['casa']]);
  expect(await desks('?comune=sondrio&language=ar')).toEqual([0, []]);
  expect((await call(app, '/api/v1/slots/first?language=de')).status).toBe(422);
});

test('today by default, two months at most, real days only', async () => {
  const { app } = await opened();
  const slots = (query: string) => call<unknown[]>(app, `/api/v1/desks/ascolto/slots${query}`);
  expect((await slots('')).json).toEqual([]);
  expect((await slots('?from=2026-11-24')).json).toHaveLength(6);
  expect((await slots('?from=2026-11-24&to=2027-01-24')).status).toBe(200);
  const errors = (pointer: string) => ({ status: 422, json: { errors: [{ pointer }] } });
  expect(await slots('?from=2026-11-24&to=2027-01-25')).toMatchObject(errors('/to'));
  expect(await slots('?from=2026-11-25&to=2026-11-24')).toMatchObject(errors('/to'));
  expect(await slots('?from=2026-02-30')).toMatchObject(errors('/from'));
  expect((await call(app, '/api/v1/desks/none/slots')).status).toBe(404);
});

test('asked for no day, only today: from the first time that can still be booked to the evening', async () => {
  const { app, core } = await opened();
  core.clock.now = Date.parse('2026-11-24T08:00:00+01:00');
  const { json } = await call<{ startsAt: string }[]>(app, '/api/v1/desks/ascolto/slots');
  const times = ['10:00', '10:30', '11:00', '11:30'].map((time) => `2026-11-24T${time}:00+01:00`);
  expect(json.map(({ startsAt }) => startsAt)).toEqual(times);
  const said = await call<{ paths: Record<string, { get: { parameters: { name: string; schema: object }[] } }> }>(
    app,
    '/api/openapi.json',
  );
  const parameters = said.json.paths['/api/v1/desks/{id}/slots']?.get.parameters ?? [];
  expect(parameters.find(({ name }) => name === 'from')?.schema).toMatchObject({
    description: expect.stringContaining('today by default'),
  });
});

test('what another process books shows within a second, what we book at once', async () => {
  const { app, core } = await opened();
  const count = async () => (await call<unknown[]>(app, '/api/v1/desks/ascolto/slots?from=2026-11-24')).json.length;
  expect(await count()).toBe(6);
  const startsAt = Date.parse('2026-11-24T09:00:00+01:00');
  const first = startsAt / 300_000;
  const rows = Array.from({ length: 6 }, (_, step) => ({
    desk: 'ascolto',
    granule: first + step,
    lane: 0,
    owner: 'elsewhere',
    expiresAt: null,
  }));
  await core.database.write((tx) => tx.insertInto('claims').values(rows).execute());
  core.clock.now += 1_000;
  expect(await count()).toBe(5);
  await core.bookings.hold({ desk: 'ascolto', type: 'primo', startsAt: startsAt + 3_600_000, address: 'a' });
  expect(await count()).toBe(4);
});

test('an hour closed from the agenda is not offered', async () => {
  const { app, core } = await opened();
  const closure = {
    id: 'c',
    desk: 'ascolto',
    startsAt: Date.parse('2026-11-24T09:00:00+01:00'),
    endsAt: Date.parse('2026-11-24T11:00:00+01:00'),
    words: '{"it":"Corso"}',
    createdAt: 0,
    by: 'x',
    revokedAt: null,
  };
  await core.database.write((tx) => tx.insertInto('closures').values(closure).execute());
  expect((await call(app, '/api/v1/desks/ascolto/slots?from=2026-11-24')).json).toHaveLength(2);
});
