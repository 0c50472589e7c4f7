/** Several processes, one database: nobody gets a seat that somebody else has. */
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../api/database/database.ts';
import { type Child, startChild } from '../../support/child.ts';
import type { BookMany } from '../../support/children/book-many.ts';
import { databasePlace, engines } from '../../support/engines.ts';
import { busyDesk, timesOf } from '../../support/load.ts';

const script = new URL('../../support/children/book-many.ts', import.meta.url);
const patience = { timeout: 120_000 };
const children: Child[] = Array.from({ length: 5 }, () => startChild(script, {}));
afterAll(() => Promise.all(children.map((child) => child.kill())));

type Want = BookMany['wants'][number];

describe.each(engines)('%s', (engine) => {
  /** 50 bookings in 5 processes; how they ended, and the claims that are left. */
  const race = async (desk: object, wants: readonly Want[]) => {
    const place = await databasePlace(engine);
    const each = wants.length / children.length;
    for (const [at, child] of children.entries()) {
      const job: BookMany = { place, desk, name: `c${at}`, wants: wants.slice(at * each, (at + 1) * each) };
      child.tell(JSON.stringify(job));
    }
    for (const child of children) expect(await child.line()).toBe('ready');
    for (const child of children) child.tell('go');
    const ends: string[] = (await Promise.all(children.map((child) => child.line()))).flatMap((line) =>
      JSON.parse(line),
    );
    const database = await openDatabase({ ...place, onError: () => undefined });
    const claims = await database.read.selectFrom('claims').select(['granule', 'owner']).execute();
    const rows = await database.read.selectFrom('bookings').select(['startsAt', 'type']).execute();
    await database.close();
    const count = (name: string) => ends.filter((one) => one === name).length;
    return { booked: count('booked'), taken: count('SlotTaken'), rows, claims };
  };
  const repeat = (want: Want, times: number): Want[] => Array.from({ length: times }, () => want);
  const first = (type: string, at = 0): Want => ({ type, startsAt: timesOf(busyDesk(), type)[at] ?? 0 });

  test('50 at once for one time with 3 seats: exactly 3 get it', patience, async () => {
    const { booked, taken, rows, claims } = await race({ capacity: 3 }, repeat(first('primo'), 50));
    expect([booked, taken, rows.length, claims.length]).toEqual([3, 47, 3, 21]);
  });

  test('types of different length that overlap never pass the capacity', patience, async () => {
    const wants = Array.from({ length: 50 }, (_, at) =>
      at % 2 === 0 ? first('primo', (at / 2) % 2) : first('breve', at % 7),
    );
    const { booked, taken, rows, claims } = await race({ capacity: 2 }, wants);
    expect(booked + taken).toBe(50);
    expect(rows).toHaveLength(booked);
    const lanes = new Map<number, number>();
    for (const { granule } of claims) lanes.set(granule, (lanes.get(granule) ?? 0) + 1);
    expect(Math.max(...lanes.values())).toBe(2);
    expect(claims).toHaveLength(rows.reduce((sum, { type }) => sum + (type === 'primo' ? 7 : 2), 0));
  });

  test('the last place of a group goes to one', patience, async () => {
    const { booked, taken, claims } = await race({}, repeat(first('gruppo'), 50));
    expect([booked, taken, claims.length]).toEqual([5, 45, 12]);
  });
});
