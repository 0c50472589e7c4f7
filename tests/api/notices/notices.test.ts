/** Closures as the pages hear of them: which ones, when, and what holds while the database is away. */
import { describe, expect, test } from 'vitest';
import type { Notices } from '#content/model/notice.ts';
import { createNotices } from '../../../api/notices/notices.ts';
import { rome } from '../../content/model/given.ts';
import { coreOn, desk, desksOf, monday } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { call, opened } from '../bookings/support/calls.ts';

const hour = 3_600_000;

const closure = (id: string, from: number, to: number, more: object = {}) => ({
  id,
  desk: 'ascolto',
  startsAt: from,
  endsAt: to,
  words: JSON.stringify({ it: 'Manca il personale', en: 'Nobody is there' }),
  createdAt: monday,
  by: 'staff-1',
  revokedAt: null,
  ...more,
});

describe.each(engines)('%s', (engine) => {
  test('those that run or are ahead, the soonest first; not past, revoked, or of a desk that is gone', async () => {
    const database = await openTestDatabase(engine);
    const { clock } = coreOn(database);
    const rows = [
      closure('later', monday + 48 * hour, monday + 50 * hour),
      closure('past', monday - 3 * hour, monday),
      closure('running', monday - hour, monday + hour),
      closure('revoked', monday, monday + hour, { revokedAt: monday }),
      closure('gone', monday, monday + hour, { desk: 'another' }),
    ];
    await database.write((tx) => tx.insertInto('closures').values(rows).execute());
    const ask = createNotices({ database, directory: () => desksOf([desk()]), now: () => clock.now });
    const ids = async () => (JSON.parse((await ask()).body) as Notices).notices.map(({ id }) => id);
    expect(await ids()).toEqual(['running', 'later']);
    clock.now += 2 * hour;
    expect(await ids()).toEqual(['later']);
  });

  test('a new closure is told after a second at most', async () => {
    const database = await openTestDatabase(engine);
    const { clock } = coreOn(database);
    const ask = createNotices({ database, directory: () => desksOf([desk()]), now: () => clock.now });
    const before = await ask();
    await database.write((tx) =>
      tx
        .insertInto('closures')
        .values(closure('new', monday, monday + hour))
        .execute(),
    );
    clock.now += 1_000;
    const after = await ask();
    expect(after.body).toContain('"new"');
    expect(after.etag).not.toBe(before.etag);
  });
});

test('while the database is away the last list holds; before anything is known it cannot be told', async () => {
  const database = await openTestDatabase('SQLite');
  const { clock } = coreOn(database);
  const deps = { database, directory: () => desksOf([desk()]), now: () => clock.now };
  const ask = createNotices(deps);
  const known = await ask();
  await database.close();
  clock.now += hour;
  expect(await ask()).toEqual(known);
  await expect(createNotices(deps)()).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
});

test('the call says place and time of Rome, is asked again each time, and answers 304 until something changes', async () => {
  const { app, core } = await opened();
  const [from, to] = [rome('2026-11-24 09:00'), rome('2026-11-24 12:00')];
  await core.database.write((tx) =>
    tx
      .insertInto('closures')
      .values(closure('c', from, to))
      .execute(),
  );
  const answer = await call<Notices>(app, '/api/v1/notices');
  expect(answer.json.notices).toEqual([
    {
      id: 'c',
      kind: 'closure',
      desk: 'ascolto',
      comune: 'sondrio',
      startsAt: '2026-11-24T09:00:00+01:00',
      endsAt: '2026-11-24T12:00:00+01:00',
      words: { it: 'Manca il personale', en: 'Nobody is there' },
    },
  ]);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const etag = answer.headers.get('etag') ?? '';
  const again = await call(app, '/api/v1/notices', { headers: { 'if-none-match': etag } });
  expect([again.status, again.text]).toEqual([304, '']);
  core.clock.now = to;
  expect((await call<Notices>(app, '/api/v1/notices', { headers: { 'if-none-match': etag } })).json.notices).toEqual(
    [],
  );
});
