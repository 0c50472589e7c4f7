/** Figures for who runs the server: with the token only, by pattern, about nobody. */
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { healthRoutes } from '../../../api/health.ts';
import { createCounting } from '../../../api/metrics/counts.ts';
import { metricsRoutes } from '../../../api/metrics/routes.ts';
import { countingTaken } from '../../../api/metrics/slots-taken.ts';
import { outboxHealth } from '../../../api/outbox/watch.ts';
import { book, coreOn, desk, desksOf, monday, request } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { testApp } from '../support/app.ts';
import { collectingLog, serve } from '../support/serving.ts';

const token = 'a token for the tests';
const authorized = { headers: { authorization: `Bearer ${token}` } };

/** The value of a line, by name and labels. */
const figure = (text: string, name: string): number | undefined => {
  const line = text.split('\n').find((one) => one.startsWith(`sportello_${name} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
};

test.each(engines)(
  '%s: bookings, cancelled, ahead, kept, lost to somebody faster, and letters that wait',
  async (engine) => {
    const database = await openTestDatabase(engine);
    const core = coreOn(database);
    const counting = createCounting(collectingLog());
    const bookings = countingTaken(core.bookings, counting.slotTaken);
    const { id } = await book(bookings, '2026-11-24 09:00');
    await book(bookings, '2026-11-24 09:30');
    await bookings.cancel(id);
    await bookings.hold({
      desk: 'ascolto',
      type: 'primo',
      startsAt: request('2026-11-24 10:00').startsAt,
      address: 'a',
    });
    await expect(book(bookings, '2026-11-24 09:30')).rejects.toMatchObject({ name: 'SlotTaken' });
    const { app } = await testApp({
      mounts: [
        metricsRoutes({
          token,
          counts: counting.counts,
          database,
          outbox: () => outboxHealth(database, monday),
          published: () => ({ build: { key: 'k', builtAt: new Date(monday - 90_000).toISOString() } }),
          now: () => monday,
        }),
      ],
    });
    const text = await (await app.request('/metrics', authorized)).text();
    const elsewhere = await app.request('/api/v1/metrics', { headers: { authorization: `bearer ${token}` } });
    expect(elsewhere.status).toBe(200);
    const names = ['bookings', 'bookings_cancelled', 'bookings_ahead', 'holds', 'slots_taken_total', 'database_up'];
    expect(names.map((name) => figure(text, name))).toEqual([2, 1, 1, 1, 1, 1]);
    expect(figure(text, 'outbox_waiting')).toBeGreaterThan(0);
    expect(['outbox_dead', 'build_age_seconds'].map((name) => figure(text, name))).toEqual([0, 90]);
  },
);

test('requests are counted by pattern and status; without the token there is nothing to see', async () => {
  const { url } = await serve({ env: { METRICS_TOKEN: token } });
  const codes: number[] = [];
  for (const path of ['/prenotazioni/segreto-123/', '/prenotazioni/segreto-456/', '/servizi/emporio/', '/metrics']) {
    codes.push((await fetch(url + path)).status);
  }
  codes.push((await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}x` } })).status);
  expect(codes).toEqual([404, 404, 200, 404, 404]);
  const answer = await fetch(`${url}/metrics`, authorized);
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  expect(text).toContain('sportello_requests_total{method="GET",route="/prenotazioni/:token/",status="404"} 2\n');
  expect(text).toContain('sportello_requests_total{method="GET",route="/servizi/*",status="200"} 1\n');
  expect(text).not.toContain('segreto');
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(samples.filter((line) => !/^sportello_[a-z_]+(?:\{(?:[a-z]+="[^"\n]*",?)+\})? -?[\d.]+$/.test(line))).toEqual(
    [],
  );
});

test('where no token is set nobody reads the figures', async () => {
  const { url } = await serve();
  expect((await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer undefined' } })).status).toBe(404);
});

test('health tells about letters; without a database it is 503, figures go on, and what failed is counted', async () => {
  const database = await openTestDatabase('SQLite');
  const counting = createCounting(collectingLog());
  const outbox = () => outboxHealth(database, monday);
  const build = { key: 'k', builtAt: '2026-11-22T10:00:00.000Z' };
  const common = { outbox, database, token, counts: counting.counts, published: () => ({ build }), now: () => monday };
  const { app } = await testApp({ mounts: [metricsRoutes(common)] });
  const healthy = new Hono();
  healthRoutes({ outbox, published: () => ({ build, directory: desksOf([desk()]) }) })(healthy);
  const health = async () => {
    const response = await healthy.request('/api/v1/health');
    return [response.status, await response.json()];
  };
  const letters = { waiting: 0, oldestSeconds: 0, dead: 0 };
  expect(await health()).toEqual([200, expect.objectContaining({ status: 'ok', database: 'ok', outbox: letters })]);
  await database.close();
  expect(await health()).toEqual([
    503,
    expect.objectContaining({ status: 'unavailable', database: 'unavailable', build }),
  ]);
  counting.log.error(new Error('x'), 'A chore of the outbox failed');
  const text = await (await app.request('/metrics', authorized)).text();
  expect(figure(text, 'database_up')).toBe(0);
  expect(figure(text, 'bookings')).toBeUndefined();
  expect(text).toContain('sportello_failures_total{what="A chore of the outbox failed"} 1\n');
});
