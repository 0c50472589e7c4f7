import { expect, test } from 'vitest';
import type { RecordData } from '#content/model/record-data.ts';
import type { Staff } from '../../../api/staff/access.ts';
import { openStaffArea, signIn, type TestArea, type Visitor } from '../../support/staff.ts';

const ref = { kind: 'services', id: 'so-caritas-cda' } as const;
const organization = (area: TestArea) => ({
  kind: 'organization' as const,
  id: area.directory.services.get(ref.id)?.organization ?? '',
});

/** What the form of a volunteer does, without the form. */
const typing = async (area: TestArea, visitor: Visitor, change: (data: RecordData) => RecordData) => {
  const staff: Staff = {
    id: visitor.id,
    name: 'Anna',
    grants: [{ role: 'editor', scope: organization(area), trusted: false }],
    session: { id: 's', shared: false },
  };
  const { drafts } = area.area.deps.editing;
  const { data, base } = await drafts.open(ref, staff);
  const { draft } = await drafts.save({ ref, base, data: change(data) }, staff);
  return { draft, at: `/operatori/revisioni/${draft.id}/` };
};
const titled =
  (title: string) =>
  (data: RecordData): RecordData => ({ ...data, words: { ...data.words, it: { ...data.words.it, title } } });

/** No two acts of people fall on the same instant: their order is that of their ids, which grow with time. */
const minute = 60_000;

test('a volunteer sends a text, a coordinator sends it back with words, then accepts it; the history has it', async () => {
  const area = await openStaffArea();
  const volunteer = await signIn(area, 'editor', organization(area));
  const coordinator = await signIn(area, 'coordinator', organization(area));
  const { draft, at } = await typing(area, volunteer, titled('Centro di ascolto, piano terra'));

  const first = await volunteer.get(at);
  expect(first.source).toContain('Centro di ascolto, piano terra');
  expect(first.source).not.toContain('value="accept"');
  area.clock.now += minute;
  expect((await volunteer.post(at, { act: 'submit', comment: 'Ci siamo spostati' })).status).toBe(303);

  const queue = await coordinator.get('/operatori/revisioni/');
  expect(queue.source).toContain(at);
  area.clock.now += minute;
  expect((await coordinator.post(at, { act: '__proto__' })).status).toBe(303);
  expect((await coordinator.post(at, { act: 'sendBack' })).status).toBe(422);
  area.clock.now += minute;
  await coordinator.post(at, { act: 'sendBack', comment: 'Manca il numero della porta' });
  expect((await volunteer.get(at)).source).toContain('Manca il numero della porta');
  area.clock.now += minute;
  await volunteer.post(at, { act: 'submit', comment: 'Ecco' });
  area.clock.now += minute;
  const accepted = await coordinator.post(at, { act: 'accept', comment: 'Grazie' });
  expect(accepted.location).toBe(`/operatori/schede/services/${ref.id}/storia/`);
  await area.area.deps.editing.releases.idle();

  const history = await coordinator.get(accepted.location);
  expect(history.source).toContain('In linea');
  expect(area.area.deps.published().directory.services.get(ref.id)?.words.it.title).toBe(
    'Centro di ascolto, piano terra',
  );
  const [revision] = await area.area.deps.editing.drafts.history(ref, { ...admin, id: coordinator.id });
  expect(revision?.draft).toBe(draft.id);
  area.clock.now += minute;
  expect((await volunteer.post(accepted.location, { revision: revision?.id ?? '' })).status).toBe(403);
  area.clock.now += minute;
  await coordinator.post(accepted.location, { revision: revision?.id ?? '' });
  await area.area.deps.editing.releases.idle();
  expect(area.area.deps.published().directory.services.get(ref.id)?.words.it.title).not.toContain('piano terra');
  expect(area.errors).toEqual([]);
});

const admin: Staff = {
  id: 'admin',
  name: 'Admin',
  grants: [{ role: 'administrator', scope: { kind: 'portal' }, trusted: false }],
  session: { id: 's', shared: false },
};

test('two changes of one field lead to a page with both, and nothing goes on until one is chosen', async () => {
  const area = await openStaffArea();
  const volunteer = await signIn(area, 'editor', organization(area));
  const coordinator = await signIn(area, 'coordinator', organization(area));
  const { at } = await typing(area, volunteer, titled('Il mio nome'));
  area.clock.now += minute;
  await volunteer.post(at, { act: 'submit' });
  const { drafts, releases } = area.area.deps.editing;
  const { data, base } = await drafts.open(ref, admin);
  const { draft: other } = await drafts.save({ ref, base, data: titled('Il suo nome')(data) }, admin);
  await drafts.publish(other.id, { why: '' }, admin);
  await releases.idle();

  const conflict = `${at}conflitto/`;
  area.clock.now += minute;
  expect((await coordinator.post(at, { act: 'accept' })).location).toBe(conflict);
  const page = await coordinator.get(conflict);
  for (const said of ['Il mio nome', 'Il suo nome']) expect(page.source).toContain(said);
  area.clock.now += minute;
  expect((await coordinator.post(conflict, {})).status).toBe(422);
  area.clock.now += minute;
  expect((await coordinator.post(conflict, { 'campo.words.it.title': 'mine' })).location).toBe(at);
  area.clock.now += minute;
  await coordinator.post(at, { act: 'accept' });
  await releases.idle();
  expect(area.area.deps.published().directory.services.get(ref.id)?.words.it.title).toBe('Il mio nome');
});

test('what cannot be published says why, on the page of the draft', async () => {
  const area = await openStaffArea();
  const volunteer = await signIn(area, 'editor', organization(area));
  const { at } = await typing(area, volunteer, titled(''));
  area.clock.now += minute;
  const page = await volunteer.post(at, { act: 'submit' });
  expect(page.status).toBe(422);
  expect(page.source).toContain('Nome · in italiano: Scrivi qualcosa.');
});

test('drafts of other organizations, and none at all', async () => {
  const area = await openStaffArea();
  const volunteer = await signIn(area, 'editor', organization(area));
  const { at } = await typing(area, volunteer, titled('Altro'));
  const stranger = await signIn(area, 'coordinator', { kind: 'organization', id: 'comune-crema' });
  expect((await stranger.get(at)).status).toBe(403);
  expect((await stranger.post(at, { act: 'accept' })).status).toBe(403);
  expect((await stranger.get('/operatori/revisioni/nessuna/')).status).toBe(404);
  expect((await stranger.get(`/operatori/schede/services/${ref.id}/storia/`)).status).toBe(403);
});
