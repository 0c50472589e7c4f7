/** The door of the journey. Nothing is kept until somebody presses the button: who only looks leaves no trace. */
import { bookableDesks } from '#content/model/bookable.ts';
import type { Desk } from '#content/model/desk.ts';
import { isTrial } from '#content/model/slot-plan.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink, CallLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { DeskPlace, deskPhone } from './desk-words.tsx';
import { TrialNotice } from './trial.tsx';

/** What the address already says: nothing personal. */
export type Origin = {
  desk?: string | undefined;
  service?: string | undefined;
  need?: string | undefined;
  comune?: string | undefined;
};

const HiddenOrigin = ({ origin }: { origin: Origin }) => (
  <>
    {Object.entries(origin).map(([name, value]) =>
      value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
    )}
  </>
);

const How = ({ context: { t } }: { context: ViewContext }) => (
  <section aria-labelledby="how">
    <h2 id="how">{t('journey.start.howTitle')}</h2>
    <ol class="journey-how">
      <li>{t('journey.start.how1')}</li>
      <li>{t('journey.start.how2')}</li>
      <li>{t('journey.start.how3')}</li>
    </ol>
  </section>
);

const Begin = ({ origin, context: { t, lang } }: { origin: Origin; context: ViewContext }) => (
  <form class="journey-form" method="post" action={inLanguage(lang, paths.booking)}>
    <HiddenOrigin origin={origin} />
    <button class="btn btn-primary" type="submit">
      {t('journey.start.button')}
    </button>
  </form>
);

const Already = ({ context: { t, lang } }: { context: ViewContext }) => (
  <p>
    <a href={inLanguage(lang, paths.appointments)}>{t('journey.start.already')}</a>
  </p>
);

type Props = { origin: Origin; desk: Desk | undefined; context: ViewContext };

export const StartPage = ({ origin, desk, context }: Props) => {
  const { t, directory } = context;
  const trial = desk ? isTrial(desk, directory.portal.demo) : directory.portal.demo;
  return (
    <div class="container journey">
      <header class="page-head">
        <h1>{t('journey.start.title')}</h1>
        {desk && (
          <p class="lead">
            <DeskPlace desk={desk} context={context} />
          </p>
        )}
        <p class="lead">{t('journey.start.lead')}</p>
      </header>
      {trial && <TrialNotice desk={desk} context={context} />}
      <How context={context} />
      {desk || bookableDesks(directory).length > 0 ? (
        <Begin origin={origin} context={context} />
      ) : (
        <p>{t('journey.start.none')}</p>
      )}
      <Already context={context} />
    </div>
  );
};

/** A desk that takes no bookings online. */
export const ClosedStart = ({ desk, context }: { desk: Desk; context: ViewContext }) => {
  const { t, lang } = context;
  const phone = deskPhone(desk, context);
  return (
    <div class="container journey">
      <header class="page-head">
        <h1>{t('journey.start.closedTitle')}</h1>
        <p class="lead">{t('journey.start.closedText')}</p>
      </header>
      {phone && <CallLink number={phone.number} label={t('contact.call')} />}
      <p>
        <ButtonLink href={inLanguage(lang, paths.desk(desk.id))} look="outline">
          {t('journey.start.deskPage')}
        </ButtonLink>
      </p>
    </div>
  );
};
