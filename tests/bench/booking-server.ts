/** What `booking.ts` measures, in a process of its own: the calls of a network of desks, and beside them a bare Hono that says hello. */
import { Hono } from 'hono';
import { openDatabase } from '../../api/database/database.ts';
import { bookingApp, listenTo } from '../support/booking-app.ts';
import { coreOn, desksOf, monday } from '../support/core.ts';
import { busyDesk } from '../support/load.ts';

/** Two mornings a week, as real desks have. */
const mornings = [{ days: ['tue', 'thu'], from: '09:00', to: '12:00' }];

export type BookingServer = {
  place: { dataDir: string; databaseUrl?: string | undefined };
  desks: number;
  horizonDays: number;
  /** Hours as real desks have them, instead of every day from morning to evening. */
  real?: boolean;
};

const { place, desks, horizonDays, real = false }: BookingServer = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase({ ...place, onError: () => undefined });
const rules = { noticeHours: 0, horizonDays, cancelHours: 24, maxActive: 20, dailyWithoutContact: 100 };
const directory = desksOf(
  Array.from({ length: desks }, (_, at) => busyDesk({ id: `d${at}`, rules, ...(real && { rota: mornings }) })),
);
/** It runs, as clocks do: ids grow with it, and what is kept gets old. */
const clock = {
  get now() {
    return monday + Math.floor(performance.now());
  },
};
const ours = await listenTo(bookingApp(coreOn(database, { directory, clock }), directory));
const hello = await listenTo(new Hono().get('/', (c) => c.text('Hello, everybody!')));
console.log(JSON.stringify({ ours: ours.origin, hello: hello.origin }));
