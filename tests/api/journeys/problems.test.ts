/** What people get wrong, and what goes wrong around them: said at the top and at the field, with what was typed. */
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  choicesOf,
  type Desk,
  errorLinks,
  idsOf,
  minute,
  openDesk,
  typedIn,
  walkToSummary,
  withRules,
} from './support.ts';

/** An error page is whole when its summary leads to controls that are there. */
const expectTold = (page: Answer, ...fields: string[]): void => {
  expect(page.status).toBe(422);
  expect(errorLinks(page)).toEqual(fields.map((field) => `field-${field}`));
  expect(idsOf(page)).toEqual(expect.arrayContaining(errorLinks(page)));
  expect(page.source).toContain('role="alert"');
  expect(page.source).toContain('<title>Errore: ');
  for (const field of fields) if (field !== 'contacts') expect(idsOf(page)).toContain(`error-${field}`);
};

const begin = async (desk: Desk, origin: Record<string, string>): Promise<string> =>
  (await desk.post('/prenota/', origin)).location.replace(/motivo\/$/, '');

describe('each question', () => {
  test('that is not answered is asked again', async () => {
    const desk = await openDesk();
    const journey = await begin(desk, {});
    expectTold(await desk.post(`${journey}motivo/`), 'reason');
    await desk.post(`${journey}motivo/`, { reason: 'ascolto' });
    expectTold(await desk.post(`${journey}comune/`, { comune: 'roma' }), 'comune');
    await desk.post(`${journey}comune/`, { comune: 'sondrio' });
    expectTold(await desk.post(`${journey}sportello/`, { place: 'pio-hub-cisl/altro' }), 'place');
    await desk.post(`${journey}sportello/`, { place: 'first' });
    expectTold(await desk.post(`${journey}quando/`), 'time');
    const [time = ''] = choicesOf(await desk.get(`${journey}quando/`), 'time');
    await desk.post(`${journey}quando/`, { time });
    expectTold(await desk.post(`${journey}per-chi/`), 'whom');
    await desk.post(`${journey}per-chi/`, { whom: 'me' });
    expectTold(await desk.post(`${journey}contatti/`, { language: 'it' }), 'name');
  });

  test('a name stands on one line: nobody adds lines to the letter of a desk', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    expectTold(await desk.post(`${journey}contatti/`, { name: 'Ada\r\nCodice: X', language: 'it' }), 'name');
  });

  test('a name of a hundred letters is one, as the page says', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const answerTo = (letters: number) =>
      desk.post(`${journey}contatti/`, { name: 'A'.repeat(letters), language: 'it' });
    expect((await answerTo(100)).status).toBe(303);
    expectTold(await answerTo(101), 'name');
  });

  test('a number copied from the contacts of a phone is a number', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const form = { name: 'Ada', phone: '\u2068333 1234567\u2069', language: 'it' };
    expect((await desk.post(`${journey}contatti/`, form)).status).toBe(303);
  });

  test('keeps what was typed, the wrong and the right', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const form = { name: 'Zoë <b>', email: 'zoe@', phone: '12', language: 'en' };
    const page = await desk.post(`${journey}contatti/`, form);
    expectTold(page, 'email', 'phone');
    expect(typedIn(page)).toMatchObject({ name: 'Zoë <b>', email: 'zoe@', phone: '12' });
    expect(page.source).not.toContain('<b>');
    expect(page.source).toMatch(/<option[^>]*value="en"[^>]*selected|<option[^>]*selected[^>]*value="en"/);
  });

  test.each([
    ['13', false],
    ['0', false],
    ['tre', false],
    ['12', true],
    ['', true],
  ])('how many people: "%s" → %s', async (people, accepted) => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const answer = await desk.post(`${journey}per-chi/`, { whom: 'me', people });
    expect(answer.status).toBe(accepted ? 303 : 422);
  });

  test('that a type does not ask is not kept, whoever sends it', async () => {
    const desk = await openDesk();
    const journey = await begin(desk, { desk: 'so-caritas' });
    await desk.post(`${journey}motivo/`, { reason: 'orientamento' });
    const [time = ''] = choicesOf(await desk.get(`${journey}quando/`), 'time');
    await desk.post(`${journey}quando/`, { time });
    await desk.post(`${journey}per-chi/`, { whom: 'me', interpreter: '1', companion: '1', children: '1' });
    const page = await desk.get(`${journey}per-chi/`);
    expect(page.source).not.toContain('name="interpreter"');
    await desk.post(`${journey}contatti/`, { name: 'Amina', language: 'it' });
    await desk.post(`${journey}riepilogo/`, { trial: '1' });
    const [row] = await desk.database.read.selectFrom('bookings').select('id').execute();
    expect((await desk.bookings.byId(row?.id ?? ''))?.person).toMatchObject({ access: [], asked: {} });
  });

  test('a program that fills in every line goes no further; a person sees why', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const page = await desk.post(`${journey}contatti/`, {
      name: 'Bot',
      language: 'it',
      website: 'http://spam.example',
    });
    expectTold(page, 'website');
    expect(page.source).not.toContain('class="journey-trap"');
  });
});

describe('in a demonstration', () => {
  test('nobody books without having read that nobody waits', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    expectTold(await desk.post(`${journey}riepilogo/`), 'trial');
    expect(await desk.database.read.selectFrom('bookings').select('id').execute()).toEqual([]);
    expect((await desk.get(`${journey}riepilogo/`)).source).toMatch(/href="tel:\d+"/);
  });
});

describe('the time that was chosen', () => {
  test('is kept, and the page says until what o’clock', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    expect((await desk.get(`${journey}contatti/`)).source).toContain('Tenuto per te fino alle 9:10');
    const other = await begin(desk, { desk: 'so-caritas' });
    await desk.post(`${other}motivo/`, { reason: 'primo-ascolto' });
    const kept = typedIn(await desk.get(`${journey}quando/`)).time;
    expect(choicesOf(await desk.get(`${other}quando/`), 'time')).not.toContain(kept);
    expect(choicesOf(await desk.get(`${journey}quando/`), 'time')).toContain(kept);
  });

  test('is kept anew by the next answer when its ten minutes are over and nobody took it', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    desk.pass(11 * minute);
    expect((await desk.get(`${journey}riepilogo/`)).source).toContain('Non è più tenuto per te');
    await desk.post(`${journey}contatti/`, { name: 'Amina', language: 'it' });
    expect((await desk.get(`${journey}riepilogo/`)).source).toContain('Tenuto per te fino alle 9:21');
  });

  test('books all the same when its ten minutes are over and nobody took it', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    desk.pass(11 * minute);
    expect((await desk.post(`${journey}riepilogo/`, { trial: '1' })).location).toBe(`${journey}conferma/`);
  });

  test('that somebody took meanwhile is lost kindly: other times, and nothing to type again', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk, { whom: { people: '4' } });
    desk.pass(11 * minute);
    const faster = await walkToSummary(desk, { contacts: { email: 'other@example.org' } });
    expect((await desk.post(`${faster}riepilogo/`, { trial: '1' })).location).toBe(`${faster}conferma/`);
    expect((await desk.post(`${journey}riepilogo/`, { trial: '1' })).location).toBe(`${journey}quando/`);
    const lost = await desk.get(`${journey}quando/`);
    expect(lost.source).toContain('Le ore più vicine');
    const [time = ''] = choicesOf(lost, 'time');
    expect((await desk.post(`${journey}quando/`, { time })).location).toBe(`${journey}riepilogo/`);
    expect(typedIn(await desk.get(`${journey}per-chi/`)).people).toBe('4');
    expect((await desk.post(`${journey}riepilogo/`, { trial: '1' })).location).toBe(`${journey}conferma/`);
  });

  test('lost while filling in the contacts: what was typed there stays too', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    desk.pass(11 * minute);
    await walkToSummary(desk);
    const answer = await desk.post(`${journey}contatti/`, { name: 'Nuovo', language: 'it' });
    expect(answer.location).toBe(`${journey}quando/`);
    expect(typedIn(await desk.get(`${journey}contatti/`))).toEqual({});
    const [time = ''] = choicesOf(await desk.get(`${journey}quando/`), 'time');
    await desk.post(`${journey}quando/`, { time });
    expect(typedIn(await desk.get(`${journey}contatti/`)).name).toBe('Nuovo');
  });

  test('that two tabs want is given to one of them; the other sees the nearest ones at once', async () => {
    const desk = await openDesk();
    const [one, two] = [await begin(desk, { desk: 'so-caritas' }), await begin(desk, { desk: 'so-caritas' })];
    for (const journey of [one, two]) await desk.post(`${journey}motivo/`, { reason: 'primo-ascolto' });
    const [time = ''] = choicesOf(await desk.get(`${one}quando/`), 'time');
    const answers = await Promise.all([one, two].map((journey) => desk.post(`${journey}quando/`, { time })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.source).toContain('Le ore più vicine');
    expect(refused && choicesOf(refused, 'time')).not.toContain(time);
  });

  test('that the desk does not offer is refused', async () => {
    const desk = await openDesk();
    const journey = await walkToSummary(desk);
    const page = await desk.post(`${journey}quando/`, { time: `so-caritas/primo-ascolto/${desk.now() + minute}` });
    expectTold(page, 'time');
    expect((await desk.post(`${journey}quando/`, { time: 'so-caritas/secondo-colloquio/1' })).status).toBe(422);
  });
});

describe('limits', () => {
  test('a contact with enough appointments is told, and may change it', async () => {
    const desk = await openDesk();
    const contacts = { email: 'amina@example.org' };
    await desk.post(`${await walkToSummary(desk, { contacts })}riepilogo/`, { trial: '1' });
    const journey = await walkToSummary(desk, { contacts });
    expectTold(await desk.post(`${journey}riepilogo/`, { trial: '1' }), 'contacts');
  });

  test('who books for someone else is not limited', async () => {
    const desk = await openDesk();
    const contacts = { email: 'amina@example.org' };
    for (const _ of [1, 2]) {
      const journey = await walkToSummary(desk, { contacts, whom: { whom: 'other' } });
      expect((await desk.post(`${journey}riepilogo/`, { trial: '1' })).location).toBe(`${journey}conferma/`);
    }
  });

  test('when the places without contact are used up, a contact is asked for', async () => {
    const desk = await openDesk(withRules('so-caritas', { dailyWithoutContact: 0 }));
    const journey = await walkToSummary(desk);
    expectTold(await desk.post(`${journey}riepilogo/`, { trial: '1' }), 'contacts');
    await desk.post(`${journey}contatti/`, { name: 'Amina', language: 'it', phone: '333 1234567' });
    expect((await desk.post(`${journey}riepilogo/`, { trial: '1' })).location).toBe(`${journey}conferma/`);
  });

  test('an address keeps only so many times at once', async () => {
    const desk = await openDesk();
    for (const _ of [1, 2, 3, 4, 5]) await walkToSummary(desk);
    const journey = await begin(desk, { desk: 'so-segretariato' });
    const [reason = ''] = choicesOf(await desk.get(`${journey}motivo/`), 'reason');
    await desk.post(`${journey}motivo/`, { reason });
    const [time = ''] = choicesOf(await desk.get(`${journey}quando/`), 'time');
    const page = await desk.post(`${journey}quando/`, { time });
    expectTold(page, 'time');
    expect(page.source).toContain('troppi posti');
  });
});
