/** Every service on one page, Comune by Comune, then those that hold everywhere: it can be read and searched without script. */
import type { ServiceRecord } from '#content/model/directory.ts';
import { servicesEverywhere, servicesOfComune } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { ListNotice } from '../language-notice.tsx';
import { languageAttributes } from '../localized.tsx';
import { ServiceStatus } from './status.tsx';
import { serviceWords, titles } from './words.ts';

const Line = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { lang } = context;
  const { words, lang: textLang } = serviceWords(service, lang);
  const text = languageAttributes(textLang, lang);
  return (
    <li>
      <a href={inLanguage(lang, paths.service(service.id))} data-element="service-link" {...text}>
        {words.title}
      </a>
      <br />
      <span {...text}>{words.summary}</span> <ServiceStatus service={service} context={context} quiet />
    </li>
  );
};

type ListProps = { id: string; title: string; services: readonly ServiceRecord[]; context: ViewContext };

const List = ({ id, title, services, context }: ListProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <ul class="lines">
      {services.map((service) => (
        <Line key={service.id} service={service} context={context} />
      ))}
    </ul>
  </section>
);

export const ServiceIndex = ({ context }: { context: ViewContext }) => {
  const { t, directory } = context;
  return (
    <>
      <ListNotice all={[...directory.services.values()].map(titles)} context={context} />
      <div class="sections">
        {[...directory.comuni.values()].map((comune) => (
          <List
            key={comune.id}
            id={comune.id}
            title={comune.name}
            services={servicesOfComune(comune.id, directory)}
            context={context}
          />
        ))}
        <List id="ovunque" title={t('need.everywhere')} services={servicesEverywhere(directory)} context={context} />
      </div>
    </>
  );
};
