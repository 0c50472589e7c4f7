/** A link to give to a person who is to come again: it lets them choose the day of an appointment that is by invitation. */
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import { staffTranslator as t } from '../../translator.ts';
import { bookingParts } from '../agenda/booking-page.tsx';
import { TypeButtons } from './type-buttons.tsx';

type AskProps = { booking: string; types: readonly AppointmentType[] };

export const AskFollowUpPage = ({ booking, types }: AskProps) => (
  <div class="container agenda">
    <h1>{t('booking.followUpTitle')}</h1>
    <p>{t('booking.followUpText')}</p>
    <form method="post" action={paths.staffBookingPart(booking, bookingParts.followUp)}>
      <TypeButtons types={types} />
    </form>
    <p>
      <a href={paths.staffBooking(booking)}>{t('frame.back')}</a>
    </p>
  </div>
);

type Props = { booking: string; desk: Desk; type: AppointmentType; address: string; square: string; until: string };

export const FollowUpPage = ({ booking, desk, type, address, square, until }: Props) => (
  <div class="container agenda">
    <h1>{t('booking.followUpReady')}</h1>
    <p>{t('booking.followUpHow', { type: type.name.it, desk: desk.name.it, until })}</p>
    <p class="ltr slip-address">{address}</p>
    <div class="slip-square" role="img" aria-label={t('booking.square')} dangerouslySetInnerHTML={{ __html: square }} />
    <p class="actions no-print">
      <button class="btn btn-primary" type="button" data-print>
        {t('agenda.print')}
      </button>
      <a href={paths.staffBooking(booking)}>{t('booking.toBooking')}</a>
    </p>
  </div>
);
