/** kill −9 in the middle of everything, again and again: what was promised is there afterwards. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../api/database/database.ts';
import { startChild } from '../support/child.ts';
import { databasePlace, engines } from '../support/engines.ts';
import { busyDesk, timesOf } from '../support/load.ts';
import { startCluster } from '../support/postgres.ts';
import { audit, report } from './support/audit.ts';
import { newTally, runClients, wishesOf } from './support/clients.ts';

const script = new URL('../support/children/serve-bookings.ts', import.meta.url);
const kills = 6;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test.each(engines)('%s: kill −9 while 32 people book', async (engine) => {
  const place = await databasePlace(engine);
  const tally = newTally();
  const stop = new AbortController();
  let server = startChild(script, { place, desk: {} });
  let origin = await server.line();
  const wishes = wishesOf('breve', timesOf(busyDesk(), 'breve'));
  const clients = runClients(32, 'k', { origin: () => origin, wishes, tally, until: stop.signal });
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(700 + Math.random() * 800);
    await server.kill();
    server = startChild(script, { place, desk: {} });
    origin = await server.line();
  }
  await pause(1_500);
  stop.abort();
  await clients;
  await server.kill();
  const database = await openDatabase({ ...place, onError: () => undefined });
  const found = await audit(database, tally);
  await database.close();
  report(`${engine}, kill −9`, tally, found, kills);
  expect(tally.wrong).toEqual([]);
  expect(tally.acknowledged.length).toBeGreaterThan(50);
  expect(found).toMatchObject({ lost: 0, withoutLetter: 0, doubled: 0 });
});

describe.skipIf(!engines.includes('PostgreSQL'))('PostgreSQL', () => {
  test('restarted under load, twice by a crash, three servers on it', async () => {
    const cluster = await startCluster({ kept: true });
    onTestFinished(cluster.stop);
    const { dataDir } = await databasePlace('SQLite');
    const place = { dataDir, databaseUrl: await cluster.createDatabase() };
    const tally = newTally();
    const stop = new AbortController();
    const servers = Array.from({ length: 3 }, () => startChild(script, { place, desk: {} }));
    const origins = await Promise.all(servers.map((server) => server.line()));
    const wishes = wishesOf('breve', timesOf(busyDesk(), 'breve'));
    const clients = origins.map((origin, at) =>
      runClients(11, `p${at}`, { origin: () => origin, wishes, tally, until: stop.signal }),
    );
    for (const mode of ['immediate', 'fast', 'immediate'] as const) {
      await pause(1_500);
      await cluster.restart(mode);
    }
    await pause(2_000);
    stop.abort();
    await Promise.all(clients);
    await Promise.all(servers.map((server) => server.kill()));
    const database = await openDatabase({ ...place, onError: () => undefined });
    const found = await audit(database, tally);
    await database.close();
    report('PostgreSQL restarted, three servers', tally, found, 3);
    expect(tally.wrong).toEqual([]);
    expect(found).toMatchObject({ lost: 0, withoutLetter: 0, doubled: 0 });
  });
});

test('two servers on one SQLite file, one killed again and again', async () => {
  const place = await databasePlace('SQLite');
  const tally = newTally();
  const stop = new AbortController();
  const steady = startChild(script, { place, desk: {} });
  const steadyOrigin = await steady.line();
  let other = startChild(script, { place, desk: {} });
  let otherOrigin = await other.line();
  const wishes = wishesOf('breve', timesOf(busyDesk(), 'breve'));
  const shared = { wishes, tally, until: stop.signal };
  const clients = [
    runClients(16, 'a', { ...shared, origin: () => steadyOrigin }),
    runClients(16, 'b', { ...shared, origin: () => otherOrigin }),
  ];
  for (let kill = 0; kill < 3; kill += 1) {
    await pause(1_500);
    await other.kill();
    other = startChild(script, { place, desk: {} });
    otherOrigin = await other.line();
  }
  await pause(1_500);
  stop.abort();
  await Promise.all(clients);
  await Promise.all([steady.kill(), other.kill()]);
  const database = await openDatabase({ ...place, onError: () => undefined });
  const found = await audit(database, tally);
  await database.close();
  report('SQLite, two servers on one file', tally, found, 3);
  expect(tally.wrong).toEqual([]);
  expect(found).toMatchObject({ lost: 0, withoutLetter: 0, doubled: 0 });
});
