/** The server is told to stop while people book: whoever it listened to hears the truth, and nothing is half written. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../api/database/database.ts';
import { projectFolder } from '../../../api/folders.ts';
import { tokenHash } from '../../../api/secrets/vault.ts';
import { databasePlace, engines } from '../../support/engines.ts';
import { child } from '../support/children.ts';
import { temporaryFolder } from '../support/folders.ts';

const Desks = z.array(z.object({ id: z.string() }));
const Times = z.array(z.object({ desk: z.string(), type: z.string(), startsAt: z.string() }));
type Time = z.infer<typeof Times>[number];

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const timesAt = async (origin: string): Promise<Time[]> => {
  const get = async (path: string): Promise<unknown> => (await fetch(`${origin}/api/v1/${path}`)).json();
  const range = `from=${inDays(1)}&to=${inDays(28)}`;
  const times: Time[] = [];
  for (const { id } of Desks.parse(await get('desks'))) {
    times.push(...Times.parse(await get(`desks/${id}/slots?${range}`)));
  }
  return times;
};

type Heard = { tokens: string[]; statuses: Set<number>; unheard: number };

/** Thirty-two people who book one time after the other, until nobody answers any more. */
const everybodyBooks = async (origin: string, times: readonly Time[], onBooked: (count: number) => void) => {
  const heard: Heard = { tokens: [], statuses: new Set(), unheard: 0 };
  const waiting = times.entries();
  const person = async (): Promise<void> => {
    for (const [at, time] of waiting) {
      const response = await fetch(`${origin}/api/v1/bookings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `k${at}` },
        body: JSON.stringify({ ...time, name: 'Persona', email: `p${at}@example.org` }),
      });
      const answer: { token?: string } = await response.json();
      heard.statuses.add(response.status);
      if (answer.token !== undefined) heard.tokens.push(answer.token);
      onBooked(heard.tokens.length);
    }
  };
  const alone = () => person().catch(() => (heard.unheard += 1));
  await Promise.all(Array.from({ length: 32 }, alone));
  return heard;
};

describe.each(engines)('%s', (engine) => {
  test('SIGTERM: who was heard has an answer, who was told "booked" is, nobody else is', {
    timeout: 120_000,
  }, async () => {
    const place = await databasePlace(engine);
    const server = child('server-child', [], {
      PORT: '0',
      DATA_DIR: place.dataDir,
      CONTENT_DIR: join(projectFolder, 'content', 'network'),
      SITE_CACHE: temporaryFolder(),
      RATE_LIMIT: 'off',
      ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
    });
    const origin = (await server.line(/answers at/)).replace(/.*listening on (\S+)\).*|.*answers at (\S+).*/, '$1$2');
    let asked = 0;
    const heard = await everybodyBooks(origin, await timesAt(origin), (count) => {
      if (count < 20 || asked > 0) return;
      asked = count;
      server.process.kill('SIGTERM');
    });
    const { code, stderr } = await server.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(heard.tokens.length).toBeGreaterThan(asked);
    expect(heard.unheard).toBeGreaterThan(0);
    expect([201, 409]).toEqual(expect.arrayContaining([...heard.statuses]));

    const database = await openDatabase({ ...place, onError: () => undefined });
    const { read } = database;
    const rows = await read.selectFrom('bookings').select(['id', 'tokenHash']).execute();
    const taken = [
      ...(await read.selectFrom('claims').select('owner').execute()),
      ...(await read.selectFrom('places').select('owner').execute()),
    ];
    const letters = await read.selectFrom('outbox').select('booking').execute();
    const keys = await read.selectFrom('idempotency').select('booking').execute();
    await database.close();
    expect(rows.map((row) => row.tokenHash).sort()).toEqual(heard.tokens.map(tokenHash).sort());
    const ids = new Set(rows.map(({ id }) => id));
    expect(taken.map(({ owner }) => owner)).toEqual(expect.arrayContaining([...ids]));
    expect(new Set(letters.map(({ booking }) => booking))).toEqual(ids);
    expect(new Set(keys.map(({ booking }) => booking))).toEqual(ids);
  });
});
