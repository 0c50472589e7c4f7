/** Where a record comes from: newest source, who verified it, every source with its date; and that it is too long ago. */
import type { Source, Verification } from '#content/model/common.ts';
import { freshness, type ReviewedKind } from '#content/model/freshness.ts';
import { Callout } from './callout.tsx';
import type { ViewContext } from './context.ts';
import { formatDate } from './dates.ts';
import { Localized } from './localized.tsx';

type Record = { asOf?: string | undefined; verified?: Verification | undefined; sources: readonly Source[] };

const SourceLine = ({ source, context: { t, lang } }: { source: Source; context: ViewContext }) => (
  <li>
    {source.url === undefined ? (
      <Localized words={{ it: source.title }} lang={lang} />
    ) : (
      <a href={source.url} rel="noreferrer">
        <Localized words={{ it: source.title }} lang={lang} />
      </a>
    )}{' '}
    <span class="meta">
      ({source.date === undefined ? t('provenance.noDate') : formatDate(source.date, lang)}
      {source.inferred ? `, ${t('provenance.inferred')}` : ''})
    </span>
  </li>
);

/** One line: how fresh, verified by whom. */
const Freshness = ({ record, context: { t, lang } }: { record: Record; context: ViewContext }) => (
  <p class="meta freshness">
    {record.asOf === undefined
      ? t('provenance.asOfUnknown')
      : t('provenance.asOf', { date: formatDate(record.asOf, lang) })}{' '}
    {record.verified === undefined
      ? t('provenance.notVerified')
      : t('provenance.verified', { date: formatDate(record.verified.date, lang), by: record.verified.by })}
  </p>
);

type Props = { kind: ReviewedKind; record: Record; context: ViewContext };

/** What everybody should read before going there. */
const ToConfirm = ({ kind, record, context: { t, today } }: Props) =>
  freshness(kind, record, today) === 'stale' ? <Callout tone="warning" title={t('provenance.toConfirm')} /> : null;

export const Provenance = ({ kind, record, context }: Props) => (
  <section class="provenance" aria-labelledby="provenance">
    <h2 id="provenance">{context.t('provenance.title')}</h2>
    <ToConfirm kind={kind} record={record} context={context} />
    <Freshness record={record} context={context} />
    {record.sources.length > 0 && (
      <details>
        <summary>
          {context.t('provenance.sources')} ({record.sources.length})
        </summary>
        <ul>
          {record.sources.map((source) => (
            <SourceLine key={`${source.url ?? ''}${source.title}`} source={source} context={context} />
          ))}
        </ul>
      </details>
    )}
  </section>
);
