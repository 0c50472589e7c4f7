/** "I have a code": the way to an appointment without a link. */
import type { Desk } from '#content/model/desk.ts';
import { inLanguage, paths } from '../../urls.ts';
import { CallLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { DeskName, deskPhone } from '../journey/desk-words.tsx';
import { ErrorSummary } from '../journey/errors.tsx';
import { CodeField, SelectField } from '../journey/fields.tsx';
import type { FieldProblems, Typed } from '../journey/problems.ts';
import { wordsIn } from '../localized.tsx';

type Props = {
  desks: readonly Desk[];
  typed: Typed;
  problems: FieldProblems;
  /** Somebody came by a link that no longer works. */
  brokenLink?: boolean;
  context: ViewContext;
};

/** Who may not guess on can ask the desk. */
const DeskCall = ({ desk, context }: { desk: Desk | undefined; context: ViewContext }) => {
  const phone = desk && deskPhone(desk, context);
  return phone ? (
    <p>
      <CallLink
        number={phone.number}
        label={context.t('contact.call')}
        note={<DeskName desk={desk} context={context} />}
        look="outline"
      />
    </p>
  ) : null;
};

export const FindPage = ({ desks, typed, problems, brokenLink = false, context }: Props) => {
  const { t, lang, directory } = context;
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <header class="page-head">
        <h1>{brokenLink ? t('manage.find.linkGone') : t('manage.find.title')}</h1>
        <p class="lead">{brokenLink ? t('manage.find.linkGoneText') : t('manage.find.lead')}</p>
      </header>
      <form class="journey-form" method="post" action={inLanguage(lang, paths.appointments)} noValidate>
        <SelectField
          name="desk"
          label={t('manage.find.desk')}
          empty={t('manage.find.choose')}
          options={desks.map(({ id, name, comune }) => ({
            value: id,
            label: `${wordsIn(name, lang).text} – ${directory.comuni.get(comune)?.name ?? ''}`,
          }))}
          form={{ t, typed, problems }}
        />
        <CodeField label={t('manage.find.code')} hint={t('manage.find.codeHint')} form={{ t, typed, problems }} />
        <button class="btn btn-primary" type="submit">
          {t('manage.find.button')}
        </button>
      </form>
      {problems.some((problem) => 'name' in problem && problem.name === 'tooManyGuesses') && (
        <DeskCall desk={desks.find(({ id }) => id === typed.desk)} context={context} />
      )}
      <p>
        <a href={inLanguage(lang, paths.booking)}>{t('manage.find.new')}</a>
      </p>
    </div>
  );
};
