/** What a language lacks, and what in it is older than the Italian. */
import type { Id } from '#content/model/common.ts';
import { staffTranslator as t } from '../../translator.ts';
import { recordPartAddress } from '../editor/addresses.ts';
import { LanguageTabs } from './language-tabs.tsx';
import { type TargetLanguage, translationsAddress } from './texts.ts';

export type Named = { id: Id; name: string };

type Props = {
  lang: TargetLanguage;
  languages: readonly TargetLanguage[];
  missing: readonly Named[];
  stale: readonly Named[];
};

const Services = ({ title, services, lang }: { title: string; services: readonly Named[]; lang: TargetLanguage }) =>
  services.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="record-list">
        {services.map(({ id, name }) => (
          <li key={id}>
            <a href={`${recordPartAddress({ kind: 'services', id }, 'traduzioni')}?lingua=${lang}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );

export const TranslationsPage = ({ lang, languages, missing, stale }: Props) => (
  <div class="container editor">
    <h1>{t('translations.title')}</h1>
    <LanguageTabs address={translationsAddress} languages={languages} here={lang} />
    {missing.length + stale.length === 0 && <p>{t('translations.done')}</p>}
    <Services title={t('translations.stale', { count: stale.length })} services={stale} lang={lang} />
    <Services title={t('translations.missing', { count: missing.length })} services={missing} lang={lang} />
  </div>
);
