/** The pages of feedback that the server sends: the question by itself, "something is wrong here", thanks. */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Trap } from '../journey/contacts-step.tsx';
import { ErrorSummary } from '../journey/errors.tsx';
import { type FormState, fieldId, Group, Radios, TextField } from '../journey/fields.tsx';
import { type FieldProblems, problemAt, problemSentence, type Typed } from '../journey/problems.ts';
import { Localized } from '../localized.tsx';
import { asking } from './block.tsx';
import { RatingForm } from './rating.tsx';
import type { Subject } from './subject.ts';

/** What may be wrong with a page. */
export const wrongs = ['hours', 'phone', 'address', 'closed', 'other'] as const;
export const mostReportWords = 1_000;

type RateProps = { page: string; subject: Subject | undefined; missing: boolean; context: ViewContext };

/** Without a subject: the way through booking. */
export const RatePage = ({ page, subject, missing, context }: RateProps) => {
  const { t, lang } = context;
  return (
    <div class="container journey">
      <h1>{t('feedback.title')}</h1>
      {subject && (
        <p class="lead">
          <a href={inLanguage(lang, page)}>
            <Localized words={subject.name} lang={lang} />
          </a>
        </p>
      )}
      <RatingForm
        page={page}
        question={subject ? t('feedback.question') : t('feedback.journey')}
        missing={missing}
        context={context}
      />
    </div>
  );
};

type CorrectProps = { subject: Subject; typed: Typed; problems: FieldProblems; context: ViewContext };

const WordsField = ({ form }: { form: FormState }) => {
  const { t, typed, problems } = form;
  const problem = problemAt('words', problems);
  return (
    <div class={problem ? 'field field-invalid' : 'field'}>
      <label class="field-label" for={fieldId('words')}>
        {t('feedback.report.words')}
      </label>
      <p class="field-hint" id="hint-words">
        {t('feedback.noNames')}
      </p>
      {problem && (
        <p class="field-error" id="error-words">
          {problemSentence(problem, t)}
        </p>
      )}
      <textarea
        class="form-control"
        id={fieldId('words')}
        name="words"
        dir="auto"
        rows={4}
        maxLength={mostReportWords}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'hint-words error-words' : 'hint-words'}
      >
        {typed.words ?? ''}
      </textarea>
    </div>
  );
};

export const CorrectPage = ({ subject, typed, problems, context }: CorrectProps) => {
  const { t, lang } = context;
  const form: FormState = { t, typed, problems };
  const options = wrongs.map((value) => ({ value, label: t(`feedback.report.wrong.${value}`) }));
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <header class="page-head">
        <h1>{t('feedback.report.title')}</h1>
        <p class="lead">
          <a href={inLanguage(lang, subject.page)}>
            <Localized words={subject.name} lang={lang} />
          </a>
        </p>
        <p>{t('feedback.report.lead')}</p>
      </header>
      <form class="journey-form" method="post" action={inLanguage(lang, paths.correct)} noValidate>
        <input type="hidden" name="page" value={subject.page} />
        <Group name="wrong" legend={t('feedback.report.what')} form={form}>
          <Radios name="wrong" options={options} form={form} />
        </Group>
        <WordsField form={form} />
        <TextField
          name="contact"
          label={t('feedback.report.contact')}
          hint={t('feedback.report.contactHint')}
          autocomplete="off"
          form={form}
        />
        <Trap form={form} />
        <p>
          <a href={inLanguage(lang, paths.privacy)}>{t('footer.privacy')}</a>
        </p>
        <button class="btn btn-primary" type="submit">
          {t('feedback.report.send')}
        </button>
      </form>
    </div>
  );
};

type ThanksProps = { about: 'rate' | 'report'; subject: Subject | undefined; context: ViewContext };

export const ThanksPage = ({ about, subject, context }: ThanksProps) => {
  const { t, lang } = context;
  return (
    <div class="container journey">
      <h1>{t('feedback.thanks')}</h1>
      <p class="lead">{t(`feedback.after.${about}`)}</p>
      {subject && about === 'rate' && (
        <p>
          <a href={asking(paths.correct, subject.page, context)}>{t('feedback.correct')}</a>
        </p>
      )}
      <p>
        <a href={inLanguage(lang, subject?.page ?? paths.home)}>{subject ? t('feedback.back') : t('feedback.home')}</a>
      </p>
    </div>
  );
};
