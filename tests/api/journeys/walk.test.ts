/** The whole way, and the order of its steps. */
import { describe, expect, test } from 'vitest';
import { choicesOf, hour, idsOf, openDesk, typedIn, walkToSummary } from './support.ts';

describe('the start', () => {
  test('looking creates nothing', async () => {
    const desk = await openDesk();
    for (const path of ['/prenota/', '/prenota/so-caritas/', '/en/prenota/', '/ar/prenota/so-caritas/?need=ascolto']) {
      expect((await desk.get(path)).status).toBe(200);
    }
    expect(await desk.database.read.selectFrom('journeys').selectAll().execute()).toEqual([]);
  });

  test('the button begins a journey whose id nobody guesses, in the language of the page', async () => {
    const desk = await openDesk();
    const { status, location, headers } = await desk.post('/en/prenota/', { desk: 'so-caritas' });
    expect(status).toBe(303);
    expect(location).toMatch(/^\/en\/prenota\/p\/[\w-]{22}\/motivo\/$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('a desk without appointments says so, an unknown one is not there', async () => {
    const desk = await openDesk((directory) => ({ ...directory, portal: { ...directory.portal, demo: false } }));
    const closed = await desk.get('/prenota/so-caritas/');
    expect(closed.source).toContain('Qui non si prenota online');
    expect(closed.source).not.toContain('method="post"');
    expect((await desk.get('/prenota/nessuno/')).status).toBe(404);
  });

  test('from a service the reason is already chosen', async () => {
    const desk = await openDesk();
    const page = await desk.get('/prenota/cas-aler/?service=cas-aler-angels&need=bollette');
    const { location } = await desk.post('/prenota/', typedIn(page));
    expect(typedIn(await desk.get(location)).reason).toBe('affitto-e-bollette');
  });
});

describe('the way at a desk', () => {
  test('ends with a code, and a reload of the last page books nothing more', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk, { contacts: { email: 'amina@example.org' } });
    const confirmed = await desk.post(`${journey}riepilogo/`, { trial: '1' });
    expect(confirmed.location).toBe(`${journey}conferma/`);
    const pages = [await desk.get(confirmed.location), await desk.get(confirmed.location)];
    const codes = pages.map(
      ({ source }) => /class="code"><span class="ltr">([A-Z0-9]{4} [A-Z0-9]{4})</.exec(source)?.[1],
    );
    expect(codes[0]).toBeDefined();
    expect(codes[1]).toBe(codes[0]);
    expect(await desk.database.read.selectFrom('bookings').select('id').execute()).toHaveLength(1);
  });

  test('a second click on the last button, or another tab, leads to the same appointment', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const clicks = await Promise.all([1, 2, 3].map(() => desk.post(`${journey}riepilogo/`, { trial: '1' })));
    expect(clicks.map(({ location }) => location)).toEqual(clicks.map(() => `${journey}conferma/`));
    expect((await desk.post(`${journey}contatti/`, { name: 'Altra' })).location).toBe(`${journey}conferma/`);
    expect((await desk.get(`${journey}quando/`)).location).toBe(`${journey}conferma/`);
    expect(await desk.database.read.selectFrom('bookings').select('id').execute()).toHaveLength(1);
  });

  test('going back finds what was typed', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk, {
      whom: { whom: 'other', people: '3', children: '1' },
      contacts: { name: 'Omar', phone: '333 1234567' },
    });
    expect(typedIn(await desk.get(`${journey}per-chi/`))).toMatchObject({ whom: 'other', people: '3', children: '1' });
    expect(typedIn(await desk.get(`${journey}contatti/`))).toMatchObject({ name: 'Omar', phone: '333 1234567' });
    expect(typedIn(await desk.get(`${journey}motivo/`)).reason).toBe('primo-ascolto');
    expect(typedIn(await desk.get(`${journey}quando/`)).time).toMatch(/^so-caritas\/primo-ascolto\/\d+$/);
  });

  test('changing one part leads straight back to the summary', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const changed = await desk.post(`${journey}contatti/`, { name: 'Sara', language: 'ar' });
    expect(changed.location).toBe(`${journey}riepilogo/`);
    expect((await desk.get(changed.location)).source).toContain('Sara');
  });

  test('another reason frees the time that was kept', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const { location } = await desk.post(`${journey}motivo/`, { reason: 'orientamento' });
    expect(location).toBe(`${journey}quando/`);
    expect(await desk.database.read.selectFrom('holds').selectAll().execute()).toEqual([]);
  });

  test('who leaves no contact is told to write the date down', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    expect((await desk.get(`${journey}riepilogo/`)).source).toContain('Non riceverai messaggi: segna la data.');
    await desk.post(`${journey}riepilogo/`, { trial: '1' });
    expect((await desk.get(`${journey}conferma/`)).source).toContain('Non riceverai messaggi: segna la data.');
  });

  test('an invitation or a type for the network cannot be chosen', async () => {
    const desk = await openDesk();
    const { location } = await desk.post('/prenota/', { desk: 'so-caritas' });
    expect(choicesOf(await desk.get(location), 'reason')).toEqual(['primo-ascolto', 'orientamento']);
    expect((await desk.post(location, { reason: 'secondo-colloquio' })).status).toBe(422);
  });
});

describe('the way from a need', () => {
  const toPlace = async (desk: Awaited<ReturnType<typeof openDesk>>, comune: string): Promise<string> => {
    const { location } = await desk.post('/prenota/', { need: 'ascolto' });
    const journey = location.replace(/motivo\/$/, '');
    expect((await desk.post(location, { reason: 'ascolto' })).location).toBe(`${journey}comune/`);
    expect((await desk.post(`${journey}comune/`, { comune })).location).toBe(`${journey}sportello/`);
    return journey;
  };

  test('offers the first free place, then the desks of the Comune, then those of its Ambito, never others', async () => {
    const desk = await openDesk();
    const journey = await toPlace(desk, 'casalpusterlengo');
    const places = choicesOf(await desk.get(`${journey}sportello/`), 'place');
    expect(places[0]).toBe('first');
    expect(places).toContain('cas-caritas/primo-ascolto');
    expect(places).toContain('cod-aler/primo-ascolto');
    expect(places.indexOf('cas-caritas/primo-ascolto')).toBeLessThan(places.indexOf('cod-aler/primo-ascolto'));
    expect(places.filter((place) => place.startsWith('so-'))).toEqual([]);
  });

  test('the first free place is the first of all times around, and names its desk', async () => {
    const desk = await openDesk();
    const journey = await toPlace(desk, 'casalpusterlengo');
    await desk.post(`${journey}sportello/`, { place: 'first' });
    const [first = ''] = choicesOf(await desk.get(`${journey}quando/`), 'time');
    const [slot] = await desk.slots.first({ need: 'ascolto', comuni: ['casalpusterlengo'] });
    expect(first.endsWith(`/${slot?.startsAt}`)).toBe(true);
    expect((await desk.post(`${journey}quando/`, { time: first })).location).toBe(`${journey}per-chi/`);
  });

  test('where nothing is near, all desks are shown', async () => {
    const desk = await openDesk();
    const { location } = await desk.post('/prenota/', {});
    const journey = location.replace(/motivo\/$/, '');
    await desk.post(location, { reason: 'inquilini' });
    await desk.post(`${journey}comune/`, { comune: 'sondrio' });
    expect((await desk.get(`${journey}sportello/`)).source).toContain('In altri Comuni');
  });
});

describe('the guard', () => {
  test('a step whose way was not walked leads to the first one missing', async () => {
    const desk = await openDesk();
    const { location } = await desk.post('/prenota/', { desk: 'so-caritas' });
    const journey = location.replace(/motivo\/$/, '');
    for (const step of ['quando', 'per-chi', 'contatti', 'riepilogo', 'conferma', 'sportello']) {
      expect((await desk.get(`${journey}${step}/`)).location).toBe(location);
      if (step !== 'conferma') expect((await desk.post(`${journey}${step}/`)).location).toBe(location);
    }
  });

  test('a journey dies an hour after its last answer, and says how to begin again', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    desk.pass(hour - 1);
    expect((await desk.get(`${journey}riepilogo/`)).status).toBe(200);
    desk.pass(1);
    const gone = await desk.get(`${journey}riepilogo/`);
    expect(gone.status).toBe(410);
    expect(gone.source).toContain('href="/prenota/"');
    expect((await desk.post(`${journey}riepilogo/`, { trial: '1' })).status).toBe(410);
  });

  test('answers are kept sealed, under a name that opens nothing', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk, { contacts: { email: 'amina@example.org' } });
    const [row] = await desk.database.read.selectFrom('journeys').selectAll().execute();
    expect(JSON.stringify(row)).not.toMatch(/amina/i);
    expect(journey).not.toContain(row?.id ?? '');
  });
});

test('ids of a page are there once', async () => {
  const desk = await openDesk();
  const journey = await walkToSummary(desk);
  for (const step of ['motivo', 'quando', 'per-chi', 'contatti', 'riepilogo']) {
    const ids = idsOf(await desk.get(`${journey}${step}/`));
    expect(ids).toEqual([...new Set(ids)]);
  }
});
