import { expect, test } from 'vitest';
import { wordsHash } from '#content/read.ts';
import { lacksWords } from '../../../api/translations/inline.ts';
import { openStaffArea, signIn } from '../../support/staff.ts';

const id = 'so-caritas-cda';
const page = `/operatori/schede/services/${id}/traduzioni/`;
const english = {
  title: 'Caritas listening centre',
  summary: 'They listen to you and look for help with you.',
  audience: 'Everybody in a hard time.',
};

test('words are written beside the Italian, kept as a draft, reviewed, and live with the fingerprint of the Italian', async () => {
  const area = await openStaffArea();
  const service = area.directory.services.get(id);
  const scope = { kind: 'organization', id: service?.organization ?? '' } as const;
  const volunteer = await signIn(area, 'editor', scope);
  expect((await volunteer.get('/operatori/traduzioni/?lingua=en')).source).toContain(`${page}?lingua=en`);
  const empty = await volunteer.get(`${page}?lingua=en`);
  expect(empty.source).toContain('id="text-audience"');

  const saved = await volunteer.post(`${page}?lingua=en`, { ...english, do: 'save' });
  expect(saved.location).toBe(`${page}?lingua=en&esito=salvato`);
  expect((await volunteer.get(saved.location)).source).toContain('Caritas listening centre');
  const sent = await volunteer.post(`${page}?lingua=en`, { ...english, do: 'submit' });
  expect(sent.location).toMatch(/^\/operatori\/revisioni\//);

  const coordinator = await signIn(area, 'coordinator', scope);
  await coordinator.post(sent.location, { act: 'accept', comment: '' });
  await area.area.deps.editing.releases.idle();
  const live = area.area.deps.published().directory.services.get(id)?.words;
  expect(live?.en?.title).toBe('Caritas listening centre');
  expect(live?.en?.basedOn).toBe(live && wordsHash(live.it));
  expect((await volunteer.get('/operatori/traduzioni/?lingua=en')).source).not.toContain(`${page}?lingua=en`);
});

test('a translation is marked when the Italian has changed since', async () => {
  const area = await openStaffArea({
    change: (directory) => {
      const service = directory.services.get(id);
      if (service === undefined) throw new Error(`No service ${id}.`);
      const words = { ...service.words, en: { ...english, basedOn: '0000000000000000' } };
      return { ...directory, services: new Map([...directory.services, [id, { ...service, words }]]) };
    },
  });
  const { source } = await (await signIn(area, 'administrator')).get('/operatori/traduzioni/?lingua=en');
  expect(source).toContain('1 servizio da rivedere');
});

test('what cannot be right is told and kept; Arabic is written from right to left', async () => {
  const area = await openStaffArea();
  const visitor = await signIn(area, 'administrator');
  const refused = await visitor.post(`${page}?lingua=ar`, { title: 'مركز', do: 'submit' });
  expect(refused.status).toBe(422);
  expect(refused.source).toContain('مركز');
  expect(refused.source).toContain('dir="rtl"');
  expect((await visitor.get('/operatori/schede/comuni/nessuno/traduzioni/')).status).toBe(404);
});

test('words inside a paper are written beside the Italian too, and nothing else of it changes', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'administrator');
  const paper = '/operatori/schede/documents/attestazione-isee/traduzioni/?lingua=en';
  expect((await leader.get('/operatori/traduzioni/?lingua=en')).source).toContain(paper);
  const form = await leader.get(paper);
  const names = [...form.source.matchAll(/<textarea[^>]* name="(facts\.[^"]+)"/g)].map(([, name = '']) => name);
  expect(names).toContain('facts.name');
  const typed = Object.fromEntries(names.map((name) => [name, `English of ${name}`]));
  const before = area.area.deps.editing.store.read({ kind: 'documents', id: 'attestazione-isee' });
  await leader.post(paper, { ...typed, do: 'publish' });
  await area.area.deps.editing.releases.idle();
  const after = area.area.deps.editing.store.read({ kind: 'documents', id: 'attestazione-isee' });
  expect(after?.facts.name).toEqual({ ...Object(before?.facts.name), en: 'English of facts.name' });
  expect(lacksWords({ kind: 'documents', record: after?.facts ?? {} }, 'en')).toBe(false);
  expect((await leader.get('/operatori/traduzioni/?lingua=en')).source).not.toContain(paper);
  // Taken away again, the paper is as it was.
  await leader.post(paper, { ...Object.fromEntries(names.map((name) => [name, ''])), do: 'publish' });
  expect(area.area.deps.editing.edition.directory().documents.get('attestazione-isee')).toEqual(
    area.directory.documents.get('attestazione-isee'),
  );
});

test('the name of a body is not missed in other languages, what it does is', () => {
  const record = { name: { it: 'Caritas' }, description: { it: 'Aiuta', en: 'Helps' } };
  expect(lacksWords({ kind: 'organizations', record }, 'en')).toBe(false);
  expect(lacksWords({ kind: 'organizations', record }, 'ar')).toBe(true);
  expect(lacksWords({ kind: 'documents', record }, 'en')).toBe(true);
});
