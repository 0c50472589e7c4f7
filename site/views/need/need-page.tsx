/** A need: what to do if it cannot wait, the services Comune by Comune, then what holds everywhere. */
import type { Need } from '#content/model/need.ts';
import { needWithNarrower, servicesEverywhere, servicesForNeed, servicesOfComune } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { FirstContact } from '../comune/first-contact.tsx';
import type { ViewContext } from '../context.ts';
import { ListNotice } from '../language-notice.tsx';
import { Localized, wordsIn } from '../localized.tsx';
import { ServiceCards } from '../service/card.tsx';
import { titles } from '../service/words.ts';
import { NeedEmergency } from './emergency.tsx';
import { NeedTiles } from './needs.tsx';

type Props = { need: Need; context: ViewContext };

/** Services of each Comune for the need; a Comune that has none shows its first contact. */
const ByComune = ({ need, context }: Props) => {
  const { directory, t } = context;
  return (
    <>
      {[...directory.comuni.values()].map((comune) => {
        const services = servicesForNeed(need.id, servicesOfComune(comune.id, directory), directory);
        return (
          <section key={comune.id} id={comune.id} aria-labelledby={`${comune.id}-title`}>
            <h2 id={`${comune.id}-title`}>{comune.name}</h2>
            {services.length > 0 ? (
              <ServiceCards services={services} context={context} />
            ) : (
              <>
                <p class="silent">{t('need.none')}</p>
                <FirstContact comune={comune} context={context} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
};

export const NeedPage = ({ need, context }: Props) => {
  const { directory, t, lang } = context;
  const everywhere = servicesForNeed(need.id, servicesEverywhere(directory), directory);
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
      <nav aria-labelledby="jump">
        <h2 id="jump">{t('need.jump')}</h2>
        <ul class="tags">
          {[...directory.comuni.values()].map((comune) => (
            <li key={comune.id}>
              <a class="tag" href={`#${comune.id}`}>
                {comune.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="sections">
        <ByComune need={need} context={context} />
        {everywhere.length > 0 && (
          <section aria-labelledby="everywhere">
            <h2 id="everywhere">{t('need.everywhere')}</h2>
            <ServiceCards services={everywhere} context={context} />
          </section>
        )}
      </div>
    </div>
  );
};
