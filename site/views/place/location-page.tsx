/** A place: address, parts, the way in, what one finds there now and what has moved. */
import type { Accessibility, Location } from '#content/model/location.ts';
import { placementsOn } from '#content/model/placement.ts';
import { AddressLines } from '../address.tsx';
import type { ViewContext } from '../context.ts';
import { DeskCards } from '../desk/desk-card.tsx';
import { FallbackNotice } from '../language-notice.tsx';
import { Localized } from '../localized.tsx';
import { Provenance } from '../provenance.tsx';
import { ServiceCards } from '../service/card.tsx';

type Props = { location: Location; context: ViewContext };

const stepFreeKeys = { yes: 'place.stepFreeYes', no: 'place.stepFreeNo', partial: 'place.stepFreePartial' } as const;

const WayIn = ({
  accessibility,
  context: { t, lang },
}: {
  accessibility: Accessibility | undefined;
  context: ViewContext;
}) => (
  <section aria-labelledby="way-in">
    <h2 id="way-in">{t('place.accessibilityTitle')}</h2>
    <p>{accessibility?.stepFree ? t(stepFreeKeys[accessibility.stepFree]) : t('unknown.accessibility')}</p>
    {accessibility?.note && (
      <p>
        <Localized words={accessibility.note} lang={lang} />
      </p>
    )}
  </section>
);

export const LocationPage = ({ location, context }: Props) => {
  const { t, lang, directory, today } = context;
  const here = (time: 'current' | 'past') =>
    [...directory.services.values()].filter((service) =>
      placementsOn(service, today)[time].some((at) => at.location === location.id),
    );
  const [now, formerly] = [here('current'), here('past').filter((service) => !here('current').includes(service))];
  const desks = [...directory.desks.values()].filter((desk) => desk.location === location.id);
  const parts = Object.entries(location.parts);
  return (
    <div class="container">
      <header class="page-head">
        <h1>
          <Localized words={location.name} lang={lang} />
        </h1>
        <p class="lead">
          <AddressLines location={location} context={context} />
        </p>
        {location.directions && (
          <p>
            <Localized words={location.directions} lang={lang} />
          </p>
        )}
        <FallbackNotice words={location.name} context={context} />
      </header>
      <div class="sections">
        {parts.length > 0 && (
          <section aria-labelledby="parts">
            <h2 id="parts">{t('place.partsTitle')}</h2>
            <ul>
              {parts.map(([id, name]) => (
                <li key={id}>
                  <Localized words={name} lang={lang} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="here">
          <h2 id="here">{t('place.servicesHere')}</h2>
          <ServiceCards services={now} context={context} />
        </section>
        {desks.length > 0 && (
          <section aria-labelledby="desks">
            <h2 id="desks">{t('place.desksHere')}</h2>
            <DeskCards desks={desks} context={context} />
          </section>
        )}
        {formerly.length > 0 && (
          <section aria-labelledby="formerly">
            <h2 id="formerly">{t('place.servicesFormer')}</h2>
            <ServiceCards services={formerly} context={context} />
          </section>
        )}
        <WayIn accessibility={location.accessibility} context={context} />
      </div>
      <Provenance kind="locations" record={location} context={context} />
    </div>
  );
};
