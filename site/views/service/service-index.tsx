/** Every service on one page, Comune by Comune, then those that hold everywhere: it can be read and searched without script. */
import type { ServiceRecord } from '#content/model/directory.ts';
import type { Request } from '#content/model/filter-list.ts';
import { servicesEverywhere, servicesOfComune } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { FilteredList } from '../filters/filtered-list.tsx';
import { ListNotice } from '../language-notice.tsx';
import { languageAttributes } from '../localized.tsx';
import { ServiceStatus } from './status.tsx';
import { serviceWords, titles } from './words.ts';

const Line = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { lang } = context;
  const { words, lang: textLang } = serviceWords(service, lang);
  const text = languageAttributes(textLang, lang);
  return (
    <li data-service={service.id}>
      <a href={inLanguage(lang, paths.service(service.id))} data-element="service-link" {...text}>
        {words.title}
      </a>
      <br />
      <span {...text}>{words.summary}</span> <ServiceStatus service={service} context={context} quiet />
    </li>
  );
};

const lines = (services: readonly ServiceRecord[], context: ViewContext) => (
  <ul class="lines">
    {services.map((service) => (
      <Line key={service.id} service={service} context={context} />
    ))}
  </ul>
);

export const ServiceIndex = ({ request, context }: { request?: Request | undefined; context: ViewContext }) => {
  const { t, directory } = context;
  const ofComuni = [...directory.comuni.values()].map((comune) => ({
    id: comune.id,
    title: comune.name,
    comune,
    services: servicesOfComune(comune.id, directory),
  }));
  const everywhere = { id: 'ovunque', title: t('need.everywhere'), services: servicesEverywhere(directory) };
  return (
    <div class="container">
      <header class="page-head">
        <h1>{t('service.listTitle')}</h1>
        <p class="lead">{t('service.listLead')}</p>
      </header>
      <ListNotice all={[...directory.services.values()].map(titles)} context={context} />
      <FilteredList
        path={paths.services}
        place={{}}
        groups={[...ofComuni, everywhere]}
        items={(services) => lines(services, context)}
        request={request}
        context={context}
      />
    </div>
  );
};
