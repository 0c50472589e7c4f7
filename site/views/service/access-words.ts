/** How one gets in, in a sentence. */
import type { Access } from '#content/model/schedule.ts';
import type { ViewContext } from '../context.ts';
import { shortTime } from '../dates.ts';

export function accessSentence(access: Access | undefined, { t }: ViewContext): string {
  switch (access?.mode) {
    case 'walk-in':
      return t('access.walkIn');
    case 'ticket':
      return access.from && access.last
        ? `${t('access.ticket')} ${t('access.ticketTimes', { from: shortTime(access.from), last: shortTime(access.last) })}`
        : t('access.ticket');
    case 'appointment':
      return t('access.appointment');
    case 'phone-first':
      return t('access.phoneFirst');
    case 'su-invio':
      return t('access.suInvio');
    case undefined:
      return t('access.unknown');
  }
}
