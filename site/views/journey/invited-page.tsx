/** The door for who was invited to come again: what for, where, and one button. */
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { wordsIn } from '../localized.tsx';
import { DeskPlace } from './desk-words.tsx';

type Props = { desk: Desk; type: AppointmentType; action: string; context: ViewContext };

export const InvitedPage = ({ desk, type, action, context }: Props) => {
  const { t, lang } = context;
  return (
    <div class="container journey">
      <header class="page-head">
        <h1>{t('journey.invitation.title')}</h1>
        <p class="lead">{t('journey.invitation.text', { type: wordsIn(type.name, lang).text })}</p>
      </header>
      <p>
        <DeskPlace desk={desk} context={context} />
      </p>
      <form class="journey-form" method="post" action={action}>
        <button class="btn btn-primary" type="submit">
          {t('journey.start.button')}
        </button>
      </form>
    </div>
  );
};

export const InvitationOver = ({ context: { t, lang } }: { context: ViewContext }) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('journey.invitation.overTitle')}</h1>
      <p class="lead">{t('journey.invitation.overText')}</p>
    </header>
    <p>
      <ButtonLink href={inLanguage(lang, paths.desks)} look="outline">
        {t('journey.start.deskPage')}
      </ButtonLink>
    </p>
  </div>
);
