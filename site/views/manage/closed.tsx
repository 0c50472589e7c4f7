/** An appointment that the desk cannot keep: why, the time that is kept instead, other free ones, or the end of it. */
import type { Words } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { ErrorSummary } from '../journey/errors.tsx';
import { Group } from '../journey/fields.tsx';
import { formatMoment } from '../journey/moments.ts';
import type { FieldProblems } from '../journey/problems.ts';
import { TimeChoices } from '../journey/times.tsx';
import { Localized } from '../localized.tsx';

/** Name of the page below the appointment that takes another time. */
export const anotherTime = 'nuovo-orario';

export type ClosedAppointment = {
  words: Words;
  kept: { startsAt: Instant; until: Instant } | undefined;
  others: readonly Instant[];
  problems: FieldProblems;
};

type Props = { closed: ClosedAppointment; token: string; startsAt: Instant; context: ViewContext };

const Kept = ({ closed: { kept }, token, context }: Props) => {
  const { t, lang } = context;
  if (kept === undefined) return null;
  return (
    <section>
      <h2>{t('manage.closed.keptTitle')}</h2>
      <p>{t('manage.closed.keptUntil', { when: formatMoment(kept.until, context) })}</p>
      <form method="post" action={inLanguage(lang, paths.appointmentPart(token, anotherTime))}>
        <input type="hidden" name="time" value={kept.startsAt} />
        <button class="btn btn-primary" type="submit">
          {t('manage.closed.accept', { when: formatMoment(kept.startsAt, context) })}
        </button>
      </form>
    </section>
  );
};

const Others = ({ closed: { others, problems }, token, context }: Props) => {
  const { t, lang } = context;
  const form = { t, typed: {}, problems };
  const title = t('manage.closed.othersTitle');
  return (
    <section>
      <h2>{title}</h2>
      <form
        class="journey-form"
        method="post"
        action={inLanguage(lang, paths.appointmentPart(token, anotherTime))}
        noValidate
      >
        <Group name="time" legend={title} legendHidden form={form}>
          <TimeChoices
            choices={others.map((startsAt) => ({ value: String(startsAt), startsAt }))}
            form={form}
            context={context}
          />
        </Group>
        <button class="btn btn-outline-primary" type="submit">
          {t('manage.closed.othersButton')}
        </button>
      </form>
    </section>
  );
};

export const ClosedAppointmentPart = (props: Props) => {
  const { closed, token, startsAt, context } = props;
  const { t, lang } = context;
  const none = closed.kept === undefined && closed.others.length === 0;
  return (
    <>
      <ErrorSummary problems={closed.problems} context={context} />
      <Callout tone="warning" title={t('manage.closed.was', { when: formatMoment(startsAt, context) })}>
        <p>
          {t('manage.closed.text')} <Localized words={closed.words} lang={lang} />
        </p>
      </Callout>
      <Kept {...props} />
      {closed.others.length > 0 && <Others {...props} />}
      {none && <p class="lead">{t('manage.closed.none')}</p>}
      <p class="actions">
        <ButtonLink href={inLanguage(lang, paths.appointmentPart(token, 'annullamento'))} look="outline">
          {t('manage.closed.cancel')}
        </ButtonLink>
      </p>
    </>
  );
};
