/** Free times pass on in line, whoever runs the rounds, on both engines. */
import { describe, expect, test } from 'vitest';
import type { Wish } from '../../../api/waitlist/waiting.ts';
import { rome } from '../../content/model/given.ts';
import { book, coreOn, desk, desksOf } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { passingOn, type TestPassing } from '../../support/passing.ts';

const wish: Wish = { desk: 'ascolto', type: 'primo' };
/** One time a week, on Tuesdays; the desk can be reached every day. */
const facts = {
  rota: [
    { days: ['tue'], from: '09:00', to: '09:30', types: ['primo'] },
    { days: ['mon', 'wed', 'thu', 'fri'], from: '09:00', to: '12:00', types: ['altro'] },
  ],
  appointmentTypes: [
    { id: 'primo', name: { it: 'Primo' }, minutes: 30, needs: ['ascolto'] },
    { id: 'altro', name: { it: 'Altro' }, minutes: 30, needs: ['casa'] },
  ],
  rules: { noticeHours: 2, horizonDays: 12, maxActive: 1 },
};
const full = ['2026-11-24 09:00', '2026-12-01 09:00'];

/** Nobody comes at the same instant, unless a test wants it so. */
const join = (day: TestPassing, who: string, more: object = {}) => {
  day.clock.now += 1;
  return day.waitlist.join({ wish, name: who, email: `${who}@example.org`, language: 'it', by: 'person', ...more });
};
const subjects = async (day: TestPassing) => (await day.offers.waiting()).map(({ subject }) => subject);

describe.each(engines)('%s', (engine) => {
  const opened = async (more: object = {}, demo = false): Promise<TestPassing> =>
    passingOn(await openTestDatabase(engine), {
      directory: desksOf([desk({ ...facts, ...more })], demo),
      clock: { now: rome('2026-11-23 07:00') },
    });
  const fill = async (day: TestPassing) => {
    const made = [];
    for (const [index, at] of full.entries())
      made.push(await book(day.bookings, at, { email: `full${index}@example.org` }));
    return made;
  };

  test('a freed time goes to the first in line, then to the next, and is sold to nobody else meanwhile', async () => {
    const day = await opened();
    const [, second] = await fill(day);
    const [anna, bruno] = [await join(day, 'anna'), await join(day, 'bruno')];
    expect(await day.pass()).toBe(0);
    await day.bookings.cancel(second?.id ?? '');
    expect(await day.pass()).toBe(1);
    expect(await subjects(day)).toEqual([anna.id]);
    const [first] = await day.offers.waiting();
    await expect(book(day.bookings, full[1] ?? '', {})).rejects.toMatchObject({ name: 'SlotTaken' });
    expect(first?.expiresAt).toBe(rome('2026-11-23 12:00'));
    day.clock.now = first?.expiresAt ?? 0;
    expect(await day.pass()).toBe(1);
    expect(await subjects(day)).toEqual([bruno.id]);
    const [next] = await day.offers.waiting();
    const booking = await day.offers.accept(next?.id ?? '', { by: 'person' });
    expect(await day.bookings.byId(booking)).toMatchObject({
      startsAt: rome(full[1] ?? ''),
      person: { name: 'bruno' },
    });
    expect(await day.offers.accept(next?.id ?? '', { by: 'person' })).toBe(booking);
    expect(await day.waitlist.byId(bruno.id)).toMatchObject({ left: 'booked', person: undefined });
    expect(await day.waitlist.byId(anna.id)).toMatchObject({ left: undefined });
    expect(await day.pass()).toBe(0);
    const letters = await day.database.read.selectFrom('outbox').select('id').where('event', '=', 'offer').execute();
    expect(letters.map(({ id }) => id.split('.')[0]).sort()).toEqual([anna.id, bruno.id].sort());
  });

  test('who declines stays in line for other times, and is not asked again about this one', async () => {
    const day = await opened();
    const [, second] = await fill(day);
    const anna = await join(day, 'anna');
    await day.bookings.cancel(second?.id ?? '');
    await day.pass();
    const [offer] = await day.offers.waiting();
    await day.offers.decline(offer?.id ?? '', 'person');
    expect(await day.pass()).toBe(0);
    await expect(day.offers.accept(offer?.id ?? '', { by: 'person' })).rejects.toMatchObject({ name: 'OfferOver' });
    await book(day.bookings, full[1] ?? '', {});
    expect((await day.waitlist.all()).map(({ id }) => id)).toEqual([anna.id]);
  });

  test('who twice does not answer a letter leaves the line; who waits for a call does not', async () => {
    const day = await opened({ rules: { noticeHours: 2, horizonDays: 60, maxActive: 1 } });
    const anna = await join(day, 'anna');
    const carla = await join(day, 'carla', { email: undefined, phone: '333 1234567' });
    for (let round = 0; round < 3; round += 1) {
      await day.pass();
      day.clock.now = Math.max(...(await day.offers.waiting()).map(({ expiresAt }) => expiresAt));
    }
    await day.pass();
    expect(await day.waitlist.byId(anna.id)).toMatchObject({ left: 'silent', person: undefined });
    expect(await day.waitlist.byId(carla.id)).toMatchObject({ left: undefined });
  });

  test('where the key of a link is gone, the others still get their turn', async () => {
    const day = await opened();
    const [, second] = await fill(day);
    const [anna, bruno] = [await join(day, 'anna'), await join(day, 'bruno')];
    await day.bookings.cancel(second?.id ?? '');
    await day.pass();
    const lost = { keyId: 250 };
    await day.database.write(async (tx) => {
      await tx.updateTable('waiting').set(lost).where('id', '=', anna.id).execute();
      await tx.updateTable('offers').set(lost).execute();
    });
    const [offered] = await day.offers.waiting();
    expect(offered).toMatchObject({ subject: anna.id, token: '' });
    day.clock.now = offered?.expiresAt ?? 0;
    await day.pass();
    expect(await subjects(day)).toEqual([bruno.id]);
  });

  test('any desk of a Comune that treats the need', async () => {
    const day = await opened();
    const anna = await join(day, 'anna', { wish: { comune: 'sondrio', need: 'casa' } });
    await day.pass();
    expect(await day.offers.waiting()).toMatchObject([{ subject: anna.id, type: 'altro' }]);
    await expect(join(day, 'bruno', { wish: { comune: 'sondrio', need: 'lavoro' } })).rejects.toMatchObject({
      name: 'NothingToWaitFor',
    });
    await expect(join(day, 'bruno', { email: undefined })).rejects.toMatchObject({ name: 'ContactMissing' });
  });

  test('the same contact waits once for the same thing; leaving, and waiting too long, forget it', async () => {
    const day = await opened();
    await fill(day);
    const [one, two] = await Promise.all([join(day, 'anna'), join(day, 'anna', { email: 'Anna@example.org' })]);
    expect(one?.id).toBe(two?.id);
    await day.waitlist.leave(one?.id ?? '', 'left');
    const again = await join(day, 'anna');
    expect(again.id).not.toBe(one?.id);
    day.clock.now += 61 * 24 * 3_600_000;
    await day.purge();
    const rows = await day.database.read.selectFrom('waiting').select(['sealed', 'contactHash', 'left']).execute();
    expect(rows.map(({ sealed, contactHash, left }) => [sealed, contactHash, left]).sort()).toEqual([
      [null, null, 'left'],
      [null, null, 'over'],
    ]);
  });

  test('who cannot have their appointment any more comes before those who wait', async () => {
    const day = await opened();
    const [lost, second] = await fill(day);
    await join(day, 'anna');
    await day.bookings.cancel(second?.id ?? '');
    const spans = [{ from: rome('2026-11-24 09:00'), to: rome('2026-11-24 10:00') }];
    await day.closures.close({ desk: 'ascolto', spans, words: { it: 'Chiuso' }, staff: 'anna' });
    await day.pass();
    expect(await subjects(day)).toEqual([lost?.id]);
  });

  test('closing hours withdraws the offers in them', async () => {
    const day = await opened();
    const [, second] = await fill(day);
    await join(day, 'anna');
    await day.bookings.cancel(second?.id ?? '');
    await day.pass();
    const spans = [{ from: rome('2026-12-01 09:00'), to: rome('2026-12-01 10:00') }];
    await day.closures.close({ desk: 'ascolto', spans, words: { it: 'Chiuso' }, staff: 'anna' });
    const [offer] = await day.offers.waiting();
    await expect(day.offers.accept(offer?.id ?? '', { by: 'person' })).rejects.toMatchObject({
      name: 'SlotNotOffered',
    });
    await day.pass();
    expect(await day.offers.waiting()).toEqual([]);
    const claims = await day.database.read.selectFrom('claims').select('owner').execute();
    expect(claims.map(({ owner }) => owner)).not.toContain(offer?.id);
  });

  test('many rounds at once, in several servers: nobody has two offers, no time is offered or sold twice', async () => {
    const database = await openTestDatabase(engine);
    const directory = desksOf([desk({ capacity: 2, rules: { noticeHours: 2, horizonDays: 12, maxActive: 9 } })]);
    const servers = Array.from({ length: 4 }, () => passingOn(database, { directory }));
    const [day] = servers;
    if (day === undefined) throw new Error('No server.');
    for (let who = 0; who < 12; who += 1) await join(day, `p${who}`);
    const booker = coreOn(database, { directory });
    const bookings = Array.from({ length: 30 }, (_, who) =>
      book(booker.bookings, `2026-12-0${who % 2 === 0 ? 1 : 3} ${9 + (who % 3)}:00`.replace(' 9', ' 09'), {
        email: `b${who}@example.org`,
      }).catch(() => undefined),
    );
    await Promise.all([...servers.map((one) => one.pass()), ...bookings]);
    const live = await day.offers.waiting();
    expect(new Set(live.map(({ subject }) => subject)).size).toBe(live.length);
    expect(live.length).toBe(12);
    // Everybody says yes to everything at once, on every server, and again
    const accepted = await Promise.allSettled(
      [...servers, ...servers].flatMap((one) => live.map(({ id }) => one.offers.accept(id, { by: 'person' }))),
    );
    expect(accepted.filter(({ status }) => status === 'rejected')).toEqual([]);
    const rows = await database.read.selectFrom('bookings').select(['id', 'startsAt']).execute();
    const byTime = Map.groupBy(rows, ({ startsAt }) => startsAt);
    expect(Math.max(...[...byTime.values()].map((same) => same.length))).toBeLessThanOrEqual(2);
    const claims = await database.read.selectFrom('claims').select('owner').execute();
    expect(new Set(claims.map(({ owner }) => owner))).toEqual(new Set(rows.map(({ id }) => id)));
    expect(claims).toHaveLength(rows.length * 6);
    expect(await day.waitlist.all()).toEqual([]);
  });
});
