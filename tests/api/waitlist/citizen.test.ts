/** What somebody without any account sees and does: an appointment that cannot be kept, and waiting for a free time. */
import { expect, test } from 'vitest';
import { dangerous } from '../../support/dangerous.ts';
import { choicesOf, type Desk, errorLinks, openDesk, typedIn, walkToSummary, withRules } from '../journeys/support.ts';

const desk = 'so-caritas';

const booked = async () => {
  const server = await openDesk(withRules(desk, { noticeHours: 0, cancelHours: 48 }));
  const journey = await walkToSummary(server, { contacts: { email: 'amina@example.org' } });
  await server.post(`${journey}riepilogo/`, { trial: '1' });
  const [row] = await server.database.read.selectFrom('bookings').select('id').execute();
  const booking = await server.bookings.byId(row?.id ?? '');
  if (!booking) throw new Error('Nothing was booked.');
  return { server, booking, link: `/prenotazioni/${booking.token}/` };
};

const close = async ({ passing }: Desk, { startsAt, endsAt }: { startsAt: number; endsAt: number }) => {
  const spans = [{ from: startsAt, to: endsAt }];
  const act = await passing.closures.close({ desk, spans, words: { it: 'Riunione', en: 'Meeting' }, staff: 'anna' });
  await passing.pass();
  return act;
};

test('the page says that it cannot take place, keeps another time, and takes it at a button, also after the cut-off', async () => {
  const { server, booking, link } = await booked();
  await close(server, booking);
  const page = await server.get(link);
  expect(page.source).toContain('non si può fare');
  expect(page.source).toContain('Riunione');
  expect(page.source).not.toContain('/calendar.ics');
  const { time = '' } = typedIn(page);
  expect(Number(time)).toBeGreaterThan(booking.startsAt);
  for (const language of ['/en', '/ar']) expect((await server.get(`${language}${link}`)).status).toBe(200);
  expect((await server.bookings.byId(booking.id))?.startsAt).toBe(booking.startsAt);
  const done = await server.post(`${link}nuovo-orario/`, { time });
  expect(done.location).toBe(`${link}?spostato`);
  expect((await server.bookings.byId(booking.id))?.startsAt).toBe(Number(time));
  expect((await server.get(link)).source).not.toContain('non si può fare');
  expect((await server.post(`${link}nuovo-orario/`, { time: String(booking.startsAt) })).location).toBe(link);
});

test('by the code, for who left no contact; and another free time than the kept one', async () => {
  const { server, booking, link } = await booked();
  await close(server, booking);
  expect((await server.post('/prenotazioni/', { desk, code: booking.code })).location).toBe(link);
  const others = choicesOf(await server.get(link), 'time');
  expect(others.length).toBeGreaterThan(1);
  const missing = await server.post(`${link}nuovo-orario/`, {});
  expect([missing.status, errorLinks(missing)]).toEqual([409, ['field-time']]);
  await server.post(`${link}nuovo-orario/`, { time: others[1] ?? '' });
  expect((await server.bookings.byId(booking.id))?.startsAt).toBe(Number(others[1]));
  await server.passing.pass();
  expect(await server.passing.offers.waiting()).toEqual([]);
});

test('a time that somebody else took meanwhile is said, and the page shows what is still free', async () => {
  const { server, booking, link } = await booked();
  await close(server, booking);
  const [time = ''] = choicesOf(await server.get(link), 'time');
  const { type } = booking;
  await server.bookings.book({ desk, type, startsAt: Number(time), name: 'B', email: 'b@example.org' }, { key: 'b' });
  const late = await server.post(`${link}nuovo-orario/`, { time });
  expect(late.status).toBe(409);
  expect(choicesOf(late, 'time')).not.toContain(time);
});

const rules = { noticeHours: 0, horizonDays: 9 };

/** A desk with no free time at all, and a journey that found none. */
const full = async (directory = withRules(desk, rules)) => {
  const server = await openDesk(directory);
  const begun = await server.post('/prenota/', { desk, service: 'so-caritas-cda' });
  const journey = begun.location.replace(/motivo\/$/, '');
  await server.post(`${journey}motivo/`, { reason: 'primo-ascolto' });
  const all = await server.slots.list({ desk, from: '2026-11-23', to: '2026-12-31' });
  const wanted = all.filter(({ type }) => type === 'primo-ascolto');
  const free = [...wanted, ...all.filter((slot) => !wanted.includes(slot))];
  const ids: string[] = [];
  for (const { startsAt, type } of free) {
    const who = { name: 'X', email: `x${startsAt}@example.org` };
    const made = await server.bookings
      .book({ desk, type, startsAt, ...who }, { key: `${type} ${startsAt}` })
      .catch(() => undefined);
    if (made && type === 'primo-ascolto') ids.push(made.booking.id);
  }
  return { server, journey, ids };
};

test('no free time: the way to the list, what is missing, on it, off it', async () => {
  const { server, journey } = await full();
  const step = await server.get(`${journey}quando/`);
  expect(step.source).toContain(`${journey}attesa/`);
  const form = await server.get(`${journey}attesa/`);
  const [wish = '', anywhere = ''] = choicesOf(form, 'wish');
  expect([wish, anywhere]).toEqual([`${desk}/primo-ascolto`, expect.stringMatching(/^sondrio:/)]);
  const wrong = await server.post(`${journey}attesa/`, { wish, name: 'Amina' });
  expect([wrong.status, errorLinks(wrong)]).toEqual([422, ['field-email']]);
  expect((await server.post(`${journey}attesa/`, { wish: 'other/type', name: 'A', phone: '333 123456' })).status).toBe(
    422,
  );
  const joined = await server.post(`${journey}attesa/`, { wish, name: 'Amina', email: 'amina@example.org' });
  expect(joined.location).toMatch(/^\/prenotazioni\/attesa\/[\w-]{43}\/$/);
  const own = await server.get(joined.location);
  expect(own.source).toContain('Sei in lista');
  expect(own.source).not.toContain('amina@example.org');
  expect((await server.passing.waitlist.all()).length).toBe(1);
  await server.post(joined.location);
  expect(await server.passing.waitlist.all()).toEqual([]);
  expect((await server.get(joined.location)).source).toContain('Non sei più in lista');
  expect((await server.get(`/prenotazioni/attesa/${'a'.repeat(43)}/`)).status).toBe(404);
});

const offered = async () => {
  const { server, journey, ids } = await full();
  const [wish = ''] = choicesOf(await server.get(`${journey}attesa/`), 'wish');
  await server.post(`${journey}attesa/`, { wish, name: 'Amina', email: 'amina@example.org' });
  await server.bookings.cancel(ids.at(-1) ?? '');
  await server.passing.pass();
  const [offer] = await server.passing.offers.waiting();
  if (!offer) throw new Error('Nothing was offered.');
  return { server, offer, link: `/prenotazioni/offerta/${offer.token}/` };
};

test('an offer: opening it changes nothing, one button takes it, twice is once', async () => {
  const { server, offer, link } = await offered();
  for (const language of ['', '/en', '/ar']) expect((await server.get(`${language}${link}`)).status).toBe(200);
  expect((await server.passing.offers.byId(offer.id))?.answer).toBeNull();
  const [one, two] = await Promise.all([server.post(link, { answer: 'si' }), server.post(link, { answer: 'si' })]);
  expect(one?.location).toMatch(/^\/prenotazioni\/[\w-]{43}\/$/);
  expect(two?.location).toBe(one?.location);
  expect((await server.get(link)).location).toBe(one?.location);
  const mine = await server.bookings.byToken(one?.location.split('/')[2] ?? '');
  expect(mine).toMatchObject({ startsAt: offer.startsAt, person: { name: 'Amina' } });
});

test('an offer that was declined, or is over, says so and leads to the list', async () => {
  const { server, offer, link } = await offered();
  server.pass(offer.expiresAt - server.now());
  const late = await server.post(link, { answer: 'si' });
  expect(late.status).toBe(410);
  expect(late.source).toContain('/prenotazioni/attesa/');
  const second = await offered();
  await second.server.post(second.link, { answer: 'no' });
  expect((await second.server.get(second.link)).status).toBe(410);
  expect((await second.server.passing.offers.byId(second.offer.id))?.answer).toBe('declined');
});

test('where a message seen by others is a danger, it asks whether writing is safe, and keeps to the answer', async () => {
  const { server, journey, ids } = await full((directory) => dangerous(withRules(desk, rules)(directory)));
  const { passing, database } = server;
  const [wish = ''] = choicesOf(await server.get(`${journey}attesa/`), 'wish');
  const typed = { wish, name: 'Lia', email: 'lia@example.org' };
  const join = (more: Record<string, string>) => server.post(`${journey}attesa/`, { ...typed, ...more });
  expect(errorLinks(await join({}))).toEqual(['field-safe']);
  expect(errorLinks(await join({ safe: 'no' }))).toEqual(['field-phone']);
  await join({ safe: 'yes' });
  expect(await passing.waitlist.all()).toMatchObject([{ way: 'email', person: { safeToWrite: true } }]);
  // Who thinks better of it is heeded.
  expect((await join({ safe: 'no', phone: '333 1234567' })).status).toBe(303);
  const [waiting, ...others] = await passing.waitlist.all();
  expect([waiting?.way, waiting?.person, others]).toEqual([
    'phone',
    expect.objectContaining({ safeToWrite: false, phone: '333 1234567' }),
    [],
  ]);
  await server.bookings.cancel(ids.at(-1) ?? '');
  await passing.pass();
  const [offer] = await passing.offers.waiting();
  expect(await passing.letters.waiting(waiting?.id ?? '')).toBeUndefined();
  expect(await passing.letters.offer(waiting?.id ?? '', offer?.createdAt ?? 0)).toBeUndefined();
  const done = await server.post(`/prenotazioni/offerta/${offer?.token}/`, { answer: 'si' });
  const booking = await server.bookings.byToken(done.location.split('/')[2] ?? '');
  expect(booking?.person?.safeToWrite).toBe(false);
  expect(await database.read.selectFrom('waiting').select('id').execute()).toHaveLength(1);
});

test('elsewhere nobody who waits is asked whether writing is safe', async () => {
  const { server, journey } = await full();
  expect((await server.get(`${journey}attesa/`)).source).not.toContain('name="safe"');
});
