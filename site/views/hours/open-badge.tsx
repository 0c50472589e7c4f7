/**
 * "Aperto ora / apre domani alle 9": the words without script, and the facts from which the browser says more.
 *
 * A page that shows one must also carry `islands/open-now.astro`, which brings the script and its words.
 */
import type { ServiceRecord } from '#content/model/directory.ts';
import { openingFacts } from '#content/model/opening-facts.ts';
import { placementsOn } from '#content/model/placement.ts';
import type { ViewContext } from '../context.ts';
import { Status } from '../status.tsx';

/** JSON inside a script element: `<` would end it. */
const embed = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export const OpenBadge = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { t, directory, today } = context;
  const phone = service.contacts.phones.length > 0;
  const facts = placementsOn(service, today)
    .current.filter(({ schedules }) => schedules.length > 0)
    .map((at) => openingFacts(service, at, directory));
  if (facts.length === 0) {
    return service.scope === 'local' ? (
      <Status tone="unknown">{t(phone ? 'open.unknown' : 'open.unknownNoPhone')}</Status>
    ) : null;
  }
  return (
    <open-now>
      <Status tone="unknown">{t('open.seeHours')}</Status>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: embed(facts) }} />
    </open-now>
  );
};
