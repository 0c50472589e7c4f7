/** The first page: say what you need, or choose a need or your Comune. Emergency numbers are in the frame of every page. */
import { inLanguage, paths } from '../../urls.ts';
import { MoreLink } from '../button.tsx';
import { ComuneCards } from '../comune/comune-cards.tsx';
import type { ViewContext } from '../context.ts';
import { wordsIn } from '../localized.tsx';
import { NeedTiles } from '../need/needs.tsx';
import { NetworkCards } from '../network/network-card.tsx';
import { SearchField } from '../search-field.tsx';

type Props = { context: ViewContext };

const Ask = ({ context: { t, lang, directory } }: Props) => (
  <section class="band band-mist">
    <div class="container">
      <h1>{wordsIn(directory.portal.tagline, lang).text}</h1>
      <p class="lead">{t('home.lead')}</p>
      <SearchField
        action={inLanguage(lang, paths.search)}
        label={t('search.label')}
        hint={t('search.hint')}
        button={t('search.button')}
      />
    </div>
  </section>
);

/** The five networks that carry the portal; the others are on their list. */
const mainNetworks = ({ directory }: ViewContext) =>
  [...directory.networks.values()].filter(
    ({ kind, partOf }) => partOf === undefined && kind !== 'antiviolenza' && kind !== 'other',
  );

export const HomePage = ({ context }: Props) => {
  const { t, lang } = context;
  return (
    <>
      <Ask context={context} />
      <section class="band" aria-labelledby="needs">
        <div class="container">
          <div class="section-head">
            <h2 id="needs" data-element="all-topics">
              {t('home.needsTitle')}
            </h2>
            <MoreLink href={inLanguage(lang, paths.services)}>{t('home.allServices')}</MoreLink>
          </div>
          <NeedTiles context={context} />
        </div>
      </section>
      <section class="band band-sand" aria-labelledby="comuni">
        <div class="container">
          <h2 id="comuni">{t('home.comuniTitle')}</h2>
          <p>{t('home.notSureText')}</p>
          <ComuneCards context={context} />
        </div>
      </section>
      <section class="band" aria-labelledby="networks">
        <div class="container">
          <div class="section-head">
            <h2 id="networks">{t('home.networksTitle')}</h2>
            <MoreLink href={inLanguage(lang, paths.networks)}>{t('common.seeAll')}</MoreLink>
          </div>
          <p>{t('home.networksText')}</p>
          <NetworkCards networks={mainNetworks(context)} context={context} brief />
        </div>
      </section>
    </>
  );
};
