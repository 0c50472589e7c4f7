/**
 * `/operatori/schede/[kind]/[id]/`: the form of a record. Every button saves what was typed first, so that neither a
 * mistake nor a lost session loses it; what is wrong is said at its field, and only publishing waits for it.
 */
import type { Context } from 'hono';
import { render } from 'preact-render-to-string';
import { differences } from '#content/model/differences.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { formatTime } from '#views/journey/moments.ts';
import { recordAddress, recordPartAddress, recordsAddress } from '#views/staff/editor/addresses.ts';
import { type Editor, RecordPage } from '#views/staff/editor/record-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { bare } from '../bare-text.ts';
import type { Draft } from '../drafts/draft.ts';
import { DraftConflict, DraftInvalid, DraftMovedOn, DraftSavedElsewhere, type FieldProblem } from '../drafts/errors.ts';
import { seeOther, unreadable } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import { type ReviewDeps, recordName, refOf, reviewPage } from '../review/deps.ts';
import { mayAnywhere, type Staff } from '../staff/access.ts';
import { type Act, actOf, afterAct, type Entries } from './acts.ts';
import { adviceFor } from './advice.ts';
import { forms } from './fields.ts';
import { recordIn } from './form-data.ts';
import { recordOptions } from './options.ts';
import { withDays, withLabel } from './problem-words.ts';
import { sectionsOf } from './sections.ts';

export type EditorDeps = ReviewDeps;

/** What was sent, in the order of the form, and what stands beside it. @throws Problem `unreadable` */
export const entriesOf = async (c: Context): Promise<Entries> => {
  const form = await c.req.formData().catch(unreadable);
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, bare(value)] as const] : []));
};

const valueIn = (entries: Entries, name: string): string | undefined =>
  entries.findLast(([key, value]) => key === name && value !== '')?.[1];

/** Nearest control that the page has, for a field that stands deeper. */
const nearest = (field: string, controls: ReadonlySet<string>): string => {
  for (let path = field; path !== ''; path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '') {
    if (controls.has(path)) return path;
  }
  return '';
};

const controlsIn = (editor: Editor): ReadonlySet<string> =>
  new Set([...render(<RecordPage editor={editor} />).matchAll(/ id="field-([^"]+)"/g)].map(([, path = '']) => path));

type Shown = {
  problems?: readonly FieldProblem[];
  blank?: string;
  said?: string;
  open?: string;
  status?: 200 | 409 | 422;
};

/** Before anything is changed, who is trusted with hours is not sent to a review: the change itself tells later. */
const mayDecideAlone = (staff: Staff): boolean =>
  mayAnywhere(staff, 'record.review') || staff.grants.some(({ trusted }) => trusted);

const editorOf = async (
  ref: RecordRef,
  staff: Staff,
  { deps, blank, said, open }: Shown & { deps: EditorDeps },
): Promise<Editor> => {
  const { drafts } = deps.editing;
  const opened = await drafts.open(ref, staff);
  const { own, others, isNew, base } = opened;
  const data = own?.data ?? opened.data;
  return {
    ref,
    name: recordName(ref, data),
    isNew,
    data,
    base: own?.base ?? base,
    draft: own && { id: own.id, version: own.version, savedAt: formatTime(own.savedAt) },
    sections: sectionsOf(forms[ref.kind]),
    form: { problems: new Map(), options: recordOptions(deps.editing.edition.directory()), blank },
    problems: [],
    advice: adviceFor(ref, data),
    others: others.map(({ authorName }) => authorName),
    mayPublish: own ? drafts.mayPublish(own, staff) : mayDecideAlone(staff),
    mayRecordForOthers: mayAnywhere(staff, 'record.review'),
    said,
    open,
  };
};

const show = async (c: Context, staff: Staff, { deps, ...shown }: Shown & { deps: EditorDeps }) => {
  const ref = refOf(c);
  const plain = await editorOf(ref, staff, { ...shown, deps });
  if (plain.isNew && plain.draft === undefined) throw new Problem('not-found');
  const controls = controlsIn(plain);
  const found = (shown.problems ?? []).map((problem) => ({
    path: nearest(problem.field, controls),
    text: withDays(problem, plain.data),
  }));
  const form = { ...plain.form, problems: new Map(found.map(({ path, text }) => [path, text])) };
  const problems = found.map(({ path, text }) => ({ path, text: withLabel(path, text) }));
  const advice = plain.advice.map(({ path, text }) => ({ path: nearest(path, controls), text }));
  const body = <RecordPage editor={{ ...plain, form, problems, advice }} />;
  return reviewPage(c, staff, { title: plain.name, body, deps, status: shown.status ?? 200 });
};

const saids: Readonly<Record<string, string>> = {
  salvato: t('editor.said.saved'),
  ritirato: t('editor.said.withdrawn'),
  altrove: t('editor.said.elsewhere'),
  uguale: t('editor.said.same'),
};

export const showRecord = (deps: EditorDeps) => (c: Context, staff: Staff) => {
  const { vuoto: blank, esito = '', apri: open } = c.req.query();
  const said = saids[esito];
  return show(c, staff, { deps, ...(blank && { blank }), ...(said && { said }), ...(open && { open }) });
};

/** Saves what was sent. @throws DraftSavedElsewhere, Problem */
export const saveEntries = async (
  ref: RecordRef,
  staff: Staff,
  { entries, deps }: { entries: Entries; deps: EditorDeps },
) => {
  // A form that arrives cut would look as if the rest had been emptied.
  if (valueIn(entries, 'whole') !== '1') throw new Problem('bad-address');
  const { drafts } = deps.editing;
  const opened = await drafts.open(ref, staff);
  const before = opened.own?.data ?? opened.data;
  const data = recordIn(entries, { form: forms[ref.kind], lang: 'it', before });
  const version = valueIn(entries, 'version');
  return drafts.save(
    {
      ref,
      draft: valueIn(entries, 'draft'),
      version: version === undefined ? undefined : Number(version),
      base: valueIn(entries, 'base') ?? '',
      data,
      why: valueIn(entries, 'why'),
      onBehalfOf: valueIn(entries, 'onBehalfOf'),
    },
    staff,
  );
};

const withBlank = (ref: RecordRef, path: string): string =>
  `${recordAddress(ref)}?vuoto=${encodeURIComponent(path)}#field-${path}`;

type Saved = { ref: RecordRef; draft: Draft; why: string; staff: Staff; deps: EditorDeps };

/** Where each button leads once everything is saved. */
const goOn = async ({ name, path }: Act, { ref, draft, why, staff, deps }: Saved): Promise<string> => {
  const { drafts } = deps.editing;
  if (name === 'preview') return recordPartAddress(ref, 'anteprima');
  const asks = name === 'submit' || name === 'publish';
  if (asks && differences(draft.original, draft.data).length === 0) return `${recordAddress(ref)}?esito=uguale`;
  if (name === 'publish' && drafts.mayPublish(draft, staff)) {
    return drafts.publish(draft.id, { why }, staff).then(() => recordPartAddress(ref, 'storia'));
  }
  // What goes beyond what they are trusted with goes to a review, and its page says so.
  if (asks) return drafts.submit(draft.id, { why }, staff).then(({ id }) => `/operatori/revisioni/${id}/`);
  if (name === 'withdraw') return drafts.withdraw(draft.id, staff).then(() => `${recordsAddress}?esito=ritirato`);
  if (name === 'add') return withBlank(ref, path);
  if (path !== '')
    return `${recordAddress(ref)}?vuoto=${encodeURIComponent(path)}#field-${path.replace(/\.\d+$|\.[a-z]{3}$/, '')}`;
  return `${recordAddress(ref)}?esito=salvato`;
};

export const changeRecord = (deps: EditorDeps) => async (c: Context, staff: Staff) => {
  const ref = refOf(c);
  const entries = await entriesOf(c);
  const act = actOf(valueIn(entries, 'do') ?? 'save');
  const sent = afterAct(entries, act);
  try {
    const { draft } = await saveEntries(ref, staff, { entries: sent, deps });
    return seeOther(c, await goOn(act, { ref, draft, why: valueIn(entries, 'why') ?? '', staff, deps }));
  } catch (error) {
    if (error instanceof DraftInvalid) return show(c, staff, { deps, problems: error.problems, status: 422 });
    if (error instanceof DraftConflict) {
      const { own } = await deps.editing.drafts.open(ref, staff);
      return seeOther(c, `/operatori/revisioni/${own?.id ?? ''}/conflitto/`);
    }
    if (error instanceof DraftSavedElsewhere) return elsewhere(c, staff, { deps, entries: sent });
    if (error instanceof DraftMovedOn) return seeOther(c, `${recordAddress(ref)}?esito=altrove`);
    throw error;
  }
};

/** The same person saved from another window: what was typed here goes on top, and they are told. */
const elsewhere = async (c: Context, staff: Staff, { deps, entries }: { deps: EditorDeps; entries: Entries }) => {
  const latest = entries.filter(([name]) => name !== 'version');
  await saveEntries(refOf(c), staff, { entries: latest, deps });
  return show(c, staff, { deps, said: t('editor.said.elsewhere'), status: 409 });
};
