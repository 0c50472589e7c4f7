/** A line of people at a desk with few times, and what must never be in its tables, whoever passes the times on. */
import { expect } from 'vitest';
import type { Database } from '../../api/database/database.ts';
import { busyDirectory } from './load.ts';
import { passingOn } from './passing.ts';

/** Ten times on each of three afternoons, a lane each; the desk can be reached before. */
export const fewTimes = {
  rota: [
    { days: ['wed', 'thu', 'fri'], from: '14:00', to: '15:40', types: ['breve'] },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00', types: ['primo'] },
  ],
  rules: { noticeHours: 0, horizonDays: 6, cancelHours: 24, maxActive: 20, dailyWithoutContact: 100 },
};

export const lineUp = async (database: Database, people: number): Promise<void> => {
  const { waitlist, clock } = passingOn(database, { directory: busyDirectory(fewTimes) });
  for (let at = 0; at < people; at += 1) {
    clock.now += 1;
    const [name, email] = [`P${at}`, `p${at}@example.org`];
    await waitlist.join({ wish: { desk: 'ascolto', type: 'breve' }, name, email, language: 'it', by: 'person' });
  }
};

const twice = (all: readonly (string | number)[]): (string | number)[] =>
  all.filter((one, at) => all.indexOf(one) !== at);

/** One look, as everybody could take it at any moment. @returns what is twice, that may be once */
const doubledNow = async ({ read }: Database): Promise<(string | number)[]> => {
  const kept = await read
    .selectFrom('offers')
    .select(['subject', 'startsAt'])
    .where('answeredAt', 'is', null)
    .execute();
  return [...twice(kept.map(({ subject }) => subject)), ...twice(kept.map(({ startsAt }) => startsAt))];
};

/** When nobody acts any more: who took a time has it alone, no time is kept for nobody, each offer has its letter. */
export const settled = async (database: Database): Promise<{ made: number; taken: number }> => {
  const { read } = database;
  const offers = await read.selectFrom('offers').selectAll().execute();
  const bookings = await read.selectFrom('bookings').select(['id', 'startsAt']).execute();
  const claims = await read.selectFrom('claims').select(['owner']).execute();
  const accepted = offers.filter(({ answer }) => answer === 'accepted');
  const live = offers.filter(({ answeredAt }) => answeredAt === null).map(({ id }) => id);
  expect(await doubledNow(database)).toEqual([]);
  expect(twice(bookings.map(({ startsAt }) => startsAt))).toEqual([]);
  const letters = await read.selectFrom('outbox').select('id').where('event', '=', 'offer').execute();
  expect(letters.map(({ id }) => id).sort()).toEqual(
    offers.map((one) => `${one.subject}.${one.createdAt}.offer`).sort(),
  );
  expect(twice(offers.map(({ subject, startsAt }) => `${subject} ${startsAt}`))).toEqual([]);
  expect(accepted.map(({ booking }) => booking).sort()).toEqual(bookings.map(({ id }) => id).sort());
  const owners = new Set(claims.map(({ owner }) => owner));
  expect([...owners].sort()).toEqual([...bookings.map(({ id }) => id), ...live].sort());
  return { made: offers.length, taken: accepted.length };
};

/** Looks again and again until they end. @returns what was twice at any moment */
export const watchUntil = async (database: Database, ended: Promise<unknown>): Promise<(string | number)[]> => {
  const doubled: (string | number)[] = [];
  for (let over = false; !over; ) {
    over = await Promise.race([ended.then(() => true), new Promise<false>((look) => setTimeout(look, 20, false))]);
    doubled.push(...(await doubledNow(database)));
  }
  return doubled;
};
