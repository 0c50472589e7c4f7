/** A network: first for a citizen (who they are, where you go, what they do for you), then whole for partners. */
import type { Network } from '#content/model/network.ts';
import { servicesOfNetwork } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Callout } from '../callout.tsx';
import { ContactList, hasContacts } from '../contacts.tsx';
import type { ViewContext } from '../context.ts';
import { formatDate } from '../dates.ts';
import { DeskCards } from '../desk/desk-card.tsx';
import { FallbackNotice } from '../language-notice.tsx';
import { Localized } from '../localized.tsx';
import { Prose } from '../prose.tsx';
import { Provenance } from '../provenance.tsx';
import { ServiceCards } from '../service/card.tsx';
import { Deal } from './deal.tsx';
import { NetworkCards } from './network-card.tsx';
import { Part } from './part.tsx';
import { People } from './people.tsx';
import { Working } from './working.tsx';

type Props = { network: Network; context: ViewContext };

const Head = ({ network, context: { t, lang, directory } }: Props) => {
  const parent = network.partOf === undefined ? undefined : directory.networks.get(network.partOf);
  return (
    <header class="page-head">
      <h1>
        <Localized words={network.name} lang={lang} />
      </h1>
      <p class="lead">
        <Localized words={network.summary} lang={lang} />
      </p>
      {parent && (
        <p>
          {t('network.partOf')}{' '}
          <a href={inLanguage(lang, paths.network(parent.id))}>
            <Localized words={parent.name} lang={lang} />
          </a>
        </p>
      )}
      {network.conflict && (
        <Callout tone="warning" title={t('provenance.conflict')}>
          <p>
            <Localized words={network.conflict} lang={lang} />
          </p>
        </Callout>
      )}
    </header>
  );
};

const ForCitizens = ({ network, context: { t, lang } }: Props) => {
  const { forCitizens } = network;
  return forCitizens ? (
    <div class="grid">
      {(['who', 'where', 'what'] as const).map((key) => (
        <section class="fact-box" key={key}>
          <h2>{t(`network.${key}`)}</h2>
          <p>
            <Localized words={forCitizens[key]} lang={lang} />
          </p>
        </section>
      ))}
    </div>
  ) : null;
};

const Board = ({ network, context: { t, lang } }: Props) => (
  <Part id="dare-una-mano" title={t('network.boardTitle')} show={network.board.length > 0}>
    <ul>
      {network.board.map((entry) => (
        <li key={entry.id}>
          <strong>
            <Localized words={entry.name} lang={lang} />
          </strong>
          {'. '}
          <Localized words={entry.text} lang={lang} />
        </li>
      ))}
    </ul>
  </Part>
);

const Background = ({ network, context: { t, lang } }: Props) => (
  <Part id="contesto" title={t('network.contextTitle')} show={network.context.length > 0}>
    <ul>
      {network.context.map(({ text, source }) => (
        <li key={text.it}>
          <Localized words={text} lang={lang} />{' '}
          <span class="meta">
            (<Localized words={{ it: source.title }} lang={lang} />
            {source.date && `, ${formatDate(source.date, lang)}`})
          </span>
        </li>
      ))}
    </ul>
  </Part>
);

export const NetworkPage = ({ network, context }: Props) => {
  const { t, directory, lang } = context;
  const services = servicesOfNetwork(network.id, directory);
  const ids = new Set(services.map(({ id }) => id));
  const desks = [...directory.desks.values()].filter((desk) => desk.services.some((id) => ids.has(id)));
  const parts = [...directory.networks.values()].filter(({ partOf }) => partOf === network.id);
  return (
    <div class="container">
      <Head network={network} context={context} />
      <FallbackNotice words={network.summary} context={context} />
      <ForCitizens network={network} context={context} />
      <div class="sections">
        <Part id="servizi" title={t('network.servicesTitle')} show={services.length > 0}>
          <ServiceCards services={services} context={context} />
        </Part>
        <Part id="sportelli" title={t('network.desksTitle')} show={desks.length > 0}>
          <DeskCards desks={desks} context={context} />
        </Part>
        <Part id="contatti" title={t('service.contacts')} show={hasContacts(network.contacts)}>
          <ContactList contacts={network.contacts} context={context} />
        </Part>
        <Board network={network} context={context} />
        <Working network={network} context={context} />
        <People network={network} context={context} />
        <Deal network={network} context={context} />
        <Part id="di-piu" title={t('network.moreTitle')} show={network.text !== undefined}>
          {network.text && <Prose markdown={network.text.it} textLang="it" lang={lang} />}
        </Part>
        <Part id="parti" title={t('network.partsTitle')} show={parts.length > 0}>
          <NetworkCards networks={parts} context={context} />
        </Part>
        <Background network={network} context={context} />
      </div>
      <Provenance kind="networks" record={network} context={context} />
    </div>
  );
};
