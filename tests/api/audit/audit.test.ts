/** The audit: added to, read by who leads there, never changed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditEntry, auditList, type Entry } from '../../../api/audit/audit.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { openStaffArea, signIn, staffMonday } from '../../support/staff.ts';

const hour = 3_600_000;
const entry = (record: string, more: Partial<Entry> = {}): Entry => ({
  at: staffMonday,
  staff: 'anna',
  act: 'closure.made',
  kind: 'closure',
  record,
  place: { desk: 'so-caritas' },
  ...more,
});
const nowhere = { desks: [], organizations: [], networks: [] };

describe.each(engines)('on %s', (engine) => {
  test('the newest comes first, a page at a time, by day and place', async () => {
    const database = await openTestDatabase(engine);
    const { read, write } = database;
    const listed = async (question: Parameters<typeof auditList>[1]) =>
      (await auditList(read, question)).map(({ record }) => record);
    for (let at = 0; at < 5; at += 1) {
      const place = at % 2 === 0 ? { desk: 'so-caritas' } : { organization: 'caritas-crema' };
      await write((tx) => auditEntry(tx, entry(`r${at}`, { at: staffMonday + at * hour, place })));
    }
    expect(await listed({ limit: 2 })).toEqual(['r4', 'r3']);
    const after = (await auditList(read, { limit: 2 })).at(-1)?.id;
    expect(await listed({ limit: 9, after })).toEqual(['r2', 'r1', 'r0']);
    expect(await listed({ limit: 9, from: staffMonday + hour, to: staffMonday + 3 * hour })).toEqual(['r2', 'r1']);
    expect(await listed({ limit: 9, within: { ...nowhere, desks: ['so-caritas'] } })).toEqual(['r4', 'r2', 'r0']);
    expect(await listed({ limit: 9, within: { ...nowhere, organizations: ['caritas-crema', 'x'] } })).toEqual([
      'r3',
      'r1',
    ]);
    expect(await listed({ limit: 9, within: nowhere })).toEqual([]);
  });

  test('an act that fails leaves no entry', async () => {
    const database = await openTestDatabase(engine);
    const act = database.write(async (tx) => {
      await auditEntry(tx, entry('r'));
      throw new Error('The act failed.');
    });
    await expect(act).rejects.toThrow('The act failed.');
    expect(await auditList(database.read, { limit: 9 })).toEqual([]);
  });
});

test('nothing in the server changes or deletes an entry', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'api'], {
    encoding: 'utf8',
  });
  const sources = files.split('\n').filter((file) => /\.tsx?$/.test(file));
  const touching = /(?:updateTable|deleteFrom|(?:update|delete from|drop table|truncate)\s+)\(?['"`]?audit\b/i;
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => touching.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(touching.test("tx.deleteFrom('audit')")).toBe(true);
});

test('coordinators read what was done where they lead, with words and names, older pages too', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'coordinator', { kind: 'organization', id: 'caritas-como' });
  await area.database.write(async (tx) => {
    for (let at = 0; at < 60; at += 1) {
      await auditEntry(tx, entry(`mine-${at}-`, { at: staffMonday + at * 1_000, staff: leader.id }));
    }
    await auditEntry(tx, entry('elsewhere', { place: { desk: 'cre-caritas' } }));
    await auditEntry(tx, entry('everywhere', { place: {} }));
  });
  const page = await leader.get('/operatori/registro/');
  expect(page.source).toContain('Ha chiuso lo sportello');
  expect(page.source).toContain('Anna Bianchi');
  expect(page.source).toContain('mine-59-');
  expect(page.source).not.toContain('mine-9-');
  expect(page.source).not.toMatch(/elsewhere|everywhere/);
  const older = page.html.elements.find(({ inner }) => inner === 'Più vecchi')?.attributes.get('href') ?? '';
  const second = await leader.get(older);
  expect(second.source).toContain('mine-9-');
  expect(second.source).not.toContain('Più vecchi');
  expect((await leader.get('/operatori/registro/?da=2026-11-24')).source).toContain("non c'è niente");
  const boss = await signIn(area, 'administrator');
  expect((await boss.get('/operatori/registro/?a=2026-11-23&da=nonsense')).source).toMatch(/mine-59-/);
});
