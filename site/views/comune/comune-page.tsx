/** A Comune: where to begin, its services by need, its desks and networks, neighbours, help that holds everywhere. */
import type { Comune } from '#content/model/comune.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import type { Request } from '#content/model/filter-list.ts';
import { desksOfComune, homeNeeds, needWithNarrower, neighbours, servicesOfComune } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink, PhoneNumber } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { formatMonthDay } from '../dates.ts';
import { DeskCards } from '../desk/desk-card.tsx';
import { ClosuresLater, ClosuresSoon } from '../desk/desk-notices.tsx';
import { FilteredList } from '../filters/filtered-list.tsx';
import { FallbackNotice } from '../language-notice.tsx';
import { Localized } from '../localized.tsx';
import { NetworkCards } from '../network/network-card.tsx';
import { Provenance } from '../provenance.tsx';
import { ServiceCards } from '../service/card.tsx';
import { ComuneTags } from './comune-tags.tsx';
import { FirstContact } from './first-contact.tsx';

type Props = { comune: Comune; request?: Request | undefined; context: ViewContext };

/** Each service once, under its main need or the wider one of it, in the order of the home page. */
function byNeed(services: readonly ServiceRecord[], { directory }: ViewContext) {
  const all = [
    ...homeNeeds(directory),
    ...[...directory.needs.values()].filter(({ order, broader }) => order === undefined && broader === undefined),
  ];
  return all
    .map((need) => {
      const covered = needWithNarrower(need.id, directory);
      return { need, services: services.filter(({ needs }) => covered.includes(needs[0] ?? '')) };
    })
    .filter((group) => group.services.length > 0);
}

/** Stands for the name until it is put in, because it may be in another language than the sentence. */
const nameMark = '\u0000';

const CivicHoliday = ({ comune: { civicHoliday }, context: { t, lang } }: Props) => {
  if (!civicHoliday || !('date' in civicHoliday)) return null;
  const date = formatMonthDay(civicHoliday.date, lang);
  const [before, after] = t('comune.holiday', { date, name: nameMark }).split(nameMark);
  return (
    <p class="meta">
      {before}
      <Localized words={civicHoliday.name} lang={lang} />
      {after}
    </p>
  );
};

const Head = ({ comune, context }: Props) => (
  <header class="page-head">
    <h1>{comune.name}</h1>
    <p class="lead">
      <Localized words={comune.intro} lang={context.lang} />
    </p>
    <FallbackNotice words={comune.intro} context={context} />
  </header>
);

const Where = ({ comune, context }: Props) => {
  const { t, lang, directory } = context;
  const doors = comune.firstContact.flatMap((ref) =>
    'service' in ref ? (directory.services.get(ref.service) ?? []) : [],
  );
  const last = comune.firstContact.at(-1);
  const lead = last && 'organization' in last ? directory.organizations.get(last.organization) : undefined;
  const phone = lead?.contacts.phones[0];
  return (
    <section aria-labelledby="first">
      <h2 id="first">{t('comune.firstTitle')}</h2>
      <p>{t('comune.firstText')}</p>
      <div class="actions">
        <FirstContact comune={comune} context={context} />
      </div>
      <ServiceCards services={doors} context={context} />
      {lead && (
        <p>
          {t('comune.lastDoor')} <Localized words={lead.name} lang={lang} />
          {phone ? (
            <>
              {t('common.comma')}
              <PhoneNumber number={phone.number} />
            </>
          ) : null}
          .
        </p>
      )}
    </section>
  );
};

const Services = ({ comune, request, context }: Props) => {
  const { t, directory, lang } = context;
  const groups = byNeed(servicesOfComune(comune.id, directory), context).map(({ need, services }) => ({
    id: need.id,
    title: <Localized words={need.name} lang={lang} />,
    services,
  }));
  return (
    <FilteredList
      path={paths.comune(comune.id)}
      place={{ comune: comune.id }}
      groups={groups}
      items={(services) => <ServiceCards services={services} context={context} />}
      jump={{ title: t('comune.byNeed'), counted: true }}
      request={request}
      context={context}
    />
  );
};

export const ComunePage = ({ comune, request, context }: Props) => {
  const { t, directory, lang } = context;
  const desks = desksOfComune(comune.id, directory);
  const networks = [...directory.networks.values()].filter((network) => network.comuni.includes(comune.id));
  const near = neighbours(comune.id, directory);
  return (
    <div class="container">
      <ClosuresSoon desks={desks} context={context} />
      <Head comune={comune} context={context} />
      <Where comune={comune} context={context} />
      <ClosuresLater desks={desks} context={context} />
      <Services comune={comune} request={request} context={context} />
      {desks.length > 0 && (
        <section aria-labelledby="desks">
          <h2 id="desks">{t('comune.desksTitle')}</h2>
          <DeskCards desks={desks} context={context} />
        </section>
      )}
      <section aria-labelledby="measures">
        <h2 id="measures">{t('comune.measuresTitle')}</h2>
        <ButtonLink href={`${inLanguage(lang, paths.services)}#ovunque`} look="outline">
          {t('comune.measuresTitle')}
        </ButtonLink>
      </section>
      {networks.length > 0 && (
        <section aria-labelledby="networks">
          <h2 id="networks">{t('comune.networksTitle')}</h2>
          <NetworkCards networks={networks} context={context} />
        </section>
      )}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{t('comune.neighbours')}</h2>
          <ComuneTags comuni={near} context={context} />
        </section>
      )}
      <CivicHoliday comune={comune} context={context} />
      <Provenance kind="comuni" record={comune} context={context} />
    </div>
  );
};
