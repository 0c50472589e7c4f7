import { describe, expect, test } from 'vitest';
import { visitCounts } from '../../../api/visits/table.ts';
import { createVisits } from '../../../api/visits/visits.ts';
import { engines } from '../../support/engines.ts';
import { openStaffArea, signIn } from '../../support/staff.ts';

describe.each(engines)('pages that are opened, on %s', (engine) => {
  test('are one figure per record and month, for this month and the one before', async () => {
    const { database, directory, clock } = await openStaffArea({ engine });
    const visits = createVisits({ database, directory: () => directory, now: () => clock.now });
    const open = async (...targets: string[]) => {
      for (const target of targets) visits.seen(target);
      await visits.keep();
    };
    await open('/servizi/so-caritas-cda/', '/ar/servizi/so-caritas-cda/?x=1', '/', '/_astro/a.css', '/servizi/nonc-e/');
    await open('/servizi/so-caritas-cda/', '/comuni/sondrio/');
    expect(Object.fromEntries(await visitCounts(database.read))).toEqual({
      'services/so-caritas-cda': 3,
      'comuni/sondrio': 1,
    });
    clock.now = Date.parse('2026-12-31T12:00:00+01:00');
    await open();
    expect((await visitCounts(database.read)).size).toBe(2);
    clock.now = Date.parse('2027-01-01T12:00:00+01:00');
    await open();
    expect((await visitCounts(database.read)).size).toBe(0);
  });

  test('of sensitive records are not counted', async () => {
    const { database, directory, clock } = await openStaffArea({ engine });
    const visits = createVisits({ database, directory: () => directory, now: () => clock.now });
    visits.seen('/bisogni/violenza/');
    visits.seen('/bisogni/cibo/');
    await visits.keep();
    expect([...(await visitCounts(database.read)).keys()]).toEqual(['needs/cibo']);
  });

  test('come first in the list of what is looked at again', async () => {
    const area = await openStaffArea({ engine });
    const { database, directory, clock } = area;
    const editor = await signIn(area, 'administrator', { kind: 'portal' });
    const listed = async () => {
      const { source } = await editor.get('/operatori/da-rivedere/');
      return [...source.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id);
    };
    const before = await listed();
    const last = before.findLast((id) => directory.services.has(id ?? '')) ?? '';
    const visits = createVisits({ database, directory: () => directory, now: () => clock.now });
    visits.seen(`/servizi/${last}/`);
    await visits.keep();
    const after = await listed();
    expect(after.indexOf(last)).toBeLessThan(before.indexOf(last));
  });
});
