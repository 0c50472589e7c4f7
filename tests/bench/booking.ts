/**
 * `npm run bench booking`: a booking against the bare engine, a click day, free times against a bare Hono, first free time.
 *
 * What is compared in the first two rows. Ours: 32 clients on sockets that stay open, here; the server in a process of its
 * own reads HTTP, checks, seals, takes the time, writes and answers when it is durable. The peer: this process alone, which
 * writes the same rows into the same tables, made beforehand, one booking per transaction (`bare-engine.ts`). The server
 * shares the two cores with the clients (a tenth of one) and, as the peer does, with PostgreSQL; so the peer has the
 * better of it. Left out on our side: the log, the check of the origin and the headers of `app.ts`. Both have the same settings of durability. The two take turns, and the median of their ratios counts, so
 * that whatever else the machine does meets both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../api/database/database.ts';
import { type Child, startChild } from '../support/child.ts';
import { busyDesk, timesOf } from '../support/load.ts';
import { postgresFolder, startCluster } from '../support/postgres.ts';
import { type Bare, barePostgres, bareSqlite } from './bare-engine.ts';
import type { BookingServer } from './booking-server.ts';
import { draftsOver } from './drafts.ts';
import { flood, get, type Measured, openConnection, percentile, post } from './wire.ts';

type Place = BookingServer['place'];
type Origins = { ours: string; hello: string };
type Row = [what: string, measured: string, target: string, met: boolean];

const script = new URL('./booking-server.ts', import.meta.url);
/** Short turns and many of them. */
const [seconds, turns] = [2, 7];
/** More than any engine writes in a second. */
const mostPerSecond = 5_000;
const rounds = 3;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const median = (values: readonly number[]): number => percentile(values, 0.5);

type Desks = Omit<BookingServer, 'place'>;

const serve = async (place: Place, desks: Desks): Promise<Origins & { child: Child }> => {
  const child = startChild(script, { place, ...desks } satisfies BookingServer);
  const origins: Origins = JSON.parse(await child.line());
  return { ...origins, child };
};

const bookingRequest = (key: string, desk: string, startsAt: number): string =>
  post('/api/v1/bookings', key, {
    desk,
    type: 'primo',
    startsAt: new Date(startsAt).toISOString(),
    name: 'Maria Rossi',
    email: `${key}@example.org`,
    language: 'ar',
  });

/** Each request another time of another desk. */
const bookingsOver = (desks: number): (() => string | undefined) => {
  const times = timesOf(busyDesk(), 'primo');
  let count = 0;
  return () => {
    const startsAt = times[Math.floor(count / desks)];
    count += 1;
    return startsAt === undefined ? undefined : bookingRequest(`k${count}`, `d${count % desks}`, startsAt);
  };
};

const only201 = ({ statuses }: Measured): void => {
  if (statuses.size !== 1 || !statuses.has(201))
    throw new Error(`Not all were booked: ${JSON.stringify([...statuses])}`);
};

type Peer = (bare: Bare) => number | Promise<number>;

const againstEngine = async (name: string, place: Place, peer: Peer): Promise<Row> => {
  const { ours, child } = await serve(place, { desks: 40, horizonDays: 180 });
  const [next, drafts] = [bookingsOver(40), draftsOver(40)];
  await flood(ours, { connections: 32, next, seconds: 2 });
  const ratios: number[] = [];
  const speeds: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const engine = await peer({ drafts: drafts(seconds * mostPerSecond), seconds });
    const measured = await flood(ours, { connections: 32, next, seconds });
    only201(measured);
    ratios.push(measured.perSecond / engine);
    speeds.push(measured.perSecond);
  }
  await child.kill();
  const ratio = median(ratios);
  const speed = Math.round(median(speeds));
  return [`booking, ${name}, 32 clients: ÷ bare engine`, `${ratio.toFixed(2)} × (${speed}/s)`, '≥ 1.0 ×', ratio >= 1];
};

/** 5,000 people spread over 30 seconds, each on a connection of their own, for 200 times. */
const clickDay = async (place: Place): Promise<Row> => {
  const [people, wanted, spreadMs] = [5_000, 200, 30_000];
  const { ours, child } = await serve(place, { desks: 1, horizonDays: 180 });
  const times = timesOf(busyDesk(), 'primo').slice(0, wanted);
  const statuses = new Map<number, number>();
  const ms: number[] = [];
  const person = async (at: number): Promise<void> => {
    await pause(Math.random() * spreadMs);
    const start = performance.now();
    const connection = await openConnection(ours);
    const request = bookingRequest(`p${at}`, 'd0', times[at % wanted] ?? 0);
    const { status } = await connection.ask(request);
    ms.push(performance.now() - start);
    connection.close();
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  await Promise.all(Array.from({ length: people }, (_, at) => person(at)));
  await child.kill();
  const database = await openDatabase({ ...place, onError: () => undefined });
  const letters = await database.read.selectFrom('outbox').select('id').where('event', '=', 'booked').execute();
  await database.close();
  const [winners, p99] = [statuses.get(201) ?? 0, percentile(ms, 0.99)];
  const right = winners === wanted && letters.length === wanted && statuses.get(409) === people - wanted;
  const told = `p99 ${Math.round(p99)} ms, ${winners} booked, ${letters.length} letters, ${people - winners - (statuses.get(409) ?? 0)} errors`;
  return ['click day: 5,000 people, 200 times, 30 s', told, 'p99 ≤ 1 s, 200, 200, 0', right && p99 <= 1_000];
};

type Pair = [first: { origin: string; path: string }, second: { origin: string; path: string }];

/** How many times as many answers per second the first gives. */
const sideBySide = async (pair: Pair): Promise<number> => {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const speeds: number[] = [];
    for (const { origin, path } of pair) {
      const request = get(path);
      const { perSecond } = await flood(origin, { connections: 32, next: () => request, seconds: 2 });
      speeds.push(perSecond);
    }
    const [first = 0, second = 1] = speeds;
    ratios.push(first / second);
  }
  return median(ratios);
};

const reading = async (place: Place): Promise<Row[]> => {
  const { ours, hello, child } = await serve(place, { desks: 200, horizonDays: 60, real: true });
  const month = { origin: ours, path: '/api/v1/desks/d0/slots?from=2026-11-24&to=2026-12-21&type=primo' };
  const first = { origin: ours, path: '/api/v1/slots/first?need=ascolto' };
  const greeting = { origin: hello, path: '/' };
  for (const { origin, path } of [month, first, greeting]) {
    await flood(origin, { connections: 8, next: () => get(path), seconds: 1 });
  }
  const free = await sideBySide([month, greeting]);
  const across = await sideBySide([month, first]);
  await child.kill();
  return [
    ['free times of a desk, 4 weeks: ÷ hello', `${free.toFixed(2)} ×`, '≥ 0.5 ×', free >= 0.5],
    ['first free time over 200 desks, 60 days: ÷ one desk', `${across.toFixed(1)} × its time`, '≤ 5 ×', across <= 5],
  ];
};

const print = (rows: readonly Row[]): void => {
  console.log('| what | measured | target | |\n|---|---|---|---|');
  for (const [what, measured, target, met] of rows)
    console.log(`| ${what} | ${measured} | ${target} | ${met ? '✔' : '✘'} |`);
};

export const benchBooking = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-bench-'));
  const place = (name: string): { dataDir: string } => ({ dataDir: join(folder, name) });
  const bareDir = join(folder, 'bare');
  await (await openDatabase({ dataDir: bareDir, onError: () => undefined })).close();
  const rows: Row[] = [await againstEngine('SQLite', place('booking'), (bare) => bareSqlite(bareDir, bare))];
  if (postgresFolder() !== undefined) {
    const cluster = await startCluster({ kept: true });
    const [ours, bare] = [await cluster.createDatabase(), await cluster.createDatabase()];
    await (await openDatabase({ dataDir: folder, databaseUrl: bare, onError: () => undefined })).close();
    rows.push(
      await againstEngine('PostgreSQL', { ...place('pg'), databaseUrl: ours }, (given) => barePostgres(bare, given)),
    );
    await cluster.stop();
  }
  rows.push(await clickDay(place('click')), ...(await reading(place('reading'))));
  rmSync(folder, { recursive: true, force: true });
  print(rows);
};
