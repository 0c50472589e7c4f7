import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../api/bookings/answers.ts';
import { createFeedback, purgeFeedback } from '../../../api/feedback/feedback.ts';
import { feedbackRoutes } from '../../../api/feedback/routes.tsx';
import { statusOf } from '../../../api/problems.ts';
import { type EngineName, engines } from '../../support/engines.ts';
import { addStaff, openStaffArea, signIn, signInAs, type TestArea, visitorWith } from '../../support/staff.ts';

const page = '/servizi/so-caritas-cda/';
const own = { kind: 'organization', id: 'caritas-como' } as const;
const elsewhere = { kind: 'organization', id: 'caritas-crema' } as const;

/** The staff area, and beside it the pages of citizens. */
const open = async (engine: EngineName) => {
  const area = await openStaffArea({ engine });
  const { database, vault, published, now } = area.area.deps;
  const feedback = createFeedback({ database, vault, now });
  const app = new Hono().onError((error, c) => {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return c.text(problem.kind, statusOf(problem.kind));
  });
  feedbackRoutes({ published, now, feedback, trustProxy: 0 })(app);
  return { area, feedback, citizen: visitorWith({ app }, '') };
};

const rows = ({ database }: TestArea) => database.read.selectFrom('reports').selectAll().execute();
const month = 30 * 24 * 3_600_000;

describe.each(engines)('on %s', (engine) => {
  test('a report goes to who keeps the record, sealed, and becomes an accepted change', async () => {
    const { area, feedback, citizen } = await open(engine);
    const form = await citizen.get(`/segnala/?pagina=${page}`);
    expect(form.status).toBe(200);
    const said = { page, wrong: 'hours', words: 'Chiude <b>alle tre</b>', contact: '333 1234567' };
    const sent = await citizen.post('/segnala/', said);
    expect([sent.status, sent.location]).toEqual([303, `/segnala/grazie/?pagina=${page}`]);
    expect((await citizen.get(sent.location)).status).toBe(200);
    expect(JSON.stringify(await rows(area))).not.toMatch(/333|alle tre/);

    const stranger = await signIn(area, 'editor', elsewhere);
    expect((await stranger.get('/operatori/segnalazioni/')).source).not.toContain('alle tre');
    const [report] = await feedback.open();
    const address = `/operatori/segnalazioni/${report?.id}/`;
    expect((await stranger.get(address)).status).toBe(403);

    area.clock.now += 60_000;
    const keeper = await signIn(area, 'coordinator', own);
    const shown = await keeper.get(address);
    expect(shown.source).toContain('Chiude &lt;b>alle tre&lt;/b>');
    expect(shown.source).toContain('333 1234567');
    await keeper.post('/operatori/da-rivedere/', { kind: 'services', id: 'so-caritas-cda' });
    const done = await keeper.post(address, { outcome: 'corrected' });
    expect(done.location).toBe('/operatori/segnalazioni/?fatto=corrected');
    expect(await feedback.open()).toEqual([]);
    const [answer] = await area.database.read.selectFrom('reportAnswers').selectAll().execute();
    const [revision] = await area.database.read.selectFrom('revisions').select('id').execute();
    expect(answer).toMatchObject({ report: report?.id, outcome: 'corrected', change: revision?.id });
  });

  test('marks are shown once five people gave one', async () => {
    const { area, feedback, citizen } = await open(engine);
    for (const rate of ['5', '4', '1', '2'])
      await citizen.post('/valuta/', { page, rate, good: 'clear', hard: 'lost' });
    expect(await feedback.figures()).toEqual([]);
    await citizen.post('/valuta/', { page, rate: '3', words: 'Bene' });
    expect(await feedback.figures()).toEqual([{ page, count: 5, average: 3 }]);
    const kept = await area.database.read
      .selectFrom('ratings')
      .select(['rate', 'answer'])
      .orderBy('rate', 'desc')
      .execute();
    expect(kept.map(({ rate, answer }) => [rate, answer])).toEqual([
      [5, 'clear'],
      [4, 'clear'],
      [3, null],
      [2, 'lost'],
      [1, 'lost'],
    ]);
  });

  test('what is written beside a mark is read by who keeps the page, sealed until then, and forgotten after a year', async () => {
    const { area, feedback, citizen } = await open(engine);
    await citizen.post('/valuta/', { page, rate: '2', hard: 'lost', words: 'Non ho capito <i>dove andare</i>' });
    await citizen.post('/valuta/', { page, rate: '5' });
    const kept = await area.database.read.selectFrom('ratings').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain('dove andare');
    const list = '/operatori/segnalazioni/';
    const keeper = (await (await signIn(area, 'editor', own)).get(list)).source;
    expect(keeper).toContain('Non ho capito &lt;i>dove andare&lt;/i>');
    expect(keeper).toContain('Voto 2 su 5');
    const stranger = await addStaff(area, {
      email: 'x@y.example',
      grants: [{ role: 'editor', scope: elsewhere, trusted: false }],
    });
    expect((await (await signInAs(area, stranger)).get(list)).source).not.toContain('dove andare');
    await purgeFeedback(area.database, { now: area.clock.now + 13 * month, retentionDays: 30 });
    expect(await feedback.opinions()).toEqual([]);
  });

  test('contacts are forgotten after the days of the deployment, reports after a year', async () => {
    const { area, feedback, citizen } = await open(engine);
    await citizen.post('/segnala/', { page, wrong: 'phone', words: 'Muto', contact: 'a@b.example' });
    const purge = (now: number) => purgeFeedback(area.database, { now, retentionDays: 30 });
    await purge(area.clock.now + month - 1);
    expect((await feedback.open())[0]?.contact).toBe('a@b.example');
    await purge(area.clock.now + month + 1);
    expect((await feedback.open())[0]).toMatchObject({ contact: undefined, words: 'Muto' });
    await purge(area.clock.now + 13 * month);
    expect(await rows(area)).toEqual([]);
  });
});

describe('a form', () => {
  test('that is not whole is shown again, with what was typed', async () => {
    const { citizen, feedback } = await open('SQLite');
    const nothing = await citizen.post('/segnala/', { page, contact: 'a@b.example' });
    expect([nothing.status, nothing.source.includes('Scegli che cosa è sbagliato')]).toEqual([422, true]);
    expect(nothing.source).toContain('value="a@b.example"');
    expect((await citizen.post('/en/segnala/', { page, wrong: 'other' })).source).toContain('Write in a few words');
    expect((await citizen.post('/valuta/', { page })).status).toBe(422);
    expect(await feedback.open()).toEqual([]);
  });

  test('about a page that is not there, or from a program, leaves nothing', async () => {
    const { area, citizen } = await open('SQLite');
    for (const wrong of ['/servizi/no/', '/operatori/', 'x', '']) {
      expect((await citizen.get(`/segnala/?pagina=${wrong}`)).status).toBe(404);
      expect((await citizen.post('/segnala/', { page: wrong, wrong: 'hours' })).status).toBe(404);
      expect((await citizen.post('/valuta/', { page: wrong, rate: '5' })).status).toBe(404);
    }
    expect((await citizen.post('/segnala/', { page, wrong: 'hours', website: 'spam' })).status).toBe(303);
    expect(await rows(area)).toEqual([]);
  });

  test('sent again and again has to wait', async () => {
    const { citizen } = await open('SQLite');
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) {
      statuses.push((await citizen.post('/valuta/', { page: '/prenota/', rate: '5' })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
  });
});
