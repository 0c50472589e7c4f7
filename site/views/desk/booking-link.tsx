/** The way from a desk, or from a service, to an appointment. The ministry's checker looks for `appointment-booking`. */
import { isBookable } from '#content/model/bookable.ts';
import type { Desk } from '#content/model/desk.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import { isSensitive } from '#content/model/selection.ts';
import { isTrial } from '#content/model/slot-plan.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { DeskName } from '../journey/desk-words.tsx';
import { RealPhone } from '../journey/trial.tsx';
import { Localized } from '../localized.tsx';

/** Hours that are invented are called so wherever they can be booked. */
const TrialMark = ({ desk, context }: { desk: Desk; context: ViewContext }) => {
  const { t, directory } = context;
  return isTrial(desk, directory.portal.demo) ? (
    <p class="meta">
      <strong>{t('journey.trial')}.</strong> {t('journey.trialText')} <RealPhone desk={desk} context={context} />
    </p>
  ) : null;
};

export const DeskBooking = ({ desk, context }: { desk: Desk; context: ViewContext }) => {
  const { t, lang, directory } = context;
  if (!isBookable(desk, directory)) return <p class="silent">{t('desk.noBookingYet')}</p>;
  return (
    <div class="booking-way">
      <p>
        <ButtonLink
          href={inLanguage(lang, paths.bookingDesk(desk.id))}
          icon="calendar"
          data-element="appointment-booking"
        >
          {t('journey.link')}
        </ButtonLink>
      </p>
      <TrialMark desk={desk} context={context} />
    </div>
  );
};

type ServiceProps = { desk: Desk; service: ServiceRecord; context: ViewContext };

/** From a service: the reason comes along. Nobody books from a page that one must not be seen on. */
export const ServiceBooking = ({ desk, service, context }: ServiceProps) => {
  const { t, lang, directory } = context;
  if (isSensitive(service, directory) || !isBookable(desk, directory)) {
    return (
      <p>
        {t('service.deskTitle')}:{' '}
        <a href={inLanguage(lang, paths.desk(desk.id))}>
          <Localized words={desk.name} lang={lang} />
        </a>
      </p>
    );
  }
  return (
    <>
      <h3>
        <a href={inLanguage(lang, paths.desk(desk.id))}>
          <DeskName desk={desk} context={context} />
        </a>
      </h3>
      <p>
        <ButtonLink
          href={`${inLanguage(lang, paths.bookingDesk(desk.id))}?service=${service.id}`}
          icon="calendar"
          look="outline"
          data-element="appointment-booking"
        >
          {t('journey.link')}
        </ButtonLink>
      </p>
      <TrialMark desk={desk} context={context} />
    </>
  );
};
