/** Whether a service runs: never by colour alone, always with the reason. */
import type { ServiceRecord } from '#content/model/directory.ts';
import { addDays, lastDayOf } from '#content/model/time.ts';
import type { ViewContext } from '../context.ts';
import { formatDate, formatMonthDay } from '../dates.ts';
import { Status } from '../status.tsx';

/** The project's money has an end, and it has passed. */
const fundingEnded = ({ fundedUntil }: ServiceRecord, { today }: ViewContext): boolean =>
  fundedUntil !== undefined && today >= addDays(lastDayOf(fundedUntil), 1);

/** `quiet`: says nothing of a service that simply runs. */
export const ServiceStatus = ({
  service,
  context,
  quiet = false,
}: {
  service: ServiceRecord;
  context: ViewContext;
  quiet?: boolean;
}) => {
  const { t } = context;
  if (service.status === 'planned') return <Status tone="planned">{t('status.planned')}</Status>;
  if (service.status === 'suspended') return <Status tone="closed">{t('status.suspended')}</Status>;
  if (service.status === 'ended') return <Status tone="closed">{t('status.ended')}</Status>;
  if (service.confirmed === false || fundingEnded(service, context)) {
    return <Status tone="warning">{t('status.unconfirmed')}</Status>;
  }
  if (service.season !== undefined) return <Status tone="warning">{t('status.seasonal')}</Status>;
  return quiet ? null : <Status tone="open">{t('status.active')}</Status>;
};

/** What the status means for who reads, in sentences. */
export function statusSentences(service: ServiceRecord, context: ViewContext): string[] {
  const { t, lang } = context;
  const { season, fundedUntil } = service;
  return [
    ...(service.status === 'planned' ? [t('status.plannedText')] : []),
    ...(season === 'unknown' ? [t('status.seasonalUnknown')] : []),
    ...(season !== undefined && season !== 'unknown'
      ? [t('status.seasonalFrom', { from: formatMonthDay(season.from, lang), to: formatMonthDay(season.to, lang) })]
      : []),
    ...(fundedUntil !== undefined && fundingEnded(service, context)
      ? [t('status.fundingEnded', { date: formatDate(fundedUntil, lang) })]
      : []),
  ];
}
