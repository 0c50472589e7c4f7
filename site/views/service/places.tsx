/** Every place of a service with its hours: where it is now, where it will be, where it was. */
import type { ServiceRecord } from '#content/model/directory.ts';
import { openingFacts } from '#content/model/opening-facts.ts';
import { placementsOn } from '#content/model/placement.ts';
import type { ServiceAt } from '#content/model/service.ts';
import { PlaceLink } from '../address.tsx';
import type { ViewContext } from '../context.ts';
import { formatDate } from '../dates.ts';
import { WeekHours } from '../hours/week-hours.tsx';
import { Localized } from '../localized.tsx';

function whenHere(at: ServiceAt, { t, lang }: ViewContext): string[] {
  return [
    ...(at.from === 'planned' ? [t(at.confirmed === false ? 'place.plannedUnconfirmed' : 'place.planned')] : []),
    ...(at.from !== undefined && at.from !== 'planned' ? [t('place.since', { date: formatDate(at.from, lang) })] : []),
    ...(at.until !== undefined ? [t('place.until', { date: formatDate(at.until, lang) })] : []),
    ...(at.temporary ? [t('place.temporary')] : []),
  ];
}

const Place = ({ service, at, context }: { service: ServiceRecord; at: ServiceAt; context: ViewContext }) => {
  const { directory, lang } = context;
  const location = at.location === undefined ? undefined : directory.locations.get(at.location);
  const notes = whenHere(at, context);
  return (
    <li class="place">
      {location && (
        <p>
          <PlaceLink location={location} part={at.part} context={context} />
        </p>
      )}
      {notes.length > 0 && <p class="meta">{notes.join('. ')}.</p>}
      {at.note && (
        <p class="meta">
          <Localized words={at.note} lang={lang} />
        </p>
      )}
      <WeekHours facts={openingFacts(service, at, directory)} location={location} context={context} />
    </li>
  );
};

export const Places = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { t, today } = context;
  const { current, coming, past } = placementsOn(service, today);
  const list = (ats: readonly ServiceAt[]) => (
    <ul class="places">
      {ats.map((at) => (
        <Place key={JSON.stringify(at)} service={service} at={at} context={context} />
      ))}
    </ul>
  );
  return (
    <>
      {list(current)}
      {coming.length > 0 && list(coming)}
      {past.length > 0 && (
        <details>
          <summary>{t('place.formerly')}</summary>
          {list(past)}
        </details>
      )}
    </>
  );
};
