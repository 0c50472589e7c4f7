/**
 * Who runs a service and with whom, its topics, its networks, the Comuni where it holds. `service-area` is the ministry's
 * word for the office that is responsible, not for where the service holds.
 */
import type { ServiceRecord } from '#content/model/directory.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { languageName } from '../filters/names.ts';
import { Localized } from '../localized.tsx';

type Props = { service: ServiceRecord; context: ViewContext };

export const RunBy = ({ service, context: { directory, lang, t } }: Props) => {
  const organization = directory.organizations.get(service.organization);
  return (
    <>
      <h3>{t('service.runBy')}</h3>
      <ul class="plain">
        {organization && (
          <li data-element="service-area">
            <Localized words={organization.name} lang={lang} />
          </li>
        )}
        {service.partners.map((partner) => {
          const found = directory.organizations.get(partner.organization);
          return (
            found && (
              <li key={found.id}>
                <Localized words={found.name} lang={lang} />
                {partner.role && (
                  <span class="meta">
                    {' '}
                    (<Localized words={partner.role} lang={lang} />)
                  </span>
                )}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
};

export const Topics = ({ service, context: { directory, lang, t } }: Props) => (
  <section aria-labelledby="topics">
    <h2 id="topics">{t('service.topics')}</h2>
    <ul class="tags">
      {service.needs.map((id) => {
        const need = directory.needs.get(id);
        return (
          need && (
            <li key={id}>
              <a class="tag" href={inLanguage(lang, paths.need(id))} data-element="service-topic">
                <Localized words={need.name} lang={lang} />
              </a>
            </li>
          )
        );
      })}
    </ul>
    {service.comuni.length > 0 && (
      <p>
        {t('service.area')}:{' '}
        {service.comuni.map((id, index) => (
          <span key={id}>
            {index > 0 && t('common.comma')}
            <a href={inLanguage(lang, paths.comune(id))}>{directory.comuni.get(id)?.name}</a>
          </span>
        ))}
      </p>
    )}
    {service.networks.length > 0 && (
      <p>
        {t('service.networks')}:{' '}
        {service.networks.map((id, index) => {
          const network = directory.networks.get(id);
          return (
            <span key={id}>
              {index > 0 && t('common.comma')}
              <a href={inLanguage(lang, paths.network(id))}>
                {network && <Localized words={network.name} lang={lang} />}
              </a>
            </span>
          );
        })}
      </p>
    )}
    {service.languages.length > 0 && (
      <p>
        {t('service.languages')}: {service.languages.map((code) => languageName(code, lang)).join(t('common.comma'))}
      </p>
    )}
  </section>
);
