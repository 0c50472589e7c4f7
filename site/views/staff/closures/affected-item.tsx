/** One person whose appointment cannot be kept: how to reach them, what was tried, and the buttons that say what came of it. */
import type { Instant } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import { CallLink } from '../../button.tsx';
import type { ViewContext } from '../../context.ts';
import { formatMoment } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';

export const closureParts = {
  call: 'chiamata',
  move: 'sposta',
  cancel: 'annulla',
  notice: 'avviso',
  reopen: 'riapri',
} as const;

export type AffectedState =
  | 'call'
  | 'silent'
  | 'post'
  | 'recall'
  | 'asked'
  | 'moved'
  | 'cancelled'
  | 'told'
  | 'kept'
  | 'missed'
  | 'trial';

type CallOutcome = 'told' | 'no-answer' | 'call-back' | 'moved' | 'cancelled' | 'posted';

export type AffectedCard = {
  act: string;
  booking: string;
  /** Absent once forgotten. */
  name: string | undefined;
  phone: string | undefined;
  unsafe: boolean;
  code: string;
  startsAt: Instant;
  state: AffectedState;
  kept: { startsAt: Instant; until: Instant } | undefined;
  letter: { sentAt: Instant | undefined; failed: boolean } | undefined;
  calls: readonly { at: Instant; who: string; outcome: CallOutcome }[];
  /** Times to move to, the kept one first. */
  times: readonly Instant[];
};

type Props = { card: AffectedCard; context: ViewContext };

const Letter = ({ card: { letter }, context }: Props) => {
  if (letter === undefined) return null;
  if (letter.failed) return <p>{t('closures.person.letterFailed')}</p>;
  if (letter.sentAt === undefined) return <p>{t('closures.person.letterWaiting')}</p>;
  return <p>{t('closures.person.letterSent', { when: formatMoment(letter.sentAt, context) })}</p>;
};

const Calls = ({ card: { calls }, context }: Props) =>
  calls.length === 0 ? null : (
    <ul>
      {calls.map(({ at, who, outcome }) => (
        <li key={at}>
          {t('closures.calls.line', { when: formatMoment(at, context), who, what: t(`closures.calls.${outcome}`) })}
        </li>
      ))}
    </ul>
  );

const nameOf = ({ name, code }: AffectedCard): string => name ?? t('closures.person.code', { code });

type OutcomeProps = Props & { outcome: 'no-answer' | 'call-back' | 'told' | 'posted'; label: string };

const OutcomeButton = ({ card, outcome, label }: OutcomeProps) => (
  <form method="post" action={paths.staffClosurePart(card.act, closureParts.call)}>
    <input type="hidden" name="booking" value={card.booking} />
    <button
      class="btn btn-outline-primary"
      type="submit"
      name="outcome"
      value={outcome}
      aria-label={t('closures.person.of', { act: label, who: nameOf(card) })}
    >
      {label}
    </button>
  </form>
);

const Move = ({ card, context }: Props) => {
  const id = `sposta-${card.booking}`;
  return (
    <>
      {card.times.length > 0 && (
        <form class="staff-filter" method="post" action={paths.staffClosurePart(card.act, closureParts.move)}>
          <input type="hidden" name="booking" value={card.booking} />
          <div class="field">
            <label class="field-label" for={id}>
              {t('closures.person.move')}
              <span class="visually-hidden">: {nameOf(card)}</span>
            </label>
            <select class="form-control" id={id} name="time">
              {card.times.map((at) => (
                <option key={at} value={at}>
                  {formatMoment(at, context)}
                </option>
              ))}
            </select>
          </div>
          <button
            class="btn btn-primary"
            type="submit"
            aria-label={t('closures.person.of', { act: t('closures.person.moveButton'), who: nameOf(card) })}
          >
            {t('closures.person.moveButton')}
          </button>
        </form>
      )}
      <p>
        <a href={paths.staffBookingPart(card.booking, 'sposta')}>
          {t('closures.person.otherDays')}
          <span class="visually-hidden">: {nameOf(card)}</span>
        </a>
      </p>
    </>
  );
};

const Cancel = ({ card }: Props) => (
  <form method="post" action={paths.staffClosurePart(card.act, closureParts.cancel)}>
    <input type="hidden" name="booking" value={card.booking} />
    <button
      class="btn btn-outline-primary"
      type="submit"
      aria-label={t('closures.person.of', { act: t('closures.person.cancelButton'), who: nameOf(card) })}
    >
      {t('closures.person.cancelButton')}
    </button>
  </form>
);

const outcomesFor = ({ state }: AffectedCard): readonly OutcomeProps['outcome'][] => {
  if (state === 'post') return ['posted', 'told'];
  return state === 'asked' ? ['told'] : ['no-answer', 'call-back', 'told'];
};

const labels = {
  'no-answer': t('closures.person.noAnswer'),
  'call-back': t('closures.person.callBack'),
  told: t('closures.person.told'),
  posted: t('closures.person.posted'),
} as const;

const Acts = (props: Props) => {
  const { card } = props;
  return (
    <>
      {card.state !== 'recall' && <Move {...props} />}
      <div class="actions">
        {outcomesFor(card).map((outcome) => (
          <OutcomeButton key={outcome} {...props} outcome={outcome} label={labels[outcome]} />
        ))}
        {card.state !== 'recall' && <Cancel {...props} />}
      </div>
    </>
  );
};

/** `acts`: something can still be done. */
export const AffectedItem = ({ acts, ...props }: Props & { acts: boolean }) => {
  const { card, context } = props;
  return (
    <li class="staff-row" id={`p-${card.booking}`}>
      <h3>{card.name ?? t('closures.person.forgotten')}</h3>
      <p>
        <strong>{t(`closures.states.${card.state}`)}</strong>
      </p>
      <p>
        {t('closures.person.was', { when: formatMoment(card.startsAt, context) })} ·{' '}
        {t('closures.person.code', { code: card.code })}
      </p>
      {card.unsafe && <p>{t('closures.person.unsafe')}</p>}
      {acts && card.phone !== undefined && (
        <p>
          <CallLink number={card.phone} label={t('closures.person.call')} look="outline" />
        </p>
      )}
      <Letter {...props} />
      <Calls {...props} />
      {acts && card.kept && (
        <p>
          {t('closures.person.kept', {
            when: formatMoment(card.kept.startsAt, context),
            until: formatMoment(card.kept.until, context),
          })}
        </p>
      )}
      {acts && <Acts {...props} />}
    </li>
  );
};
