/** A desk about violence or addiction that gave hours of its own: what is asked, and what is never told. */
import { describe, expect, test } from 'vitest';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import { dangerous } from '../../support/dangerous.ts';
import { choicesOf, type Desk, errorLinks, openDesk } from './support.ts';

const toContacts = async (desk: Desk): Promise<string> => {
  const { location } = await desk.post('/prenota/', { desk: 'so-caritas', service: 'so-caritas-cda' });
  const journey = location.replace(/motivo\/$/, '');
  await desk.post(location, { reason: 'primo-ascolto' });
  const [time = ''] = choicesOf(await desk.get(`${journey}quando/`), 'time');
  await desk.post(`${journey}quando/`, { time });
  await desk.post(`${journey}per-chi/`, { whom: 'me' });
  return journey;
};

const contact = { name: 'Lia', email: 'lia@example.org', language: 'it' };

describe('a sensitive desk with hours of its own', () => {
  test('asks whether it is safe to write, as soon as there is somewhere to write to', async () => {
    const desk = await openDesk(dangerous);
    const journey = await toContacts(desk);
    expect(errorLinks(await desk.post(`${journey}contatti/`, contact))).toEqual(['field-safe']);
    expect((await desk.post(`${journey}contatti/`, { ...contact, email: '' })).status).toBe(303);
  });

  test('where it is not safe, nothing is written and the page says so', async () => {
    const desk = await openDesk(dangerous);
    const journey = await toContacts(desk);
    await desk.post(`${journey}contatti/`, { ...contact, safe: 'no' });
    expect((await desk.get(`${journey}riepilogo/`)).source).toContain('Non riceverai messaggi');
    await desk.post(`${journey}riepilogo/`);
    const [row] = await desk.database.read.selectFrom('bookings').select(['id', 'service']).execute();
    expect((await desk.bookings.byId(row?.id ?? ''))?.person?.safeToWrite).toBe(false);
    expect(row?.service).toBeNull();
  });

  test('has a way out on every page', async () => {
    const desk = await openDesk(dangerous);
    const journey = await toContacts(desk);
    await desk.post(`${journey}contatti/`, { ...contact, safe: 'no' });
    await desk.post(`${journey}riepilogo/`);
    const done = await desk.get(`${journey}conferma/`);
    const [own = ''] = /\/prenotazioni\/[\w-]{43}\//.exec(done.source) ?? [];
    const parts = ['', 'spostamento/', 'annullamento/', 'dati/', 'cancellazione/'].map((part) => own + part);
    for (const path of ['/prenota/so-caritas/', `${journey}conferma/`, ...parts]) {
      const { status, source } = await desk.get(path);
      expect([path, status, source.match(/data-quick-exit/g)?.length]).toEqual([path, 200, 1]);
    }
  });

  test('is reached from its own address only: the need is in no list', async () => {
    const desk = await openDesk(dangerous);
    const { location } = await desk.post('/prenota/', {});
    expect(choicesOf(await desk.get(location), 'reason')).not.toContain('ascolto');
    expect((await desk.get('/prenota/?need=ascolto')).source).not.toContain('value="ascolto"');
  });

  test('that never opted in takes nobody: phone only', async () => {
    const desk = await openDesk((directory) => ({ ...dangerous(directory), desks: directory.desks }));
    const page = await desk.get('/prenota/so-caritas/');
    expect(page.source).not.toContain('method="post"');
    expect(page.source).toMatch(/href="tel:\d+"/);
    expect(page.source).toContain('data-quick-exit');
    const to = { from: '2026-11-24', to: '2026-12-18' };
    expect(await desk.slots.list({ desk: 'so-caritas', ...to })).toEqual([]);
    expect((await desk.slots.first({ comuni: ['sondrio'] })).map((slot) => slot.desk)).not.toContain('so-caritas');
  });

  test('is one too if only an appointment that it gives is about such things', async () => {
    const only = (directory: Directory): Directory => {
      const opened = dangerous(directory);
      const about = (one: ServiceRecord): ServiceRecord => ({ ...one, needs: ['cibo'] });
      const services = new Map([...opened.services].map(([id, one]) => [id, about(one)]));
      return { ...opened, services };
    };
    const desk = await openDesk(only);
    const journey = await toContacts(desk);
    expect(errorLinks(await desk.post(`${journey}contatti/`, contact))).toEqual(['field-safe']);
  });
});

test('a step of such a desk has a way out, also when something is wrong or cannot be saved', async () => {
  const desk = await openDesk(dangerous);
  const journey = await toContacts(desk);
  const wrong = await desk.post(`${journey}contatti/`, {});
  await desk.database.close();
  const away = await desk.post('/prenota/', { desk: 'so-caritas' });
  expect([wrong.status, away.status]).toEqual([422, 503]);
  for (const { source } of [wrong, away]) expect(source.match(/data-quick-exit/g)).toHaveLength(1);
});

test('elsewhere nobody is asked whether it is safe', async () => {
  const desk = await openDesk();
  const journey = await toContacts(desk);
  expect((await desk.get(`${journey}contatti/`)).source).not.toContain('name="safe"');
});
