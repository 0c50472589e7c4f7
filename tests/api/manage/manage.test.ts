/** An appointment by its link and by its code. Looking changes nothing; buttons do. */
import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  type Desk,
  errorLinks,
  hour,
  minute,
  openDesk,
  typedIn,
  walkToSummary,
} from '../journeys/support.ts';

type Booked = { desk: Desk; id: string; link: string; code: string };

const booked = async (): Promise<Booked> => {
  const desk = await openDesk();
  const journey = await walkToSummary(desk, { contacts: { email: 'amina@example.org' }, whom: { people: '2' } });
  await desk.post(`${journey}riepilogo/`, { trial: '1' });
  const [row] = await desk.database.read.selectFrom('bookings').select('id').execute();
  const booking = await desk.bookings.byId(row?.id ?? '');
  if (!booking) throw new Error('Nothing was booked.');
  return { desk, id: booking.id, link: `/prenotazioni/${booking.token}/`, code: booking.code };
};

const parts = ['', 'annullamento/', 'spostamento/', 'dati/', 'dati/dati.json', 'cancellazione/'];

/** All that is stored. */
const stored = async ({ database }: Desk): Promise<unknown> => ({
  bookings: await database.read.selectFrom('bookings').selectAll().execute(),
  cancellations: await database.read.selectFrom('cancellations').selectAll().execute(),
  claims: await database.read.selectFrom('claims').selectAll().execute(),
  journeys: await database.read.selectFrom('journeys').selectAll().execute(),
});

describe('by link', () => {
  test('whoever opens every page, a mail scanner too, changes nothing', async () => {
    const { desk, link } = await booked();
    const before = await stored(desk);
    const opened = new Set<string>();
    const open = async (path: string): Promise<void> => {
      if (opened.has(path)) return;
      opened.add(path);
      const page = await desk.get(path);
      for (const { attributes } of page.html.elements) {
        const href = attributes.get('href') ?? '';
        if (/^(?:\/[a-z]{2})?\/prenotazioni\//.test(href)) await open(href);
      }
    };
    for (const language of ['', '/en', '/ar']) for (const part of parts) await open(`${language}${link}${part}`);
    expect(opened.size).toBeGreaterThan(15);
    expect(await stored(desk)).toEqual(before);
  });

  test('nobody keeps, indexes or guesses it', async () => {
    const { desk, link } = await booked();
    for (const part of parts) {
      const { status, headers } = await desk.get(`${link}${part}`);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toContain('noindex');
    }
    for (const part of parts) expect((await desk.get(`/prenotazioni/${'a'.repeat(43)}/${part}`)).status).toBe(404);
  });

  test('cancelling asks first, then frees the time; twice is once', async () => {
    const { desk, id, link } = await booked();
    const { startsAt } = (await desk.bookings.byId(id)) ?? {};
    expect((await desk.get(`${link}annullamento/`)).source).toContain('method="post"');
    for (const _ of [1, 2]) expect((await desk.post(`${link}annullamento/`)).location).toBe(link);
    const page = await desk.get(link);
    expect(page.source).toContain('Appuntamento annullato');
    expect(page.source).not.toContain('/spostamento/');
    const free = await desk.slots.list({ desk: 'so-caritas', from: '2026-11-23', to: '2026-12-20' });
    expect(free.map((slot) => slot.startsAt)).toContain(startsAt);
    expect((await desk.get(`${link}annullamento/`)).location).toBe(link);
  });

  test('moving keeps the old time until the new one is taken', async () => {
    const { desk, id, link } = await booked();
    const before = await desk.bookings.byId(id);
    const page = await desk.get(`${link}spostamento/`);
    const times = choicesOf(page, 'time');
    expect(times).not.toContain(String(before?.startsAt));
    const refused = await desk.post(`${link}spostamento/`, { time: String(desk.now()) });
    expect(refused.status).toBe(422);
    expect(errorLinks(refused)).toEqual(['field-time']);
    expect((await desk.bookings.byId(id))?.startsAt).toBe(before?.startsAt);
    const moved = await desk.post(`${link}spostamento/`, { time: times[0] ?? '' });
    expect(moved.location).toBe(`${link}?spostato`);
    expect((await desk.get(moved.location)).source).toContain('è stato spostato');
    expect((await desk.bookings.byId(id))?.startsAt).toBe(Number(times[0]));
  });

  test('a time that somebody else took cannot be moved to', async () => {
    const { desk, link } = await booked();
    const [time = ''] = choicesOf(await desk.get(`${link}spostamento/`), 'time');
    await desk.bookings.book(
      { desk: 'so-caritas', type: 'primo-ascolto', startsAt: Number(time), name: 'Faster' },
      { key: 'a key of the faster one' },
    );
    const refused = await desk.post(`${link}spostamento/`, { time });
    expect(refused.status).toBe(422);
    expect(refused.source).toContain('non è più libera');
  });

  test('after the cut-off one can only say that one does not come, and after the start nothing', async () => {
    const { desk, id, link } = await booked();
    const { changeBy = 0, startsAt = 0 } = (await desk.bookings.byId(id)) ?? {};
    desk.pass(changeBy - desk.now() + minute);
    const near = await desk.get(link);
    expect(near.source).toContain('Non posso venire');
    expect(near.source).not.toContain('/spostamento/');
    expect((await desk.get(`${link}spostamento/`)).location).toBe(link);
    expect((await desk.post(`${link}spostamento/`, { time: String(startsAt + hour) })).location).not.toContain(
      'spostato',
    );
    expect((await desk.get(`${link}annullamento/`)).source).toContain('Sì, non posso venire');
    desk.pass(startsAt - desk.now());
    expect((await desk.get(link)).source).toContain('è passato');
    expect((await desk.post(`${link}annullamento/`)).location).toBe(link);
    expect((await desk.bookings.byId(id))?.cancelled).toBeUndefined();
  });

  test('"Non posso venire" works until the start', async () => {
    const { desk, id, link } = await booked();
    const { startsAt = 0 } = (await desk.bookings.byId(id)) ?? {};
    desk.pass(startsAt - desk.now() - minute);
    await desk.post(`${link}annullamento/`);
    expect((await desk.bookings.byId(id))?.cancelled).toMatchObject({ late: true });
  });
});

describe('one’s own data', () => {
  test('can be read, and taken away as a file', async () => {
    const { desk, link, code } = await booked();
    const page = await desk.get(`${link}dati/`);
    for (const text of ['Amina', 'amina@example.org', 'persone: 2']) expect(page.source).toContain(text);
    const file = await desk.get(`${link}dati/dati.json`);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(JSON.parse(file.source)).toMatchObject({ code, name: 'Amina', email: 'amina@example.org' });
  });

  test('can be deleted: the time is free again, the link and the code open nothing', async () => {
    const { desk, id, link, code } = await booked();
    const { location } = await desk.post(`${link}cancellazione/`);
    expect((await desk.get(location)).source).toContain('Dati cancellati');
    expect((await desk.get(link)).status).toBe(404);
    expect((await desk.post('/prenotazioni/', { desk: 'so-caritas', code })).status).toBe(404);
    expect((await desk.bookings.byId(id))?.person).toBeUndefined();
    expect((await desk.post(`${link}cancellazione/`)).location).toBe(location);
  });
});

describe('by code', () => {
  test('the right code at the right desk leads to the appointment, however it is written', async () => {
    const { desk, link, code } = await booked();
    const written = `${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`;
    expect((await desk.post('/prenotazioni/', { desk: 'so-caritas', code: written })).location).toBe(link);
    expect((await desk.post('/en/prenotazioni/', { desk: 'so-caritas', code })).location).toBe(`/en${link}`);
  });

  test('elsewhere, wrong, or missing it leads nowhere, and what was typed stays', async () => {
    const { desk, code } = await booked();
    const elsewhere = await desk.post('/prenotazioni/', { desk: 'so-segretariato', code });
    expect(elsewhere.status).toBe(404);
    expect(typedIn(elsewhere).code).toBe(code);
    expect(errorLinks(await desk.post('/prenotazioni/'))).toEqual(['field-desk', 'field-code']);
  });

  test('cannot be guessed for long, and the page says when to try again', async () => {
    const { desk } = await booked();
    const guess = (at: number) => desk.post('/prenotazioni/', { desk: 'so-caritas', code: `AAAA333${at % 10}` });
    let last = await guess(0);
    for (let at = 1; at < 40 && last.status === 404; at += 1) last = await guess(at);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.source).toContain('Troppi tentativi');
  });
});
