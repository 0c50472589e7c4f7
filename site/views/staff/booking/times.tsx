/** Free times for staff: the same list as citizens have, without notice and horizon. */

import type { ViewContext } from '../../context.ts';
import { ErrorSummary } from '../../journey/errors.tsx';
import { Group } from '../../journey/fields.tsx';
import type { FieldProblems } from '../../journey/problems.ts';
import { FirstFree, type TimeChoice, TimeChoices, type TimeWeek, WeekLinks } from '../../journey/times.tsx';
import { staffTranslator as t } from '../../translator.ts';

export type StaffTimes = { choices: readonly TimeChoice[]; week: TimeWeek; problems: FieldProblems };

type Props = { times: StaffTimes; title: string; context: ViewContext };

export const TimesProblems = ({ times, context }: Omit<Props, 'title'>) => (
  <ErrorSummary problems={times.problems} context={context} />
);

export const StaffTimeChoices = ({ times: { choices, week, problems }, title, context }: Props) => {
  const form = { t: context.t, typed: {}, problems };
  if (!week.first) return <p>{t('booking.noTimes')}</p>;
  return (
    <Group name="time" legend={title} legendHidden form={form}>
      <FirstFree first={week.first} context={context} />
      <WeekLinks week={week} context={context} />
      {choices.length === 0 && <p>{context.t('journey.time.emptyWeek')}</p>}
      <TimeChoices choices={choices} form={form} context={context} />
    </Group>
  );
};
