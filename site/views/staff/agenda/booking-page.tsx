/** One appointment as its desk sees it: facts, how to reach the person, and what can be done with it. */

import { toLocal } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink, PhoneNumber } from '../../button.tsx';
import type { ViewContext } from '../../context.ts';
import { type Fact, Facts } from '../../facts.tsx';
import { formatMoment, formatTime } from '../../journey/moments.ts';
import { PaperList } from '../../papers/paper-list.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { dayAddress } from './addresses.ts';
import { type VisitCard, visitNeeds } from './visit.tsx';

export const bookingParts = { cancel: 'annulla', move: 'sposta', slip: 'foglio', followUp: 'invito' } as const;

/** `unsafe`: they said that writing is not safe. */
export type Reachable = { email: string | undefined; phone: string | undefined; unsafe: boolean };

export type StaffBooking = {
  visit: VisitCard;
  reach: Reachable;
  /** Before the start, and not cancelled. */
  canChange: boolean;
  /** Types for which one must be invited. */
  invitations: boolean;
  cancelledBy: string | undefined;
};

/** Where writing is not safe there is no address that one could press. */
const Contact = ({ email, phone, unsafe }: Reachable) => {
  if (unsafe)
    return (
      <>
        {t('closures.person.unsafe')} {phone && <PhoneNumber number={phone} />}
      </>
    );
  if (email === undefined && phone === undefined) return <>{t('booking.noContact')}</>;
  return (
    <>
      {phone && <PhoneNumber number={phone} />}
      {phone && email && <br />}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </>
  );
};

const factsOf = (booking: StaffBooking, context: ViewContext): Fact[] => {
  const { visit } = booking;
  const needs = visitNeeds(visit);
  return [
    {
      icon: 'calendar',
      term: t('booking.when'),
      value: `${formatMoment(visit.startsAt, context)}–${formatTime(visit.endsAt)}`,
    },
    { icon: 'map-pin', term: t('booking.desk'), value: visit.desk.name.it },
    {
      icon: 'info',
      term: t('booking.what'),
      value: [visit.type?.name.it, visit.need].filter(Boolean).join(' · '),
    },
    ...(needs.length === 0 ? [] : [{ icon: 'question', term: t('booking.needs'), value: needs.join(' · ') } as const]),
    { icon: 'phone', term: t('booking.contact'), value: <Contact {...booking.reach} /> },
    { icon: 'check', term: t('booking.code'), value: <strong class="ltr">{visit.code}</strong> },
  ];
};

const Changes = ({ visit: { id }, canChange, invitations }: StaffBooking) => (
  <p class="actions">
    <ButtonLink href={paths.staffBookingPart(id, bookingParts.slip)}>{t('booking.slip')}</ButtonLink>
    {canChange && (
      <ButtonLink href={paths.staffBookingPart(id, bookingParts.move)} look="outline">
        {t('booking.move')}
      </ButtonLink>
    )}
    {canChange && (
      <ButtonLink href={paths.staffBookingPart(id, bookingParts.cancel)} look="outline">
        {t('booking.cancel')}
      </ButtonLink>
    )}
    {invitations && (
      <ButtonLink href={paths.staffBookingPart(id, bookingParts.followUp)} look="outline">
        {t('booking.followUp')}
      </ButtonLink>
    )}
  </p>
);

export const StaffBookingPage = ({ booking, context }: { booking: StaffBooking; context: ViewContext }) => {
  const { visit, cancelledBy } = booking;
  return (
    <div class="container agenda">
      <p>
        <a href={dayAddress(toLocal(visit.startsAt).date, visit.desk.id)}>{t('booking.toDay')}</a>
      </p>
      <h1>{visit.name ?? t('agenda.forgotten')}</h1>
      {visit.cancelled && <p class="visit-state is-absent">{cancelledBy ?? t('agenda.state.cancelled')}</p>}
      {visit.state !== 'expected' && <p class="visit-state is-here">{t(`agenda.state.${visit.state}`)}</p>}
      <Facts items={factsOf(booking, context)} />
      {visit.type && visit.type.documents.length > 0 && (
        <section>
          <h2>{t('booking.papers')}</h2>
          <PaperList items={visit.type.documents} context={context} />
        </section>
      )}
      <Changes {...booking} />
    </div>
  );
};
