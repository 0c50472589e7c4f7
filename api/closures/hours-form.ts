/** What somebody chose to close, from the fields of the form. Pure: dates are of the wall clock in Rome. */
import { LocalDate, LocalTime } from '#content/model/common.ts';
import type { Span } from '#content/model/slot-hours.ts';
import { addDays, type Instant, toInstant, weekdayOf } from '#content/model/time.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import { weekdayFields } from '#views/staff/closures/new-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';

/** A summer. */
const mostDays = 92;

export type ChosenHours = { spans: Span[] } | { problems: FieldProblem[] };

type Problem = 'desk' | 'from' | 'to' | 'long' | 'hours' | 'order' | 'past' | 'none';
export const problemAt = (field: string, name: Problem): FieldProblem => ({
  field,
  text: t(`closures.problems.${name}`),
});
const refused = (field: string, name: Problem): ChosenHours => ({ problems: [problemAt(field, name)] });

const datesBetween = (from: string, to: string): string[] => {
  const dates: string[] = [];
  for (let date = from; date <= to && dates.length <= mostDays; date = addDays(date, 1)) dates.push(date);
  return dates;
};

/** Undefined: the whole day. */
const partOf = ({ ore, dalle = '', alle = '' }: Typed): { from: string; to: string } | undefined | Problem => {
  if (ore !== 'alcune') return undefined;
  const [from, to] = [LocalTime.safeParse(dalle), LocalTime.safeParse(alle)];
  if (!from.success || !to.success) return 'hours';
  return from.data < to.data ? { from: from.data, to: to.data } : 'order';
};

const spanOn = (date: string, part: { from: string; to: string } | undefined): Span =>
  part === undefined
    ? { from: toInstant(date, '00:00'), to: toInstant(addDays(date, 1), '00:00') }
    : { from: toInstant(date, part.from), to: toInstant(date, part.to, 'closing') };

/** Days that follow one another are one. */
const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.to === span.from) all[all.length - 1] = { from: last.from, to: span.to };
    else all.push(span);
  }
  return all;
};

export const chosenHours = (typed: Typed, now: Instant): ChosenHours => {
  const first = LocalDate.safeParse(typed.dal);
  if (!first.success) return refused('dal', 'from');
  const last = typed.al ? LocalDate.safeParse(typed.al) : first;
  if (!last.success || last.data < first.data) return refused('al', 'to');
  const dates = datesBetween(first.data, last.data);
  if (dates.length > mostDays) return refused('al', 'long');
  const part = partOf(typed);
  if (typeof part === 'string') return refused(part === 'order' ? 'alle' : 'dalle', part);
  const ticked = new Set<string>(weekdayFields.filter((day) => typed[day] === '1'));
  const days = dates.filter((date) => ticked.size === 0 || ticked.has(weekdayOf(date)));
  if (days.length === 0) return refused('dal', 'none');
  const spans = joined(days.map((date) => spanOn(date, part))).filter(({ from, to }) => now < to && from < to);
  return spans.length === 0 ? refused('dal', 'past') : { spans };
};
