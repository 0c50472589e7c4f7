/** Who waits for a free time: whom to call because one is kept for them, who has a letter, who is still in line. */
import type { LocalDate } from '#content/model/common.ts';
import { contactLimits } from '#content/model/contact-limits.ts';
import type { Instant } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import { CallLink } from '../../button.tsx';
import type { ViewContext } from '../../context.ts';
import { Safety } from '../../journey/contact-fields.tsx';
import { ErrorSummary } from '../../journey/errors.tsx';
import { SelectField, TextField } from '../../journey/fields.tsx';
import { formatDay, formatMoment } from '../../journey/moments.ts';
import type { FieldProblems, Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';
import { CountedRows } from '../counted-rows.tsx';
import { Done, NotDone } from '../notice.tsx';

export const waitingParts = { accept: 'accetta', decline: 'rifiuta', call: 'chiamata', remove: 'togli' } as const;

export type WaitingCard = {
  id: string;
  name: string;
  phone: string | undefined;
  /** They said that writing is not safe. */
  unsafe: boolean;
  /** For what. */
  wish: string;
  since: LocalDate;
  calls: readonly { at: Instant; who: string; outcome: 'no-answer' | 'call-back' }[];
  kept: { offer: string; startsAt: Instant; until: Instant; desk: string } | undefined;
};

/** What one may wait for here: a type at a desk, or a need at the desks of a Comune. */
export type WishOption = { value: string; label: string };

type Props = {
  toCall: readonly WaitingCard[];
  asked: readonly WaitingCard[];
  line: readonly WaitingCard[];
  wishes: readonly WishOption[];
  /** One of them is for a desk where being seen is a danger. */
  asksSafety: boolean;
  typed: Typed;
  problems: FieldProblems;
  said: string | undefined;
  problem: string | undefined;
  context: ViewContext;
};

type PostProps = { part: keyof typeof waitingParts; card: WaitingCard; label: string; fields?: Typed; main?: boolean };

const PostButton = ({ part, card, label, fields = {}, main = false }: PostProps) => (
  <form method="post" action={paths.staffWaitingPart(waitingParts[part])}>
    {Object.entries({ ...fields, waiting: card.id }).map(([name, value]) => (
      <input type="hidden" key={name} name={name} value={value} />
    ))}
    <button
      class={main ? 'btn btn-primary' : 'btn btn-outline-primary'}
      type="submit"
      aria-label={t('closures.person.of', { act: label, who: card.name })}
    >
      {label}
    </button>
  </form>
);

const Kept = ({ card, context }: { card: WaitingCard; context: ViewContext }) =>
  card.kept === undefined ? null : (
    <p>
      <strong>{card.kept.desk}</strong>:{' '}
      {t('closures.waitlist.kept', {
        when: formatMoment(card.kept.startsAt, context),
        until: formatMoment(card.kept.until, context),
      })}
    </p>
  );

const Answers = ({ card }: { card: WaitingCard }) => {
  if (card.kept === undefined) return null;
  const offer = { offer: card.kept.offer };
  return (
    <>
      <PostButton part="accept" card={card} fields={offer} label={t('closures.waitlist.accept')} main />
      <PostButton part="decline" card={card} fields={offer} label={t('closures.waitlist.decline')} />
      <PostButton part="call" card={card} fields={{ outcome: 'no-answer' }} label={t('closures.person.noAnswer')} />
      <PostButton part="call" card={card} fields={{ outcome: 'call-back' }} label={t('closures.person.callBack')} />
    </>
  );
};

const Item = ({ card, context }: { card: WaitingCard; context: ViewContext }) => (
  <li class="staff-row" id={`p-${card.id}`}>
    <h3>{card.name}</h3>
    <p>
      {card.wish} · {t('closures.waitlist.since', { date: formatDay(card.since, 'it') })}
    </p>
    {card.unsafe && <p>{t('closures.person.unsafe')}</p>}
    <Kept card={card} context={context} />
    {card.kept && card.phone !== undefined && (
      <p>
        <CallLink number={card.phone} label={t('closures.person.call')} look="outline" />
      </p>
    )}
    {card.calls.length > 0 && (
      <ul>
        {card.calls.map(({ at, who, outcome }) => (
          <li key={at}>
            {t('closures.calls.line', { when: formatMoment(at, context), who, what: t(`closures.calls.${outcome}`) })}
          </li>
        ))}
      </ul>
    )}
    <div class="actions">
      <Answers card={card} />
      <PostButton part="remove" card={card} label={t('closures.waitlist.remove')} />
    </div>
  </li>
);

const Add = (props: Pick<Props, 'wishes' | 'asksSafety' | 'typed' | 'problems' | 'context'>) => {
  const form = { t: props.context.t, typed: props.typed, problems: props.problems };
  return (
    <section>
      <h2>{t('closures.waitlist.addTitle')}</h2>
      <form method="post" action={paths.staffWaiting} noValidate>
        <SelectField
          name="wish"
          label={t('closures.waitlist.where')}
          empty={t('closures.waitlist.choose')}
          options={props.wishes}
          form={form}
        />
        <TextField
          name="name"
          label={t('closures.waitlist.name')}
          autocomplete="off"
          maxLength={contactLimits.name}
          form={form}
        />
        <TextField
          name="phone"
          type="tel"
          label={t('closures.waitlist.phone')}
          hint={t('closures.waitlist.contactHint')}
          autocomplete="off"
          ltr
          form={form}
        />
        <TextField name="email" type="email" label={t('closures.waitlist.email')} autocomplete="off" ltr form={form} />
        {props.asksSafety && (
          <Safety legend={t('closures.waitlist.safe')} hint={t('closures.waitlist.safeHint')} form={form} />
        )}
        <button class="btn btn-primary" type="submit">
          {t('closures.waitlist.add')}
        </button>
      </form>
    </section>
  );
};

export const WaitingPage = ({ toCall, asked, line, said, problem, ...form }: Props) => {
  const { context, problems } = form;
  const nobody = toCall.length + asked.length + line.length === 0;
  const row = (card: WaitingCard) => <Item key={card.id} card={card} context={context} />;
  return (
    <div class="container agenda">
      <ErrorSummary problems={problems} context={context} />
      <Done said={said} />
      <NotDone problem={problem} />
      <header class="page-head">
        <h1>{t('closures.waitlist.title')}</h1>
        <p class="lead">{t('closures.waitlist.lead')}</p>
      </header>
      {nobody && <p>{t('closures.waitlist.none')}</p>}
      <CountedRows title={t('closures.waitlist.callTitle')} cards={toCall} row={row} />
      <CountedRows title={t('closures.waitlist.askedTitle')} cards={asked} row={row} />
      <CountedRows title={t('closures.waitlist.lineTitle')} cards={line} row={row} />
      <Add {...form} />
    </div>
  );
};
