import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openContent, readRaw } from '#content/read.ts';
import { createContentStore } from '../../../api/content-store/store.ts';
import { other } from '../../../api/csv/column.ts';
import { type TableKind, tableKinds } from '../../../api/csv/columns.ts';
import { hoursText, schedulesIn } from '../../../api/csv/hours-text.ts';
import { changesOf, planOf } from '../../../api/csv/plan.ts';
import { headOf, type Row, rowOf, rowsIn, tableText } from '../../../api/csv/table-text.ts';
import { changesIn } from '../../../api/drafts/edition.ts';
import { standingContent } from '../../../api/drafts/importing.ts';
import { revisionOf } from '../../../api/drafts/rows.ts';
import { waitingRevisions } from '../../../api/drafts/table.ts';
import { recordsToExport } from '../../../api/tasks/export.ts';
import { importTable } from '../../../api/tasks/import.ts';
import { openTestDatabase } from '../../support/engines.ts';

const shipped = new URL('../../../content/network', import.meta.url).pathname;
const records = recordsToExport(shipped, {});
const table = tableText(records, 'services');

const env = { contentDir: shipped, dataDir: shipped };

/** The shipped content, and a database where what is decided waits. */
const world = async () => {
  const store = createContentStore({ env, say: () => undefined });
  const database = await openTestDatabase('SQLite');
  const waiting = async () => (await waitingRevisions(database.read)).map(revisionOf);
  return {
    take: async (text: string, how: { write?: boolean; skipBad?: boolean; kind?: TableKind } = {}) => {
      const standing = await standingContent({ database, store });
      const usual = { kind: 'services', write: true, skipBad: false } as const;
      return importTable(text, { standing, database, by: 'Anna', why: 'Tabella', now: 1, ...usual, ...how });
    },
    waiting,
    /** What the release will write. */
    files: async () => store.files(changesIn(store, await waiting())).map(({ path }) => path),
  };
};

const small = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(';')).join('\n');

describe('the whole content as a table', () => {
  test('has a row for each service, and read back changes nothing', async () => {
    const { take, waiting } = await world();
    const { said, code } = await take(table);
    expect(records.length).toBeGreaterThan(100);
    expect(said).toContain(`0 new, 0 changed, ${records.length} unchanged.`);
    expect(code).toBe(0);
    expect(await waiting()).toEqual([]);
  });

  test('says of new services all that its columns say', () => {
    const fresh = rowsIn(table, 'services').map(({ row, cells }): Row => {
      const told = [...cells].map(([name, cell]) => [name, cell === other ? '' : cell] as const);
      return { row, cells: new Map([...told, ['id', `nuovo-${cells.get('id')}`]]) };
    });
    const plan = planOf(fresh, { kind: 'services', opened: openContent(shipped), read: () => undefined });
    const back = plan.rows.map(({ id, data }) => rowOf({ id, data }, 'services'));
    // Without its hours a place that is not told leaves nothing to say.
    expect(back).toEqual(fresh.map(({ cells }) => headOf('services').map((name) => cells.get(name) ?? '')));
    expect(changesOf(plan)).toHaveLength(records.length);
  });
});

test.each([
  ['organizations', 'caritas-como', 'name: '],
  ['locations', 'so-bassi-4a', 'address_1: '],
] as const)(
  '%s are a table too: read back it changes nothing, one cell one line, a new row a new record',
  async (kind, id, told) => {
    const { take, waiting, files } = await world();
    const all = recordsToExport(shipped, { kind });
    expect((await take(tableText(all, kind), { kind })).said).toContain(`0 new, 0 changed, ${all.length} unchanged.`);
    const column = told.replace(': ', '');
    expect((await take(small(['id', column], [id, 'Nuovo']), { kind })).said).toContain(told);
    expect(await files()).toEqual([`${kind}/${id}.yaml`]);
    const like = all.find((one) => one.id === id);
    if (like === undefined) throw new Error(`No ${kind} ${id}.`);
    await take(tableText([{ ...like, id: 'nuovo' }], kind), { kind });
    expect((await waiting()).at(-1)?.after?.facts.name).toEqual({ it: Object(like.data.facts.name).it });
    const wrong = await take(small(['id', 'source_date'], [id, 'ieri']), { kind });
    expect(wrong.said).toMatch(/row 2, source_date: expected a date/);
  },
);

test('only those of a Comune are written out', () => {
  const ids = (kind: TableKind) => recordsToExport(shipped, { kind, comune: 'sondrio' }).map(({ id }) => id);
  expect(ids('organizations')).toContain('comune-sondrio');
  expect(ids('organizations')).not.toContain('comune-crema');
  expect(ids('locations')).toContain('so-bassi-4a');
});

describe('what somebody changed in the table', () => {
  test('one cell touches one line of one file, and what no cell carries stays', async () => {
    const { take, waiting, files } = await world();
    const { said } = await take(small(['id', 'phone'], ['so-caritas-cda', '0342 000000']));
    expect(said).toContain('phone: ');
    expect(await files()).toEqual(['services/so-caritas-cda/service.yaml']);
    const [revision] = await waiting();
    expect(revision?.before).toEqual(readRaw(shipped, { kind: 'services', id: 'so-caritas-cda' }));
    const { contacts: _, ...kept } = revision?.before?.facts ?? {};
    expect(revision?.after?.facts).toMatchObject(kept);
    expect(revision?.after?.facts.contacts).toMatchObject({ phones: [{ number: '0342 000000' }] });
  });

  test('is only told until it is to be written', async () => {
    const { take, waiting } = await world();
    const { said } = await take(small(['id', 'name'], ['so-caritas-cda', 'Altro nome']), { write: false });
    expect(said).toMatch(/name: ".+" → "Altro nome"/);
    expect(said).toContain('0 new, 1 changed, 0 unchanged.');
    expect(await waiting()).toEqual([]);
  });

  test('of two tables the second sees what the first decided, though no page says it yet', async () => {
    const { take, waiting } = await world();
    await take(small(['id', 'name'], ['so-caritas-cda', 'Altro nome']));
    expect((await take(small(['id', 'name'], ['so-caritas-cda', 'Altro nome']))).said).toContain('1 unchanged');
    await take(small(['id', 'phone'], ['so-caritas-cda', '0342 000000']));
    const last = (await waiting()).at(-1);
    expect(last?.after?.words.it?.title).toBe('Altro nome');
  });

  test('hours of a cell stand in the record', async () => {
    const { take, waiting } = await world();
    const id = records.find(({ data }) => data.facts.at === undefined)?.id ?? '';
    await take(`id,schedule\n${id},"lun-mer 09:00-12:00; ven ? (telefono)"`);
    expect((await waiting())[0]?.after?.facts.at).toEqual([
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

  test('each is told with its row and column, and nothing is decided', async () => {
    const { take, waiting } = await world();
    const { said, code } = await take(bad);
    expect(said).toMatch(/row 2, phone: expected a phone number/);
    expect(said).toMatch(/row 3, id: "\.\.\/fuori" is no id/);
    expect(said).toMatch(/row 4, name: expected/);
    expect(code).toBe(1);
    expect(await waiting()).toEqual([]);
  });

  test('are left out when asked, and the others go in', async () => {
    const { take, files } = await world();
    const text = small(
      ['id', 'status'],
      ['so-caritas-cda', 'aperto'],
      ['so-emporion', 'suspended'],
      ['so-emporion', 'x'],
    );
    const { said, code } = await take(text, { write: true, skipBad: true });
    expect(said).toContain('0 new, 1 changed, 0 unchanged.');
    expect(said).toContain('row 2, status: ');
    expect(code).toBe(1);
    expect(await files()).toEqual(['services/so-emporion/service.yaml']);
  });

  test('hours that cannot be read are quoted', async () => {
    const { take } = await world();
    const id = records.find(({ data }) => data.facts.at === undefined)?.id ?? '';
    const { said } = await take(small(['id', 'schedule'], [id, 'quando capita']));
    expect(said).toContain('row 2, schedule: "quando capita" cannot be read as hours.');
  });

  test('a column that nobody knows stops everything', async () => {
    const { take } = await world();
    await expect(take(small(['id', 'telefono'], ['x', '1']))).rejects.toThrow('There is no column "telefono".');
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
    const text = tableText([{ id: 'uno', data }], 'services');
    expect(text).toContain("'=1+1");
    expect(rowsIn(text, 'services')[0]?.cells.get('name')).toBe('=1+1');
  });

  test('every column is explained', () => {
    const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
    const names = tableKinds.flatMap(headOf);
    expect(names.filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  });
});
