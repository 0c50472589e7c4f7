/** A tiny folder of facts against the small valid content. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import { readDirectory } from '#content/read.ts';
import { compare } from '../../../api/facts/compare.ts';
import { FactsProblem, readFacts } from '../../../api/facts/folder.ts';
import { reportFacts } from '../../../api/tasks/facts.ts';
import { valid } from '../../content/fixtures/broken.ts';

const content = readDirectory(valid);
const root = mkdtempSync(join(tmpdir(), 'facts-'));
afterAll(() => rmSync(root, { recursive: true }));

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(root, 'folder-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(dir, name), text);

/** What is left out of a kind, as "id" or "id: reason". */
const leftOut = (kind: string, directory: Directory = content): string[] => {
  const facts = readFacts(dir);
  const found = facts && compare(facts, directory).find((one) => one.kind === kind);
  return (found?.leftOut ?? []).map(({ id, reason }) => (reason === undefined ? id : `${id}: ${reason}`));
};

const withService = (id: string, changes: Partial<ServiceRecord>): Directory => {
  const service = content.services.get(id);
  if (service === undefined) throw new Error(`No service ${id} in the fixture`);
  return { ...content, services: new Map([...content.services, [id, { ...service, ...changes }]]) };
};

describe('records', () => {
  test('are carried under their id, with hyphens, or under a former one', () => {
    write('comune-valchiara.yaml', 'services: [{id: mensa_sera}, {id: vecchio_nome}]');
    expect(leftOut('services')).toEqual(['vecchio_nome']);
    expect(leftOut('services', withService('spesa', { formerIds: ['vecchio-nome'] }))).toEqual([]);
  });

  test.each([
    ['measures', 'measures: [{id: numero_1522}, {id: altra}]'],
    ['documents', 'documents: [{id: carta_identita}, {id: altra}]'],
    ['networks', 'networks: [{id: rete_valchiara}, {id: altra}]'],
    ['questions', 'questions: {casa: {one: [a, b]}, altra: {one: [a, b]}}'],
  ])('of kind %s are compared with those of the content', (kind, text) => {
    write('facts.yaml', text);
    expect(leftOut(kind)).toEqual(['altra']);
  });
});

describe('places', () => {
  beforeEach(() =>
    write(
      'comune-valchiara.yaml',
      'services: [{id: ascolto, address: via A}, {id: casa-protetta, address: via B}, {id: spesa, address: via C}, {id: mensa-sera, address: null}]',
    ),
  );

  test('are missing where a service has none, unless its address is protected', () => {
    expect(leftOut('places of services')).toEqual(['casa-protetta: the address is protected', 'spesa']);
  });

  test('are left out for the reason that is written in the service', () => {
    const held = withService('spesa', { unpublished: [{ field: 'address', value: 'via C', reason: 'Sede del 2015' }] });
    expect(leftOut('places of services', held)).toContain('spesa: Sede del 2015');
  });
});

describe('sources', () => {
  const url = 'https://example.org/orari';
  const citing = (source: { title: string; url?: string }): Directory => withService('spesa', { sources: [source] });

  test('are carried by their address, wherever they stand', () => {
    write('networks.yaml', `networks: [{id: rete_valchiara, phases: [{sources: [{url: "${url}", title: Orari}]}]}]`);
    expect(leftOut('sources')).toEqual([url]);
    expect(leftOut('sources', citing({ title: 'Altro titolo', url }))).toEqual([]);
    expect(leftOut('sources', citing({ title: 'Orari', url: 'https://example.org/altro' }))).toEqual([url]);
    expect(leftOut('sources', citing({ title: 'Orari' }))).toEqual([]);
  });

  test('whose address only editors see are left out for the reason written there', () => {
    write('facts.yaml', `services: [{id: spesa, sources: [{url: "${url}", title: Dove sta}]}]`);
    const held = withService('spesa', { unpublished: [{ field: 'address', value: url, reason: 'Dice il luogo' }] });
    expect(leftOut('sources', held)).toEqual([`${url}: Dice il luogo`]);
  });

  test('that have no address on the web are carried by their title', () => {
    write(
      'facts.yaml',
      'services: [{id: spesa, sources: [{url: "carta:7.txt", title: Orari (pagina 2), date: null}]}]',
    );
    expect(leftOut('sources')).toEqual(['carta:7.txt']);
    expect(leftOut('sources', citing({ title: 'Orari', url }))).toEqual([]);
  });
});

describe('the report', () => {
  test('counts what is left out without a reason', () => {
    write('comune-valchiara.yaml', 'services: [{id: altro}, {id: casa-protetta, address: via B}]');
    const { text, unexplained } = reportFacts(content, dir);
    expect(unexplained).toBe(1);
    expect(text).toContain('left out of services: altro: no reason is written');
    expect(text).toMatch(/^services +2 +1 +0 +1$/m);
    expect(text).toMatch(/^places of services +1 +0 +1 +0$/m);
  });

  test('says how much each Comune has: services, places, organizations, sources, hours, phones, papers', () => {
    expect(reportFacts(content, dir).text).toMatch(/^Valchiara +4 +1 +2 +\d+ +2 +1 +1$/m);
  });

  test('without a folder of facts says so and shows the content alone', () => {
    const { text, unexplained } = reportFacts(content, join(root, 'nowhere'));
    expect(unexplained).toBe(0);
    expect(text).toContain('There is no folder');
    expect(text).toContain('Valchiara');
  });

  test('refuses a file that holds no facts, by name', () => {
    write('comune.yaml', 'services: tanti');
    expect(() => reportFacts(content, dir)).toThrow(FactsProblem);
    expect(() => reportFacts(content, dir)).toThrow(/comune\.yaml/);
  });
});
