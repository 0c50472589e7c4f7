/** What a language lacks, and what in it is older than the Italian. */
import type { Id } from '#content/model/common.ts';
import type { Kind } from '#content/model/directory.ts';
import { staffTranslator as t } from '../../translator.ts';
import { recordPartAddress } from '../editor/addresses.ts';
import { LanguageTabs } from './language-tabs.tsx';
import { type TargetLanguage, translationsAddress } from './texts.ts';

export type Named = { id: Id; name: string };
export type KindGroup = { kind: Kind; records: readonly Named[] };

type Props = {
  lang: TargetLanguage;
  languages: readonly TargetLanguage[];
  missing: readonly Named[];
  /** In words of their own, or in some that stand inside the record. */
  stale: readonly KindGroup[];
  /** Records whose words stand in the record itself, and are not all there. */
  unfinished: readonly KindGroup[];
};

type ListProps = KindGroup & { title: string; lang: TargetLanguage };

const Records = ({ title, kind, records, lang }: ListProps) =>
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

const staleTitle = ({ kind, records: { length: count } }: KindGroup): string =>
  kind === 'services'
    ? t('translations.stale', { count })
    : t('translations.changedOf', { kind: t(`editor.kindsMany.${kind}`), count });

const unfinishedTitle = ({ kind, records: { length: count } }: KindGroup): string =>
  t('translations.unfinished', { kind: t(`editor.kindsMany.${kind}`), count });

export const TranslationsPage = ({ lang, languages, missing, stale, unfinished }: Props) => {
  const isDone = [missing, ...[...stale, ...unfinished].map(({ records }) => records)].every(
    ({ length }) => length === 0,
  );
  return (
    <div class="container editor">
      <h1>{t('translations.title')}</h1>
      <LanguageTabs address={translationsAddress} languages={languages} here={lang} />
      {isDone && <p>{t('translations.done')}</p>}
      {stale.map((group) => (
        <Records key={group.kind} {...group} title={staleTitle(group)} lang={lang} />
      ))}
      <Records
        kind="services"
        title={t('translations.missing', { count: missing.length })}
        records={missing}
        lang={lang}
      />
      {unfinished.map((group) => (
        <Records key={group.kind} {...group} title={unfinishedTitle(group)} lang={lang} />
      ))}
    </div>
  );
};
