/** Closing a day without leaving anyone outside, on both engines. */
import { describe, expect, test } from 'vitest';
import type { ClosureView } from '../../../api/closures/affected.ts';
import { rome } from '../../content/model/given.ts';
import { book, desk, desksOf } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { passingOn, type TestPassing } from '../../support/passing.ts';

/** Tuesday 24 November, the first day of the desk. */
const tuesday = [{ from: rome('2026-11-24 09:00'), to: rome('2026-11-24 12:00') }];
const closing = { desk: 'ascolto', spans: tuesday, words: { it: 'Chiuso' }, staff: 'anna' };
const neither = { email: undefined };
const phone = { email: undefined, phone: '333 1234567' };

const whole = async (day: TestPassing, act: string): Promise<ClosureView> => {
  const found = await day.closureViews.one(act);
  if (found === undefined) throw new Error('There is no such closure.');
  return found;
};
const states = async (day: TestPassing, act: string): Promise<string[]> =>
  (await whole(day, act)).affected.map(({ state }) => state);
/** Acts follow one another in time. */
const call = async (day: TestPassing, given: Parameters<TestPassing['deal']['call']>[0]): Promise<void> => {
  day.clock.now += 1_000;
  await day.deal.call(given);
  day.clock.now += 1_000;
};
const outbox = ({ database }: TestPassing, event: string) =>
  database.read.selectFrom('outbox').select(['booking', 'doneAt', 'outcome']).where('event', '=', event).execute();
const acts = async ({ database }: TestPassing) => {
  const rows = await database.read.selectFrom('audit').select(['act', 'staff', 'desk']).orderBy('id').execute();
  return rows.map(({ act }) => act);
};

describe.each(engines)('%s', (engine) => {
  const opened = async (facts: object = {}, demo = false): Promise<TestPassing> =>
    passingOn(await openTestDatabase(engine), { directory: desksOf([desk(facts)], demo) });

  test('closing shows who is affected, frees nothing to be booked, and writes down what is to be done', async () => {
    const day = await opened();
    const mail = await book(day.bookings, '2026-11-24 09:00');
    await book(day.bookings, '2026-11-24 09:30', phone);
    await book(day.bookings, '2026-11-24 10:00', neither);
    await book(day.bookings, '2026-11-26 09:00', { email: 'other@example.org' });
    expect((await day.closures.inHours(closing)).map(({ person }) => person?.phone ?? person?.email)).toEqual([
      'maria@example.org',
      '333 1234567',
      undefined,
    ]);
    const act = await day.closures.close(closing);
    expect(await day.slots.list({ desk: 'ascolto', from: '2026-11-24' })).toEqual([]);
    await expect(book(day.bookings, '2026-11-24 11:00')).rejects.toMatchObject({ name: 'SlotNotOffered' });
    expect(await states(day, act)).toEqual(['asked', 'call', 'post']);
    expect((await outbox(day, 'closed')).map(({ booking }) => booking)).toContain(mail.id);
    // A reminder would send them to a closed door
    const reminders = await outbox(day, 'reminder');
    expect(reminders.map(({ booking }) => booking)).not.toContain(mail.id);
    expect(reminders).toHaveLength(1);
    expect(await acts(day)).toEqual(['closure.made']);
  });

  test('each is kept another time, which nobody else gets; accepting moves the appointment', async () => {
    const day = await opened();
    const mail = await book(day.bookings, '2026-11-24 09:00');
    const act = await day.closures.close(closing);
    expect(await day.pass()).toBe(1);
    const [affected] = (await whole(day, act)).affected;
    const offer = affected?.offer;
    // Wednesday is too near to be offered: the desk receives nobody before, so it could not end in time
    expect(offer?.startsAt).toBe(rome('2026-12-01 09:00'));
    await expect(book(day.bookings, '2026-12-01 09:00', neither)).rejects.toMatchObject({ name: 'SlotTaken' });
    expect(await day.pass()).toBe(0);
    await day.offers.accept(offer?.id ?? '', { by: 'person' });
    expect((await day.bookings.byId(mail.id))?.startsAt).toBe(rome('2026-12-01 09:00'));
    expect(await states(day, act)).toEqual(['moved']);
    const claims = await day.database.read.selectFrom('claims').select('owner').execute();
    expect(new Set(claims.map(({ owner }) => owner))).toEqual(new Set([mail.id]));
    expect(claims).toHaveLength(6);
    expect(await day.offers.accept(offer?.id ?? '', { by: 'person' })).toBe(mail.id);
  });

  test('who does not answer is to be called; the time passes on', async () => {
    const day = await opened();
    await book(day.bookings, '2026-11-24 09:00', { phone: '333 1234567' });
    const act = await day.closures.close(closing);
    await day.pass();
    const offer = (await whole(day, act)).affected[0]?.offer;
    day.clock.now = offer?.expiresAt ?? 0;
    await expect(day.offers.accept(offer?.id ?? '', { by: 'person' })).rejects.toMatchObject({ name: 'OfferOver' });
    expect(await day.pass()).toBe(0);
    // By then its time is over, and nothing was done
    expect(await states(day, act)).toEqual(['missed']);
    await book(day.bookings, '2026-12-01 09:00', neither);
  });

  test('what is done is no longer to do, and nothing is ticked off that was not', async () => {
    const day = await opened();
    const called = await book(day.bookings, '2026-11-24 09:30', phone);
    const quiet = await book(day.bookings, '2026-11-24 10:00', neither);
    const gone = await book(day.bookings, '2026-11-24 10:30', phone);
    const act = await day.closures.close(closing);
    const by = { staff: 'anna', act };
    await call(day, { ...by, booking: called.id, outcome: 'no-answer' });
    expect(await states(day, act)).toEqual(['call', 'post', 'call']);
    await call(day, { ...by, booking: called.id, outcome: 'told' });
    await call(day, { ...by, booking: quiet.id, outcome: 'posted' });
    await day.deal.cancel({ ...by, booking: gone.id });
    expect(await states(day, act)).toEqual(['told', 'told', 'cancelled']);
    expect((await outbox(day, 'cancelled')).map(({ booking }) => booking)).toEqual([gone.id]);
    expect((await whole(day, act)).affected[0]?.calls.map(({ outcome, by }) => `${by} ${outcome}`)).toEqual([
      'anna no-answer',
      'anna told',
    ]);
    expect(await acts(day)).toEqual(['closure.made', 'call.made', 'call.made', 'call.made', 'booking.cancelled']);
  });

  test('the desk moves who is on the phone, to the time that is kept for them or to another one', async () => {
    const day = await opened({ rules: { noticeHours: 2, horizonDays: 30 } });
    const one = await book(day.bookings, '2026-11-24 09:30', phone);
    const two = await book(day.bookings, '2026-11-24 10:00', { ...phone, phone: '333 7654321' });
    const act = await day.closures.close(closing);
    await day.pass();
    const kept = (await whole(day, act)).affected[0]?.offer?.startsAt ?? 0;
    await day.deal.move({ act, booking: one.id, staff: 'anna', startsAt: kept });
    await day.deal.move({ act, booking: two.id, staff: 'anna', startsAt: rome('2026-11-26 11:00') });
    expect(await states(day, act)).toEqual(['moved', 'moved']);
    expect(await day.pass()).toBe(0);
    const answers = await day.database.read.selectFrom('offers').select('answer').orderBy('answer').execute();
    expect(answers.map(({ answer }) => answer)).toEqual(['accepted', 'withdrawn']);
    const claims = await day.database.read.selectFrom('claims').select('owner').execute();
    expect(claims).toHaveLength(12);
  });

  test('opened again: the time holds, who had the letter gets another one, who was called is called again', async () => {
    const day = await opened();
    const mail = await book(day.bookings, '2026-11-24 09:00');
    const called = await book(day.bookings, '2026-11-24 09:30', phone);
    const untold = await book(day.bookings, '2026-11-24 10:00', { email: 'late@example.org' });
    const act = await day.closures.close(closing);
    await day.pass();
    await call(day, { act, booking: called.id, outcome: 'told', staff: 'anna' });
    await day.database.write((tx) =>
      tx
        .updateTable('outbox')
        .set({ outcome: 'sent', doneAt: day.clock.now })
        .where('booking', '=', mail.id)
        .where('event', '=', 'closed')
        .execute(),
    );
    day.clock.now += 60_000;
    await day.closures.reopen(act, 'anna');
    await day.closures.reopen(act, 'anna');
    expect(await states(day, act)).toEqual(['kept', 'recall', 'kept']);
    expect((await outbox(day, 'reopened')).map(({ booking }) => booking)).toEqual([mail.id]);
    expect(await outbox(day, 'reminder')).toHaveLength(3);
    const live = (await day.offers.waiting()).length;
    await day.pass();
    expect([live, (await day.offers.waiting()).length]).toEqual([3, 0]);
    expect((await day.slots.list({ desk: 'ascolto', from: '2026-11-24' })).length).toBe(3);
    await call(day, { act, booking: called.id, outcome: 'told', staff: 'anna' });
    expect(await states(day, act)).toEqual(['kept', 'kept', 'kept']);
    expect(await day.closedFor(untold)).toBeUndefined();
    expect(await acts(day)).toEqual(['closure.made', 'call.made', 'closure.revoked', 'call.made']);
  });

  test('a demonstration tells nobody', async () => {
    const facts = { rota: [], demoAgenda: [{ days: ['tue'], from: '09:00', to: '12:00' }] };
    const day = await opened(facts, true);
    await book(day.bookings, '2026-11-24 09:00');
    const act = await day.closures.close(closing);
    await day.pass();
    expect(await outbox(day, 'closed')).toEqual([]);
    expect(await states(day, act)).toEqual(['call']);
    expect(await day.closedFor((await whole(day, act)).affected[0]?.booking ?? raise())).toMatchObject({
      words: { it: 'Chiuso' },
    });
  });

  test('who books while the hours are being closed either does not get the time, or is written down', async () => {
    const day = await opened({ capacity: 3 });
    const tries = ['09:00', '09:30', '10:00', '10:30', '11:00'].map((at) =>
      book(day.bookings, `2026-11-24 ${at}`, { email: `${at.replace(':', '')}@example.org` }),
    );
    const [act, ...ends] = await Promise.all([
      day.closures.close(closing),
      ...tries.map((one) => one.catch(() => null)),
    ]);
    await day.pass();
    const got = ends.flatMap((one) => (one === null ? [] : [one.id]));
    expect((await whole(day, act)).affected.map(({ booking }) => booking.id).sort()).toEqual(got.sort());
  });
});

const raise = (): never => {
  throw new Error('Nobody is affected.');
};
