/** The hours of a day that are closed from the agenda, as sentences. */
import type { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { addDays, toInstant } from '#content/model/time.ts';
import { formatTime } from '#views/journey/moments.ts';
import { staffTranslator as t } from '#views/translator.ts';
import type { TakenAtDesks } from '../desks/taken.ts';

export const closedOn = async (date: LocalDate, desks: readonly Desk[], taken: TakenAtDesks): Promise<string[]> => {
  const [from, to] = [toInstant(date, '00:00'), toInstant(addDays(date, 1), '00:00')];
  const found = await Promise.all(
    desks.map(async ({ id, name }) =>
      (await taken.closures(id))
        .filter((span) => span.from < to && from < span.to)
        .map((span) =>
          span.from <= from && to <= span.to
            ? t('agenda.closedAllDay', { desk: name.it })
            : t('agenda.closed', {
                desk: name.it,
                from: formatTime(Math.max(from, span.from)),
                to: formatTime(Math.min(to, span.to)),
              }),
        ),
    ),
  );
  return found.flat();
};
