/** "Are you sure?": one button that does it, one link that does not. For cancelling and for deleting one's data. */
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { type Appointment, AppointmentFacts } from '../journey/appointment-facts.tsx';
import { parts } from './appointment-page.tsx';

type Props = {
  words: { title: string; text: string; yes: string; no: string };
  part: string;
  token: string;
  appointment: Appointment;
  context: ViewContext;
};

const Confirm = ({ words, part, token, appointment, context }: Props) => {
  const { lang } = context;
  return (
    <div class="container journey">
      <h1>{words.title}</h1>
      <AppointmentFacts appointment={appointment} context={context} />
      <form class="journey-form" method="post" action={inLanguage(lang, paths.appointmentPart(token, part))}>
        <p>{words.text}</p>
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {words.yes}
          </button>
          <ButtonLink href={inLanguage(lang, paths.appointment(token))} look="outline">
            {words.no}
          </ButtonLink>
        </p>
      </form>
    </div>
  );
};

type PageProps = Omit<Props, 'words' | 'part'>;

/** `late`: after the cut-off, where one only says that one does not come. */
export const CancelPage = ({ late, ...page }: PageProps & { late: boolean }) => {
  const { t } = page.context;
  const words = {
    title: late ? t('manage.cancelPage.lateTitle') : t('manage.cancelPage.title'),
    text: t('manage.cancelPage.text'),
    yes: late ? t('manage.cancelPage.lateButton') : t('manage.cancelPage.button'),
    no: t('manage.cancelPage.keep'),
  };
  return <Confirm words={words} part={parts.cancel} {...page} />;
};

export const ErasePage = (page: PageProps) => {
  const { t } = page.context;
  const words = {
    title: t('manage.erase.title'),
    text: t('manage.erase.text'),
    yes: t('manage.erase.button'),
    no: t('manage.back'),
  };
  return <Confirm words={words} part={parts.erase} {...page} />;
};
