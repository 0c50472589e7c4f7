import { expect, test } from 'vitest';
import { wordsHash } from '#content/read.ts';
import type { Staff } from '../../../api/staff/access.ts';
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

/** A need, whose words stand inside the record, and somebody who may change it. */
const openNeed = async () => {
  const area = await openStaffArea();
  const visitor = await signIn(area, 'administrator');
  const grants = [{ role: 'administrator', scope: { kind: 'portal' }, trusted: true }] as const;
  const staff: Staff = { id: visitor.id, name: 'Anna', grants, session: { id: 's', shared: false } };
  const { drafts, releases, store } = area.area.deps.editing;
  const ref = { kind: 'needs', id: 'cibo' } as const;
  const page = `/operatori/schede/needs/${ref.id}/traduzioni/`;
  /** What its file says once everything is published. */
  const facts = async () => {
    await releases.idle();
    return store.read(ref)?.facts ?? {};
  };
  /** Writes another Italian name, as the form does. */
  const rename = async (it: string): Promise<void> => {
    area.clock.now += 1;
    const { data, base } = await drafts.open(ref, staff);
    const name = { ...Object(data.facts.name), it };
    const { draft } = await drafts.save({ ref, base, data: { ...data, facts: { ...data.facts, name } } }, staff);
    await drafts.publish(draft.id, { why: '' }, staff);
    await releases.idle();
  };
  const isMarked = async (lang: string): Promise<{ list: boolean; marks: string[] }> => {
    const list = (await visitor.get(`/operatori/traduzioni/?lingua=${lang}`)).source;
    const { source } = await visitor.get(`${page}?lingua=${lang}`);
    const marks = [...source.matchAll(/id="stale-([^"]+)"/g)].map(([, key = '']) => key);
    return { list: list.includes('Bisogni da rivedere') && list.includes(`${page}?lingua=${lang}`), marks };
  };
  const save = async (lang: string, form: Readonly<Record<string, string>>): Promise<void> => {
    area.clock.now += 1;
    await visitor.post(`${page}?lingua=${lang}`, { ...form, do: 'publish' });
    await releases.idle();
  };
  return { area, visitor, staff, ref, facts, rename, isMarked, save, page };
};

test('words inside a record are marked when their Italian changes, one by one, until somebody reads them again', async () => {
  const { area, facts, rename, isMarked, save } = await openNeed();
  const before = await facts();
  const english = { 'facts.name': 'Food', 'facts.description': 'Free meals, food parcels, a hot meal' };
  const untouched = { list: false, marks: [] };
  const marked = { list: true, marks: ['facts.name'] };
  expect(await isMarked('en')).toEqual(untouched);

  await rename('Cibo e pasti');
  expect([await isMarked('en'), await isMarked('ar')]).toEqual([marked, marked]);
  // Who reads another language goes on reading it, as with words in a file of their own.
  expect(area.area.deps.published().directory.needs.get('cibo')?.name.en).toBe('Food');

  await save('en', { ...english, 'facts.description': 'Meals and parcels' });
  expect(await isMarked('en')).toEqual(marked);
  await save('en', { ...english, 'facts.name': 'Food and meals' });
  expect([await isMarked('en'), await isMarked('ar')]).toEqual([untouched, marked]);

  const arabic = Object(before.name).ar;
  await save('ar', { 'facts.name': arabic, 'still.facts.name': '1' });
  expect(await isMarked('ar')).toEqual(untouched);
  expect(Object((await facts()).name)).toMatchObject({ it: 'Cibo e pasti', en: 'Food and meals', ar: arabic });
  expect(Object((await facts()).basedOn).fr).toEqual(Object(before.basedOn).fr);

  // As it was before: what was read beside the old Italian fits again, what was written since does not.
  await rename('Mangiare');
  expect([await isMarked('fr'), await isMarked('en')]).toEqual([untouched, marked]);
});

test('the coordinator is told that a translation was read again, not its fingerprint', async () => {
  const { visitor, staff, ref, rename, save, page, area, facts } = await openNeed();
  await rename('Cibo e pasti');
  await visitor.post(`${page}?lingua=en`, { 'facts.name': 'Food', 'still.facts.name': '1', do: 'save' });
  const draft = (await area.area.deps.editing.drafts.open(ref, staff)).own?.id ?? '';
  const { source } = await visitor.get(`/operatori/revisioni/${draft}/`);
  expect(source).toContain('Traduzione · in inglese');
  expect(source).toContain('Riletta accanto all');
  await save('en', { 'facts.name': 'Food' });
  for (const fingerprint of Object((await facts()).basedOn).en) expect(source).not.toContain(fingerprint);
});

test('the name of a body is not missed in other languages, what it does is', () => {
  const record = { name: { it: 'Caritas' }, description: { it: 'Aiuta', en: 'Helps' } };
  expect(lacksWords({ kind: 'organizations', record }, 'en')).toBe(false);
  expect(lacksWords({ kind: 'organizations', record }, 'ar')).toBe(true);
  expect(lacksWords({ kind: 'documents', record }, 'en')).toBe(true);
});
