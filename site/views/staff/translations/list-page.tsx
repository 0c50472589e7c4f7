/** What a language lacks, and what in it is older than the Italian. */
import type { Id } from '#content/model/common.ts';
import type { Kind } from '#content/model/directory.ts';
import { staffTranslator as t } from '../../translator.ts';
import { recordPartAddress } from '../editor/addresses.ts';
import { LanguageTabs } from './language-tabs.tsx';
import { type TargetLanguage, translationsAddress } from './texts.ts';

export type Named = { id: Id; name: string };
/** Records whose words stand in the record itself, and are not all there. */
export type UnfinishedGroup = { kind: Kind; records: readonly Named[] };

type Props = {
  lang: TargetLanguage;
  languages: readonly TargetLanguage[];
  missing: readonly Named[];
  stale: readonly Named[];
  others: readonly UnfinishedGroup[];
};

type ListProps = { title: string; kind?: Kind; records: readonly Named[]; lang: TargetLanguage };

const Records = ({ title, kind = 'services', records, lang }: ListProps) =>
  records.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="record-list">
        {records.map(({ id, name }) => (
          <li key={id}>
            <a href={`${recordPartAddress({ kind, id }, 'traduzioni')}?lingua=${lang}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );

export const TranslationsPage = ({ lang, languages, missing, stale, others }: Props) => (
  <div class="container editor">
    <h1>{t('translations.title')}</h1>
    <LanguageTabs address={translationsAddress} languages={languages} here={lang} />
    {[missing, stale, ...others.map(({ records }) => records)].every(({ length }) => length === 0) && (
      <p>{t('translations.done')}</p>
    )}
    <Records title={t('translations.stale', { count: stale.length })} records={stale} lang={lang} />
    <Records title={t('translations.missing', { count: missing.length })} records={missing} lang={lang} />
    {others.map(({ kind, records }) => (
      <Records
        key={kind}
        title={t('translations.unfinished', { kind: t(`editor.kindsMany.${kind}`), count: records.length })}
        kind={kind}
        records={records}
        lang={lang}
      />
    ))}
  </div>
);
