/** Who changed a record, when, why and how; and the way back. */
import type { Difference } from '#content/model/differences.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { staffTranslator as t } from '../../translator.ts';
import { reviewAddresses } from './addresses.ts';
import { Differences } from './differences.tsx';

export type ShownRevision = {
  id: string;
  name: string;
  onBehalfOf: string | undefined;
  when: string;
  why: string;
  restores: boolean;
  state: 'waiting' | 'building' | 'live' | 'failed';
  failure: string | undefined;
  changes: readonly Difference[];
  mayRestore: boolean;
};

type Props = {
  record: RecordRef;
  name: string;
  revisions: readonly ShownRevision[];
  said: readonly string[];
  context: ViewContext;
};

const Revision = ({ record, one, context }: { record: RecordRef; one: ShownRevision; context: ViewContext }) => (
  <li class="staff-row">
    <h2>
      {one.when} <span class={'review-state'}>{t(`review.history.${one.state}`)}</span>
    </h2>
    <p>
      {one.name}
      {one.onBehalfOf && ` (${t('review.queue.onBehalfOf', { name: one.onBehalfOf })})`}
      {one.why && `: ${one.why}`}
    </p>
    {one.failure && <p>{one.failure}</p>}
    <Differences changes={one.changes} context={context} />
    {one.mayRestore && (
      <form method="post" action={reviewAddresses.history(record)}>
        <input type="hidden" name="revision" value={one.id} />
        <button
          class="btn btn-outline-primary"
          type="submit"
          aria-label={t('review.history.restoreOf', { date: one.when })}
        >
          {t('review.history.restore')}
        </button>
      </form>
    )}
  </li>
);

export const HistoryPage = ({ record, name, revisions, said, context }: Props) => (
  <div class="container">
    <h1>{t('review.history.title', { name })}</h1>
    {said.length > 0 && (
      <div role="alert">
        <Callout tone="warning" title={t('review.draft.problems')}>
          <ul>
            {said.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Callout>
      </div>
    )}
    <p>
      <a href={reviewAddresses.record(record)}>{t('review.history.edit')}</a>
    </p>
    {revisions.length === 0 ? (
      <p>{t('review.history.empty')}</p>
    ) : (
      <ol class="staff-rows">
        {revisions.map((one) => (
          <Revision key={one.id} record={record} one={one} context={context} />
        ))}
      </ol>
    )}
  </div>
);
