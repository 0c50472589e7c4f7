/** `/operatori/schede/`: what somebody may change, found by name; and new records. */
import type { Context } from 'hono';
import type { Kind } from '#content/model/directory.ts';
import { dueRecords } from '#content/model/due.ts';
import { isObject, type Json, type RecordData, type RecordRef } from '#content/model/record-data.ts';
import { toLocal } from '#content/model/time.ts';
import { fold } from '#content/search/fold.ts';
import { recordAddress } from '#views/staff/editor/addresses.ts';
import { type ListedRecord, RecordListPage } from '#views/staff/editor/list-page.tsx';
import { NewRecordPage } from '#views/staff/editor/new-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { mayEdit } from '../drafts/places.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { reviewPage } from '../review/deps.ts';
import { mayAnywhere, type Staff } from '../staff/access.ts';
import { recordOptions } from './options.ts';
import type { EditorDeps } from './record.tsx';
import { slugOf } from './slug.ts';

/** In the order in which volunteers look for them. */
const kinds = [
  'services',
  'locations',
  'desks',
  'organizations',
  'documents',
  'networks',
  'comuni',
  'needs',
  'areas',
] as const satisfies Kind[];

/** More would not be read. */
const mostListed = 60;

const recordsOf = (
  staff: Staff,
  q: string,
  { editing }: EditorDeps,
): { kind: Kind; records: { ref: RecordRef; name: string }[] }[] => {
  const { edition } = editing;
  const directory = edition.directory();
  const options = recordOptions(directory);
  const wanted = fold(q);
  return kinds.map((kind) => ({
    kind,
    records: options[kind]
      .filter(({ name }) => fold(name).includes(wanted))
      .map(({ id, name }) => ({ ref: { kind, id }, name }))
      .filter(({ ref }) => mayEdit(staff, ref, directory)),
  }));
};

const noteOf = ({ kind, id }: RecordRef, { published }: EditorDeps): string => {
  const { directory } = published();
  const owner = kind === 'services' || kind === 'desks' ? directory[kind].get(id)?.organization : undefined;
  return owner === undefined ? '' : (directory.organizations.get(owner)?.name.it ?? '');
};

export const listRecords = (given: EditorDeps) => async (c: Context, staff: Staff) => {
  const q = (c.req.query('q') ?? '').slice(0, 80);
  const today = toLocal(given.now()).date;
  const due = new Set(dueRecords(given.editing.edition.directory(), today).map(({ ref }) => `${ref.kind}/${ref.id}`));
  const drafts = new Set((await given.editing.drafts.mine(staff)).map(({ ref }) => `${ref.kind}/${ref.id}`));
  const listed = ({ ref, name }: { ref: RecordRef; name: string }): ListedRecord => ({
    ref,
    name,
    note: noteOf(ref, given),
    draft: drafts.has(`${ref.kind}/${ref.id}`),
    due: due.has(`${ref.kind}/${ref.id}`),
  });
  const groups = recordsOf(staff, q, given)
    .map(({ kind, records }) => ({ kind, records: records.slice(0, mostListed).map(listed) }))
    .filter(({ records }) => records.length > 0);
  const done = c.req.query('fatto');
  const body = <RecordListPage q={q} groups={groups} mayAdd={mayAnywhere(staff, 'record.edit')} done={done} />;
  return reviewPage(c, staff, { title: t('editor.listTitle'), body, deps: given });
};

/** What nobody but who runs the portal may begin. */
const forPortal: ReadonlySet<Kind> = new Set(['networks', 'comuni', 'needs', 'areas', 'documents']);

const kindsFor = (staff: Staff): Kind[] =>
  kinds.filter((kind) => !forPortal.has(kind) || mayAnywhere(staff, 'portal.change'));

type Typed = { kind: string; name: string; like: string };

const newPage = (
  c: Context,
  staff: Staff,
  { given, typed, problem }: { given: EditorDeps; typed: Typed; problem?: string },
) => {
  const allowed = kindsFor(staff);
  const options = recordOptions(given.editing.edition.directory());
  const likes = allowed.flatMap((kind) => options[kind].map((option) => ({ ...option, kind })));
  const body = <NewRecordPage kinds={allowed} typed={typed} problem={problem} likes={likes} />;
  return reviewPage(c, staff, { title: t('newRecords.title'), body, deps: given, status: problem ? 422 : 200 });
};

export const askNew = (given: EditorDeps) => (c: Context, staff: Staff) =>
  newPage(c, staff, { given, typed: { kind: c.req.query('tipo') ?? 'services', name: '', like: '' } });

/** What is particular to a record does not come along when it is copied. */
const particular: ReadonlySet<string> = new Set([
  'verified',
  'asOf',
  'formerIds',
  'unpublished',
  'unsureHours',
  'civicHoliday',
  'codes',
]);
/** Codes, and words that name it: whoever copies writes their own. */
const particularOf: { readonly [kind in Kind]?: readonly string[] } = {
  comuni: ['istat', 'cadastral', 'ipa', 'postalCode', 'intro'],
  organizations: ['ipa', 'contacts'],
};

const withName = (facts: Json, name: string): Json =>
  isObject(facts) && 'name' in facts ? { ...facts, name: typeof facts.name === 'string' ? name : { it: name } } : facts;

const startFrom = (like: RecordData | undefined, { kind, name }: { kind: Kind; name: string }): RecordData => {
  const left = new Set([...particular, ...(particularOf[kind] ?? [])]);
  const copied = Object.fromEntries(Object.entries(like?.facts ?? {}).filter(([key]) => !left.has(key)));
  if (kind === 'services') {
    return { facts: { status: 'active', ...copied }, words: { it: { ...(like?.words.it ?? {}), title: name } } };
  }
  const named = withName({ name: { it: name }, ...copied }, name);
  return { facts: isObject(named) ? named : {}, words: {} };
};

export const beginNew = (given: EditorDeps) => async (c: Context, staff: Staff) => {
  const { kind: asked = '', name = '', like = '' } = await formOf(c);
  const typed = { kind: asked, name, like };
  const kind = kindsFor(staff).find((one) => one === asked);
  const id = slugOf(name);
  if (kind === undefined || id === '') return newPage(c, staff, { given, typed, problem: t('newRecords.nameMissing') });
  const { drafts, edition } = given.editing;
  if (edition.current({ kind, id }, []) !== undefined)
    return newPage(c, staff, { given, typed, problem: t('newRecords.taken') });
  // Begun before: what is written there stays.
  if ((await drafts.open({ kind, id }, staff)).own !== undefined) return seeOther(c, recordAddress({ kind, id }));
  const [likeKind, likeId = ''] = like.split('/');
  const neighbour = likeKind === kind ? edition.current({ kind, id: likeId }, []) : undefined;
  const data = startFrom(neighbour, { kind, name });
  const own = staff.grants.find(({ scope }) => scope.kind === 'organization')?.scope;
  const owned =
    own?.kind === 'organization' && data.facts.organization === undefined && (kind === 'services' || kind === 'desks');
  const facts = owned ? { ...data.facts, organization: own.id } : data.facts;
  await drafts.save({ ref: { kind, id }, base: '', data: { ...data, facts } }, staff);
  return seeOther(c, recordAddress({ kind, id }));
};
