/** A need: what to do if it cannot wait, the services Comune by Comune, then what holds everywhere. */
import type { Request } from '#content/model/filter-list.ts';
import type { Need } from '#content/model/need.ts';
import { needWithNarrower, servicesEverywhere, servicesForNeed, servicesOfComune } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { FirstContact } from '../comune/first-contact.tsx';
import type { ViewContext } from '../context.ts';
import { FilteredList, type Group } from '../filters/filtered-list.tsx';
import { ListNotice } from '../language-notice.tsx';
import { Localized, wordsIn } from '../localized.tsx';
import { ServiceCards } from '../service/card.tsx';
import { titles } from '../service/words.ts';
import { NeedEmergency } from './emergency.tsx';
import { NeedTiles } from './needs.tsx';

type Props = { need: Need; request?: Request | undefined; context: ViewContext };

/** Services of each Comune for the need; a Comune that has none shows its first contact. */
function groupsOf({ need, context }: Props): Group[] {
  const { directory, t } = context;
  const everywhere = servicesForNeed(need.id, servicesEverywhere(directory), directory);
  const ofComuni = [...directory.comuni.values()].map((comune) => ({
    id: comune.id,
    title: comune.name,
    comune,
    services: servicesForNeed(need.id, servicesOfComune(comune.id, directory), directory),
    none: (
      <>
        <p class="silent">{t('need.none')}</p>
        <FirstContact comune={comune} context={context} />
      </>
    ),
  }));
  const last = { id: 'everywhere', title: t('need.everywhere'), services: everywhere };
  return everywhere.length > 0 ? [...ofComuni, last] : ofComuni;
}

export const NeedPage = ({ need, request, context }: Props) => {
  const { directory, t, lang } = context;
  const narrower = needWithNarrower(need.id, directory)
    .slice(1)
    .flatMap((id) => directory.needs.get(id) ?? []);
  const broader = need.broader === undefined ? undefined : directory.needs.get(need.broader);
  return (
    <div class="container">
      <header class="page-head">
        <h1>
          <Localized words={need.name} lang={lang} />
        </h1>
        <p class="lead">
          <Localized words={need.description} lang={lang} />
        </p>
        {broader && (
          <p>
            {t('need.broader')}:{' '}
            <a href={inLanguage(lang, paths.need(broader.id))}>{wordsIn(broader.name, lang).text}</a>
          </p>
        )}
      </header>
      <ListNotice all={[...directory.services.values()].map(titles)} context={context} />
      <NeedEmergency need={need} context={context} />
      {narrower.length > 0 && (
        <section aria-labelledby="narrower">
          <h2 id="narrower">{t('need.narrower')}</h2>
          <NeedTiles context={context} needs={narrower} />
        </section>
      )}
      <FilteredList
        path={paths.need(need.id)}
        place={{ need: need.id }}
        groups={groupsOf({ need, context })}
        items={(services) => <ServiceCards services={services} context={context} />}
        jump={{ title: t('need.jump'), counted: false }}
        request={request}
        context={context}
      />
    </div>
  );
};
