/** What waits for a review, and one's own drafts. */
import type { RecordRef } from '#content/model/record-data.ts';
import { staffTranslator as t } from '../../translator.ts';
import { reviewAddresses } from './addresses.ts';

export type QueuedDraft = {
  id: string;
  ref: RecordRef;
  name: string;
  author: string;
  onBehalfOf: string | undefined;
  why: string;
  state: 'editing' | 'submitted' | 'approved' | 'published' | 'withdrawn';
  changes: number;
  /** Day and hour, in words. */
  saved: string;
};

const DraftRow = ({ draft }: { draft: QueuedDraft }) => (
  <li class="staff-row">
    <h3>
      <a href={reviewAddresses.draft(draft.id)}>{draft.name}</a>
    </h3>
    <p>
      {t('review.queue.from', { name: draft.author })}
      {draft.onBehalfOf && ` (${t('review.queue.onBehalfOf', { name: draft.onBehalfOf })})`}, {draft.saved}.{' '}
      {t('review.queue.changes', { count: draft.changes })}.
    </p>
    {draft.why && <p>{draft.why}</p>}
    <p>{t(`review.states.${draft.state}`)}</p>
  </li>
);

type ListProps = { title: string; drafts: readonly QueuedDraft[]; none: string };

const List = ({ title, drafts, none }: ListProps) => (
  <section>
    <h2>{title}</h2>
    {drafts.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul class="staff-rows">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    )}
  </section>
);

type Props = { queue: readonly QueuedDraft[]; mine: readonly QueuedDraft[] };

export const QueuePage = ({ queue, mine }: Props) => (
  <div class="container">
    <h1>{t('review.queue.title')}</h1>
    <List title={t('review.queue.waiting')} drafts={queue} none={t('review.queue.empty')} />
    <List title={t('review.queue.mine')} drafts={mine} none={t('review.queue.noneMine')} />
  </div>
);
