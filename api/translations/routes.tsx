/** `/operatori/traduzioni/`: what each language lacks. `/operatori/schede/[kind]/[id]/traduzioni/`: words to write. */
import type { Context } from 'hono';
import { type Id, languages } from '#content/model/common.ts';
import type { Directory, Kind } from '#content/model/directory.ts';
import { staleWordsOf } from '#content/read.ts';
import { recordPartAddress } from '#views/staff/editor/addresses.ts';
import { type KindGroup, TranslationsPage } from '#views/staff/translations/list-page.tsx';
import { TranslationPage } from '#views/staff/translations/record-page.tsx';
import type { TargetLanguage } from '#views/staff/translations/texts.ts';
import { staffTranslator as t } from '#views/translator.ts';
import type { Draft } from '../drafts/draft.ts';
import { DraftConflict, DraftInvalid, DraftMovedOn, DraftSavedElsewhere } from '../drafts/errors.ts';
import { mayEdit } from '../drafts/places.ts';
import { recordOptions } from '../editor/options.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import { type ReviewDeps, recordName, refOf, reviewPage } from '../review/deps.ts';
import { mayAnywhere, type Staff } from '../staff/access.ts';
import type { StaffRoute } from '../staff/routes.ts';
import { hasStaleWords, lacksWords } from './inline.ts';
import { standingOf, textsOf, translated } from './texts.ts';

const targets = languages.filter((lang): lang is TargetLanguage => lang !== 'it');

const languageOf = (c: Context): TargetLanguage => targets.find((lang) => lang === c.req.query('lingua')) ?? 'en';

const kinds = [
  'services',
  'documents',
  'needs',
  'comuni',
  'organizations',
  'locations',
  'desks',
  'networks',
  'questions',
  'areas',
] as const satisfies Kind[];

type Which = (kind: Kind, id: Id) => boolean;

/** Of what somebody may change, what lacks something. */
const grouped = (staff: Staff, directory: Directory, isWanted: Which): KindGroup[] => {
  const options = recordOptions(directory);
  return kinds.map((kind) => ({
    kind,
    records: options[kind].filter(({ id }) => mayEdit(staff, { kind, id }, directory) && isWanted(kind, id)),
  }));
};

/** Words that stand inside the facts; of services, once their own file of words is there. */
const isUnfinished =
  (lang: TargetLanguage, directory: Directory): Which =>
  (kind, id) => {
    const record = directory[kind].get(id);
    const isTold = kind !== 'services' || directory.services.get(id)?.words[lang] !== undefined;
    return record !== undefined && isTold && lacksWords({ kind, record }, lang);
  };

const isStale =
  (lang: TargetLanguage, directory: Directory): Which =>
  (kind, id) => {
    const record = directory[kind].get(id);
    const service = kind === 'services' ? directory.services.get(id) : undefined;
    const isOld = service !== undefined && staleWordsOf(service).some(({ language }) => language === lang);
    return isOld || (record !== undefined && hasStaleWords(record, lang));
  };

const list = (deps: ReviewDeps) => (c: Context, staff: Staff) => {
  const directory = deps.editing.edition.directory();
  const lang = languageOf(c);
  const own = [...directory.services.values()].filter(({ id }) => mayEdit(staff, { kind: 'services', id }, directory));
  const missing = own
    .filter(({ words }) => words[lang] === undefined)
    .map(({ id, words }) => ({ id, name: words.it.title }));
  const stale = grouped(staff, directory, isStale(lang, directory));
  const unfinished = grouped(staff, directory, isUnfinished(lang, directory));
  const body = (
    <TranslationsPage lang={lang} languages={targets} missing={missing} stale={stale} unfinished={unfinished} />
  );
  return reviewPage(c, staff, { title: t('translations.title'), body, deps });
};

const saids: Readonly<Record<string, string>> = {
  salvato: t('translations.saved'),
  altrove: t('translations.elsewhere'),
  chiusa: t('translations.moved'),
};

const shown = async (c: Context, staff: Staff, { deps, problems = [] }: { deps: ReviewDeps; problems?: string[] }) => {
  const { drafts } = deps.editing;
  const [ref, lang] = [refOf(c), languageOf(c)];
  const { own, data: published, base, isNew } = await drafts.open(ref, staff);
  if (isNew && own === undefined) throw new Problem('not-found');
  const data = own?.data ?? published;
  const name = recordName(ref, data);
  const translation = {
    ref,
    name,
    lang,
    languages: targets,
    texts: textsOf(data, lang, deps.editing.edition.directory()),
    standing: standingOf(data, lang),
    base: own?.base ?? base,
    draft: own,
    mayPublish: own ? drafts.mayPublish(own, staff) : mayAnywhere(staff, 'record.review'),
    said: saids[c.req.query('esito') ?? ''],
    problems,
  };
  const body = <TranslationPage translation={translation} />;
  const status = problems.length > 0 ? 422 : 200;
  return reviewPage(c, staff, { title: t('translations.titleOf', { name }), body, deps, status });
};

type Typed = { deps: ReviewDeps; form: Readonly<Record<string, string>>; version?: number | undefined };

const save = async (c: Context, staff: Staff, { deps, form, version }: Typed): Promise<Draft> => {
  const { drafts } = deps.editing;
  const ref = refOf(c);
  const { own, data, base, isNew } = await drafts.open(ref, staff);
  if (isNew && own === undefined) throw new Problem('not-found');
  const changed = translated(own?.data ?? data, languageOf(c), form);
  const saved = { ref, draft: own?.id, version, base: own?.base ?? (form.base || base), data: changed };
  return (await drafts.save(saved, staff)).draft;
};

const here = (c: Context, esito: string): string =>
  `${recordPartAddress(refOf(c), 'traduzioni')}?lingua=${languageOf(c)}&esito=${esito}`;

const goOn = async (
  c: Context,
  staff: Staff,
  { deps, act, draft }: { deps: ReviewDeps; act: string; draft: Draft },
) => {
  const { drafts } = deps.editing;
  if (act === 'submit')
    return drafts.submit(draft.id, { why: '' }, staff).then(() => `/operatori/revisioni/${draft.id}/`);
  if (act !== 'publish') return here(c, 'salvato');
  await drafts.publish(draft.id, { why: '' }, staff);
  return recordPartAddress(draft.ref, 'storia');
};

/** Another window saved: what was typed here stays, in this language only, and they are told. */
const change = (deps: ReviewDeps) => async (c: Context, staff: Staff) => {
  const form = await formOf(c);
  const version = form.version ? Number(form.version) : undefined;
  try {
    const draft = await save(c, staff, { deps, form, version });
    return seeOther(c, await goOn(c, staff, { deps, act: form.do ?? '', draft }));
  } catch (error) {
    if (error instanceof DraftInvalid)
      return shown(c, staff, { deps, problems: error.problems.map(({ message }) => message) });
    if (error instanceof DraftConflict) {
      const { own } = await deps.editing.drafts.open(refOf(c), staff);
      return seeOther(c, `/operatori/revisioni/${own?.id ?? ''}/conflitto/`);
    }
    if (error instanceof DraftSavedElsewhere) {
      await save(c, staff, { deps, form });
      return seeOther(c, here(c, 'altrove'));
    }
    if (error instanceof DraftMovedOn) return seeOther(c, here(c, 'chiusa'));
    throw error;
  }
};

const words = '/operatori/schede/:kind/:id/traduzioni/';

export const translationRoutes = (deps: ReviewDeps): StaffRoute[] => [
  { method: 'GET', path: '/operatori/traduzioni/', may: 'record.edit', handle: list(deps) },
  { method: 'GET', path: words, may: 'record.edit', handle: (c, staff) => shown(c, staff, { deps }) },
  { method: 'POST', path: words, may: 'record.edit', handle: change(deps) },
];
