/** The form of a record: sections that open one at a time on a phone, and at the end what happens with the change. */
import type { Json, RecordData, RecordRef } from '#content/model/record-data.ts';
import { Callout } from '../../callout.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';
import { recordAddress, recordPartAddress } from './addresses.ts';
import { Fields } from './field.tsx';
import { controlId, type EditorForm, hasProblem } from './form.ts';
import type { Field } from './shapes.ts';

export type Section = { id: string; title: string; fields: readonly Field[]; from: 'facts' | 'words' };

export type Editor = {
  ref: RecordRef;
  name: string;
  isNew: boolean;
  data: RecordData;
  base: string;
  /** Absent: nothing is saved yet. */
  draft: { id: string; version: number; savedAt: string } | undefined;
  sections: readonly Section[];
  form: EditorForm;
  /** What is wrong, each with the control it leads to. */
  problems: readonly { path: string; text: string }[];
  /** What could be better. */
  advice: readonly { path: string; text: string }[];
  /** Other people who are changing the same record. */
  others: readonly string[];
  mayPublish: boolean;
  mayRecordForOthers: boolean;
  /** Words to say what just happened. */
  said: string | undefined;
  open: string | undefined;
};

const anchorIn = (path: string): string => `#${controlId(path)}`;

const Problems = ({ problems }: Editor) =>
  problems.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} id="errors" aria-labelledby="errors-title">
      <h2 id="errors-title">{t('editor.problems')}</h2>
      <ul>
        {problems.map(({ path, text }) => (
          <li key={`${path} ${text}`}>{path === '' ? text : <a href={anchorIn(path)}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );

/** The script says it again as somebody types (`islands/staff/advice.ts`). */
const Advice = ({ advice }: Editor) => (
  <div data-advice hidden={advice.length === 0}>
    <Callout tone="info" title={t('editor.adviceTitle')}>
      <ul>
        {advice.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            <a href={anchorIn(path)}>{text}</a>
          </li>
        ))}
      </ul>
    </Callout>
  </div>
);

const shownOf = ({ data }: Editor, { from }: Section): Json => (from === 'facts' ? data.facts : (data.words.it ?? {}));

const SectionView = ({ editor, section }: { editor: Editor; section: Section }) => {
  const path = section.from === 'facts' ? 'facts' : 'words.it';
  const wrong = section.fields.some(({ key }) => hasProblem(`${path}.${key}`, editor.form));
  const blank =
    editor.form.blank?.startsWith(`${path}.`) &&
    section.fields.some(({ key }) => editor.form.blank?.startsWith(`${path}.${key}`));
  return (
    <details class="editor-section" id={section.id} open={wrong || blank || editor.open === section.id}>
      <summary>{section.title}</summary>
      <Fields fields={section.fields} value={shownOf(editor, section)} path={path} form={editor.form} />
    </details>
  );
};

type LineProps = { name: string; label: string; hint: string; maxLength: number };

/** A line about the change itself, which nobody has to fill in. */
const AboutChange = ({ name, label, hint, maxLength }: LineProps) => (
  <div class="field">
    <label class="field-label" for={name}>
      {label}
    </label>
    <p class="field-hint" id={`${name}-hint`}>
      {hint}
    </p>
    <input class="form-control" id={name} name={name} maxLength={maxLength} aria-describedby={`${name}-hint`} />
  </div>
);

const Why = ({ editor: { mayRecordForOthers } }: { editor: Editor }) => (
  <>
    <AboutChange name="why" label={t('editor.why')} hint={t('editor.whyHint')} maxLength={300} />
    {mayRecordForOthers && (
      <AboutChange name="onBehalfOf" label={t('editor.onBehalfOf')} hint={t('editor.onBehalfOfHint')} maxLength={120} />
    )}
  </>
);

/** What may be published at once may become what is reviewed first, as it is typed: the script changes the button then. */
const Decide = ({ editor: { mayPublish } }: { editor: Editor }) => (
  <button
    class="btn btn-primary"
    type="submit"
    name="do"
    value={mayPublish ? 'publish' : 'submit'}
    data-publish={t('editor.publish')}
    data-submit={t('editor.submit')}
  >
    {mayPublish ? t('editor.publish') : t('editor.submit')}
  </button>
);

const Ends = ({ editor }: { editor: Editor }) => (
  <div class="editor-ends">
    <p class="actions">
      <Decide editor={editor} />
      <button class="btn btn-outline-primary" type="submit" name="do" value="preview">
        {t('editor.preview')}
      </button>
      <button class="btn btn-outline-primary" type="submit" name="do" value="save">
        {t('editor.save')}
      </button>
      {editor.draft && (
        <button class="btn btn-outline-primary" type="submit" name="do" value="withdraw">
          {t('editor.withdraw')}
        </button>
      )}
    </p>
    <p>
      <a href={recordPartAddress(editor.ref, 'storia')}>{t('editor.history')}</a>{' '}
      {editor.ref.kind === 'services' && (
        <a href={recordPartAddress(editor.ref, 'traduzioni')}>{t('editor.translations')}</a>
      )}
    </p>
  </div>
);

export const RecordPage = ({ editor }: { editor: Editor }) => {
  const { ref, name, isNew, base, draft, sections, others, said } = editor;
  return (
    <div class="container editor">
      <Problems {...editor} />
      <Done said={said} />
      <h1>
        {name}
        <small>{isNew ? t('editor.new') : t(`editor.kinds.${ref.kind}`)}</small>
      </h1>
      {others.map((other) => (
        <p key={other}>{t('editor.other', { name: other })}</p>
      ))}
      <Advice {...editor} />
      <auto-save
        record={`${ref.kind}/${ref.id}`}
        saved={t('editor.autosave.saved')}
        offline={t('editor.autosave.offline')}
        signed-out={t('editor.autosave.signedOut')}
        clash={t('editor.autosave.clash')}
        found={t('editor.autosave.found')}
        restore={t('editor.autosave.restore')}
        drop={t('editor.autosave.drop')}
      >
        <form method="post" action={recordAddress(ref)} noValidate>
          {/* The first button is the one that Enter presses. */}
          <button hidden type="submit" name="do" value="save">
            {t('editor.save')}
          </button>
          <input type="hidden" name="base" value={base} />
          <input type="hidden" name="draft" value={draft?.id ?? ''} />
          <input type="hidden" name="version" value={draft?.version ?? ''} />
          <p class="editor-status" role="status" data-status>
            {draft && t('editor.savedAt', { time: draft.savedAt })}
          </p>
          {sections.map((section) => (
            <SectionView key={section.id} editor={editor} section={section} />
          ))}
          <Why editor={editor} />
          <Ends editor={editor} />
          <input type="hidden" name="whole" value="1" />
        </form>
      </auto-save>
    </div>
  );
};
