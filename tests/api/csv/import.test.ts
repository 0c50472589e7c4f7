import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openContent, readRaw } from '#content/read.ts';
import { createContentStore } from '../../../api/content-store/store.ts';
import { other } from '../../../api/csv/columns.ts';
import { hoursText, schedulesIn } from '../../../api/csv/hours-text.ts';
import { changesOf, planOf } from '../../../api/csv/plan.ts';
import { head, type Row, rowOf, rowsIn, tableText } from '../../../api/csv/table-text.ts';
import { recordsToExport } from '../../../api/tasks/export.ts';
import { importTable } from '../../../api/tasks/import.ts';
import { temporaryFolder } from '../support/folders.ts';

const shipped = new URL('../../../content/network', import.meta.url).pathname;
const records = recordsToExport(shipped, {});
const table = tableText(records);

/** A copy of the content to write in. */
const copy = () => {
  const contentDir = join(temporaryFolder(), 'content');
  cpSync(shipped, contentDir, { recursive: true });
  const store = createContentStore({ env: { contentDir, dataDir: contentDir }, say: () => undefined });
  return { store, folder: contentDir };
};

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );

const changedFiles = (before: ReadonlyMap<string, string>, folder: string): string[] =>
  [...filesIn(folder)].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);

const small = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(';')).join('\n');
const write = { write: true, skipBad: false };

describe('the whole content as a table', () => {
  test('has a row for each service, and read back changes nothing', async () => {
    const { store, folder } = copy();
    const before = filesIn(folder);
    const { said, code } = await importTable(table, { store, ...write });
    expect(records.length).toBeGreaterThan(100);
    expect(said).toContain(`0 new, 0 changed, ${records.length} unchanged.`);
    expect(code).toBe(0);
    expect(changedFiles(before, folder)).toEqual([]);
  });

  test('says of new services all that its columns say', () => {
    const fresh = rowsIn(table).map(({ row, cells }): Row => {
      const told = [...cells].map(([name, cell]) => [name, cell === other ? '' : cell] as const);
      return { row, cells: new Map([...told, ['id', `nuovo-${cells.get('id')}`]]) };
    });
    const plan = planOf(fresh, { opened: openContent(shipped), read: () => undefined });
    const back = plan.rows.map(({ id, data }) => rowOf({ id, data }));
    // Without its hours a place that is not told leaves nothing to say.
    expect(back).toEqual(fresh.map(({ cells }) => head.map((name) => cells.get(name) ?? '')));
    expect(changesOf(plan.rows)).toHaveLength(records.length);
  });
});

describe('what somebody changed in the table', () => {
  test('one cell touches one line of one file, and what no cell carries stays', async () => {
    const { store, folder } = copy();
    const before = filesIn(folder);
    const said = await importTable(small(['id', 'phone'], ['so-caritas-cda', '0342 000000']), { store, ...write });
    expect(said.said).toContain('phone: ');
    expect(changedFiles(before, folder)).toEqual(['/services/so-caritas-cda/service.yaml']);
    const [old, now] = [shipped, folder].map((dir) => readRaw(dir, { kind: 'services', id: 'so-caritas-cda' }));
    const { contacts: _, ...kept } = old?.facts ?? {};
    expect(now?.facts).toMatchObject(kept);
    expect(now?.facts.contacts).toMatchObject({ phones: [{ number: '0342 000000' }] });
  });

  test('is only told until it is to be written', async () => {
    const { store, folder } = copy();
    const before = filesIn(folder);
    const told = await importTable(small(['id', 'name'], ['so-caritas-cda', 'Altro nome']), {
      store,
      write: false,
      skipBad: false,
    });
    expect(told.said).toMatch(/name: ".+" → "Altro nome"/);
    expect(told.said).toContain('0 new, 1 changed, 0 unchanged.');
    expect(changedFiles(before, folder)).toEqual([]);
  });

  test('hours of a cell stand in the file', async () => {
    const { store, folder } = copy();
    const id = records.find(({ data }) => data.facts.at === undefined)?.id ?? '';
    await importTable(`id,schedule\n${id},"lun-mer 09:00-12:00; ven ? (telefono)"`, { store, ...write });
    expect(readRaw(folder, { kind: 'services', id })?.facts.at).toEqual([
      {
        schedules: [
          { channel: 'counter', days: ['mon', 'tue', 'wed'], from: '09:00', to: '12:00' },
          { channel: 'phone', days: ['fri'], time: 'unknown' },
        ],
      },
    ]);
  });
});

describe('rows that are wrong', () => {
  const bad = small(
    ['id', 'phone', 'cost'],
    ['so-caritas-cda', 'zero tre', 'free'],
    ['../fuori', '', ''],
    ['senza-nulla', '', ''],
  );

  test('each is told with its row and column, and nothing is written', async () => {
    const { store, folder } = copy();
    const before = filesIn(folder);
    const { said, code } = await importTable(bad, { store, ...write });
    expect(said).toMatch(/row 2, phone: expected a phone number/);
    expect(said).toMatch(/row 3, id: "\.\.\/fuori" is no id/);
    expect(said).toMatch(/row 4, name: expected/);
    expect(code).toBe(1);
    expect(changedFiles(before, folder)).toEqual([]);
  });

  test('are left out when asked, and the others go in', async () => {
    const { store, folder } = copy();
    const before = filesIn(folder);
    const text = small(
      ['id', 'status'],
      ['so-caritas-cda', 'aperto'],
      ['so-emporion', 'suspended'],
      ['so-emporion', 'x'],
    );
    const { said, code } = await importTable(text, { store, write: true, skipBad: true });
    expect(said).toContain('0 new, 1 changed, 0 unchanged.');
    expect(said).toContain('row 2, status: ');
    expect(code).toBe(1);
    expect(changedFiles(before, folder)).toEqual(['/services/so-emporion/service.yaml']);
  });

  test('hours that cannot be read are quoted', async () => {
    const { store } = copy();
    const id = records.find(({ data }) => data.facts.at === undefined)?.id ?? '';
    const { said } = await importTable(small(['id', 'schedule'], [id, 'quando capita']), { store, ...write });
    expect(said).toContain('row 2, schedule: "quando capita" cannot be read as hours.');
  });

  test('a column that nobody knows stops everything', async () => {
    const { store } = copy();
    await expect(importTable(small(['id', 'telefono'], ['x', '1']), { store, ...write })).rejects.toThrow(
      'There is no column "telefono".',
    );
  });
});

describe('cells', () => {
  test.each([
    ['lun-ven 09:00-12:00; mar 14:30-16:30 (telefono)'],
    ['mar,ven 15:00-17:00 (festivi chiuso)'],
    ['sab,dom 19:00-08:00 (notte, festivi aperto)'],
    ['mer ? (distribuzione)'],
  ])('%s is read and written alike', (text) => {
    const read = schedulesIn(text);
    expect('lines' in read && hoursText(read.lines)).toBe(text);
  });

  test('a text like a formula is harmless in a spreadsheet, and comes back', () => {
    const data = { facts: {}, words: { it: { title: '=1+1' } } };
    const text = tableText([{ id: 'uno', data }]);
    expect(text).toContain("'=1+1");
    expect(rowsIn(text)[0]?.cells.get('name')).toBe('=1+1');
  });

  test('every column is explained', () => {
    const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
    expect(head.filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  });
});
