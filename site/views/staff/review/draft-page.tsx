/** One draft: what it changes, what was said about it, and what may be done with it. */
import type { Difference } from '#content/model/differences.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { staffTranslator as t } from '../../translator.ts';
import { NotDone } from '../notice.tsx';
import { reviewAddresses } from './addresses.ts';
import { Differences } from './differences.tsx';

type Act = 'submitted' | 'sent-back' | 'approved' | 'published' | 'failed' | 'withdrawn' | 'commented' | 'resolved';
export type ShownEvent = { id: string; act: Act; name: string; when: string; comment: string };
/** What the person may do now; the value of the button that does it. */
export type Choice = 'accept' | 'sendBack' | 'submit' | 'publish' | 'withdraw';

export type ShownDraft = {
  id: string;
  ref: RecordRef;
  name: string;
  isNew: boolean;
  author: string;
  onBehalfOf: string | undefined;
  why: string;
  state: 'editing' | 'submitted' | 'approved' | 'published' | 'withdrawn';
  isMine: boolean;
  changes: readonly Difference[];
  events: readonly ShownEvent[];
  problems: readonly string[];
  clashes: boolean;
  choices: readonly Choice[];
};

type Props = { draft: ShownDraft; said: string | undefined; comment: string; context: ViewContext };

const Happened = ({ events }: { events: readonly ShownEvent[] }) => (
  <section>
    <h2>{t('review.draft.events')}</h2>
    <ol class="staff-rows">
      {events.map(({ id, act, name, when, comment }) => (
        <li key={id} class="staff-row">
          <p>
            {t(`review.acts.${act}`, { name })}, {when}
          </p>
          {comment && <blockquote>{comment}</blockquote>}
        </li>
      ))}
    </ol>
  </section>
);

const labels = {
  accept: 'review.draft.accept',
  sendBack: 'review.draft.sendBack',
  submit: 'review.draft.submit',
  publish: 'review.draft.publish',
  withdraw: 'review.draft.withdraw',
} as const satisfies Record<Choice, string>;

const Decide = ({ draft, comment }: { draft: ShownDraft; comment: string }) => (
  <form class="review-decide" method="post" action={reviewAddresses.draft(draft.id)}>
    <label for="commento">{t('review.draft.comment')}</label>
    <p id="commento-aiuto" class="form-hint">
      {draft.isMine ? t('review.draft.whyHint') : t('review.draft.commentHint')}
    </p>
    <textarea id="commento" name="comment" rows={3} aria-describedby="commento-aiuto">
      {comment}
    </textarea>
    <div class="actions">
      {draft.choices.map((choice, index) => (
        <button
          key={choice}
          class={index === 0 && choice !== 'withdraw' ? 'btn btn-primary' : 'btn btn-outline-primary'}
          type="submit"
          name="act"
          value={choice}
        >
          {t(labels[choice])}
        </button>
      ))}
      <button class="btn btn-outline-primary" type="submit" name="act" value="comment">
        {t('review.draft.addComment')}
      </button>
    </div>
  </form>
);

const Hindrances = ({ draft }: { draft: ShownDraft }) => (
  <>
    {draft.problems.length > 0 && (
      <Callout tone="warning" title={t('review.draft.problems')}>
        <ul>
          {draft.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Callout>
    )}
    {draft.clashes && (
      <Callout tone="warning" title={t('review.draft.clash')}>
        <p>
          <a href={reviewAddresses.conflict(draft.id)}>{t('review.draft.solve')}</a>
        </p>
      </Callout>
    )}
  </>
);

export const DraftPage = ({ draft, said, comment, context }: Props) => {
  const { name, isNew, author, onBehalfOf, why, state } = draft;
  return (
    <div class="container">
      <h1>{t(isNew ? 'review.draft.newTitle' : 'review.draft.title', { name })}</h1>
      <NotDone problem={said} />
      <p>
        {t('review.queue.from', { name: author })}
        {onBehalfOf && ` (${t('review.queue.onBehalfOf', { name: onBehalfOf })})`}. {t(`review.states.${state}`)}.
      </p>
      {why && (
        <p>
          <strong>{t('review.draft.why')}:</strong> {why}
        </p>
      )}
      <Hindrances draft={draft} />
      <Differences changes={draft.changes} context={context} />
      {(state === 'editing' || state === 'submitted') && <Decide draft={draft} comment={comment} />}
      <p>
        {draft.isMine && state === 'editing' && (
          <a href={reviewAddresses.record(draft.ref)}>{t('review.draft.edit')}</a>
        )}{' '}
        <a href={reviewAddresses.history(draft.ref)}>{t('review.draft.history')}</a>
      </p>
      {draft.events.length > 0 && <Happened events={draft.events} />}
    </div>
  );
};
