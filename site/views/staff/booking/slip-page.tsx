/** What a person takes away: when, where, the code, the papers, and a square to point a phone at. One page of paper. */

import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import type { Appointment } from '../../journey/appointment-facts.tsx';
import { AppointmentFacts, Papers } from '../../journey/appointment-facts.tsx';
import { staffTranslator as t } from '../../translator.ts';

export type Slip = {
  id: string;
  code: string;
  appointment: Appointment;
  /** Of the person's own page, with its secret. */
  address: string;
  /** SVG of the square; ours, made from `address`. */
  square: string;
  trial: boolean;
};

/** `context` speaks the person's language; only the buttons are for the operator. */
export const SlipPage = ({ slip, context }: { slip: Slip; context: ViewContext }) => {
  const { id, code, appointment, address, square, trial } = slip;
  return (
    <div class="container agenda">
      <p class="actions no-print">
        <button class="btn btn-primary" type="button" data-print>
          {t('booking.printSlip')}
        </button>
        <a href={paths.staffBooking(id)}>{t('booking.toBooking')}</a>
      </p>
      <div class="slip" lang={context.lang} dir={context.lang === 'ar' ? 'rtl' : 'ltr'}>
        <h1>{context.t('manage.title')}</h1>
        {trial && <p>{context.t('letters.trial')}</p>}
        <AppointmentFacts appointment={appointment} context={context} />
        <div class="slip-code">
          <div class="code-box">
            <p class="code-name">{context.t('letters.code')}</p>
            <p class="code">
              <span class="ltr">{code}</span>
            </p>
          </div>
          <div
            class="slip-square"
            role="img"
            aria-label={t('booking.square')}
            dangerouslySetInnerHTML={{ __html: square }}
          />
        </div>
        <p class="ltr slip-address">{new URL(address).origin + paths.appointments}</p>
        <Papers type={appointment.type} context={context} />
      </div>
    </div>
  );
};
