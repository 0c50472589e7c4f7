/** Cancelling and moving somebody's appointment, each with the reason that goes into the register. */
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { formatMoment } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { bookingParts, type Reachable } from '../agenda/booking-page.tsx';
import type { VisitCard } from '../agenda/visit.tsx';
import { StaffTimeChoices, type StaffTimes, TimesProblems } from './times.tsx';

/** Why staff change an appointment. Chosen, never typed: the register holds nothing of citizens. */
export const changeReasons = ['asked', 'desk', 'mistake'] as const;
export type ChangeReason = (typeof changeReasons)[number];

const Reasons = () => (
  <fieldset class="field">
    <legend class="field-label">{t('booking.reason')}</legend>
    {changeReasons.map((reason, index) => (
      <label class="choice-box" key={reason}>
        <input type="radio" name="reason" value={reason} checked={index === 0} />
        <span>{t(`booking.reasons.${reason}`)}</span>
      </label>
    ))}
  </fieldset>
);

/** Whether somebody will be told by a letter, or has to be called. */
const toldTo = ({ email, phone, unsafe }: Reachable): string => {
  if (unsafe) return phone ? t('booking.callUnsafe', { phone }) : t('booking.tellUnsafe');
  if (email) return t('booking.toldByMail');
  return phone ? t('booking.callThem', { phone }) : t('booking.tellThem');
};

type Props = { visit: VisitCard; reach: Reachable; context: ViewContext };

export const StaffCancelPage = ({ visit, reach, context }: Props) => (
  <div class="container agenda">
    <h1>{visit.name ? t('booking.cancelTitle', { name: visit.name }) : t('booking.cancelThis')}</h1>
    <p class="lead">{formatMoment(visit.startsAt, context)}</p>
    <p>{toldTo(reach)}</p>
    <form method="post" action={paths.staffBookingPart(visit.id, bookingParts.cancel)}>
      <Reasons />
      <p class="actions">
        <button class="btn btn-primary" type="submit">
          {t('booking.cancelButton')}
        </button>
        <a href={paths.staffBooking(visit.id)}>{t('booking.keep')}</a>
      </p>
    </form>
  </div>
);

export const StaffMovePage = ({ visit, reach, times, context }: Props & { times: StaffTimes }) => (
  <div class="container agenda">
    <TimesProblems times={times} context={context} />
    <h1>{visit.name ? t('booking.moveTitle', { name: visit.name }) : t('booking.moveThis')}</h1>
    <p class="lead">{t('booking.now', { when: formatMoment(visit.startsAt, context) })}</p>
    <p>{toldTo(reach)}</p>
    <form method="post" action={paths.staffBookingPart(visit.id, bookingParts.move)}>
      <StaffTimeChoices times={times} title={t('booking.newTime')} context={context} />
      <Reasons />
      <p class="actions">
        <button class="btn btn-primary" type="submit">
          {t('booking.moveButton')}
        </button>
        <a href={paths.staffBooking(visit.id)}>{t('booking.keep')}</a>
      </p>
    </form>
  </div>
);
