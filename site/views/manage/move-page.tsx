/** Another time for the same appointment. The old one stays until the new one is taken. */
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { ErrorSummary } from '../journey/errors.tsx';
import { Group } from '../journey/fields.tsx';
import { formatMoment } from '../journey/moments.ts';
import { NoPlace } from '../journey/place-step.tsx';
import type { FieldProblems } from '../journey/problems.ts';
import { FirstFree, type TimeChoice, TimeChoices, type TimeWeek, WeekLinks } from '../journey/times.tsx';
import { parts } from './appointment-page.tsx';

type Props = {
  token: string;
  startsAt: Instant;
  choices: readonly TimeChoice[];
  week: TimeWeek;
  problems: FieldProblems;
  context: ViewContext;
};

export const MovePage = ({ token, startsAt, choices, week, problems, context }: Props) => {
  const { t, lang } = context;
  const form = { t, typed: {}, problems };
  const title = t('manage.movePage.title');
  const own = inLanguage(lang, paths.appointment(token));
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <h1>{title}</h1>
      <p class="lead">{t('manage.movePage.now', { when: formatMoment(startsAt, context) })}</p>
      {week.first ? (
        <form
          class="journey-form"
          method="post"
          action={inLanguage(lang, paths.appointmentPart(token, parts.move))}
          noValidate
        >
          <Group name="time" legend={title} legendHidden form={form}>
            <FirstFree first={week.first} context={context} />
            <WeekLinks week={week} context={context} />
            {choices.length === 0 && <p>{t('journey.time.emptyWeek')}</p>}
            <TimeChoices choices={choices} form={form} context={context} />
          </Group>
          <button class="btn btn-primary" type="submit">
            {t('manage.movePage.button')}
          </button>
        </form>
      ) : (
        <NoPlace again={inLanguage(lang, paths.booking)} context={context} />
      )}
      <p>
        <a class="link-more" href={own}>
          {t('manage.back')}
        </a>
      </p>
    </div>
  );
};
